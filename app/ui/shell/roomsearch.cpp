// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/roomsearch.h"

#include "ui/shell/pagefactory.h"

#include <QLineEdit>

void searchIn(const RoomPage &page)
{
    if (page.startSearch) {
        page.startSearch();
        return;
    }
    const auto fields = page.widget->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->isVisible() && field->objectName() == QLatin1String("search")) {
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
            return;
        }
    }
}

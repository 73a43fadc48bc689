// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/caretplace.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <algorithm>

namespace
{
QWidgetList textFieldsOf(const QWidget &page)
{
    QWidgetList fields;
    for (auto *widget : page.findChildren<QWidget *>()) {
        const bool isField = qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget);
        if (isField && widget->isVisibleTo(&page))
            fields.append(widget);
    }
    return fields;
}

int positionIn(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->cursorPosition();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->textCursor().position();
    return 0;
}

void setPosition(QWidget *field, int position)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->setCursorPosition(position);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        QTextCursor caret = text->textCursor();
        caret.setPosition(std::min(position, int(text->toPlainText().size())));
        text->setTextCursor(caret);
    }
}
} // namespace

CaretPlace caretPlaceIn(const QWidget &page)
{
    QWidget *focused = page.focusWidget();
    const int field = int(textFieldsOf(page).indexOf(focused));
    return {field, field < 0 ? 0 : positionIn(focused)};
}

void putCaret(const QWidget &page, CaretPlace place)
{
    const QWidgetList fields = textFieldsOf(page);
    if (place.field < 0 || place.field >= fields.size())
        return;
    QWidget *field = fields[place.field];
    field->setFocus(Qt::OtherFocusReason);
    setPosition(field, std::max(0, place.position));
}

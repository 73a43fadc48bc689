// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/recordstep.h"

#include <QPlainTextEdit>

void RecordStep::takeFocus()
{
    for (QWidget *next = nextInFocusChain(); next && next != this; next = next->nextInFocusChain()) {
        const bool isField = (next->focusPolicy() & Qt::TabFocus) && !next->focusProxy();
        if (isAncestorOf(next) && isField && next->isEnabled() && next->isVisibleTo(this)) {
            next->setFocus(Qt::TabFocusReason);
            // Who comes back to words goes on with them.
            if (auto *text = qobject_cast<QPlainTextEdit *>(next))
                text->moveCursor(QTextCursor::End);
            return;
        }
    }
}

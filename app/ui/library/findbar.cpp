// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/findbar.h"

#include "ui/library/readingpane.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTextDocument>

FindBar::FindBar(ReadingPane &pane, QWidget *parent)
    : QWidget(parent)
    , m_pane(pane)
    , m_field(new QLineEdit(this))
    , m_count(new TextLabel({}, TypeSize::Caption, this))
    //: goes to the place before, where the words stand in the page
    , m_before(new QPushButton(tr("Before"), this))
    //: goes to the next place where the words stand in the page
    , m_next(new QPushButton(tr("Next"), this))
{
    m_field->setObjectName(QStringLiteral("search"));
    m_field->setPlaceholderText(tr("Find on this page"));
    m_field->setAccessibleName(tr("Find on this page"));
    m_field->setMinimumWidth(scaled(120));
    m_count->setTone(TextTone::Muted);
    m_count->setWordWrap(false);
    //: puts the line away that finds words in a page
    auto *close = new QPushButton(tr("Done"), this);
    close->setFlat(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(2), 0, space(2), space(1));
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(m_before);
    row->addWidget(m_next);
    row->addWidget(close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_before, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(close, &QPushButton::clicked, this, &FindBar::end);
    hide();
}

void FindBar::begin()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void FindBar::end()
{
    hide();
    m_found.clear();
    mark();
    Q_EMIT ended();
}

void FindBar::takePage()
{
    m_found.clear();
    if (isHidden())
        return mark();
    const int current = m_current;
    search();
    m_current = qBound(-1, current, int(m_found.size()) - 1);
}

void FindBar::search()
{
    m_found.clear();
    m_current = -1;
    const QString words = m_field->text().trimmed();
    const QTextDocument *document = m_pane.document();
    QTextCursor found = words.isEmpty() ? QTextCursor() : document->find(words);
    while (!found.isNull()) {
        m_found.append(found);
        found = document->find(words, found);
    }
    m_before->setEnabled(!m_found.isEmpty());
    m_next->setEnabled(!m_found.isEmpty());
    if (m_found.isEmpty()) {
        mark();
        //: none of the typed words stand on the page
        m_count->setText(words.isEmpty() ? QString() : tr("Not on this page"));
    } else {
        go(1);
    }
}

void FindBar::go(int by)
{
    if (m_found.isEmpty())
        return;
    m_current = (m_current + by + int(m_found.size())) % int(m_found.size());
    mark();
    //: which of the found places is in sight: "2 of 5"
    m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(m_found.size()));
    QTextCursor start(m_found.at(m_current));
    start.setPosition(start.selectionStart());
    Q_EMIT placeFound(m_pane.cursorRect(start));
}

void FindBar::mark()
{
    const ThemeRoles roles = rolesOf(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (int row = 0; row < m_found.size(); ++row) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = m_found.at(row);
        const bool isCurrent = row == m_current;
        selection.format.setBackground(isCurrent ? roles.accent : roles.accentSoft);
        selection.format.setForeground(isCurrent ? roles.onAccent : roles.ink);
        selection.format.setFontUnderline(roles.isContrast);
        marks.append(selection);
    }
    m_pane.setExtraSelections(marks);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        go(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        mark();
}

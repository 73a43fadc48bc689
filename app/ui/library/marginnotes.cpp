// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/marginnotes.h"

#include "ui/library/marginnoteeditor.h"
#include "ui/library/studydesk.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

MarginNotes::MarginNotes(StudyDesk &desk, MarginNoteKeeper &keeper, QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_keeper(keeper)
    , m_notice(new Notice(this))
    , m_list(new QVBoxLayout)
    , m_editor(new MarginNoteEditor(keeper, this))
    , m_add(new QPushButton(tr("Write a note"), this))
{
    setObjectName(QStringLiteral("marginNotes"));
    m_add->setObjectName(QStringLiteral("addNote"));
    m_notice->hide();
    m_notice->setDismissible(true);
    //: heading above one's own notes at a page
    column()->addWidget(new TextLabel(tr("Your notes"), TypeSize::Title, this));
    column()->addWidget(m_notice);
    column()->addLayout(m_list);
    column()->addWidget(m_editor);
    column()->addWidget(m_add, 0, Qt::AlignLeading);
    m_editor->hide();
    connect(m_add, &QPushButton::clicked, this, [this] { beginNote({}); });
    connect(m_editor, &MarginNoteEditor::finished, this, &MarginNotes::endEditing);
    connect(m_notice, &Notice::dismissed, m_notice, &QWidget::hide);
    connect(m_notice, &Notice::actionTriggered, this, [this] {
        m_notice->hide();
        m_keeper.bringBack(m_page, m_removed);
        refresh();
    });
    connect(&m_keeper, &MarginNoteKeeper::failed, this, [this](const QString &message) {
        m_notice->setAction({});
        m_notice->show(message, NoticeTone::Warm);
    });
}

void MarginNotes::showPage(const QString &page, const QStringList &sections)
{
    if (page != m_page) {
        // A note that no disk takes stays with the keeper, and its page shows it again.
        if (m_keeper.page() != page && m_keeper.flush())
            m_keeper.letGo();
        m_editor->setVisible(m_desk.isOpen() && m_keeper.isHolding() && m_keeper.page() == page);
        m_notice->hide();
    }
    if (!m_editor->isHidden())
        m_editor->show(sections);
    m_page = page;
    m_sections = sections;
    refresh();
}

void MarginNotes::refresh()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setVisible(m_desk.isOpen() && !m_page.isEmpty());
    if (!m_desk.isOpen()) {
        m_editor->clear();
        m_editor->hide();
        m_notice->hide();
        m_removed = {};
        return;
    }
    const Result<PageState> state = m_desk.page(m_page);
    if (!state) {
        m_notice->setAction({});
        m_notice->show(state.error().message, NoticeTone::Warm);
    }
    m_add->setVisible(state.has_value() && m_editor->isHidden());
    for (const MarginNote &note : state ? state->notes : QList<MarginNote>()) {
        if (m_editor->isHidden() || note.id != m_keeper.note().id)
            m_list->addWidget(buildNote(note));
    }
    setReadingOrder(this);
    Q_EMIT notesChanged();
}

QWidget *MarginNotes::buildNote(const MarginNote &note)
{
    auto *line = new QWidget(this);
    auto *rows = new QVBoxLayout(line);
    rows->setContentsMargins(0, 0, 0, space(1));
    rows->setSpacing(space(0.5));
    const QString date = QLocale().toString(note.changed.toLocalTime().date(), QLocale::LongFormat);
    auto *place =
        new TextLabel(note.heading.isEmpty() ? date : QStringLiteral("%1 · %2").arg(note.heading, date),
                      TypeSize::Caption, line);
    place->setTone(TextTone::Muted);
    rows->addWidget(place);
    rows->addWidget(new TextLabel(note.text, TypeSize::Body, line));
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &text, auto act) {
        auto *button = new QPushButton(text, line);
        button->setFlat(true);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    add(tr("Change"), [this, note] { edit(note); });
    add(tr("Remove"), [this, id = note.id] { remove(id); });
    if (!note.heading.isEmpty())
        //: goes to the section that a note stands at
        add(tr("Show the section"), [this, note] { Q_EMIT sectionRequested(note.heading); });
    buttons->addStretch();
    rows->addLayout(buttons);
    return line;
}

void MarginNotes::beginNote(const QString &section)
{
    if (!m_desk.isOpen() || m_page.isEmpty())
        return;
    MarginNote note;
    note.heading = section;
    edit(note);
}

void MarginNotes::edit(const MarginNote &note)
{
    m_notice->hide();
    if (!m_keeper.flush())
        return; // the notice says why; the words stay where they are
    m_keeper.hold(m_page, note);
    goOn();
}

void MarginNotes::goOn()
{
    m_editor->show(m_sections);
    refresh();
    m_editor->takeFocus();
}

void MarginNotes::endEditing()
{
    m_keeper.letGo();
    m_editor->hide();
    refresh();
    m_add->setFocus(Qt::OtherFocusReason);
}

void MarginNotes::remove(const QString &id)
{
    const std::optional<MarginNote> removed = m_keeper.remove(m_page, id);
    if (!removed)
        return;
    m_removed = *removed;
    m_notice->setAction(tr("Bring it back"));
    m_notice->show(tr("The note is removed."));
    refresh();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpage.h"

#include "storage/journal.h"
#include "ui/journal/entrydelegate.h"
#include "ui/journal/entrylistmodel.h"
#include "ui/journal/mappingdesk.h"
#include "ui/journal/noteeditor.h"
#include "ui/journal/recordeditor.h"
#include "ui/journal/recordview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconloader.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/typescale.h"

#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace
{
constexpr int listWidth = 320;
}

JournalPage::JournalPage(Journal &journal, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_desk(std::make_unique<MappingDesk>(QLocale().name()))
    , m_model(new EntryListModel(journal, m_desk->patternNames(), this))
    , m_header(new PageHeader(tr("Journal"), this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_notice(new Notice(this))
    , m_pane(new QStackedWidget(this))
    , m_empty(new EmptyState(QStringLiteral("journal"), tr("Choose an entry, or write down one moment."),
                             tr("New thought record"), this))
    , m_view(new RecordView(*m_desk, this))
    , m_editor(new RecordEditor(journal, clock, *m_desk, this))
    , m_note(new NoteEditor(journal, clock, this))
{
    buildList();
    buildPane();
    buildLayout();
    connectPane();
    m_model->reload();
}

JournalPage::~JournalPage()
{
    flush();
}

void JournalPage::buildList()
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search the journal"));
    m_search->setPlaceholderText(tr("Search the journal"));
    m_search->setToolTip(tr("Words, “phrases”, begin*, or pattern:mind_reading, feeling:shame, cause:stable, "
                            "with:M, #tag, has:plan, mood<0, before:2026-03"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(IconLoader::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("entries"));
    //: the list of thought records and notes, for screen readers
    m_list->setAccessibleName(tr("Entries"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_search, &QLineEdit::textChanged, m_model, &EntryListModel::setQuery);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &JournalPage::openCurrent);
    connect(m_list, &QAbstractItemView::clicked, this, &JournalPage::openCurrent);
    connect(m_model, &EntryListModel::loaded, this, &JournalPage::selectShown);
}

void JournalPage::buildPane()
{
    m_notice->setObjectName(QStringLiteral("journalNotice"));
    m_notice->hide();
    m_notice->setDismissible(true);
    for (QWidget *widget : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_view),
                            static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_note)})
        m_pane->addWidget(widget);
}

QWidget *JournalPage::buildNewButton()
{
    auto *button = new QPushButton(tr("New"), this);
    button->setObjectName(QStringLiteral("new"));
    button->setAccessibleName(tr("New"));
    auto *menu = new QMenu(button);
    menu->addAction(tr("&Thought record"), QKeySequence(QStringLiteral("Ctrl+N")), this,
                    &JournalPage::beginRecord);
    menu->addAction(tr("&Note"), QKeySequence(QStringLiteral("Ctrl+Shift+N")), this, &JournalPage::beginNote);
    menu->addSeparator();
    menu->addAction(tr("&Import from another program…"), this, &JournalPage::importRequested);
    addActions(menu->actions());
    button->setMenu(menu);
    return button;
}

void JournalPage::buildLayout()
{
    m_search->setMinimumWidth(scaled(220));
    m_header->addAction(m_search);
    m_header->addAction(buildNewButton());
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_list);
    split->addWidget(m_pane);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({scaled(listWidth), scaled(2 * listWidth)});
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(split, 1);
    m_list->setMinimumWidth(scaled(200));
}

void JournalPage::connectPane()
{
    connect(m_empty, &EmptyState::actionTriggered, this, &JournalPage::beginRecord);
    connect(m_view, &RecordView::editRequested, this, &JournalPage::editShown);
    connect(m_view, &RecordView::removeRequested, this, &JournalPage::removeShown);
    connect(m_view, &RecordView::conceptRequested, this, &JournalPage::conceptRequested);
    connect(m_editor, &RecordEditor::conceptRequested, this, &JournalPage::conceptRequested);
    connect(m_editor, &RecordEditor::helpRequested, this, &JournalPage::helpRequested);
    connect(m_editor, &RecordEditor::finished, this, [this](const RecordId &id) {
        showFinished(id);
    });
    connect(m_notice, &Notice::dismissed, m_notice, &QWidget::hide);
    connect(m_notice, &Notice::actionTriggered, this, [this] {
        m_notice->hide();
        if (const Result<> restored = m_journal.restore(RecordKind::ThoughtRecord, m_removed); !restored)
            m_notice->show(restored.error().message, NoticeTone::Warm);
        else
            openEntry(RecordKind::ThoughtRecord, m_removed);
    });
    connect(m_model, &EntryListModel::failed, this, [this](const QString &message) {
        m_notice->setAction({});
        m_notice->show(message, NoticeTone::Warm);
    });
    connect(&m_journal, &Journal::changed, this, &JournalPage::takeChanges);
}

void JournalPage::beginRecord()
{
    if (!flush())
        return;
    m_shown = {};
    m_list->clearSelection();
    m_pane->setCurrentWidget(m_editor);
    m_editor->begin();
}

void JournalPage::beginNote()
{
    if (!flush())
        return;
    m_shown = {};
    m_list->clearSelection();
    m_pane->setCurrentWidget(m_note);
    m_note->begin();
}

void JournalPage::openEntry(RecordKind kind, const RecordId &id)
{
    if (!flush())
        return;
    Error problem;
    if (kind == RecordKind::Note) {
        if (const Result<JournalNote> note = m_journal.note(id)) {
            m_note->edit(*note);
            m_pane->setCurrentWidget(m_note);
        } else {
            problem = note.error();
        }
    } else if (const Result<ThoughtRecord> record = m_journal.thoughtRecord(id)) {
        if (record->isDraft)
            m_editor->edit(*record);
        else
            m_view->show(*record);
        m_pane->setCurrentWidget(record->isDraft ? static_cast<QWidget *>(m_editor) : m_view);
    } else {
        problem = record.error();
    }
    m_shown = id;
    if (!problem.message.isEmpty()) {
        m_notice->setAction({});
        m_notice->show(problem.message, NoticeTone::Warm);
        showEmpty();
    }
    selectShown();
}

void JournalPage::openCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    const RecordId id = current.data(EntryListModel::IdRole).value<RecordId>();
    if (!current.isValid() || id == m_shown)
        return;
    openEntry(RecordKind(current.data(EntryListModel::KindRole).toInt()), id);
}

void JournalPage::showFinished(const RecordId &id)
{
    const Result<ThoughtRecord> record = m_journal.thoughtRecord(id);
    if (record && !record->isDraft) {
        openEntry(RecordKind::ThoughtRecord, id);
        return;
    }
    showEmpty();
    selectShown();
    m_notice->setAction({});
    if (record)
        m_notice->show(tr("Kept as it is. You can go on with it any time."));
}

void JournalPage::showEmpty()
{
    m_shown = {};
    m_pane->setCurrentWidget(m_empty);
}

void JournalPage::editShown()
{
    if (const Result<ThoughtRecord> record = m_journal.thoughtRecord(m_shown)) {
        m_pane->setCurrentWidget(m_editor);
        m_editor->edit(*record);
    }
}

void JournalPage::removeShown()
{
    m_removed = m_shown;
    if (const Result<> removed = m_journal.remove(RecordKind::ThoughtRecord, m_removed); !removed) {
        m_notice->setAction({});
        m_notice->show(removed.error().message, NoticeTone::Warm);
        return;
    }
    showEmpty();
    m_notice->setAction(tr("Bring it back"));
    m_notice->show(tr("The record is deleted. It can be brought back for 30 days."));
}

void JournalPage::takeChanges(const Changes &changes)
{
    if (changes.touches(RecordKind::ThoughtRecord) || changes.touches(RecordKind::Note))
        m_model->reload();
}

void JournalPage::selectShown()
{
    const QModelIndex index = m_model->indexOf(m_shown);
    const QSignalBlocker blocker(m_list->selectionModel());
    m_list->setCurrentIndex(index);
    m_list->viewport()->update();
}

void JournalPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool JournalPage::flush()
{
    return m_editor->flush() && m_note->flush();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpage.h"

#include "storage/journal.h"
#include "ui/journal/entrydelegate.h"
#include "ui/journal/entrylistmodel.h"
#include "ui/journal/journalsearchfield.h"
#include "ui/journal/mappingdesk.h"
#include "ui/journal/noteeditor.h"
#include "ui/journal/recordeditor.h"
#include "ui/journal/recordview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/textlabel.h"

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
/// While an entry is written, the list follows in the pauses: reading it all at each save would be felt.
constexpr int listDelay = 500; ///< milliseconds
} // namespace

JournalPage::JournalPage(Journal &journal, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_desk(std::make_unique<MappingDesk>(QLocale().name()))
    , m_model(new EntryListModel(journal, m_desk->patternNames(), this))
    , m_header(new PageHeader(tr("Journal"), this))
    , m_search(new JournalSearchField(this))
    , m_list(new QListView(this))
    , m_notice(new Notice(this))
    , m_pane(new QStackedWidget(this))
    , m_empty(new EmptyState(QStringLiteral("journal"), tr("Choose an entry, or write down one moment."),
                             tr("New thought record"), this))
    , m_view(new RecordView(*m_desk, this))
    , m_editor(new RecordEditor(journal, clock, *m_desk, this))
    , m_note(new NoteEditor(journal, clock, this))
    , m_nothingFound(new TextLabel(tr("Nothing was found. Try fewer words."), TypeSize::Body, this))
{
    m_reload.setSingleShot(true);
    connect(&m_reload, &QTimer::timeout, m_model, &EntryListModel::reload);
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
    connect(m_model, &EntryListModel::loaded, this, &JournalPage::takeList);
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
    m_header->addAction(m_search);
    m_header->addAction(buildNewButton());
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(buildSide());
    split->addWidget(m_pane);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({scaled(listWidth), scaled(2 * listWidth)});
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(2));
    column->setSpacing(space(2));
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(split, 1);
}

QWidget *JournalPage::buildSide()
{
    auto *side = new QWidget(this);
    side->setMinimumWidth(scaled(200));
    m_nothingFound->setObjectName(QStringLiteral("nothingFound"));
    m_nothingFound->setTone(TextTone::Muted);
    m_nothingFound->hide();
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_nothingFound);
    column->addWidget(m_list, 1);
    return side;
}

void JournalPage::connectPane()
{
    connect(m_empty, &EmptyState::actionTriggered, this, &JournalPage::beginRecord);
    connect(m_view, &RecordView::editRequested, this, &JournalPage::editShown);
    connect(m_view, &RecordView::removeRequested, this,
            [this] { removeEntry(RecordKind::ThoughtRecord, m_shown); });
    connect(m_view, &RecordView::conceptRequested, this, &JournalPage::conceptRequested);
    connect(m_editor, &RecordEditor::conceptRequested, this, &JournalPage::conceptRequested);
    connect(m_editor, &RecordEditor::helpRequested, this, &JournalPage::helpRequested);
    connect(m_editor, &RecordEditor::finished, this, [this](const RecordId &id) { showFinished(id); });
    connect(m_editor, &RecordEditor::removeRequested, this,
            [this](const RecordId &id) { removeEntry(RecordKind::ThoughtRecord, id); });
    connect(m_note, &NoteEditor::removeRequested, this,
            [this](const RecordId &id) { removeEntry(RecordKind::Note, id); });
    connectNotice();
    connect(&m_journal, &Journal::changed, this, &JournalPage::takeChanges);
}

void JournalPage::connectNotice()
{
    connect(m_notice, &Notice::dismissed, m_notice, &QWidget::hide);
    connect(m_notice, &Notice::actionTriggered, this, [this] {
        m_notice->hide();
        if (const Result<> restored = m_journal.restore(m_removedKind, m_removed); !restored)
            showProblem(restored.error().message);
        else
            openEntry(m_removedKind, m_removed);
    });
    connect(m_model, &EntryListModel::failed, this, &JournalPage::showProblem);
}

void JournalPage::showProblem(const QString &message)
{
    m_notice->setAction({});
    m_notice->show(message, NoticeTone::Warm);
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
    if (flush()) {
        m_shown = id;
        if (const Result<> shown = present(kind, id); !shown) {
            showProblem(shown.error().message);
            showEmpty();
        }
    }
    selectShown();
}

Result<> JournalPage::present(RecordKind kind, const RecordId &id)
{
    if (kind == RecordKind::Note) {
        const Result<JournalNote> note = m_journal.note(id);
        if (!note)
            return Failure(note.error());
        m_pane->setCurrentWidget(m_note);
        m_note->edit(*note);
        return {};
    }
    const Result<ThoughtRecord> record = m_journal.thoughtRecord(id);
    if (!record)
        return Failure(record.error());
    m_pane->setCurrentWidget(record->isDraft ? static_cast<QWidget *>(m_editor) : m_view);
    if (record->isDraft)
        m_editor->edit(*record);
    else
        m_view->show(*record);
    return {};
}

void JournalPage::openCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    const RecordId id = current.data(EntryListModel::IdRole).value<RecordId>();
    if (!current.isValid() || id == shownId())
        return;
    openEntry(RecordKind(current.data(EntryListModel::KindRole).toInt()), id);
    // Who walks through the list by keyboard goes on walking.
    m_list->setFocus(Qt::OtherFocusReason);
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
    const Result<ThoughtRecord> record = m_journal.thoughtRecord(m_shown);
    if (!record) {
        showProblem(record.error().message);
        return;
    }
    m_pane->setCurrentWidget(m_editor);
    m_editor->edit(*record);
}

void JournalPage::removeEntry(RecordKind kind, const RecordId &id)
{
    if (id.isNull()) {
        showEmpty();
        return;
    }
    if (const Result<> removed = m_journal.remove(kind, id); !removed) {
        showProblem(removed.error().message);
        return;
    }
    m_removed = id;
    m_removedKind = kind;
    showEmpty();
    m_model->reload();
    m_notice->setAction(tr("Bring it back"));
    m_notice->show(kind == RecordKind::Note
                       ? tr("The note is deleted. It can be brought back for 30 days.")
                       : tr("The record is deleted. It can be brought back for 30 days."));
}

void JournalPage::takeChanges(const Changes &changes)
{
    if (!changes.touches(RecordKind::ThoughtRecord) && !changes.touches(RecordKind::Note))
        return;
    const bool isBeingWritten = m_pane->currentWidget() == m_editor || m_pane->currentWidget() == m_note;
    // The id of a new entry is known here before the editor knows it.
    const RecordId shown = shownId();
    if (isBeingWritten && changes.ids.size() == 1 && (shown.isNull() || changes.ids.first() == shown))
        m_reload.start(listDelay);
    else
        m_model->reload();
}

void JournalPage::takeList()
{
    m_reload.stop();
    const bool isNothingFound = !m_model->query().isEmpty() && m_model->total() == 0;
    m_nothingFound->setVisible(isNothingFound);
    m_list->setVisible(!isNothingFound);
    selectShown();
}

RecordId JournalPage::shownId() const
{
    if (m_pane->currentWidget() == m_editor)
        return m_editor->recordId();
    if (m_pane->currentWidget() == m_note)
        return m_note->recordId();
    return m_shown;
}

void JournalPage::selectShown()
{
    const QModelIndex index = m_model->indexOf(shownId());
    m_list->setCurrentIndex(index);
    if (!index.isValid())
        m_list->clearSelection();
}

void JournalPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool JournalPage::flush()
{
    const bool isSafe = m_editor->flush() && m_note->flush();
    if (m_reload.isActive())
        m_model->reload();
    return isSafe;
}

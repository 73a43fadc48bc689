// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpage.h"

#include "storage/journal.h"
#include "ui/journal/entrydelegate.h"
#include "ui/journal/entrylistmodel.h"
#include "ui/journal/entrypane.h"
#include "ui/journal/journalsearchfield.h"
#include "ui/journal/libraryhits.h"
#include "ui/journal/mappingdesk.h"
#include "ui/journal/newentrybutton.h"
#include "ui/journal/writtenentry.h"
#include "ui/widgets/helpoffer.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>
#include <utility>

namespace
{
constexpr int listWidth = 320;
constexpr int widthWithList = 860;
/// While an entry is written, the list follows in the pauses: reading it all at each save would be felt.
constexpr int listDelay = 500; ///< milliseconds
} // namespace

JournalPage::JournalPage(Journal &journal, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_desk(std::make_unique<MappingDesk>(QLocale().name(), journal))
    , m_model(new EntryListModel(journal, m_desk->patternNames(), this))
    , m_header(new PageHeader(tr("Journal"), this))
    , m_search(new JournalSearchField(this))
    , m_list(new QListView(this))
    , m_notice(new Notice(this))
    , m_help(new HelpOffer({}, this))
    , m_pane(new EntryPane(journal, clock, *m_desk, this))
    , m_libraryHits(new LibraryHits(this))
    , m_nothingFound(new TextLabel(tr("Nothing was found. Try fewer words."), TypeSize::Body, this))
{
    m_reload.setSingleShot(true);
    connect(&m_reload, &QTimer::timeout, m_model, &EntryListModel::reload);
    m_notice->setObjectName(QStringLiteral("journalNotice"));
    m_notice->hide();
    m_notice->setDismissible(true);
    buildList();
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
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_search, &QLineEdit::textChanged, m_model, &EntryListModel::setQuery);
    connect(m_search, &QLineEdit::textChanged, m_libraryHits, &LibraryHits::find);
    connect(m_libraryHits, &LibraryHits::conceptRequested, this, &JournalPage::conceptRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &JournalPage::openCurrent);
    connect(m_list, &QAbstractItemView::clicked, this, &JournalPage::openCurrent);
    connect(m_model, &EntryListModel::loaded, this, &JournalPage::takeList);
}

QWidget *JournalPage::buildNewButton()
{
    auto *button = new NewEntryButton(this);
    // Its keys work wherever one is on this page.
    addActions(button->menu()->actions());
    connect(button, &NewEntryButton::recordRequested, this, &JournalPage::beginRecord);
    connect(button, &NewEntryButton::noteRequested, this, &JournalPage::beginNote);
    connect(button, &NewEntryButton::importRequested, this, &JournalPage::importRequested);
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
    column->addWidget(m_help);
    column->addWidget(split, 1);
}

QWidget *JournalPage::buildSide()
{
    m_side = new QWidget(this);
    m_side->setMinimumWidth(scaled(200));
    m_nothingFound->setObjectName(QStringLiteral("nothingFound"));
    m_nothingFound->setTone(TextTone::Muted);
    m_nothingFound->hide();
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_nothingFound);
    column->addWidget(m_list, 1);
    column->addWidget(m_libraryHits);
    return m_side;
}

void JournalPage::connectPane()
{
    connect(m_pane, &EntryPane::newRecordRequested, this, &JournalPage::beginRecord);
    connect(m_pane, &EntryPane::recordFinished, this,
            [this](const RecordId &id) { leave([&] { showFinished(id); }); });
    connect(m_pane, &EntryPane::noteFinished, this, [this] { leave([this] { leaveEditor(); }); });
    connect(m_help, &Notice::actionTriggered, this, &JournalPage::helpRequested);
    connect(m_pane, &EntryPane::removeRequested, this, &JournalPage::removeEntry);
    connect(m_pane, &EntryPane::problemFound, this, &JournalPage::showProblem);
    connect(m_pane, &EntryPane::conceptRequested, this, &JournalPage::conceptRequested);
    connect(m_pane, &EntryPane::helpRequested, this, &JournalPage::helpRequested);
    connect(m_pane, &QStackedWidget::currentChanged, this, &JournalPage::foldList);
    connectNotice();
    connect(&m_journal, &Journal::changed, this, &JournalPage::takeChanges);
}

void JournalPage::connectNotice()
{
    connect(m_notice, &Notice::dismissed, m_notice, &QWidget::hide);
    connect(m_notice, &Notice::actionTriggered, this, [this] {
        m_notice->hide();
        const RecordId removed = std::exchange(m_removed, {});
        if (const Result<> restored = m_journal.restore(m_removedKind, removed); !restored)
            showProblem(restored.error().message);
        else
            openEntry(m_removedKind, removed);
    });
    connect(m_model, &EntryListModel::failed, this, &JournalPage::showProblem);
}

void JournalPage::showProblem(const QString &message)
{
    say(message, NoticeTone::Warm);
}

void JournalPage::say(const QString &message, NoticeTone tone)
{
    m_removed = {};
    m_notice->setAction({});
    m_notice->show(message, tone);
}

bool JournalPage::makeRoom()
{
    if (!flush())
        return false;
    // What was said about the entry before is over; what was deleted can still be brought back.
    if (m_removed.isNull())
        m_notice->hide();
    m_help->begin();
    m_list->clearSelection();
    return true;
}

void JournalPage::beginRecordWith(const QString &situation)
{
    if (makeRoom())
        m_pane->beginRecord(situation);
}

void JournalPage::beginCauseWith(const QString &cause)
{
    if (makeRoom())
        m_pane->beginCause(cause);
}

void JournalPage::beginNoteWith(const QString &words)
{
    if (makeRoom())
        m_pane->beginNote(words);
}

void JournalPage::openEntry(RecordKind kind, const RecordId &id)
{
    if (makeRoom()) {
        if (const Result<> shown = m_pane->open(kind, id); !shown) {
            showProblem(shown.error().message);
            m_pane->clear();
        }
    }
    selectShown();
}

void JournalPage::openCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    const RecordId id = current.data(EntryListModel::IdRole).value<RecordId>();
    if (!current.isValid() || id == m_pane->shownId())
        return;
    openEntry(RecordKind(current.data(EntryListModel::KindRole).toInt()), id);
    // Who walks through the list by keyboard goes on walking.
    m_list->setFocus(Qt::OtherFocusReason);
}

void JournalPage::leave(const std::function<void()> &close)
{
    // The offer of help outlasts what was written.
    const bool isOfferingHelp = m_pane->isOfferingHelp();
    close();
    m_help->offer(isOfferingHelp);
}

void JournalPage::showFinished(const RecordId &id)
{
    const Result<ThoughtRecord> record = m_journal.thoughtRecord(id);
    if (record && !record->isDraft) {
        openEntry(RecordKind::ThoughtRecord, id);
        return;
    }
    leaveEditor();
    if (record)
        say(tr("Kept as it is. You can go on with it any time."), NoticeTone::Quiet);
}

void JournalPage::leaveEditor()
{
    flush();
    m_pane->clear();
    selectShown();
    m_list->setFocus(Qt::OtherFocusReason);
}

void JournalPage::foldList()
{
    // Where there is no room for both, the list makes way for what is being written.
    m_side->setVisible(!m_pane->isWriting() || width() >= scaled(widthWithList));
}

void JournalPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldList();
}

void JournalPage::removeEntry(RecordKind kind, const RecordId &id)
{
    if (id.isNull()) {
        m_pane->clear();
        return;
    }
    if (const Result<> removed = m_journal.remove(kind, id); !removed) {
        showProblem(removed.error().message);
        return;
    }
    m_removed = id;
    m_removedKind = kind;
    m_pane->clear();
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
    // The id of a new entry is known here before the editor knows it.
    const RecordId shown = m_pane->shownId();
    if (m_pane->isWriting() && changes.ids.size() == 1 && (shown.isNull() || changes.ids.first() == shown))
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

void JournalPage::selectShown()
{
    const QModelIndex index = m_model->indexOf(m_pane->shownId());
    m_list->setCurrentIndex(index);
    if (!index.isValid())
        m_list->clearSelection();
}

void JournalPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void JournalPage::searchFor(const QString &query)
{
    m_search->setText(query);
    // Where the list made way for what is being written, it comes back once that is safe.
    if (m_side->isHidden() && flush())
        leaveEditor();
    m_search->setFocus(Qt::OtherFocusReason);
}

bool JournalPage::flush()
{
    const bool isSafe = m_pane->flush();
    if (m_reload.isActive())
        m_model->reload();
    return isSafe;
}

UnfinishedWork JournalPage::unfinishedWork() const
{
    const std::optional<WrittenEntry> entry = m_pane->written();
    return entry ? UnfinishedWork{toBytes(*entry), !entry->unsaved.isEmpty()} : UnfinishedWork{};
}

bool JournalPage::isWholeWork(const QByteArray &work)
{
    return writtenEntryFrom(work).has_value();
}

void JournalPage::resumeWork(const QByteArray &work)
{
    if (const std::optional<WrittenEntry> entry = writtenEntryFrom(work))
        m_pane->goOn(*entry);
}

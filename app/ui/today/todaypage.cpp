// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "core/clock.h"
#include "core/inboxtag.h"
#include "library/studystate.h"
#include "storage/journal.h"
#include "ui/today/checkinform.h"
#include "ui/today/quickcapture.h"
#include "ui/today/todayhelp.h"
#include "ui/widgets/helpoffer.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/typedwords.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <algorithm>

namespace
{
constexpr int mostLines = 5;
const QString reviewPage = QStringLiteral("review"); ///< of the Library

void emptyColumn(QLayout *column)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}
} // namespace

TodayPage::TodayPage(Journal &journal, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_page(new ScrollColumn(tr("Today"), this))
    , m_header(new PageHeader(tr("Today"), this))
    , m_notice(new Notice(this))
    , m_backupNotice(new Notice(this))
    , m_form(new CheckInForm(this))
    , m_done(new Card(this))
    , m_doneText(new TextLabel(QString(), TypeSize::Body, this))
    , m_due(new Card(this))
    , m_drafts(new Card(this))
    , m_inbox(new Card(this))
    , m_review(new Card(this))
    , m_capture(new QuickCapture(this))
    , m_help(new TodayHelp(m_form, m_capture, this))
{
    buildLayout();
    connect(m_help, &TodayHelp::helpRequested, this, &TodayPage::helpRequested);
    connect(m_capture, &QuickCapture::submitted, this, &TodayPage::saveCapture);
    refresh();
    connect(m_form, &CheckInForm::submitted, this, &TodayPage::saveCheckIn);
    connect(&m_journal, &Journal::changed, this, &TodayPage::takeChanges);
}

void TodayPage::buildLayout()
{
    auto *record = new QPushButton(tr("New thought record"), this);
    record->setObjectName(QStringLiteral("newRecord"));
    m_header->addAction(record);
    connect(record, &QPushButton::clicked, this, &TodayPage::newRecordRequested);
    m_notice->setDismissible(true);
    m_notice->hide();
    connect(m_notice, &Notice::dismissed, m_notice, &QWidget::hide);
    m_backupNotice->setObjectName(QStringLiteral("backupNotice"));
    m_backupNotice->setAction(tr("Backups…"));
    connect(m_backupNotice, &Notice::actionTriggered, this, &TodayPage::backupsRequested);
    auto *again = new QPushButton(tr("Another check-in"), m_done);
    connect(again, &QPushButton::clicked, this, [this] {
        m_done->hide();
        m_form->show();
    });
    auto *done = new QHBoxLayout;
    done->addWidget(m_doneText, 1);
    done->addWidget(again);
    m_done->column()->addLayout(done);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_notice),
          static_cast<QWidget *>(m_backupNotice), static_cast<QWidget *>(m_form),
          static_cast<QWidget *>(m_done), static_cast<QWidget *>(m_help->underCheckIn()),
          static_cast<QWidget *>(m_inbox), static_cast<QWidget *>(m_due), static_cast<QWidget *>(m_review),
          static_cast<QWidget *>(m_drafts), static_cast<QWidget *>(m_capture),
          static_cast<QWidget *>(m_help->underCapture())})
        m_page->column()->addWidget(widget);
    m_page->column()->setSpacing(space(2));
    m_page->column()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(3), 0, 0);
    column->addWidget(m_page);
}

void TodayPage::saveCheckIn()
{
    MoodCheckIn checkIn = m_form->checkIn();
    if (!checkIn.valence) {
        m_notice->show(tr("One rating is needed: how you feel, from unpleasant to pleasant."));
        showNotice();
        return;
    }
    checkIn.when = Moment::of(m_clock.now());
    if (const Result<RecordId> saved = m_journal.save(checkIn); !saved) {
        m_notice->show(saved.error().message, NoticeTone::Warm);
        return;
    }
    m_notice->hide();
    m_form->clear();
    refreshCheckIn();
}

void TodayPage::showNotice()
{
    // It appears at the top; the button that led to it may be a screen further down.
    m_page->verticalScrollBar()->setValue(0);
    m_form->takeFocus();
}

void TodayPage::saveCapture()
{
    JournalNote note;
    note.body = m_capture->words();
    note.when = Moment::of(m_clock.now());
    if (const Result<RecordId> saved = m_journal.save(note); !saved) {
        m_notice->show(saved.error().message, NoticeTone::Warm);
        return;
    }
    m_capture->empty();
    m_notice->show(tr("Kept in the Journal."));
}

void TodayPage::setBackupNotice(const QString &sentence)
{
    // The same words again would be read out again.
    if (sentence != m_backupNotice->sentence())
        m_backupNotice->show(sentence);
}

void TodayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_day != m_clock.now().date())
        refresh();
    else
        refreshReview(); // the Library keeps it, and tells nobody
}

void TodayPage::refresh()
{
    m_day = m_clock.now().date();
    m_header->setSubtitle(QLocale().toString(m_day, QLocale::LongFormat));
    refreshCheckIn();
    refreshDue();
    refreshDrafts();
    refreshInbox();
    refreshReview();
}

void TodayPage::startCheckIn()
{
    m_done->hide();
    m_form->show();
    m_form->takeFocus();
}

void TodayPage::beginCheckInWith(const QString &note)
{
    startCheckIn();
    m_form->begin(note);
}

void TodayPage::refreshReview()
{
    emptyColumn(m_review->column());
    const QString kept = m_journal.setting(reviewSetting()).value_or(QString());
    const QList<ReviewCard> cards =
        kept.isEmpty() ? QList<ReviewCard>() : reviewCardsFrom(kept).value_or(QList<ReviewCard>());
    const int due =
        int(cardsOfToday(cards, m_day, [this](const ReviewCard &card) { return isAsked(card); }).size());
    m_review->setVisible(due > 0);
    if (due > 0)
        addLine(m_review->column(), tr("%n questions from the Library are about to fade.", nullptr, due),
                tr("Review"), [this] { Q_EMIT conceptRequested(reviewPage); });
    setReadingOrder(this);
}

bool TodayPage::isAsked(const ReviewCard &card)
{
    if (!m_library)
        m_library = Library::load(QLocale().name()).value_or(Library());
    return m_library->asks(card.page, card.question);
}

void TodayPage::refreshCheckIn()
{
    const QDate today = m_clock.now().date();
    const Result<QList<MoodCheckIn>> checkIns = m_journal.checkIns(today, today);
    const bool isDone = checkIns && !checkIns->isEmpty();
    // A note that is being written stays in sight, whatever was kept meanwhile.
    const bool isAsked = !isDone || !m_form->checkIn().note.trimmed().isEmpty();
    m_form->setVisible(isAsked);
    m_done->setVisible(!isAsked);
    if (!isDone)
        return;
    const std::optional<QTime> time = checkIns->last().when.time;
    //: %1 a time of day, as 19:30
    m_doneText->setText(time ? tr("Checked in at %1").arg(QLocale().toString(*time, QLocale::ShortFormat))
                             : tr("Checked in today"));
}

void TodayPage::refreshDue()
{
    emptyColumn(m_due->column());
    const Result<QList<Step>> steps = m_journal.steps();
    const Result<QList<Attempt>> attempts = m_journal.attempts();
    if (!steps || !attempts) {
        m_due->hide();
        m_notice->show(steps ? attempts.error().message : steps.error().message, NoticeTone::Warm);
        return;
    }
    const QDate today = m_clock.now().date();
    int shown = 0;
    for (const Step &step : *steps) {
        const bool isTried = std::any_of(attempts->cbegin(), attempts->cend(),
                                         [&](const Attempt &attempt) { return attempt.step == step.id; });
        if (!step.planned || *step.planned > today || isTried || shown == mostLines)
            continue;
        if (shown++ == 0) {
            auto *head = new TextLabel(tr("Planned"), TypeSize::Body, m_due);
            head->setWeight(TypeWeight::Semibold);
            m_due->column()->addWidget(head);
        }
        addLine(m_due->column(), step.text, tr("Open"),
                [this, goal = step.goal] { Q_EMIT goalRequested(goal); });
    }
    m_due->setVisible(shown > 0);
    setReadingOrder(this);
}

void TodayPage::refreshDrafts()
{
    emptyColumn(m_drafts->column());
    int shown = 0;
    const Result<SearchResult> drafts = m_journal.search(QStringLiteral("has:draft"), mostLines);
    for (const SearchHit &hit : drafts ? drafts->hits : QList<SearchHit>()) {
        if (shown++ == 0) {
            auto *head = new TextLabel(tr("Not finished"), TypeSize::Body, m_drafts);
            head->setWeight(TypeWeight::Semibold);
            m_drafts->column()->addWidget(head);
        }
        addLine(m_drafts->column(), hit.entry.title, tr("Go on"),
                [this, entry = hit.entry] { Q_EMIT entryRequested(entry.kind, entry.id); });
    }
    m_drafts->setVisible(shown > 0);
    setReadingOrder(this);
}

void TodayPage::refreshInbox()
{
    emptyColumn(m_inbox->column());
    const Result<SearchResult> notes = m_journal.search(u'#' + QString(inboxTag), mostLines);
    for (const SearchHit &hit : notes ? notes->hits : QList<SearchHit>()) {
        if (m_inbox->column()->count() == 0) {
            auto *head = new TextLabel(tr("Written while locked"), TypeSize::Body, m_inbox);
            head->setWeight(TypeWeight::Semibold);
            m_inbox->column()->addWidget(head);
        }
        QHBoxLayout *row = addLine(m_inbox->column(), hit.entry.title, tr("Open"), [this, entry = hit.entry] {
            Q_EMIT entryRequested(entry.kind, entry.id);
        });
        //: takes a note from this list; it stays in the Journal
        addButton(row, tr("Seen"), [this, id = hit.entry.id] { takeFromInbox(id); });
    }
    m_inbox->setVisible(m_inbox->column()->count() > 0);
    setReadingOrder(this);
}

void TodayPage::takeFromInbox(const RecordId &id)
{
    const auto save = [this](JournalNote note) {
        note.tags.removeAll(inboxTag);
        return m_journal.save(note);
    };
    if (const Result<RecordId> saved = m_journal.note(id).and_then(save); !saved)
        m_notice->show(saved.error().message, NoticeTone::Warm);
}

QHBoxLayout *TodayPage::addLine(QVBoxLayout *column, const QString &text, const QString &action,
                                std::function<void()> act)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new TextLabel(text, TypeSize::Body, line);
    label->setTextFormat(Qt::PlainText);
    row->addWidget(label, 1);
    addButton(row, action, std::move(act));
    column->addWidget(line);
    return row;
}

void TodayPage::addButton(QHBoxLayout *row, const QString &action, std::function<void()> act)
{
    auto *button = new QPushButton(action, this);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, std::move(act));
}

void TodayPage::takeChanges(const Changes &changes)
{
    if (changes.touches(RecordKind::CheckIn))
        refreshCheckIn();
    if (changes.touches(RecordKind::Step) || changes.touches(RecordKind::Attempt))
        refreshDue();
    if (changes.touches(RecordKind::ThoughtRecord))
        refreshDrafts();
    if (changes.touches(RecordKind::Note))
        refreshInbox();
}

UnfinishedWork TodayPage::unfinishedWork() const
{
    const QByteArray words = typedWordsIn(*this);
    return {words, !words.isEmpty()};
}

bool TodayPage::isWholeWork(const QByteArray &work)
{
    return areTypedWords(work);
}

QStringList TodayPage::resumeWork(const QByteArray &work)
{
    const QStringList left = putTypedWords(*this, work);
    refreshCheckIn();
    return left;
}

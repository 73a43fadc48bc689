// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/recordeditor.h"

#include "core/clock.h"
#include "core/recordbytes.h"
#include "ui/journal/causestep.h"
#include "ui/journal/factsstep.h"
#include "ui/journal/fairerthoughtstep.h"
#include "ui/journal/feelingsstep.h"
#include "ui/journal/nextstepstep.h"
#include "ui/journal/patternsstep.h"
#include "ui/journal/ratingstep.h"
#include "ui/journal/recordkeeper.h"
#include "ui/journal/recordwords.h"
#include "ui/journal/situationstep.h"
#include "ui/journal/steplist.h"
#include "ui/journal/thoughtsstep.h"
#include "ui/journal/writtenentry.h"
#include "ui/widgets/helpoffer.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace
{
constexpr int widthWithSteps = 620;
constexpr int placeOfCause = 4; ///< in the steps of buildSteps()
} // namespace

RecordEditor::RecordEditor(Journal &journal, const Clock &clock, MappingDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_desk(desk)
    , m_keeper(new RecordKeeper(journal, this))
    , m_list(new StepList(this))
    , m_pages(new QWidget(this))
    , m_hotThought(new TextLabel(QString(), TypeSize::Body, this))
    , m_question(new TextLabel(QString(), TypeSize::Title, this))
    , m_hint(new TextLabel(QString(), TypeSize::Body, this))
    , m_state(new TextLabel(QString(), TypeSize::Caption, this))
    , m_notice(new Notice(this))
    , m_help(
          new HelpOffer([this, &desk] { return desk.namesGreatPain(freeWordsOf(m_keeper->record())); }, this))
{
    buildSteps(desk);
    buildLayout();
    buildHelp();
    connect(m_list, &StepList::currentRowChanged, this, &RecordEditor::goTo);
    connect(m_keeper, &RecordKeeper::failed, this,
            [this](const QString &message) { m_notice->show(message, NoticeTone::Warm); });
    connect(m_keeper, &RecordKeeper::saved, this, [this] {
        m_desk.nameRecord(m_keeper->record().id);
        m_notice->hide();
        //: quiet word under the record: what was typed is on disk
        m_state->setText(tr("Saved"));
    });
}

void RecordEditor::buildSteps(MappingDesk &desk)
{
    m_steps = {new SituationStep(this),      new FeelingsStep(this),    new ThoughtsStep(desk, this),
               new PatternsStep(desk, this), new CauseStep(desk, this), new FactsStep(this),
               new FairerThoughtStep(this),  new RatingStep(this),      new NextStepStep(this)};
    // Not a stacked widget: it claims the height of its tallest page, so a short question would scroll.
    auto *pages = new QVBoxLayout(m_pages);
    pages->setContentsMargins(0, 0, 0, 0);
    for (RecordStep *step : std::as_const(m_steps)) {
        m_list->addItem(step->title());
        pages->addWidget(step);
        step->hide();
        connect(step, &RecordStep::edited, this, &RecordEditor::takeEdit);
        connect(step, &RecordStep::rearranged, this, [this] { setReadingOrder(this); });
        connect(step, &RecordStep::conceptRequested, this, &RecordEditor::conceptRequested);
        connect(step, &RecordStep::helpRequested, this, &RecordEditor::helpRequested);
    }
}

void RecordEditor::buildHelp()
{
    connect(m_help, &Notice::actionTriggered, this, &RecordEditor::helpRequested);
    connect(m_help, &HelpOffer::upChanged, this, [this](bool isUp) {
        for (RecordStep *step : std::as_const(m_steps))
            step->setOfferingHelp(isUp);
        setReadingOrder(this);
    });
}

void RecordEditor::buildLayout()
{
    m_hint->setTone(TextTone::Muted);
    m_state->setTone(TextTone::Muted);
    m_hotThought->setTone(TextTone::Muted);
    m_hotThought->setObjectName(QStringLiteral("hotThought"));
    m_state->setObjectName(QStringLiteral("savedState"));
    m_notice->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(2), space(2), 0, 0);
    row->setSpacing(space(2));
    row->addWidget(m_list);
    row->addWidget(buildCentre(), 1);
}

QWidget *RecordEditor::buildCentre()
{
    auto *scroll = new ScrollColumn(tr("Thought record"), this);
    scroll->column()->addWidget(m_notice);
    scroll->column()->addWidget(m_question);
    scroll->column()->addWidget(m_hint);
    scroll->column()->addSpacing(space());
    scroll->column()->addWidget(m_pages);
    scroll->column()->addStretch();
    m_scroll = scroll;
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, space(2), space(2));
    column->addLayout(buildStrip());
    column->addWidget(scroll, 1);
    column->addWidget(m_help); // in sight at every step, and no field moves
    column->addWidget(buildButtons());
    return centre;
}

QLayout *RecordEditor::buildStrip()
{
    // In line with the column of words below it.
    m_hotThought->setMaximumWidth(textColumnWidth());
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(space(4), 0, space(4), 0);
    strip->addStretch(1);
    strip->addWidget(m_hotThought, 1000);
    strip->addStretch(1);
    return strip;
}

QWidget *RecordEditor::buildButtons()
{
    auto *bar = new QWidget(this);
    //: leaves the record as it is; it can be finished another day
    m_later = new QPushButton(tr("Finish &later"), bar);
    m_back = new QPushButton(tr("&Back"), bar);
    m_next = new QPushButton(tr("&Next"), bar);
    //: removes the record that is being written; it can be brought back
    m_remove = new QPushButton(tr("&Delete"), bar);
    m_remove->setFlat(true);
    setPrimary(m_next);
    m_remove->setObjectName(QStringLiteral("removeDraft"));
    m_later->setObjectName(QStringLiteral("later"));
    m_next->setObjectName(QStringLiteral("next"));
    m_back->setObjectName(QStringLiteral("back"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_later);
    row->addWidget(m_remove);
    row->addWidget(m_state, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_later, &QPushButton::clicked, this, [this] {
        m_help->listen();
        if (m_keeper->flush())
            Q_EMIT finished(m_keeper->record().id);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_keeper->flush())
            Q_EMIT removeRequested(m_keeper->record().id);
    });
    connect(m_back, &QPushButton::clicked, this, [this] { m_list->setCurrentRow(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, &RecordEditor::goToNext);
    return bar;
}

void RecordEditor::begin(const QString &situation)
{
    ThoughtRecord record;
    record.when = Moment::of(m_clock.now());
    record.situation = situation;
    present(record, 0);
}

void RecordEditor::beginWithCause(const QString &cause)
{
    ThoughtRecord record;
    record.when = Moment::of(m_clock.now());
    record.causes.append(Cause{cause, {}, {}, {}, {}});
    present(record, placeOfCause);
}

void RecordEditor::edit(const ThoughtRecord &record)
{
    present(record, firstOpenStep(record));
}

bool RecordEditor::isOfferingHelp() const
{
    return m_help->isUp();
}

RecordId RecordEditor::recordId() const
{
    return m_keeper->record().id;
}

bool RecordEditor::flush()
{
    return m_keeper->flush();
}

bool RecordEditor::isUnsaved() const
{
    return m_keeper->hasUnsaved();
}

WrittenEntry RecordEditor::written() const
{
    WrittenEntry entry;
    entry.id = recordId();
    entry.unsaved = isUnsaved() ? bytesOf(m_keeper->record()) : QByteArray();
    entry.asOf = m_clock.now().toUTC();
    entry.step = m_step;
    entry.caret = caretPlaceIn(*m_pages);
    return entry;
}

void RecordEditor::goOn(const ThoughtRecord &record, const WrittenEntry &entry, bool isUnsaved)
{
    present(record, std::clamp(entry.step, 0, int(m_steps.size()) - 1));
    putCaret(*m_pages, entry.caret);
    if (isUnsaved)
        m_keeper->change(record);
}

int RecordEditor::firstOpenStep(const ThoughtRecord &record) const
{
    for (int i = 0; record.isDraft && i < m_steps.size(); ++i) {
        if (!m_steps[i]->isAnswered(record))
            return i;
    }
    return 0;
}

void RecordEditor::present(const ThoughtRecord &record, int step)
{
    m_keeper->hold(record);
    m_desk.beginRecord(record.id);
    m_state->clear();
    m_notice->hide();
    m_help->begin();
    if (m_list->currentRow() == step)
        goTo(step);
    m_list->setCurrentRow(step);
    m_steps[step]->takeFocus();
}

void RecordEditor::goTo(int step)
{
    if (step < 0 || step >= m_steps.size())
        return;
    RecordStep *page = m_steps[step];
    m_help->listen();
    page->present(m_keeper->record());
    setReadingOrder(this);
    showPage(step);
    m_question->setText(page->question());
    m_hint->setText(page->hint());
    m_hint->setVisible(!page->hint().isEmpty());
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 < m_steps.size() ? tr("&Next") : tr("&Save and close"));
    showProgress();
    if (!m_list->hasFocus())
        page->takeFocus();
}

void RecordEditor::showPage(int step)
{
    if (step == m_step && m_steps[step]->isVisibleTo(this))
        return;
    m_steps[m_step]->hide();
    m_step = step;
    m_steps[step]->show();
    m_scroll->verticalScrollBar()->setValue(0);
}

void RecordEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where it gets narrow, the words come first; Back and Next still reach every step.
    m_list->setVisible(width() >= scaled(widthWithSteps));
}

void RecordEditor::takeEdit()
{
    ThoughtRecord record = m_keeper->record();
    m_steps[m_step]->apply(record);
    m_state->clear();
    m_keeper->change(record);
    m_help->listenSoon();
    setReadingOrder(this);
    showProgress();
}

void RecordEditor::showProgress()
{
    const ThoughtRecord &record = m_keeper->record();
    m_list->showAnswered(m_steps, record);
    const Thought *hot = record.hotThought();
    const bool isPinned = hot && !hot->text.trimmed().isEmpty() && m_step > 3;
    m_hotThought->setVisible(isPinned);
    if (isPinned)
        m_hotThought->setText(tr("“%1”").arg(hot->text.simplified()));
}

void RecordEditor::goToNext()
{
    if (m_step + 1 < m_steps.size())
        m_list->setCurrentRow(m_step + 1);
    else
        finish();
}

void RecordEditor::finish()
{
    ThoughtRecord record = m_keeper->record();
    if (record.nextStep.kind == NextStepKind::None) {
        m_notice->show(tr("Choose how it goes on. Rest and nothing now are good answers too."));
        return;
    }
    record.isDraft = false;
    m_help->listen();
    m_keeper->change(record);
    if (m_keeper->flush())
        Q_EMIT finished(m_keeper->record().id);
}

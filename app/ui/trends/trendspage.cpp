// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendspage.h"

#include "core/clock.h"
#include "storage/journal.h"
#include "ui/trends/moodpanel.h"
#include "ui/trends/plotalignment.h"
#include "ui/trends/stepspanel.h"
#include "ui/trends/trendtablemodel.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/themeroles.h"

#include <QChart>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace
{
/// Fewer days with a mood than this draw nothing: dots alone would look like a finding.
constexpr int fewestDays = 3;

QString allTime()
{
    return QStringLiteral("all");
}
} // namespace

TrendsPage::TrendsPage(Journal &journal, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_range(new ChipRow(tr("Time range"), this))
    , m_notice(new Notice(this))
    , m_summary(new TextLabel(QString(), TypeSize::Body, this))
    , m_pages(new QStackedWidget(this))
    , m_legend(new TextLabel(QString(), TypeSize::Caption, this))
    , m_mood(new MoodPanel(this))
    , m_steps(new StepsPanel(this))
    , m_model(new TrendTableModel(this))
    , m_table(new QTableView(this))
    , m_empty(
          new EmptyState(QStringLiteral("trends"),
                         tr("After three days with a check-in, your mood will show here. There is no hurry."),
                         tr("Check in now"), this))
    , m_tableButton(new QPushButton(tr("&Table"), this))
{
    buildLayout();
    reload();
    connect(m_range, &ChipRow::checkedIdsChanged, this, [this](const QStringList &ids) {
        if (ids.isEmpty()) // a range is always chosen: a click on the chosen one leaves it so
            m_range->setCheckedIds({m_chosenRange});
        m_chosenRange = m_range->checkedIds().value(0);
        reload();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &TrendsPage::checkInRequested);
    connect(m_tableButton, &QPushButton::toggled, this, &TrendsPage::showTable);
    connect(&m_journal, &Journal::changed, this, &TrendsPage::takeChanges);
}

void TrendsPage::buildLayout()
{
    m_range->setObjectName(QStringLiteral("range"));
    m_range->setMaximumChecked(1);
    m_range->setChips({{QStringLiteral("30"), tr("30 days")},
                       {QStringLiteral("90"), tr("90 days")},
                       {QStringLiteral("365"), tr("One year")},
                       {allTime(), tr("All")}});
    m_chosenRange = QStringLiteral("90");
    m_range->setCheckedIds({m_chosenRange});
    m_notice->hide();
    m_tableButton->setCheckable(true);
    m_tableButton->setObjectName(QStringLiteral("table"));
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("numbers"));
    m_table->setAccessibleName(tr("The numbers behind the charts"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(buildCharts());
    m_pages->addWidget(m_table);
    auto *header = new PageHeader(tr("Trends"), this);
    header->addAction(m_tableButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(2));
    column->setSpacing(space(2));
    for (QWidget *widget : {static_cast<QWidget *>(header), static_cast<QWidget *>(m_range),
                            static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_summary)})
        column->addWidget(widget);
    column->addWidget(m_pages, 1);
}

QWidget *TrendsPage::buildCharts()
{
    auto *charts = new QWidget(this);
    auto *limits =
        new TextLabel(tr("Each dot is the middle mood of a day. Days without a check-in stay empty: they say "
                         "nothing about how you were. What goes up and down together need not be cause "
                         "and effect. Scores often drift toward usual after a bad start."),
                      TypeSize::Caption, charts);
    limits->setTone(TextTone::Muted);
    auto *stepsTitle = new TextLabel(tr("Social steps done"), TypeSize::Caption, charts);
    stepsTitle->setTone(TextTone::Muted);
    m_legend->setTone(TextTone::Muted);
    m_legend->setTextFormat(Qt::RichText);
    showLegend();
    new PlotAlignment({m_mood->chart(), m_steps->chart()}, charts);
    auto *column = new QVBoxLayout(charts);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_legend);
    column->addWidget(m_mood, 3);
    column->addWidget(stepsTitle);
    column->addWidget(m_steps, 2);
    column->addWidget(limits);
    return charts;
}

void TrendsPage::showLegend()
{
    const ThemeRoles roles = rolesOf(palette());
    const auto mark = [&](const QString &sign, int series, const QString &words) {
        return QStringLiteral("<span style=\"color:%1\">%2</span> %3")
            .arg(roles.series[size_t(series)].name(), sign, words.toHtmlEscaped());
    };
    //: what the dots of the mood chart are
    m_legend->setText(mark(QStringLiteral("●"), 0, tr("mood of the day"))
                      + QStringLiteral(" &nbsp; ")
                      //: what the line of the mood chart is
                      + mark(QStringLiteral("▬"), 1, tr("middle of seven days")));
}

void TrendsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showLegend();
}

void TrendsPage::showTable(bool isTable)
{
    const bool isEmpty = m_pages->currentIndex() == 0;
    if (!isEmpty)
        m_pages->setCurrentIndex(isTable ? 2 : 1);
}

QDate TrendsPage::rangeStart() const
{
    if (m_chosenRange != allTime())
        return m_clock.now().date().addDays(1 - m_chosenRange.toInt());
    const Result<QList<MoodCheckIn>> all = m_journal.checkIns();
    return all && !all->isEmpty() ? all->first().when.day : m_clock.now().date().addDays(-29);
}

void TrendsPage::reload()
{
    const QDate from = rangeStart();
    const QDate to = m_clock.now().date();
    // Seven days more than shown: the first medians look back on them.
    const Result<QList<MoodCheckIn>> checkIns = m_journal.checkIns(from.addDays(-7), to);
    const Result<QList<Attempt>> attempts = m_journal.attempts(from, to);
    if (!checkIns || !attempts) {
        m_notice->show(checkIns ? attempts.error().message : checkIns.error().message, NoticeTone::Warm);
        return;
    }
    m_notice->hide();
    const MoodTrend trend = moodTrend(*checkIns, *attempts, from, to);
    const bool mayShow = trend.logged.logged >= fewestDays || !trend.steps.isEmpty();
    m_summary->setText(summary(trend));
    m_summary->setVisible(mayShow);
    m_tableButton->setEnabled(mayShow);
    m_model->setTrend(trend);
    m_mood->show(trend);
    m_mood->setSummary(m_summary->text());
    m_steps->show(trend);
    m_steps->setSummary(m_summary->text());
    m_pages->setCurrentIndex(!mayShow ? 0 : m_tableButton->isChecked() ? 2 : 1);
}

QString TrendsPage::summary(const MoodTrend &trend) const
{
    double steps = 0;
    for (const DayValue &day : trend.steps)
        steps += day.value;
    QStringList sentences;
    //: %n days with a check-in, %1 all days of the range
    sentences.append(
        tr("You checked in on %n of %1 days.", nullptr, trend.logged.logged).arg(trend.logged.days));
    if (trend.typical) {
        //: %1 a number from -3 to +3
        sentences.append(tr("The middle of those days was %1 on the scale from -3 to +3.")
                             .arg(QLocale().toString(*trend.typical, 'g', 2)));
    }
    sentences.append(tr("You did %n social steps.", nullptr, int(steps)));
    return sentences.join(QLatin1Char(' '));
}

void TrendsPage::takeChanges(const Changes &changes)
{
    if (changes.touches(RecordKind::CheckIn) || changes.touches(RecordKind::Attempt))
        reload();
}

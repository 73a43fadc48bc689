// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalspage.h"

#include "core/clock.h"
#include "storage/journal.h"
#include "ui/goals/experimentpanel.h"
#include "ui/goals/goallistmodel.h"
#include "ui/goals/goalpanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/typedwords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace
{
constexpr int goalListWidth = 280;
constexpr qsizetype idSize = 16;
} // namespace

GoalsPage::GoalsPage(Journal &journal, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_model(new GoalListModel(this))
    , m_list(new QListView(this))
    , m_name(new QLineEdit(this))
    , m_add(new QPushButton(tr("&Add goal"), this))
    , m_notice(new Notice(this))
    , m_pane(new QStackedWidget(this))
    , m_empty(new EmptyState(QStringLiteral("goals"),
                             tr("Name one small goal with people, such as “ask one question a week”."), {},
                             this))
    , m_tests(new QPushButton(tr("&Small tests"), this))
    , m_experiments(new ExperimentPanel(journal, clock, this))
{
    buildLayout();
    reload();
    connect(m_add, &QPushButton::clicked, this, &GoalsPage::addGoal);
    connect(m_name, &QLineEdit::returnPressed, this, &GoalsPage::addGoal);
    connect(m_name, &QLineEdit::textChanged, this, &GoalsPage::suggestApproach);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &GoalsPage::showCurrent);
    connect(m_list, &QListView::clicked, this, &GoalsPage::showCurrent);
    connect(m_tests, &QPushButton::clicked, this, &GoalsPage::showExperiments);
    connect(&m_journal, &Journal::changed, this, &GoalsPage::takeChanges);
}

GoalPanel *GoalsPage::panelOf(const RecordId &goal)
{
    for (const RecordId &id : {goal, RecordId()}) {
        for (GoalPanel *panel : std::as_const(m_panels)) {
            if (panel->goalId() == id)
                return panel;
        }
    }
    auto *panel = new GoalPanel(m_journal, m_clock, this);
    m_panels.append(panel);
    m_pane->addWidget(panel);
    return panel;
}

RecordId GoalsPage::shownGoal() const
{
    return m_panel && m_pane->currentWidget() != m_experiments ? m_panel->goalId() : RecordId();
}

QWidget *GoalsPage::buildSide()
{
    auto *side = new QWidget(this);
    m_list->setObjectName(QStringLiteral("goals"));
    m_list->setAccessibleName(tr("Goals"));
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setMinimumWidth(scaled(170));
    auto *label = new TextLabel(tr("A new goal"), TypeSize::Caption, side);
    label->setTone(TextTone::Muted);
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("goalName"));
    m_name->setAccessibleName(label->text());
    m_name->setPlaceholderText(tr("ask one question a week"));
    m_add->setObjectName(QStringLiteral("addGoal"));
    m_add->setEnabled(false);
    m_tests->setObjectName(QStringLiteral("smallTests"));
    m_tests->setFlat(true);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, space(2));
    column->addWidget(m_tests, 0, Qt::AlignLeading);
    column->addWidget(m_list, 1);
    column->addWidget(m_notice);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_add, 0, Qt::AlignTrailing);
    return side;
}

void GoalsPage::buildLayout()
{
    m_notice->hide();
    m_pane->addWidget(m_empty);
    m_pane->addWidget(m_experiments);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(buildSide());
    split->addWidget(m_pane);
    split->setStretchFactor(1, 1);
    split->setSizes({scaled(goalListWidth), scaled(2 * goalListWidth)});
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(2));
    column->setSpacing(space(2));
    column->addWidget(new PageHeader(tr("Goals"), this));
    column->addWidget(split, 1);
}

void GoalsPage::addGoal()
{
    SocialGoal goal;
    goal.name = m_name->text().trimmed();
    if (goal.name.isEmpty())
        return;
    goal.when = Moment::of(m_clock.now());
    const Result<RecordId> saved = m_journal.save(goal);
    if (!saved) {
        m_notice->show(saved.error().message, NoticeTone::Warm);
        return;
    }
    m_name->clear();
    m_notice->hide();
    openGoal(*saved);
}

void GoalsPage::suggestApproach(const QString &name)
{
    m_add->setEnabled(!name.trimmed().isEmpty());
    //: words that make a goal about avoiding, split by |, as used in a search pattern; translate with such
    //: words
    const QRegularExpression avoiding(QStringLiteral("\\b(%1)\\b").arg(tr("not|never|avoid|stop|don't")),
                                      QRegularExpression::CaseInsensitiveOption
                                          | QRegularExpression::UseUnicodePropertiesOption);
    QString plain = name;
    plain.replace(QChar(0x2019), QLatin1Char('\''));
    if (avoiding.match(plain).hasMatch())
        m_notice->show(
            tr("Could it say what you want more of? “Learn one thing about someone” is easier to do "
               "than “not look silly”."));
    else
        m_notice->hide();
}

void GoalsPage::reload()
{
    const RecordId shown = m_panel ? m_panel->goalId() : RecordId();
    const Result<QList<SocialGoal>> goals = m_journal.goals();
    if (!goals) {
        m_notice->show(goals.error().message, NoticeTone::Warm);
        return;
    }
    m_model->setGoals(*goals);
    const int row = shown.isNull() ? 0 : m_model->rowOf(shown);
    m_list->setCurrentIndex(m_model->index(row));
    showCurrent();
}

void GoalsPage::openGoal(const RecordId &id)
{
    reload();
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(id)));
}

void GoalsPage::beginGoalWith(const QString &name)
{
    m_name->setText(name);
    m_name->setModified(!name.isEmpty());
    m_name->setFocus(Qt::OtherFocusReason);
}

void GoalsPage::beginStepWith(const QString &text)
{
    if (m_list->currentIndex().isValid())
        showCurrent();
    else
        showFirstSteps();
    m_panel->beginStep(text);
}

void GoalsPage::showFirstSteps()
{
    SocialGoal goal;
    //: the name of the goal that holds a first step when there is no goal yet
    goal.name = tr("Small steps");
    m_panel = panelOf({});
    m_panel->show(goal);
    m_pane->setCurrentWidget(m_panel);
}

void GoalsPage::beginExperimentWith(const QString &prediction)
{
    showExperiments();
    m_experiments->begin(prediction);
}

void GoalsPage::showExperiments()
{
    m_list->clearSelection();
    m_pane->setCurrentWidget(m_experiments);
}

void GoalsPage::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        m_pane->setCurrentWidget(m_empty);
        return;
    }
    m_list->selectionModel()->select(current, QItemSelectionModel::ClearAndSelect);
    const SocialGoal &goal = m_model->goal(current.row());
    m_panel = panelOf(goal.id);
    m_panel->show(goal);
    m_pane->setCurrentWidget(m_panel);
}

void GoalsPage::takeChanges(const Changes &changes)
{
    if (changes.touches(RecordKind::Goal))
        reload();
    else if (m_panel && (changes.touches(RecordKind::Step) || changes.touches(RecordKind::Attempt)))
        m_panel->refresh();
    if (changes.touches(RecordKind::Experiment))
        m_experiments->refresh();
}

UnfinishedWork GoalsPage::unfinishedWork() const
{
    const QByteArray words = typedWordsIn(*this);
    return {words.isEmpty() ? QByteArray() : shownGoal().toBytes() + words, !words.isEmpty()};
}

bool GoalsPage::isWholeWork(const QByteArray &work)
{
    return work.size() > idSize && areTypedWords(work.sliced(idSize));
}

QStringList GoalsPage::resumeWork(const QByteArray &work)
{
    if (!isWholeWork(work))
        return {};
    const RecordId goal = RecordId::fromBytes(work.first(idSize));
    const QByteArray words = work.sliced(idSize);
    makePanelsFor(words);
    if (!goal.isNull())
        openGoal(goal);
    const QStringList left = putTypedWords(*this, words);
    const bool isStep = m_panel && m_panel->isStepBegun();
    if (!typedWordsIn(*m_experiments).isEmpty() && !(isStep && !goal.isNull()))
        showExperiments();
    else if (isStep && !m_list->currentIndex().isValid())
        showFirstSteps();
    return left;
}

void GoalsPage::makePanelsFor(const QByteArray &words)
{
    for (const QString &owner : ownersOfTypedWords(words)) {
        const RecordId id = RecordId::fromString(owner);
        const int row = m_model->rowOf(id);
        if (row >= 0)
            panelOf(id)->show(m_model->goal(row));
        else if (owner == RecordId().toString() && m_model->rowCount() == 0)
            showFirstSteps();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/thoughtsstep.h"

#include "ui/journal/suggestioncolumn.h"
#include "ui/widgets/plaintextfield.h"
#include "ui/widgets/ratingslider.h"
#include "ui/widgets/typescale.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

namespace
{
constexpr int mostThoughts = 5;
constexpr int beliefStep = 5;
constexpr int restMilliseconds = 700;
} // namespace

ThoughtsStep::ThoughtsStep(MappingDesk &desk, QWidget *parent)
    : RecordStep(parent)
    , m_rows(new QVBoxLayout)
    , m_hot(new QButtonGroup(this))
    , m_add(new QPushButton(tr("Another thought"), this))
    , m_belief(new RatingSlider(tr("How much do you believe it?"), 0, 100, this))
    , m_desk(desk)
    , m_suggestions(new SuggestionColumn(desk, this))
{
    buildFields();
    buildSuggestions();
    addLine();
    showHotChoice();
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine();
        showHotChoice();
        m_lines.last().text->setFocus();
    });
    connect(m_belief, &RatingSlider::valueChanged, this, [this](std::optional<int> belief) {
        m_lines[hotLine()].thought.belief = belief;
        Q_EMIT edited();
    });
    connect(m_hot, &QButtonGroup::idToggled, this, [this](int, bool isHot) {
        if (!isHot)
            return; // the one that is comes with it
        showBelief();
        suggest();
        Q_EMIT edited();
    });
}

void ThoughtsStep::buildFields()
{
    m_add->setAccessibleName(m_add->text());
    m_belief->setObjectName(QStringLiteral("belief"));
    m_belief->setStep(beliefStep);
    m_belief->setSuffix(QStringLiteral(" %"));
    m_belief->setEndLabels(tr("not at all"), tr("completely"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space());
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addSpacing(space(2));
    column->addWidget(m_belief);
    column->addSpacing(space(2));
    column->addWidget(m_suggestions);
    column->addStretch();
}

void ThoughtsStep::buildSuggestions()
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (!isHidden())
            suggest();
    });
    connect(m_suggestions, &SuggestionColumn::accepted, this, &ThoughtsStep::accept);
    connect(m_suggestions, &SuggestionColumn::shownChanged, this, &ThoughtsStep::suggest);
    connect(m_suggestions, &SuggestionColumn::conceptRequested, this, &RecordStep::conceptRequested);
    connect(m_suggestions, &SuggestionColumn::helpRequested, this, &RecordStep::helpRequested);
    connect(m_suggestions, &SuggestionColumn::rearranged, this, &RecordStep::rearranged);
    connect(m_suggestions, &SuggestionColumn::focusLeft, this,
            [this] { m_lines.at(hotLine()).text->setFocus(Qt::OtherFocusReason); });
    m_suggestions->setOffersFair(true);
}

ThoughtInContext ThoughtsStep::hotThought() const
{
    return {m_lines.at(hotLine()).text->toPlainText(), m_around.situation, m_around.cause};
}

void ThoughtsStep::suggest()
{
    m_rest.stop();
    QStringList chosen;
    for (const PatternTag &tag : std::as_const(m_patterns))
        chosen.append(tag.pattern);
    m_suggestions->showFor(hotThought(), chosen);
    underline();
}

void ThoughtsStep::underline()
{
    for (const Line &line : std::as_const(m_lines)) {
        line.text->setExtraSelections({});
        line.text->setAccessibleDescription({});
    }
    PlainTextField *hot = m_lines.at(hotLine()).text;
    QList<QTextEdit::ExtraSelection> marks;
    for (const PatternFinding &finding : m_suggestions->shown()) {
        for (const TextSpan &span : finding.because) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(hot->document());
            mark.cursor.setPosition(span.start);
            mark.cursor.setPosition(span.start + span.length, QTextCursor::KeepAnchor);
            mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            marks.append(mark);
        }
    }
    hot->setExtraSelections(marks);
    hot->setAccessibleDescription(m_suggestions->announcement());
}

void ThoughtsStep::accept(const QString &pattern)
{
    suggest(); // the words may have changed since the card was shown
    if (!m_suggestions->isSuggested(pattern))
        return;
    m_desk.confirm(pattern, hotThought());
    m_patterns.append({pattern, QString()});
    suggest();
    Q_EMIT edited();
}

void ThoughtsStep::addLine()
{
    if (m_lines.size() >= mostThoughts)
        return;
    const int number = int(m_lines.size());
    //: %1 is 1 to 5: the name of the field for one of up to five thoughts
    auto *text = new PlainTextField(tr("Thought %1").arg(number + 1), this);
    text->setObjectName(QStringLiteral("thought%1").arg(number + 1));
    text->setLines(number == 0 ? 3 : 2, 8);
    auto *hot = new QRadioButton(tr("This one hurts most"), this);
    hot->setAccessibleName(hot->text());
    m_hot->addButton(hot, number);
    hot->setChecked(number == 0);
    m_rows->addWidget(text);
    m_rows->addWidget(hot);
    m_lines.append({text, hot, {}});
    connect(text, &QPlainTextEdit::textChanged, this, &RecordStep::edited);
    connect(text, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
}

void ThoughtsStep::removeLastLine()
{
    const Line last = m_lines.takeLast();
    m_hot->removeButton(last.hot);
    delete last.text;
    delete last.hot;
}

void ThoughtsStep::showHotChoice()
{
    for (const Line &line : std::as_const(m_lines))
        line.hot->setVisible(m_lines.size() > 1);
    m_add->setVisible(m_lines.size() < mostThoughts);
}

int ThoughtsStep::hotLine() const
{
    return std::max(0, m_hot->checkedId());
}

QString ThoughtsStep::title() const
{
    //: a step of the guided thought record
    return tr("Thoughts");
}

QString ThoughtsStep::question() const
{
    return tr("What went through your mind?");
}

QString ThoughtsStep::hint() const
{
    return tr("In your own words, as they came. Pick the one that hurts most.");
}

void ThoughtsStep::present(const ThoughtRecord &record)
{
    const QSignalBlocker blocker(this);
    const QSignalBlocker hotBlocker(m_hot); // nothing is read before all lines are there
    const qsizetype wanted = std::clamp<qsizetype>(record.thoughts.size(), 1, mostThoughts);
    while (m_lines.size() < wanted)
        addLine();
    while (m_lines.size() > wanted)
        removeLastLine();
    const Thought *hot = record.hotThought();
    m_lines.first().hot->setChecked(true);
    for (qsizetype i = 0; i < wanted; ++i) {
        Line &line = m_lines[i];
        line.thought = record.thoughts.value(i);
        line.text->setPlainText(line.thought.text);
        if (i < record.thoughts.size() && hot == &record.thoughts.at(i))
            line.hot->setChecked(true);
    }
    m_further = record.thoughts.mid(wanted);
    m_patterns = record.patterns;
    m_around = {{}, record.situation, record.causes.value(0).text};
    showHotChoice();
    showBelief();
    suggest();
}

void ThoughtsStep::showBelief()
{
    m_belief->setValue(m_lines[hotLine()].thought.belief);
}

void ThoughtsStep::apply(ThoughtRecord &record) const
{
    record.thoughts.clear();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        Thought thought = m_lines[i].thought;
        thought.text = m_lines[i].text->toPlainText();
        thought.isHot = i == hotLine();
        if (!thought.text.trimmed().isEmpty() || thought.belief)
            record.thoughts.append(thought);
    }
    record.thoughts += m_further;
    record.patterns = m_patterns;
}

void ThoughtsStep::setOfferingHelp(bool isOffering)
{
    m_suggestions->setQuiet(isOffering);
    if (isOffering)
        underline();
    else if (!isHidden() && !m_rest.isActive())
        m_rest.start(); // not at once: other words, or another record, may be about to stand here
}

bool ThoughtsStep::isAnswered(const ThoughtRecord &record) const
{
    return record.hotThought() && !record.hotThought()->text.trimmed().isEmpty();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/patternsstep.h"

#include "core/patterns.h"
#include "ui/journal/learneddialog.h"
#include "ui/journal/suggestioncolumn.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace
{
QString familyName(const QString &id)
{
    if (id == QLatin1String("reading_others"))
        return PatternsStep::tr("Reading other people");
    if (id == QLatin1String("judging_self"))
        return PatternsStep::tr("Judging myself");
    if (id == QLatin1String("predicting"))
        return PatternsStep::tr("Predicting");
    if (id == QLatin1String("weighing_evidence"))
        return PatternsStep::tr("Weighing the evidence");
    return PatternsStep::tr("No pattern");
}

/// The thought as rich text with the telling words underlined; the text itself is escaped.
QString underlined(const QString &thought, QList<TextSpan> spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
    QString html;
    int at = 0;
    for (const TextSpan &span : spans) {
        if (span.start < at)
            continue;
        html += thought.mid(at, span.start - at).toHtmlEscaped();
        html += QLatin1String("<u>") + thought.mid(span.start, span.length).toHtmlEscaped()
            + QLatin1String("</u>");
        at = span.start + span.length;
    }
    html += thought.mid(at).toHtmlEscaped();
    return html.replace(QLatin1Char('\n'), QLatin1String("<br>"));
}
} // namespace

PatternsStep::PatternsStep(MappingDesk &desk, QWidget *parent)
    : RecordStep(parent)
    , m_desk(desk)
    , m_thought(new TextLabel(QString(), TypeSize::Reading, this))
    , m_suggestions(new SuggestionColumn(desk, this))
{
    buildFields();
    buildFamilies();
}

void PatternsStep::buildFields()
{
    m_thought->setTextFormat(Qt::RichText);
    connect(m_suggestions, &SuggestionColumn::accepted, this, &PatternsStep::accept);
    connect(m_suggestions, &SuggestionColumn::conceptRequested, this, &PatternsStep::conceptRequested);
    connect(m_suggestions, &SuggestionColumn::shownChanged, this, &PatternsStep::showThought);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_thought);
    column->addWidget(m_suggestions);
}

void PatternsStep::buildFamilies()
{
    QStringList families;
    for (const LibraryHeader &pattern : m_desk.patterns()) {
        if (!families.contains(pattern.family))
            families.append(pattern.family);
    }
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    for (const QString &family : std::as_const(families)) {
        QList<Chip> chips;
        for (const LibraryHeader &pattern : m_desk.patterns()) {
            if (pattern.family == family)
                chips.append({pattern.id, pattern.title});
        }
        auto *label = new TextLabel(familyName(family), TypeSize::Caption, this);
        label->setTone(TextTone::Muted);
        auto *row = new ChipRow(familyName(family), this);
        row->setObjectName(family);
        row->setMaximumChecked(maximumPatternTags);
        row->setChips(chips);
        connect(row, &ChipRow::checkedIdsChanged, this, [this, row] { keepWithinLimit(row); });
        auto *group = new QVBoxLayout;
        group->addWidget(label);
        group->addWidget(row);
        // "May be fair" stands before any suggestion.
        if (m_families.isEmpty())
            column->insertLayout(column->indexOf(m_suggestions), group);
        else
            column->addLayout(group);
        m_families.append(row);
    }
    auto *learned = new QPushButton(tr("What suggestions have learned…"), this);
    learned->setObjectName(QStringLiteral("showLearned"));
    learned->setFlat(true);
    connect(learned, &QPushButton::clicked, this, &PatternsStep::showLearned);
    column->addWidget(learned, 0, Qt::AlignLeading);
    column->addStretch();
}

void PatternsStep::showLearned()
{
    auto *dialog = new LearnedDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &PatternsStep::showSuggestions);
    dialog->open();
}

QString PatternsStep::title() const
{
    //: a step of the guided thought record: thinking patterns
    return tr("Patterns");
}

QString PatternsStep::question() const
{
    return tr("Is this one of these?");
}

QString PatternsStep::hint() const
{
    return tr("It may well be fair. Choose up to three, or none and go on.");
}

void PatternsStep::present(const ThoughtRecord &record)
{
    m_chosen = record.patterns;
    showChosen();
    const Thought *hot = record.hotThought();
    const QString thought = hot ? hot->text : QString();
    m_about = {thought, record.situation, record.causes.value(0).text};
    showSuggestions();
}

void PatternsStep::showChosen()
{
    QStringList ids;
    for (const PatternTag &tag : std::as_const(m_chosen))
        ids.append(tag.pattern);
    for (ChipRow *row : std::as_const(m_families))
        row->setCheckedIds(ids);
}

void PatternsStep::showSuggestions()
{
    QStringList chosen;
    for (const PatternTag &tag : std::as_const(m_chosen))
        chosen.append(tag.pattern);
    m_suggestions->showFor(m_about, chosen);
    showThought();
}

void PatternsStep::showThought()
{
    QList<TextSpan> spans;
    for (const PatternFinding &finding : m_suggestions->shown())
        spans += finding.because;
    m_thought->setVisible(!m_about.thought.trimmed().isEmpty());
    m_thought->setText(underlined(m_about.thought, spans));
    m_thought->setAccessibleName(m_about.thought);
}

void PatternsStep::accept(const QString &pattern)
{
    m_desk.confirm(pattern, m_about);
    if (m_chosen.size() >= maximumPatternTags)
        m_chosen.removeLast();
    m_chosen.append({pattern, QString()});
    showChosen();
    showSuggestions();
    Q_EMIT edited();
}

void PatternsStep::keepWithinLimit(ChipRow *latest)
{
    const QStringList now = latest->checkedIds();
    int others = 0;
    for (const ChipRow *row : std::as_const(m_families))
        others += row == latest ? 0 : int(row->checkedIds().size());
    if (others + now.size() > maximumPatternTags) {
        // The newest choice counts: an older one of another family gives way.
        for (ChipRow *row : std::as_const(m_families)) {
            QStringList ids = row->checkedIds();
            if (row == latest || ids.isEmpty())
                continue;
            ids.removeFirst();
            row->setCheckedIds(ids);
            break;
        }
    }
    keepChosen();
    Q_EMIT edited();
}

void PatternsStep::keepChosen()
{
    QList<PatternTag> own;
    for (const PatternTag &tag : std::as_const(m_chosen)) {
        if (tag.pattern.isEmpty())
            own.append(tag);
    }
    QList<PatternTag> chosen;
    for (const ChipRow *row : std::as_const(m_families)) {
        for (const QString &id : row->checkedIds()) {
            const auto known = std::find_if(m_chosen.cbegin(), m_chosen.cend(),
                                            [&](const PatternTag &tag) { return tag.pattern == id; });
            chosen.append(known == m_chosen.cend() ? PatternTag{id, QString()} : *known);
        }
    }
    m_chosen = chosen + own;
}

void PatternsStep::apply(ThoughtRecord &record) const
{
    record.patterns = m_chosen;
}

void PatternsStep::setOfferingHelp(bool isOffering)
{
    m_suggestions->setQuiet(isOffering);
    showThought();
}

bool PatternsStep::isAnswered(const ThoughtRecord &record) const
{
    return !record.patterns.isEmpty();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/patternsstep.h"

#include "core/patterns.h"
#include "ui/journal/helpoffer.h"
#include "ui/journal/mappingdesk.h"
#include "ui/journal/suggestioncard.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
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

QStringList wordsOf(const QString &thought, const QList<TextSpan> &spans)
{
    QStringList words;
    for (const TextSpan &span : spans) {
        const QString word = thought.mid(span.start, span.length).simplified();
        if (!words.contains(word))
            words.append(word);
    }
    return words;
}
} // namespace

PatternsStep::PatternsStep(const MappingDesk &desk, QWidget *parent)
    : RecordStep(parent)
    , m_desk(desk)
    , m_thought(new TextLabel(QString(), TypeSize::Reading, this))
    , m_help(new HelpOffer(this))
    , m_suggestions(new QVBoxLayout)
{
    buildFields();
    buildFamilies();
    buildKeys();
}

void PatternsStep::buildFields()
{
    m_thought->setTextFormat(Qt::RichText);
    m_suggestions->setSpacing(space());
    connect(m_help, &Notice::actionTriggered, this, &PatternsStep::helpRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_thought);
    column->addWidget(m_help);
    column->addLayout(m_suggestions);
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
    column->addStretch();
}

void PatternsStep::buildKeys()
{
    const auto addKey = [this](const QString &text, const QString &keys, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    addKey(tr("Take the first suggestion"), QStringLiteral("Alt+1"), [this] {
        if (const SuggestionCard *card = cardInSight(0))
            accept(card->pattern());
    });
    addKey(tr("Take the second suggestion"), QStringLiteral("Alt+2"), [this] {
        if (const SuggestionCard *card = cardInSight(1))
            accept(card->pattern());
    });
    addKey(tr("Put the first suggestion away"), QStringLiteral("Alt+0"), [this] {
        if (SuggestionCard *card = cardInSight(0))
            card->dismiss();
    });
}

SuggestionCard *PatternsStep::cardInSight(int place) const
{
    for (int i = 0; i < m_suggestions->count(); ++i) {
        auto *card = qobject_cast<SuggestionCard *>(m_suggestions->itemAt(i)->widget());
        if (card && card->isVisible() && place-- == 0)
            return card;
    }
    return nullptr;
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
    QStringList ids;
    for (const PatternTag &tag : record.patterns)
        ids.append(tag.pattern);
    for (ChipRow *row : std::as_const(m_families))
        row->setCheckedIds(ids);
    suggestFor(record);
}

void PatternsStep::suggestFor(const ThoughtRecord &record)
{
    const Thought *hot = record.hotThought();
    const QString thought = hot ? hot->text : QString();
    if (thought != m_suggestedFor) {
        m_dismissed.clear();
        m_help->begin();
    }
    m_suggestedFor = thought;
    while (QLayoutItem *item = m_suggestions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Findings findings = m_desk.suggest(thought, record.situation, record.causes.value(0).text);
    QList<PatternFinding> shown;
    for (const PatternFinding &finding : findings.patterns) {
        const bool isChosen = std::any_of(m_chosen.cbegin(), m_chosen.cend(), [&](const PatternTag &tag) {
            return tag.pattern == finding.pattern;
        });
        if (findings.suggested.contains(finding.pattern) && !isChosen
            && !m_dismissed.contains(finding.pattern))
            shown.append(finding);
    }
    showThought(thought, shown);
    for (const PatternFinding &finding : std::as_const(shown)) {
        auto *card = new SuggestionCard(finding, m_desk.patternName(finding.pattern),
                                        wordsOf(thought, finding.because), this);
        connect(card, &SuggestionCard::accepted, this, &PatternsStep::accept);
        connect(card, &SuggestionCard::conceptRequested, this, &PatternsStep::conceptRequested);
        connect(card, &SuggestionCard::dismissed, this, [this, card](const QString &pattern) {
            m_dismissed.insert(pattern);
            card->hide();
        });
        m_suggestions->addWidget(card);
    }
    m_help->setNeeded(findings.offerHelp);
}

void PatternsStep::showThought(const QString &thought, const QList<PatternFinding> &shown)
{
    QList<TextSpan> spans;
    for (const PatternFinding &finding : shown)
        spans += finding.because;
    m_thought->setVisible(!thought.trimmed().isEmpty());
    m_thought->setText(underlined(thought, spans));
    m_thought->setAccessibleName(thought);
}

void PatternsStep::accept(const QString &pattern)
{
    if (m_chosen.size() >= maximumPatternTags)
        m_chosen.removeLast();
    m_chosen.append({pattern, QString()});
    ThoughtRecord record;
    record.thoughts = {{m_suggestedFor, {}, {}, true}};
    record.patterns = m_chosen;
    present(record);
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

bool PatternsStep::isAnswered(const ThoughtRecord &record) const
{
    return !record.patterns.isEmpty();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/suggestioncolumn.h"

#include "ui/journal/suggestioncard.h"
#include "ui/widgets/typescale.h"

#include <QAction>
#include <QVBoxLayout>
#include <memory>

namespace
{
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

bool looksTheSame(const QList<PatternFinding> &a, const QString &first, const QList<PatternFinding> &b,
                  const QString &second)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [&](const PatternFinding &one, const PatternFinding &other) {
                          return one.pattern == other.pattern && one.question == other.question
                              && wordsOf(first, one.because) == wordsOf(second, other.because);
                      });
}
} // namespace

SuggestionColumn::SuggestionColumn(MappingDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_cards(new QVBoxLayout(this))
{
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(space());
    buildKeys();
}

void SuggestionColumn::buildKeys()
{
    const auto addKey = [this](const QString &text, const QString &keys, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    addKey(tr("Take the first suggestion"), QStringLiteral("Alt+1"), [this] {
        if (const SuggestionCard *first = card(0))
            Q_EMIT accepted(first->pattern());
    });
    addKey(tr("Take the second suggestion"), QStringLiteral("Alt+2"), [this] {
        if (const SuggestionCard *second = card(1))
            Q_EMIT accepted(second->pattern());
    });
    addKey(tr("Put the first suggestion away"), QStringLiteral("Alt+0"), [this] {
        if (SuggestionCard *first = card(0))
            first->dismiss();
    });
}

SuggestionCard *SuggestionColumn::card(int place) const
{
    QLayoutItem *item = m_cards->itemAt(place);
    return item && isVisible() ? qobject_cast<SuggestionCard *>(item->widget()) : nullptr;
}

void SuggestionColumn::showFor(const ThoughtInContext &thought, const QStringList &chosen)
{
    const Findings findings = m_isQuiet ? Findings() : m_desk.suggest(thought);
    QList<PatternFinding> shown;
    for (const PatternFinding &finding : findings.patterns) {
        if (findings.suggested.contains(finding.pattern) && !chosen.contains(finding.pattern)
            && !m_desk.isPutAway(finding.pattern, thought))
            shown.append(finding);
    }
    const bool isSame = looksTheSame(m_shown, m_thought.thought, shown, thought.thought);
    m_thought = thought;
    m_shown = shown;
    m_chosen = chosen;
    if (!isSame)
        showCards();
}

void SuggestionColumn::setQuiet(bool isQuiet)
{
    if (isQuiet == m_isQuiet)
        return;
    m_isQuiet = isQuiet;
    showFor(m_thought, m_chosen);
}

void SuggestionColumn::removeCard(int place)
{
    const std::unique_ptr<QLayoutItem> item(m_cards->takeAt(place));
    item->widget()->hide();
    item->widget()->deleteLater();
}

void SuggestionColumn::showCards()
{
    while (m_cards->count() > 0)
        removeCard(0);
    for (const PatternFinding &finding : std::as_const(m_shown))
        m_cards->addWidget(makeCard(finding));
}

SuggestionCard *SuggestionColumn::makeCard(const PatternFinding &finding)
{
    auto *made = new SuggestionCard(finding, m_desk.patternName(finding.pattern),
                                    wordsOf(m_thought.thought, finding.because), this);
    connect(made, &SuggestionCard::accepted, this, &SuggestionColumn::accepted);
    connect(made, &SuggestionCard::conceptRequested, this, &SuggestionColumn::conceptRequested);
    connect(made, &SuggestionCard::dismissed, this, &SuggestionColumn::putAway);
    return made;
}

void SuggestionColumn::putAway(const QString &pattern)
{
    m_desk.dismiss(pattern, m_thought);
    for (qsizetype i = m_shown.size() - 1; i >= 0; --i) {
        if (m_shown.at(i).pattern != pattern)
            continue;
        m_shown.removeAt(i);
        removeCard(int(i));
    }
    Q_EMIT shownChanged();
}

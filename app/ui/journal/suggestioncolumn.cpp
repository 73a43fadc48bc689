// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/suggestioncolumn.h"

#include "core/patterns.h"
#include "ui/journal/suggestioncard.h"
#include "ui/journal/unfairnote.h"
#include "ui/widgets/typescale.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <memory>

namespace
{
bool looksTheSame(const QList<PatternFinding> &a, const QString &first, const QList<PatternFinding> &b,
                  const QString &second)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [&](const PatternFinding &one, const PatternFinding &other) {
                          return one.pattern == other.pattern && one.question == other.question
                              && wordsAt(one.because, first) == wordsAt(other.because, second);
                      });
}
} // namespace

SuggestionColumn::SuggestionColumn(MappingDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_unfair(new UnfairNote(desk.patternName(patternNone), this))
    , m_fair(new QPushButton(this))
    , m_cards(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space());
    m_cards->setSpacing(space());
    column->addWidget(m_unfair);
    column->addWidget(m_fair, 0, Qt::AlignLeading);
    column->addLayout(m_cards);
    m_unfair->hide();
    connect(m_unfair, &UnfairNote::pageRequested, this, [this] { Q_EMIT conceptRequested(patternNone); });
    connect(m_unfair, &UnfairNote::helpRequested, this, &SuggestionColumn::helpRequested);
    buildFair();
    buildKeys();
}

void SuggestionColumn::buildFair()
{
    //: the first answer to suggestions about a thought: none of them; the thought may simply be right
    m_fair->setText(tr("It may be fair"));
    m_fair->setAccessibleName(m_fair->text());
    m_fair->setObjectName(QStringLiteral("mayBeFair"));
    m_fair->setFlat(true);
    m_fair->hide();
    connect(m_fair, &QPushButton::clicked, this, &SuggestionColumn::setAside);
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
    addKey(tr("Put the second suggestion away"), QStringLiteral("Alt+9"), [this] {
        if (SuggestionCard *second = card(1))
            second->dismiss();
    });
}

SuggestionCard *SuggestionColumn::card(int place) const
{
    QLayoutItem *item = m_cards->itemAt(place);
    return item && isVisible() ? qobject_cast<SuggestionCard *>(item->widget()) : nullptr;
}

QList<PatternFinding> SuggestionColumn::wantedCards(const QStringList &chosen) const
{
    // Nothing that could not be taken: an earlier choice never makes room by itself. And what the person
    // finds fair is not asked about all the same.
    if (m_isQuiet || chosen.size() >= maximumPatternTags || chosen.contains(patternNone))
        return {};
    QList<PatternFinding> wanted = m_desk.cardsFor(m_thought);
    wanted.removeIf([&](const PatternFinding &finding) { return chosen.contains(finding.pattern); });
    return wanted;
}

void SuggestionColumn::showFor(const ThoughtInContext &thought, const QStringList &chosen)
{
    const QString before = m_thought.thought;
    m_thought = thought;
    m_chosen = chosen;
    const QList<PatternFinding> wanted = wantedCards(chosen);
    const bool isSame = looksTheSame(m_shown, before, wanted, thought.thought);
    m_shown = wanted;
    const bool hadKeyboard = hasKeyboard();
    showUnfair();
    if (!isSame)
        showCards();
    if (hadKeyboard && !hasKeyboard())
        passKeyboardOn();
    announce();
}

void SuggestionColumn::showUnfair()
{
    const std::optional<QStringList> words = m_isQuiet ? std::nullopt : m_desk.unfairWords(m_thought);
    if (words)
        m_unfair->showFor(*words);
    if (words.has_value() == m_unfair->isVisibleTo(this))
        return;
    m_unfair->setVisible(words.has_value());
    Q_EMIT rearranged();
}

void SuggestionColumn::setQuiet(bool isQuiet)
{
    if (isQuiet == m_isQuiet)
        return;
    m_isQuiet = isQuiet;
    // What was suggested last is not shown again: its words may be gone, or of another record.
    if (isQuiet)
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
    for (const PatternFinding &finding : std::as_const(m_shown)) {
        SuggestionCard *made = makeCard(finding);
        m_cards->addWidget(made);
        made->show(); // now, so that it can take the keyboard
    }
    m_fair->setVisible(m_offersFair && !m_shown.isEmpty());
    Q_EMIT rearranged();
}

bool SuggestionColumn::isSuggested(const QString &pattern) const
{
    return std::any_of(m_shown.cbegin(), m_shown.cend(),
                       [&](const PatternFinding &finding) { return finding.pattern == pattern; });
}

QString SuggestionColumn::announcement() const
{
    if (m_unfair->isVisibleTo(this))
        return m_unfair->sentence();
    QStringList names;
    for (const PatternFinding &finding : m_shown)
        names.append(m_desk.patternName(finding.pattern));
    if (names.isEmpty())
        return {};
    const QString all = QLocale().createSeparatedList(names);
    if (names.size() == 1) {
        //: for screen readers; %1 the name of a thinking pattern that is suggested further down
        return tr("Suggested below: %1. Alt+1 takes it, Alt+0 puts it away.").arg(all);
    }
    //: for screen readers; %1 the names of two thinking patterns that are suggested further down
    return tr("Suggested below: %1. Alt+1 takes the first, Alt+0 puts it away; Alt+2 and Alt+9 do so with "
              "the "
              "second.")
        .arg(all);
}

void SuggestionColumn::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    announce();
}

void SuggestionColumn::announce()
{
    const QString said = announcement();
    setAccessibleName(said);
    if (said == m_said || !isVisible())
        return;
    m_said = said;
    if (said.isEmpty())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT announced(said);
}

bool SuggestionColumn::hasKeyboard() const
{
    return QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget());
}

/// To "Not this" of what is left: a second press of the same key then says the same of that.
void SuggestionColumn::passKeyboardOn()
{
    if (SuggestionCard *next = card(0))
        next->focusDismissal();
    else
        Q_EMIT focusLeft();
}

SuggestionCard *SuggestionColumn::makeCard(const PatternFinding &finding)
{
    auto *made = new SuggestionCard(finding, m_desk.patternName(finding.pattern),
                                    wordsAt(finding.because, m_thought.thought), this);
    connect(made, &SuggestionCard::accepted, this, &SuggestionColumn::accepted);
    connect(made, &SuggestionCard::conceptRequested, this, &SuggestionColumn::conceptRequested);
    connect(made, &SuggestionCard::dismissed, this, &SuggestionColumn::putAway);
    return made;
}

void SuggestionColumn::putAway(const QString &pattern)
{
    const bool hadKeyboard = hasKeyboard();
    m_desk.dismiss(pattern, m_thought);
    for (qsizetype i = m_shown.size() - 1; i >= 0; --i) {
        if (m_shown.at(i).pattern != pattern)
            continue;
        m_shown.removeAt(i);
        removeCard(int(i));
    }
    m_fair->setVisible(m_offersFair && !m_shown.isEmpty());
    Q_EMIT shownChanged();
    if (hadKeyboard)
        passKeyboardOn();
    announce();
    Q_EMIT rearranged();
}

void SuggestionColumn::setAside()
{
    m_desk.setAside(m_thought, m_shown);
    showFor(m_thought, m_chosen);
    Q_EMIT shownChanged();
}

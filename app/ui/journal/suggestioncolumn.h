// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/finding.h"
#include "ui/journal/mappingdesk.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;
class SuggestionCard;
class UnfairNote;

/// At most two quiet suggestions about a thought, with keys to take one (Alt+1, Alt+2) and to put one away
/// (Alt+0, Alt+9). A card that still fits stays as it is, so nothing flickers while one types. Where the
/// thought tells of unfair treatment or danger it says so, and suggests nothing.
class SuggestionColumn : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionColumn(MappingDesk &desk, QWidget *parent = nullptr);

    /// "It may be fair" stands before the suggestions and puts all of them away.
    void setOffersFair(bool isOffered) { m_offersFair = isOffered; }
    /// Those of `chosen` are not suggested again; once no more can be chosen, or "may be fair" is, nothing
    /// is.
    void showFor(const ThoughtInContext &thought, const QStringList &chosen);
    /// While help is offered, nothing is suggested; afterwards, not before the next showFor().
    void setQuiet(bool isQuiet);
    [[nodiscard]] const QList<PatternFinding> &shown() const { return m_shown; }
    [[nodiscard]] bool isSuggested(const QString &pattern) const;
    /// For screen readers, beside the thought: what stands here. Empty when nothing does.
    [[nodiscard]] QString announcement() const;

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void accepted(const QString &pattern);
    void conceptRequested(const QString &pattern);
    void helpRequested();
    void shownChanged(); ///< one was put away
    void announced(const QString &words); ///< to screen readers, with an alert
    void rearranged(); ///< other buttons stand here than before
    void focusLeft(); ///< the button with the keyboard went, and no suggestion is left

private:
    void buildKeys();
    void buildFair();
    void removeCard(int place);
    void showCards();
    void showUnfair();
    void announce();
    SuggestionCard *makeCard(const PatternFinding &finding);
    [[nodiscard]] QList<PatternFinding> wantedCards(const QStringList &chosen) const;
    [[nodiscard]] SuggestionCard *card(int place) const;
    [[nodiscard]] bool hasKeyboard() const;
    void passKeyboardOn();
    void putAway(const QString &pattern);
    void setAside();

    MappingDesk &m_desk;
    UnfairNote *m_unfair;
    QPushButton *m_fair;
    QVBoxLayout *m_cards;
    ThoughtInContext m_thought;
    QStringList m_chosen;
    QList<PatternFinding> m_shown;
    QString m_said; ///< to screen readers
    bool m_offersFair = false;
    bool m_isQuiet = false;
};

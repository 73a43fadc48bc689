// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/finding.h"
#include "ui/journal/mappingdesk.h"

#include <QWidget>

class QVBoxLayout;
class SuggestionCard;

/// At most two quiet suggestions about a thought, with keys to take one (Alt+1, Alt+2) and to put the first
/// away (Alt+0). A card that still fits stays as it is, so nothing flickers while one types.
class SuggestionColumn : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionColumn(MappingDesk &desk, QWidget *parent = nullptr);

    /// Those of `chosen` are not suggested again.
    void showFor(const ThoughtInContext &thought, const QStringList &chosen);
    /// While help is offered, nothing is suggested.
    void setQuiet(bool isQuiet);
    [[nodiscard]] const QList<PatternFinding> &shown() const { return m_shown; }

Q_SIGNALS:
    void accepted(const QString &pattern);
    void conceptRequested(const QString &pattern);
    void shownChanged(); ///< one was put away

private:
    void buildKeys();
    void removeCard(int place);
    void showCards();
    SuggestionCard *makeCard(const PatternFinding &finding);
    [[nodiscard]] SuggestionCard *card(int place) const;
    void putAway(const QString &pattern);

    MappingDesk &m_desk;
    QVBoxLayout *m_cards;
    ThoughtInContext m_thought;
    QList<PatternFinding> m_shown;
    QStringList m_chosen;
    bool m_isQuiet = false;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/mappingdesk.h"
#include "ui/journal/recordstep.h"

class ChipRow;
class Notice;
class QVBoxLayout;
class SuggestionColumn;
class TextLabel;

/// "Is this one of these?": the hot thought with the telling words underlined, at most two suggestions, and
/// the whole list with "may be fair" first. Only what the person chooses is kept, up to three.
class PatternsStep : public RecordStep
{
    Q_OBJECT

public:
    explicit PatternsStep(MappingDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString hint() const override;
    void present(const ThoughtRecord &record) override;
    void apply(ThoughtRecord &record) const override;
    [[nodiscard]] bool isAnswered(const ThoughtRecord &record) const override;
    void setOfferingHelp(bool isOffering) override;

private:
    void buildFields();
    void buildFamilies();
    void buildFamily(const QString &family);
    void buildOwn();
    QVBoxLayout *addRow(const QString &name, ChipRow *row);
    void showThought();
    void showLearned();
    void showChosen();
    void showSuggestions();
    void showOwn();
    void accept(const QString &pattern);
    void takeChoice(ChipRow *row);
    void learnFrom(const QStringList &before, const QStringList &after);
    void refuse(ChipRow *row);
    [[nodiscard]] QStringList chosenIds() const;
    [[nodiscard]] QList<PatternTag> checkedTags() const;

    MappingDesk &m_desk;
    TextLabel *m_thought;
    SuggestionColumn *m_suggestions;
    QList<ChipRow *> m_families;
    ChipRow *m_own; ///< names from elsewhere that are no pattern of the list
    Notice *m_full; ///< no more can be chosen
    QList<PatternTag> m_chosen;
    QList<PatternTag> m_ownTags; ///< the record came with them
    ThoughtInContext m_about; ///< the hot thought
};

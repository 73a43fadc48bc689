// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/mappingdesk.h"
#include "ui/journal/recordstep.h"

#include <QTimer>

class PlainTextField;
class QButtonGroup;
class QPushButton;
class QRadioButton;
class QVBoxLayout;
class RatingSlider;
class SuggestionColumn;

/// Up to five thoughts in the person's own words; one of them is the hot thought, with its belief. When the
/// typing rests, quiet suggestions about it appear below, where nothing jumps.
class ThoughtsStep : public RecordStep
{
    Q_OBJECT

public:
    explicit ThoughtsStep(MappingDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString hint() const override;
    void present(const ThoughtRecord &record) override;
    void apply(ThoughtRecord &record) const override;
    [[nodiscard]] bool isAnswered(const ThoughtRecord &record) const override;
    void setOfferingHelp(bool isOffering) override;

private:
    struct Line {
        PlainTextField *text;
        QRadioButton *hot;
        Thought thought; ///< what else is known of it: its ratings
    };

    void buildFields();
    void addLine();
    void removeLastLine();
    void showHotChoice();
    void showBelief();
    [[nodiscard]] int hotLine() const;
    void buildSuggestions();
    void suggest();
    void underline();
    void accept(const QString &pattern);
    [[nodiscard]] ThoughtInContext hotThought() const;

    QVBoxLayout *m_rows;
    QButtonGroup *m_hot;
    QPushButton *m_add;
    RatingSlider *m_belief;
    QList<Line> m_lines;
    QList<Thought> m_further; ///< an import may hold more than five
    MappingDesk &m_desk;
    SuggestionColumn *m_suggestions;
    QTimer m_rest; ///< runs out when the typing rests
    QList<PatternTag> m_patterns; ///< the record's, and those taken here
    ThoughtInContext m_around; ///< situation and cause of the record
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/mappingdesk.h"
#include "ui/journal/recordstep.h"

class CauseOffer;
class CausePanel;
class TextLabel;

/// The cause the person names, rated by the person; after "who I am" a second one that is as true but more
/// specific, with what changed between the two in words.
class CauseStep : public RecordStep
{
    Q_OBJECT

public:
    explicit CauseStep(const MappingDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString hint() const override;
    void present(const ThoughtRecord &record) override;
    void apply(ThoughtRecord &record) const override;
    [[nodiscard]] bool isAnswered(const ThoughtRecord &record) const override;
    void setOfferingHelp(bool isOffering) override;

private:
    void showWords();
    void showOffer();

    const MappingDesk &m_desk;
    CausePanel *m_first;
    CauseOffer *m_offer; ///< only while the first cause is empty
    TextLabel *m_chip;
    QWidget *m_more;
    CausePanel *m_second;
    TextLabel *m_change;
    bool m_hasSecond = false;
    bool m_isOfferingHelp = false;
    ThoughtInContext m_around; ///< thought and situation of the record
};

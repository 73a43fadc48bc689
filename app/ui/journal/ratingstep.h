// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/recordstep.h"

class QVBoxLayout;

/// Rating again: belief in the hot thought and the same feelings. The old value shows only once the new one
/// stands, so that it does not pull the answer.
class RatingStep : public RecordStep
{
    Q_OBJECT

public:
    explicit RatingStep(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString question() const override;
    [[nodiscard]] QString hint() const override;
    void present(const ThoughtRecord &record) override;
    void apply(ThoughtRecord &record) const override;
    [[nodiscard]] bool isAnswered(const ThoughtRecord &record) const override;

private:
    void clearRows();
    /// A slider whose caption says the old value as soon as there is a new one.
    void addRow(const QString &label, const QString &name, std::optional<int> before,
                std::optional<int> *after);

    QVBoxLayout *m_rows;
    std::optional<int> m_belief;
    QList<Feeling> m_feelings;
};

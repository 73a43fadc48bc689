// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/practice.h"

#include <QWidget>
#include <array>
#include <optional>

class RatingSlider;

/// The four sides of a cause (core/cause.h) to be rated from 1 to 7.
class CauseChoice : public QWidget
{
    Q_OBJECT

public:
    explicit CauseChoice(QWidget *parent = nullptr);

    /// In the order of CauseSide; empty until every side is rated.
    [[nodiscard]] std::optional<std::array<int, causeSideCount>> ratings() const;
    void clear();
    /// The question of a side.
    [[nodiscard]] static QString question(CauseSide side);

Q_SIGNALS:
    void ratingsChanged();

private:
    std::array<RatingSlider *, causeSideCount> m_sliders{};
};

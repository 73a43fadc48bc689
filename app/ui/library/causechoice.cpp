// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/causechoice.h"

#include "ui/widgets/ratingslider.h"
#include "ui/widgets/typescale.h"

#include <QVBoxLayout>

namespace
{
constexpr int lowestRating = 1;
constexpr int highestRating = 7;
} // namespace

CauseChoice::CauseChoice(QWidget *parent)
    : QWidget(parent)
{
    const std::array<std::pair<QString, QString>, causeSideCount> ends = {
        std::pair(tr("others or the situation"), tr("all this person")),
        std::pair(tr("gone"), tr("always there")),
        std::pair(tr("only this"), tr("everything")),
        std::pair(tr("not at all"), tr("a lot")),
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1.5));
    for (int side = 0; side < causeSideCount; ++side) {
        auto *slider = new RatingSlider(question(CauseSide(side)), lowestRating, highestRating, this);
        slider->setEndLabels(ends[size_t(side)].first, ends[size_t(side)].second);
        slider->setObjectName(QStringLiteral("side%1").arg(side));
        connect(slider, &RatingSlider::valueChanged, this, &CauseChoice::ratingsChanged);
        m_sliders[size_t(side)] = slider;
        column->addWidget(slider);
    }
}

QString CauseChoice::question(CauseSide side)
{
    switch (side) {
    case CauseSide::Locus:
        return tr("Is it put down to this person, or to others and the situation?");
    case CauseSide::Stability:
        return tr("Will this cause be there next time?");
    case CauseSide::Globality:
        return tr("Does it touch only this, or all of life?");
    case CauseSide::Control:
        return tr("How much can this person change it?");
    }
    return {};
}

std::optional<std::array<int, causeSideCount>> CauseChoice::ratings() const
{
    std::array<int, causeSideCount> ratings{};
    for (size_t side = 0; side < m_sliders.size(); ++side) {
        const std::optional<int> value = m_sliders[side]->value();
        if (!value)
            return {};
        ratings[side] = *value;
    }
    return ratings;
}

void CauseChoice::clear()
{
    for (RatingSlider *slider : m_sliders)
        slider->setValue({});
}

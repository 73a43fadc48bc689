// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/median.h"

#include <algorithm>

std::optional<double> median(QList<double> values)
{
    if (values.isEmpty())
        return {};
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demodays.h"

#include <algorithm>

DemoDays::DemoDays(int days, QDate lastDay, DemoDice &dice)
    : m_count(std::max(2, days))
    , m_first(lastDay.addDays(1 - m_count))
{
    // Now and then a cold or a journey: some days in a row without a word.
    int nextBreak = dice.between(18, 40);
    for (int index = 0; index < m_count - 1; ++index) {
        if (index == nextBreak) {
            index += dice.between(3, 6);
            nextBreak = index + dice.between(25, 60);
        } else if (!dice.isChance(11)) {
            m_active.append(index);
        }
    }
    if (m_active.isEmpty())
        m_active.append(0);
}

double DemoDays::progress(int index) const
{
    return double(index) / (m_count - 1);
}

QDateTime DemoDays::instant(int index, int minuteOfDay) const
{
    return QDateTime(day(index), QTime(0, 0).addSecs(minuteOfDay * 60), m_zone);
}

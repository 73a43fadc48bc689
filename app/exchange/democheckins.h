// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moodcheckin.h"
#include "exchange/demodays.h"
#include "exchange/demoscene.h"

/// Composes the check-ins of the demo diary: a mood that drifts from day to day, better with company, and
/// a little brighter over the months.
class DemoCheckIns
{
public:
    DemoCheckIns(const QJsonObject &diary, const DemoDays &days, DemoDice &dice);

    [[nodiscard]] QList<MoodCheckIn> checkIns();

private:
    void passDay(int index);
    [[nodiscard]] MoodCheckIn checkIn(int index, int minuteOfDay);
    void writeCompany(MoodCheckIn &checkIn, double progress);
    void writeWords(MoodCheckIn &checkIn);

    const QJsonObject &m_diary;
    const DemoDays &m_days;
    DemoDice &m_dice;
    double m_mood = -0.6;
    double m_energy = -0.3;
    int m_contacts = 0;
};

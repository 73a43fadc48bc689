// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/democheckins.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace
{
int demoScale(double value, int least, int most)
{
    return std::clamp(int(std::lround(value)), least, most);
}
} // namespace

DemoCheckIns::DemoCheckIns(const QJsonObject &diary, const DemoDays &days, DemoDice &dice)
    : m_diary(diary)
    , m_days(days)
    , m_dice(dice)
{
}

QList<MoodCheckIn> DemoCheckIns::checkIns()
{
    QList<MoodCheckIn> checkIns;
    int passed = -1;
    for (const int index : m_days.active()) {
        while (passed < index)
            passDay(++passed);
        if (m_dice.isChance(20))
            checkIns.append(checkIn(index, m_dice.between(6 * 60 + 40, 9 * 60)));
        checkIns.append(checkIn(index, m_dice.between(19 * 60 + 30, 22 * 60 + 30)));
    }
    return checkIns;
}

void DemoCheckIns::passDay(int index)
{
    const double progress = m_days.progress(index);
    const int weekday = m_days.day(index).dayOfWeek();
    const bool isWeekend = weekday >= 6;
    // Thursday is choir; a weekend without a plan is quiet.
    const double company = (weekday == 4    ? 1.6
                                : isWeekend ? 0.5
                                            : 0.9)
        + progress * 0.7 + m_dice.noise() * 0.8;
    m_contacts = demoScale(company, 0, 3);
    const double level = -0.8 + progress * 1.2 + (m_contacts - 1) * 0.45;
    m_mood = level + 0.5 * (m_mood - level) + m_dice.noise() * 1.15;
    m_energy = 0.45 * m_energy + (isWeekend ? 0.3 : -0.1) + m_dice.noise() * 0.9;
}

MoodCheckIn DemoCheckIns::checkIn(int index, int minuteOfDay)
{
    MoodCheckIn checkIn;
    stampDemoRecord(checkIn, m_days.instant(index, minuteOfDay), m_dice);
    checkIn.valence = demoScale(m_mood + m_dice.noise() * 0.3, -3, 3);
    checkIn.energy = demoScale(m_energy + m_dice.noise() * 0.3, -3, 3);
    writeCompany(checkIn, m_days.progress(index));
    writeWords(checkIn);
    checkIn.isRetrospective = m_dice.isChance(4);
    return checkIn;
}

void DemoCheckIns::writeCompany(MoodCheckIn &checkIn, double progress)
{
    checkIn.contacts = m_contacts;
    checkIn.connectedness =
        demoScale(2.6 + m_contacts * 1.3 + m_mood * 0.5 + progress + m_dice.noise() * 0.9, 0, 10);
    if (m_contacts == 0) {
        checkIn.aloneTime =
            std::array{AloneTime::Rest, AloneTime::Hiding, AloneTime::Mixed}[size_t(m_dice.between(0, 2))];
        return;
    }
    checkIn.bestQuality = demoScale(4.5 + m_mood * 0.8 + progress * 1.5 + m_dice.noise() * 1.3, 0, 10);
    checkIn.channel = m_dice.isChance(60) ? ContactChannel::InPerson
        : m_dice.isChance(50)             ? ContactChannel::Text
                                          : ContactChannel::Voice;
    checkIn.startedByMe = m_dice.isChance(20 + int(progress * 35));
}

void DemoCheckIns::writeWords(MoodCheckIn &checkIn)
{
    const QString band = *checkIn.valence < 0 ? QStringLiteral("low")
        : *checkIn.valence == 0               ? QStringLiteral("middle")
                                              : QStringLiteral("high");
    const QJsonArray feelings = m_diary[QStringLiteral("feelings")][band].toArray();
    checkIn.feelings = m_dice.drawTexts(QStringLiteral("feelings/") + band, feelings, m_dice.between(0, 2));
    if (!m_dice.isChance(35))
        return;
    DemoScene scene(m_diary, m_dice);
    const QString list = *checkIn.contacts == 0 ? band + QStringLiteral("Alone") : band;
    const QJsonArray notes = m_diary[QStringLiteral("checkInNotes")][list].toArray();
    checkIn.note = scene.fill(m_dice.draw(QStringLiteral("checkInNotes/") + list, notes));
}

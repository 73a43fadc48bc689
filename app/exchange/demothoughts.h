// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/thoughtrecord.h"
#include "exchange/demodays.h"
#include "exchange/demoscene.h"

/// Composes the thought records of the demo diary. Over the months the beliefs move a little further and the
/// second causes come more often.
class DemoThoughts
{
public:
    DemoThoughts(const QJsonObject &diary, const DemoDays &days, DemoDice &dice);

    [[nodiscard]] QList<ThoughtRecord> records(int count);
    /// A record that was just begun, on the morning of the last day.
    [[nodiscard]] ThoughtRecord draft();

private:
    [[nodiscard]] ThoughtRecord record(int dayIndex, int minuteOfDay);
    [[nodiscard]] QJsonObject nextTheme(double progress);
    [[nodiscard]] QJsonValue draw(const QString &list);
    [[nodiscard]] QString lines(const QString &list, int count, DemoScene &scene);
    void writeThoughts(ThoughtRecord &record, DemoScene &scene);
    void writeFeelings(ThoughtRecord &record);
    void writeCauses(ThoughtRecord &record, DemoScene &scene);
    void writeFacts(ThoughtRecord &record, DemoScene &scene);
    [[nodiscard]] NextStep nextStep(DemoScene &scene);

    const QJsonObject &m_diary;
    const DemoDays &m_days;
    DemoDice &m_dice;
    QJsonObject m_theme;
    double m_progress = 0;
    int m_drop = 0; ///< by how much the belief of the record at hand falls
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/beliefchange.h"

#include "statistics/median.h"

BeliefChange beliefChange(const QList<ThoughtRecord> &records)
{
    BeliefChange change;
    QList<double> differences;
    for (const ThoughtRecord &record : records) {
        const Thought *hot = record.hotThought();
        if (!hot || !hot->belief || !hot->beliefAfter)
            continue;
        differences.append(*hot->belief - *hot->beliefAfter);
        change.movedTenOrMore += differences.last() >= 10;
    }
    change.rated = int(differences.size());
    change.medianChange = median(differences).value_or(0);
    return change;
}

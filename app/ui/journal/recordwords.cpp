// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/recordwords.h"

QString freeWordsOf(const ThoughtRecord &record)
{
    QStringList words{record.situation};
    for (const Thought &thought : record.thoughts)
        words.append(thought.text);
    for (const Feeling &feeling : record.feelings)
        words.append(feeling.name);
    for (const Cause &cause : record.causes)
        words.append(cause.text);
    words << record.evidenceFor << record.evidenceAgainst << record.friendView << record.fairerThought
          << record.nextStep.cue << record.nextStep.act;
    return words.join(QLatin1Char('\n'));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonfields.h"
#include "exchange/recordjson.h"

using namespace JsonFields;

namespace
{
QJsonObject thoughtItem(const Thought &thought)
{
    return {{QStringLiteral("text"), thought.text},
            {QStringLiteral("belief"), optional(thought.belief)},
            {QStringLiteral("beliefAfter"), optional(thought.beliefAfter)},
            {QStringLiteral("isHot"), thought.isHot}};
}

QJsonObject feelingItem(const Feeling &feeling)
{
    return {{QStringLiteral("name"), feeling.name},
            {QStringLiteral("before"), optional(feeling.before)},
            {QStringLiteral("after"), optional(feeling.after)}};
}

QJsonObject patternItem(const PatternTag &tag)
{
    return {{QStringLiteral("pattern"), tag.pattern}, {QStringLiteral("sourceName"), tag.sourceName}};
}

QJsonObject causeItem(const Cause &cause)
{
    return {{QStringLiteral("text"), cause.text},
            {QStringLiteral("locus"), optional(cause.locus)},
            {QStringLiteral("stability"), optional(cause.stability)},
            {QStringLiteral("globality"), optional(cause.globality)},
            {QStringLiteral("control"), optional(cause.control)}};
}

QString nextStepKindName(NextStepKind kind)
{
    switch (kind) {
    case NextStepKind::None:
        return QStringLiteral("none");
    case NextStepKind::Experiment:
        return QStringLiteral("experiment");
    case NextStepKind::LadderStep:
        return QStringLiteral("ladderStep");
    case NextStepKind::Message:
        return QStringLiteral("message");
    case NextStepKind::Soothe:
        return QStringLiteral("soothe");
    case NextStepKind::AskForHelp:
        return QStringLiteral("askForHelp");
    case NextStepKind::Rest:
        return QStringLiteral("rest");
    case NextStepKind::NothingNow:
        return QStringLiteral("nothingNow");
    }
    return {};
}
} // namespace

QJsonObject toJson(const ThoughtRecord &record)
{
    QJsonObject object = ofRecord(RecordKind::ThoughtRecord, record);
    object[QStringLiteral("situation")] = record.situation;
    object[QStringLiteral("domain")] = record.domain;
    object[QStringLiteral("thoughts")] = array(record.thoughts, thoughtItem);
    object[QStringLiteral("feelings")] = array(record.feelings, feelingItem);
    object[QStringLiteral("patterns")] = array(record.patterns, patternItem);
    object[QStringLiteral("causes")] = array(record.causes, causeItem);
    object[QStringLiteral("evidenceFor")] = record.evidenceFor;
    object[QStringLiteral("evidenceAgainst")] = record.evidenceAgainst;
    object[QStringLiteral("friendView")] = record.friendView;
    object[QStringLiteral("fairerThought")] = record.fairerThought;
    object[QStringLiteral("fairerBelief")] = optional(record.fairerBelief);
    object[QStringLiteral("nextStep")] =
        QJsonObject{{QStringLiteral("kind"), nextStepKindName(record.nextStep.kind)},
                    {QStringLiteral("cue"), record.nextStep.cue},
                    {QStringLiteral("act"), record.nextStep.act}};
    object[QStringLiteral("tags")] = QJsonArray::fromStringList(record.tags);
    object[QStringLiteral("people")] = QJsonArray::fromStringList(record.people);
    object[QStringLiteral("isDraft")] = record.isDraft;
    return object;
}

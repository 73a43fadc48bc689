// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordtables.h"

namespace
{
QList<OwnedTable> parts(std::initializer_list<const char *> names)
{
    QList<OwnedTable> tables;
    for (const char *name : names)
        tables.append({QString::fromLatin1(name), QStringLiteral("owner")});
    return tables;
}
} // namespace

QString recordTableName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::ThoughtRecord:
        return QStringLiteral("thought_record");
    case RecordKind::Note:
        return QStringLiteral("note");
    case RecordKind::CheckIn:
        return QStringLiteral("check_in");
    case RecordKind::Goal:
        return QStringLiteral("goal");
    case RecordKind::Step:
        return QStringLiteral("step");
    case RecordKind::Attempt:
        return QStringLiteral("attempt");
    case RecordKind::Experiment:
        return QStringLiteral("experiment");
    case RecordKind::Questionnaire:
        return QStringLiteral("questionnaire");
    }
    return {};
}

QList<OwnedTable> ownedTables(RecordKind kind)
{
    switch (kind) {
    case RecordKind::ThoughtRecord:
        return parts(
            {"thought", "feeling", "pattern_tag", "cause", "thought_record_tag", "thought_record_person"});
    case RecordKind::Note:
        return parts({"note_tag"});
    case RecordKind::CheckIn:
        return parts({"check_in_feeling", "check_in_tag", "check_in_measure"});
    case RecordKind::Questionnaire:
        return parts({"questionnaire_answer"});
    case RecordKind::Goal:
        return {{QStringLiteral("step"), QStringLiteral("goal")},
                {QStringLiteral("attempt"), QStringLiteral("goal")}};
    case RecordKind::Step:
    case RecordKind::Attempt:
    case RecordKind::Experiment:
        return {};
    }
    return {};
}

QList<RecordKind> kindsRemovedWith(RecordKind kind)
{
    if (kind == RecordKind::Goal)
        return {RecordKind::Goal, RecordKind::Step, RecordKind::Attempt};
    return {kind};
}

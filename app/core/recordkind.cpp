// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordkind.h"

QString recordKindName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::ThoughtRecord:
        return QStringLiteral("thoughtRecord");
    case RecordKind::Note:
        return QStringLiteral("note");
    case RecordKind::CheckIn:
        return QStringLiteral("checkIn");
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

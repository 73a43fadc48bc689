// SPDX-License-Identifier: GPL-3.0-or-later
// A record of any kind with any values, written as JSON: every reader can read it, and it says the same
// again.
#include "exchange/recordjson.h"

#include "exchange/jsontext.h"
#include "fuzz/anyrecords.h"

namespace
{
void checkJson(const QJsonObject &object)
{
    const QByteArray written = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const auto read = parseJson(written);
    require(read.has_value(), "a record is written as JSON that can be read");
    require(QJsonDocument(read->object()).toJson(QJsonDocument::Compact) == written,
            "a record reads the same");
    require(!object[QLatin1StringView("kind")].toString().isEmpty(), "a record says what it is");
}
} // namespace

KINWARD_FUZZ_TARGET(recordjson)
{
    AnyRecords any(withoutFirstByte(input));
    switch (firstByte(input) % 7) {
    case 0:
        return checkJson(toJson(any.thoughtRecord()));
    case 1:
        return checkJson(toJson(any.checkIn()));
    case 2:
        return checkJson(toJson(any.goal()));
    case 3:
        return checkJson(toJson(any.step()));
    case 4:
        return checkJson(toJson(any.attempt()));
    case 5:
        return checkJson(toJson(any.experiment()));
    default:
        return checkJson(toJson(any.questionnaire()));
    }
}

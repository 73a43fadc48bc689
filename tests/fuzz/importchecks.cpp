// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/importchecks.h"

#include "exchange/importer.h"
#include "exchange/jsontext.h"
#include "exchange/recordjson.h"
#include "fuzz/fuzztext.h"

#include <QJsonArray>

namespace
{
/// The zone is fixed, and one mood has its answer, so that an input means the same everywhere.
const ImportOptions &fixedOptions()
{
    static const ImportOptions options{QTimeZone("Europe/Warsaw"), {{QStringLiteral("fine"), 4}}};
    return options;
}

void checkTexts(const QJsonValue &value)
{
    if (value.isString()) {
        require(isStorable(value.toString()), "a text that was read may be stored");
    } else if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            checkTexts(item);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &field : object)
            checkTexts(field);
    }
}

template <typename Records> void checkRecords(const Records &records)
{
    for (const auto &record : records) {
        require(record.when.isValid() && record.when.day.year() >= 1899 && record.when.day.year() <= 2200,
                "a record has a day that a calendar shows");
        require(!record.sourceKey.isEmpty(), "a record tells where it came from");
        const QJsonObject object = toJson(record);
        checkTexts(object);
        const auto again = parseJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
        require(again && again->object() == object, "a record as JSON reads the same");
    }
}
} // namespace

void importAndCheck(QByteArrayView bytes, const QString &format)
{
    const auto preview = readImportData(bytes.toByteArray(), fixedOptions(), format);
    if (!preview) {
        require(!preview.error().message.isEmpty(), "a refusal has its sentence");
        return;
    }
    require(!preview->format.isEmpty(), "a file that was read has a format");
    checkRecords(preview->batch.thoughtRecords);
    checkRecords(preview->batch.notes);
    checkRecords(preview->batch.checkIns);
    for (const SkippedRow &row : preview->skipped)
        require(!row.place.isEmpty() && !row.reason.isEmpty(),
                "a row that was left out has its place and reason");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/freecbtreader.h"

#include "exchange/csvfile.h"
#include "exchange/jsontext.h"
#include "exchange/lzstring.h"
#include "exchange/utf8.h"

#include <QJsonArray>

namespace
{
const QLatin1StringView backupMark(":FreeCBT:");

/// What stands between the two marks without the white space that mail programs put in; none without them.
std::optional<QString> backupLetters(const QString &text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            letters += c;
    }
    if (letters.size() < 2 * backupMark.size() || !letters.startsWith(backupMark)
        || !letters.endsWith(backupMark))
        return std::nullopt;
    return letters.sliced(backupMark.size(), letters.size() - 2 * backupMark.size());
}
} // namespace

FreeCbtReader::FreeCbtReader(const ImportOptions &options, ImportPreview &preview, ImportReport &report)
    : m_report(report)
    , m_collector(options, preview, report)
{
}

Result<> FreeCbtReader::readArchive(const QJsonDocument &document)
{
    const QJsonValue thoughts = document.object().value(QLatin1StringView("thoughts"));
    if (!thoughts.isArray()) {
        return failure(
            ErrorKind::Format,
            thoughts.isUndefined()
                ? tr("This FreeCBT file has no field “thoughts”. Nothing was imported. Export it again in "
                     "FreeCBT, then try once more.")
                : tr("The field “thoughts” of this FreeCBT file is not a list. Nothing was imported. "
                     "Export it again in FreeCBT, then try once more."));
    }
    const QJsonArray items = thoughts.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        JsonRow row(items[i], i + 1, QStringLiteral("thoughts[%1]").arg(i), m_report);
        if (row.isObject())
            readThought(row, i + 1);
    }
    return {};
}

void FreeCbtReader::readThought(JsonRow &row, qsizetype number)
{
    const auto automaticThought = row.neededText(QStringLiteral("automaticThought"));
    if (!automaticThought)
        return;
    const auto createdAt = row.neededText(QStringLiteral("createdAt"));
    if (!createdAt)
        return;
    FreeCbtThought thought;
    thought.row = number;
    thought.place = row.place();
    thought.uuid = row.optionalText(QStringLiteral("uuid"));
    thought.createdAt = *createdAt;
    thought.updatedAt = row.optionalText(QStringLiteral("updatedAt"));
    thought.automaticThought = *automaticThought;
    thought.slugs = slugs(row);
    thought.challenge = row.optionalText(QStringLiteral("challenge"));
    thought.alternativeThought = row.optionalText(QStringLiteral("alternativeThought"));
    m_collector.add(thought);
}

QStringList FreeCbtReader::slugs(JsonRow &row) const
{
    const QString field = QStringLiteral("cognitiveDistortions");
    const QJsonValue list = row.value(field);
    if (!list.isArray() && !list.isUndefined() && !list.isNull())
        row.warnWrongType(field);
    QStringList names;
    for (const QJsonValue &item : list.toArray()) {
        if (item.isString()) {
            names.append(row.storable(item.toString()));
        } else if (!item.isObject() || !item.toObject().value(QLatin1StringView("slug")).isString()) {
            row.warnWrongType(field);
        } else if (item.toObject().value(QLatin1StringView("selected")).toBool()) {
            // The older form lists all twelve patterns every time; only the selected ones were chosen.
            names.append(row.storable(item.toObject().value(QLatin1StringView("slug")).toString()));
        }
    }
    return names;
}

Result<> FreeCbtReader::readBackup(const TextFile &file)
{
    const QString damaged =
        tr("The backup text is damaged or incomplete: %1 Nothing was imported. Make a new backup "
           "in FreeCBT and copy all of it.");
    const auto letters = backupLetters(file.text());
    if (!letters)
        return failure(ErrorKind::Format, damaged.arg(tr("it does not end with “:FreeCBT:”.")));
    const LzString::Decoded decoded = LzString::decompress(*letters);
    if (decoded.fault == LzString::Fault::TooLong) {
        return failure(
            ErrorKind::Format,
            tr("This backup text unpacks to more than %1 million letters, so FreeCBT did not write it. "
               "Nothing was imported.")
                .arg(LzString::maximumUnits / 1'000'000));
    }
    if (decoded.fault == LzString::Fault::Damaged)
        return failure(ErrorKind::Format,
                       damaged.arg(tr("it can not be unpacked past letter %1.").arg(decoded.position)));
    const auto document = parseJson(storableText(decoded.text).text.toUtf8());
    if (!document || decoded.text.contains(QChar(u'\0')))
        return failure(
            ErrorKind::Format,
            damaged.arg(document
                            ? tr("it holds a zero character.")
                            : tr("what it unpacks to breaks off at byte %1.").arg(document.error().offset)));
    return readArchive(*document);
}

Result<> FreeCbtReader::readCsv(const QString &text, QChar separator)
{
    CsvFile file(m_report);
    const auto opened = file.open(text, separator,
                                  {{QStringLiteral("automaticThought"), true},
                                   {QStringLiteral("cognitiveDistortions"), true},
                                   {QStringLiteral("createdAt"), true},
                                   {QStringLiteral("updatedAt"), false},
                                   {QStringLiteral("uuid"), false},
                                   {QStringLiteral("challenge"), false},
                                   {QStringLiteral("alternativeThought"), false}});
    if (!opened)
        return opened;
    while (file.next()) {
        FreeCbtThought thought;
        thought.row = file.line();
        thought.place = file.place();
        thought.uuid = file.cell(u"uuid");
        thought.createdAt = file.cell(u"createdAt").trimmed();
        thought.updatedAt = file.cell(u"updatedAt").trimmed();
        thought.automaticThought = file.cell(u"automaticThought");
        thought.slugs = file.cell(u"cognitiveDistortions").split(u',');
        thought.challenge = file.cell(u"challenge");
        thought.alternativeThought = file.cell(u"alternativeThought");
        m_collector.add(thought);
    }
    return {};
}

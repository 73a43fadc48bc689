// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formatdetector.h"

#include "exchange/csvtable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace
{
class DetectorText
{
    Q_DECLARE_TR_FUNCTIONS(FormatDetector)

public:
    static Failure notYet(const QString &what)
    {
        return failure(
            ErrorKind::Format,
            //: %1 names a file, such as “a Day One export”
            tr("This looks like %1. This version of Kinward can not read it yet. Nothing was imported. %2")
                .arg(what, readable()));
    }
    static Failure refused(const QString &why)
    {
        return failure(ErrorKind::Format, why + u' ' + nothingImported());
    }
    static Failure unknown()
    {
        return failure(ErrorKind::Format,
                       tr("This is no file that Kinward knows. Nothing was imported. %1").arg(readable()));
    }
    static Failure signature(int index)
    {
        switch (index) {
        case 0:
            return notYet(tr("a database (SQLite)"));
        case 1:
            return notYet(tr("a ZIP archive, such as a Daylio backup or a Day One export"));
        case 2:
            return refused(tr("This is a PDF. Please export CSV or a backup in the other program instead."));
        case 3:
            return refused(
                tr("This jrnl journal is encrypted. Please export it with jrnl --format json first."));
        case 4:
            return refused(tr("This is a picture."));
        case 5:
            return refused(tr("This is a compressed file. Please unpack it first."));
        default:
            return refused(tr("This is a binary property list."));
        }
    }

private:
    static QString nothingImported() { return tr("Nothing was imported."); }
    static QString readable()
    {
        return tr("It can read FreeCBT (JSON, backup text and CSV), Daylio CSV and jrnl JSON.");
    }
};

struct ByteSignature {
    QByteArrayView bytes;
    int meaning;
};

const ByteSignature byteSignatures[] = {
    {QByteArrayView("SQLite format 3\0", 16), 0},
    {QByteArrayView("PK\x03\x04", 4), 1},
    {QByteArrayView("PK\x05\x06", 4), 1},
    {QByteArrayView("%PDF", 4), 2},
    {QByteArrayView("JRNLv3", 6), 3},
    {QByteArrayView("gAAAAA", 6), 3},
    {QByteArrayView("\x89PNG", 4), 4},
    {QByteArrayView("\xFF\xD8\xFF", 3), 4},
    {QByteArrayView("GIF8", 4), 4},
    {QByteArrayView("II*\0", 4), 4},
    {QByteArrayView("MM\0*", 4), 4},
    {QByteArrayView("\x1F\x8B", 2), 5},
    {QByteArrayView("BZh", 3), 5},
    {QByteArrayView("\xFD"
                    "7zXZ",
                    5),
     5},
    {QByteArrayView("7z\xBC\xAF", 4), 5},
    {QByteArrayView("bplist", 6), 6},
};

bool hasAnyKey(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    return std::any_of(keys.begin(), keys.end(), [&](QLatin1StringView key) { return object.contains(key); });
}

bool anyItemHas(const QJsonArray &items, std::initializer_list<QLatin1StringView> keys)
{
    return std::any_of(items.cbegin(), items.cend(),
                       [&](const QJsonValue &item) { return hasAnyKey(item.toObject(), keys); });
}

using L1 = QLatin1StringView;

/// A file whose entries stand in a list named "entries": Day One, jrnl, Mini Diarium.
Result<ImportFormat> formatOfEntries(const QJsonObject &object, const QJsonArray &entries)
{
    const QString application = object[L1("metadata")].toObject()[L1("application")].toString();
    if (application == L1("Mini Diarium"))
        return DetectorText::notYet(QStringLiteral("Mini Diarium"));
    if (anyItemHas(entries, {L1("creationDate"), L1("timeZone"), L1("modifiedDate"), L1("richText")}))
        return DetectorText::notYet(QStringLiteral("Day One"));
    if (entries.isEmpty() || object[L1("tags")].isObject() || anyItemHas(entries, {L1("body")}))
        return ImportFormat::JrnlJson;
    if (anyItemHas(entries, {L1("text")}))
        return DetectorText::notYet(QStringLiteral("Mini Diarium"));
    return DetectorText::unknown();
}

bool isQuirk(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return hasAnyKey(object, {L1("cognitiveDistortions"), L1("predictedExperience"), L1("currentMood")})
        || std::any_of(keys.cbegin(), keys.cend(),
                       [](const QString &key) { return key.startsWith(L1("@Quirk:")); });
}

bool hasColumns(const QStringList &header, std::initializer_list<L1> columns, int atLeast = -1)
{
    const auto found = std::count_if(columns.begin(), columns.end(),
                                     [&](L1 name) { return header.contains(name, Qt::CaseInsensitive); });
    return found >= (atLeast < 0 ? qsizetype(columns.size()) : atLeast);
}

/// Also knows a file of these programs by some of its columns, so that the missing one can be named.
std::optional<Result<ImportFormat>> formatOfHeader(const QStringList &header)
{
    if (hasColumns(header, {L1("automaticThought"), L1("cognitiveDistortions")}))
        return ImportFormat::FreeCbtCsv;
    if (hasColumns(header, {L1("FeatureName"), L1("Timestamp"), L1("Value")}))
        return DetectorText::notYet(QStringLiteral("Track & Graph"));
    if (hasColumns(header, {L1("HabitName"), L1("CalendarDate"), L1("Value")}))
        return DetectorText::notYet(QStringLiteral("HabitBull"));
    if (hasColumns(header, {L1("Position"), L1("Name"), L1("FrequencyNumerator")}))
        return DetectorText::notYet(QStringLiteral("Loop Habit Tracker"));
    if (hasColumns(
            header,
            {L1("full_date"), L1("weekday"), L1("time"), L1("mood"), L1("activities"), L1("note_title")}, 3)
        || hasColumns(header, {L1("year"), L1("weekday"), L1("mood"), L1("activities")}, 3))
        return ImportFormat::DaylioCsv;
    if (hasColumns(
            header,
            {L1("automaticThought"), L1("cognitiveDistortions"), L1("alternativeThought"), L1("createdAt")},
            2))
        return ImportFormat::FreeCbtCsv;
    return std::nullopt;
}

/// "[2026-03-02 18:04] " at the start of a line.
bool isJrnlHeader(QStringView line)
{
    static const QRegularExpression header(QStringLiteral(
        "^\\[(\\d{4}[-/.]\\d{1,2}([-/.]\\d{1,2})?|\\d{1,2}\\.\\d{1,2}\\.\\d{4})[^\\]\\n]*\\] "));
    return header.match(line.first(std::min<qsizetype>(line.size(), 80))).hasMatch();
}

QStringView firstLine(QStringView text)
{
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? text : text.first(end);
}
} // namespace

Result<> FormatDetector::checkSignature(const QByteArray &bytes)
{
    for (const ByteSignature &signature : byteSignatures) {
        if (bytes.startsWith(signature.bytes))
            return DetectorText::signature(signature.meaning);
    }
    if (bytes.size() > 12 && bytes.startsWith("RIFF") && bytes.sliced(8, 4) == "WEBP")
        return DetectorText::signature(4);
    return {};
}

bool FormatDetector::isJson(const QString &text)
{
    const QStringView start = QStringView(text).trimmed();
    return start.startsWith(u'{') || (start.startsWith(u'[') && !isJrnlHeader(start));
}

Result<ImportFormat> FormatDetector::ofJson(const QJsonDocument &document)
{
    const QJsonObject object = document.object();
    if (object.contains(L1("thoughts")) && !hasAnyKey(object, {L1("balancedThought")}))
        return ImportFormat::FreeCbtJson;
    if (object[L1("v")].toString().startsWith(L1("Archive-v")))
        return ImportFormat::FreeCbtJson;
    if (hasAnyKey(object, {L1("thoughtRecords"), L1("behavioralExperiments")}))
        return DetectorText::notYet(QStringLiteral("CBT Toolkit (Konstantysz)"));
    if (hasAnyKey(object, {L1("dayEntries"), L1("customMoods")}))
        return DetectorText::notYet(QStringLiteral("Daylio"));
    if (isQuirk(object))
        return DetectorText::notYet(QStringLiteral("Quirk"));
    const bool isToolkitList = anyItemHas(document.array(), {L1("balancedThought"), L1("balanced")});
    if (isToolkitList
        || hasAnyKey(object, {L1("balancedThought"), L1("cbt_history"), L1("cbt_distortion_records")}))
        return DetectorText::notYet(QStringLiteral("CBT toolkit (alexcoledev)"));
    if (object[L1("entries")].isObject())
        return DetectorText::notYet(QStringLiteral("Mini Diary"));
    if (object[L1("entries")].isArray())
        return formatOfEntries(object, object[L1("entries")].toArray());
    if (object.contains(L1("entries")) && object[L1("tags")].isObject())
        return ImportFormat::JrnlJson;
    return DetectorText::unknown();
}

Result<ImportFormat> FormatDetector::ofText(const QString &text)
{
    const QStringView start = QStringView(text).trimmed();
    if (start.startsWith(L1(":FreeCBT:")))
        return ImportFormat::FreeCbtBackup;
    if (start.startsWith(L1("<?xml")) || start.startsWith(L1("<!DOCTYPE")) || start.startsWith(L1("<plist")))
        return DetectorText::notYet(QStringLiteral("Day One Classic"));
    const auto csv = formatOfHeader(CsvTable::header(text, csvSeparator(text)));
    if (csv)
        return *csv;
    if (text.startsWith(L1("\tDate:\t")) || text.contains(L1("\n\tDate:\t")))
        return DetectorText::notYet(QStringLiteral("Day One"));
    if (isJrnlHeader(start) || start.contains(L1("\n[20")))
        return DetectorText::notYet(QStringLiteral("jrnl (jrnl --format json)"));
    static const QRegularExpression yamlStart(QStringLiteral("^(---\\n)?title: .*\\ndate: "));
    if (yamlStart.match(start.first(std::min<qsizetype>(start.size(), 4096))).hasMatch())
        return DetectorText::notYet(QStringLiteral("jrnl YAML"));
    return DetectorText::unknown();
}

QChar FormatDetector::csvSeparator(const QString &text)
{
    const QStringView line = firstLine(QStringView(text).trimmed());
    const auto count = [&](QChar sign) { return line.count(sign); };
    const QChar best = count(u';') > count(u',') ? u';' : u',';
    return count(u'\t') > count(best) ? QChar(u'\t') : best;
}

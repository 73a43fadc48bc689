// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonexport.h"

#include "exchange/exportfile.h"
#include "exchange/recordjson.h"
#include "storage/journal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <tuple>

namespace
{
/// Collects the lists of the archive; after the first error nothing more is read.
class ArchiveBuilder
{
public:
    template <typename R> void add(const QString &name, int RecordCounts::*count, Result<QList<R>> records)
    {
        if (!m_state)
            return;
        if (!records) {
            m_state = Failure(records.error());
            return;
        }
        std::sort(records->begin(), records->end(), [](const R &a, const R &b) {
            return std::tuple(a.when.sortKey(), a.id.toBytes())
                < std::tuple(b.when.sortKey(), b.id.toBytes());
        });
        QJsonArray list;
        for (const R &record : std::as_const(*records))
            list.append(toJson(record));
        m_archive.json[name] = list;
        m_archive.counts.*count = int(list.size());
    }

    Result<JsonArchive> finish()
    {
        if (!m_state)
            return tl::unexpected(m_state.error());
        m_archive.json[QStringLiteral("format")] = QStringLiteral("kinward-archive");
        m_archive.json[QStringLiteral("version")] = jsonArchiveVersion;
        return std::move(m_archive);
    }

private:
    JsonArchive m_archive;
    Result<> m_state;
};
} // namespace

QByteArray JsonArchive::toBytes() const
{
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<JsonArchive> jsonArchive(const Journal &journal)
{
    ArchiveBuilder builder;
    builder.add(QStringLiteral("thoughtRecords"), &RecordCounts::thoughtRecords, journal.thoughtRecords());
    builder.add(QStringLiteral("notes"), &RecordCounts::notes, journal.notes());
    builder.add(QStringLiteral("checkIns"), &RecordCounts::checkIns, journal.checkIns());
    builder.add(QStringLiteral("goals"), &RecordCounts::goals, journal.goals());
    builder.add(QStringLiteral("steps"), &RecordCounts::steps, journal.steps());
    builder.add(QStringLiteral("attempts"), &RecordCounts::attempts, journal.attempts());
    builder.add(QStringLiteral("experiments"), &RecordCounts::experiments, journal.experiments());
    builder.add(QStringLiteral("questionnaires"), &RecordCounts::questionnaires, journal.questionnaires());
    return builder.finish();
}

Result<RecordCounts> writeJsonExport(const Journal &journal, const QString &path)
{
    const auto archive = jsonArchive(journal);
    if (!archive)
        return tl::unexpected(archive.error());
    const auto written = writeExportFile(path, archive->toBytes());
    if (!written)
        return tl::unexpected(written.error());
    return archive->counts;
}

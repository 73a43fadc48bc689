// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupsummary.h"

#include "storage/journalsession.h"
#include "storage/recordtables.h"
#include "vault/backupfile.h"

#include <QtEndian>
#include <array>
#include <sodium.h>

namespace
{
constexpr qsizetype markSize = 16;
constexpr std::array memberOfKind = {&RecordCounts::thoughtRecords, &RecordCounts::notes,
                                     &RecordCounts::checkIns,       &RecordCounts::goals,
                                     &RecordCounts::steps,          &RecordCounts::attempts,
                                     &RecordCounts::experiments,    &RecordCounts::questionnaires};
constexpr qsizetype countsSize = qsizetype(memberOfKind.size()) * qsizetype(sizeof(qint32));
static_assert(memberOfKind.size() == allRecordKinds.size());
static_assert(countsSize + markSize <= backupSummarySize);

QByteArray markOf(const QByteArray &facts)
{
    QByteArray mark(markSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(mark.data()), size_t(markSize),
                       reinterpret_cast<const unsigned char *>(facts.constData()), quint64(facts.size()),
                       nullptr, 0);
    return mark;
}
} // namespace

QByteArray BackupSummary::toBytes() const
{
    QByteArray bytes(backupSummarySize, '\0');
    char *place = bytes.data();
    for (const auto member : memberOfKind) {
        qToLittleEndian(qint32(counts.*member), place);
        place += sizeof(qint32);
    }
    bytes.replace(countsSize, changeMark.size(), changeMark);
    return bytes;
}

BackupSummary BackupSummary::fromBytes(const QByteArray &bytes)
{
    BackupSummary summary;
    if (bytes.size() != backupSummarySize)
        return summary;
    const char *place = bytes.constData();
    for (const auto member : memberOfKind) {
        summary.counts.*member = qFromLittleEndian<qint32>(place);
        place += sizeof(qint32);
    }
    summary.changeMark = bytes.mid(countsSize, markSize);
    return summary;
}

Result<BackupSummary> summarise(JournalSession &session)
{
    BackupSummary summary;
    QByteArray facts;
    for (std::size_t i = 0; i < allRecordKinds.size(); ++i) {
        const auto read = session.each(
            QStringLiteral(
                "SELECT count(*), count(*) - count(deleted_at), max(changed_at), max(deleted_at) FROM %1")
                .arg(recordTableName(allRecordKinds.at(i))),
            {}, [&](const QSqlQuery &row) -> Result<> {
                summary.counts.*memberOfKind.at(i) = row.value(1).toInt();
                for (int column = 0; column < 4; ++column)
                    facts += row.value(column).toString().toLatin1() + ' ';
                return {};
            });
        if (!read)
            return Failure(read.error());
    }
    summary.changeMark = markOf(facts);
    return summary;
}

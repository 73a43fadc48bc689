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

/// The sum over id and times of every row that was added.
class ChangeMark
{
public:
    ChangeMark() { crypto_generichash_init(&m_state, nullptr, 0, size_t(markSize)); }
    void add(const QByteArray &bytes)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.constData()),
                                  quint64(bytes.size()));
    }
    void add(qint64 number)
    {
        std::array<unsigned char, sizeof(qint64)> bytes = {};
        qToLittleEndian(number, bytes.data());
        crypto_generichash_update(&m_state, bytes.data(), bytes.size());
    }
    [[nodiscard]] QByteArray result()
    {
        QByteArray mark(markSize, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(mark.data()), size_t(markSize));
        return mark;
    }

private:
    crypto_generichash_state m_state{};
};

/// Gives how many of its rows are not removed.
Result<int> addTable(ChangeMark &mark, JournalSession &session, const QString &table)
{
    int count = 0;
    mark.add(table.toLatin1());
    const auto read =
        session.each(QStringLiteral("SELECT id, changed_at, deleted_at FROM %1 ORDER BY rowid").arg(table),
                     {}, [&](const QSqlQuery &row) -> Result<> {
                         const bool isRemoved = !row.value(2).isNull();
                         mark.add(row.value(0).toByteArray());
                         mark.add(row.value(1).toLongLong());
                         mark.add(isRemoved ? row.value(2).toLongLong() : -1);
                         count += isRemoved ? 0 : 1;
                         return {};
                     });
    return read ? Result<int>(count) : Failure(read.error());
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
    ChangeMark mark;
    for (std::size_t i = 0; i < allRecordKinds.size(); ++i) {
        const Result<int> count = addTable(mark, session, recordTableName(allRecordKinds.at(i)));
        if (!count)
            return Failure(count.error());
        summary.counts.*memberOfKind.at(i) = *count;
    }
    // Notes in the margin and own people are kept there.
    if (const Result<int> settings = addTable(mark, session, QStringLiteral("setting")); !settings)
        return Failure(settings.error());
    summary.changeMark = mark.result();
    return summary;
}

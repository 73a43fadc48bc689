// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/salvagewriter.h"

#include <algorithm>

namespace
{
/// The columns that name another row; one that is gone leaves them empty. No digest covers them.
bool isReference(const QString &column)
{
    static const QStringList names{QStringLiteral("import_id"), QStringLiteral("goal"),
                                   QStringLiteral("step"), QStringLiteral("thought_record")};
    return names.contains(column);
}

QDate dayMade(const RecordId &id)
{
    // The first 48 bits of a UUID of version 7 are milliseconds since 1970.
    const QByteArray bytes = id.toBytes();
    if (bytes.size() != 16 || (static_cast<unsigned char>(bytes.at(6)) >> 4) != 7)
        return {};
    return QDateTime::fromMSecsSinceEpoch(bytes.first(6).toHex().toLongLong(nullptr, 16), Qt::UTC).date();
}
} // namespace

SalvageWriter::SalvageWriter(JournalSession &from, JournalSession &to)
    : m_from(from)
    , m_to(to)
    , m_fromStores(from)
    , m_toStores(to)
{
}

Result<> SalvageWriter::run(Progress &progress)
{
    Result<> done = carryOver(m_fromStores.imports.rows(), {}, false);
    if (done)
        done = carryOver(m_fromStores.settings.rows(), {}, false);
    double part = 0;
    for (const RecordKind kind : allRecordKinds) {
        const QList<const RowTable *> tables = m_fromStores.tables(kind);
        for (const RowTable *table : tables) {
            if (!done || progress.isCancelled())
                return done;
            done = carryOver(*table, kind, table != tables.first());
        }
        progress.report(part += 1.0 / double(allRecordKinds.size() + 1));
    }
    return done ? writeList() : done;
}

Result<> SalvageWriter::carryOver(const RowTable &table, std::optional<RecordKind> kind, bool isOfParts)
{
    const auto described = describe(table, isOfParts, kind && !isOfParts);
    if (!described)
        return Failure(described.error());
    Copy copy{*described, {}};
    m_written = {};
    RowSalvage rows(m_from, copy.table, [&](const QVariantList &row) { put(copy, row, isOfParts); });
    rows.run();
    if (!m_written)
        return m_written;
    if (kind)
        note(rows.lost(), *kind, isOfParts);
    else if (table.name() == m_fromStores.settings.rows().name())
        noteSettings(rows.lost());
    return kind == RecordKind::ThoughtRecord ? adopt(copy) : Result<>();
}

Result<RowSalvage::Table> SalvageWriter::describe(const RowTable &table, bool isOfParts, bool hasDays)
{
    RowSalvage::Table described{table.name(),
                                {},
                                table.digestArguments(),
                                isOfParts ? QStringLiteral("owner") : QStringLiteral("id"),
                                hasDays};
    const auto read = m_to.each(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table.name()},
                                [&described](const QSqlQuery &row) -> Result<> {
                                    described.columns.append(row.value(0).toString());
                                    return {};
                                });
    if (!read)
        return Failure(read.error());
    return described;
}

void SalvageWriter::put(Copy &copy, QVariantList row, bool isOfParts)
{
    if (!m_written)
        return;
    for (qsizetype column = 0; column < row.size(); ++column) {
        if (isReference(copy.table.columns.at(column)) && !m_ids.contains(row.at(column).toByteArray()))
            row[column] = QVariant();
    }
    const qsizetype owner = copy.table.columns.indexOf(copy.table.owner);
    if (isOfParts && !m_ids.contains(row.at(owner).toByteArray())) {
        copy.orphans.append(row);
        return;
    }
    m_written = insert(copy.table, row);
}

Result<> SalvageWriter::insert(const RowSalvage::Table &table, const QVariantList &row)
{
    const QString marks = QStringList(table.columns.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    const auto inserted = m_to.change(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                          .arg(table.name, table.columns.join(QStringLiteral(", ")), marks),
                                      row);
    if (!inserted)
        return Failure(inserted.error());
    m_ids.insert(row.at(table.columns.indexOf(QStringLiteral("id"))).toByteArray());
    return {};
}

/// Gives the parts of thought records whose own row is gone an empty one to belong to.
Result<> SalvageWriter::adopt(const Copy &copy)
{
    const qsizetype owner = copy.table.columns.indexOf(copy.table.owner);
    for (const QVariantList &row : copy.orphans) {
        const RecordId id = RecordId::fromBytes(row.at(owner).toByteArray());
        const auto lost = std::find_if(m_lost.begin(), m_lost.end(),
                                       [&id](const LostRecord &record) { return record.id == id; });
        if (id.isNull() || lost == m_lost.end()) {
            ++m_lostRows;
            continue;
        }
        if (!m_ids.contains(id.toBytes())) {
            ThoughtRecord record;
            record.id = id;
            record.when = Moment::wallClock(lost->day.isValid() ? lost->day : m_to.now().date());
            if (const Result<> saved = m_toStores.thoughtRecords.save(record, {m_to.now(), true}); !saved)
                return saved;
            m_ids.insert(id.toBytes());
        }
        lost->isPartlyKept = true;
        if (const Result<> inserted = insert(copy.table, row); !inserted)
            return inserted;
    }
    return {};
}

void SalvageWriter::noteSettings(const QList<LostRow> &rows)
{
    m_lostSettings += int(rows.size());
    m_lostRows += int(rows.size());
}

void SalvageWriter::note(const QList<LostRow> &rows, RecordKind kind, bool isOfParts)
{
    for (const LostRow &row : rows) {
        if (row.owner.isNull()) {
            ++m_lostRows;
            continue;
        }
        const bool isKnown = std::any_of(m_lost.cbegin(), m_lost.cend(), [&](const LostRecord &record) {
            return record.kind == kind && record.id == row.owner;
        });
        if (!isKnown)
            m_lost.append(
                {kind, row.owner, row.day.isValid() ? row.day : dayMade(row.owner), isOfParts, false});
    }
}

Result<> SalvageWriter::writeList()
{
    const auto records = m_toStores.thoughtRecords.list(Condition::inDays({}, {}));
    const auto notes = m_toStores.notes.list(Condition::inDays({}, {}));
    if (!records || !notes)
        return Failure(!records ? records.error() : notes.error());
    Result<> written;
    for (const ThoughtRecord &record : *records) {
        if (written)
            written = m_toStores.entries.put(summaryOf(record), wordsOf(record));
    }
    for (const JournalNote &note : *notes) {
        if (written)
            written = m_toStores.entries.put(summaryOf(note), wordsOf(note));
    }
    return written;
}

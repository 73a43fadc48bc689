// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/digestscan.h"

#include "storage/journalstores.h"

#include <QCoreApplication>

namespace
{
struct ScanWords {
    Q_DECLARE_TR_FUNCTIONS(DatabaseCheck)
};

const QString &ownId()
{
    static const QString name = QStringLiteral("id");
    return name;
}

DigestedTable tableOf(const RowTable &table, std::optional<RecordKind> kind, bool isOfParts)
{
    return {table.name(), table.digestArguments(), isOfParts ? QStringLiteral("owner") : ownId(), kind};
}

/// The list and its words are no records; they are made from them.
QList<DigestedTable> listTables()
{
    QStringList columns;
    for (const Column &column : columnsOf<EntrySummary>())
        columns.append(column.name);
    return {{QStringLiteral("entry"),
             QStringLiteral("'entry', id, digest, ") + columns.join(QStringLiteral(", ")),
             ownId(),
             {}},
            {QStringLiteral("entry_words"),
             QStringLiteral("'entry_words', (SELECT id FROM entry WHERE entry.place = entry_words.place), "
                            "digest, words"),
             QStringLiteral("(SELECT id FROM entry WHERE entry.place = entry_words.place)"),
             {}}};
}

DamageFound damagedRow(const DigestedTable &table, const RecordId &id)
{
    if (table.kind)
        return {DamagePlace::Record, ScanWords::tr("An entry does not hold what was written in it."),
                DamagedRecord{*table.kind, id}};
    if (table.name.startsWith(QLatin1StringView("entry")))
        return {DamagePlace::List, ScanWords::tr("A line of the list of entries is damaged."), {}};
    return {DamagePlace::Setting,
            ScanWords::tr("Something kept beside the entries is damaged: notes in the margin of the library, "
                          "own people, a review or a choice."),
            {}};
}

bool isToldAlready(const QList<DamageFound> &found, const DamageFound &one)
{
    return std::any_of(found.cbegin(), found.cend(), [&one](const DamageFound &other) {
        return other.place == one.place && other.record == one.record && other.message == one.message;
    });
}
} // namespace

QList<DigestedTable> digestedTables(JournalSession &session)
{
    const JournalStores stores(session);
    QList<DigestedTable> tables{tableOf(stores.imports.rows(), {}, false),
                                tableOf(stores.settings.rows(), {}, false)};
    for (const RecordKind kind : allRecordKinds) {
        const QList<const RowTable *> ofKind = stores.tables(kind);
        for (const RowTable *table : ofKind)
            tables.append(tableOf(*table, kind, table != ofKind.first()));
    }
    return tables + listTables();
}

Result<QList<DamageFound>> damagedRows(JournalSession &session)
{
    QList<DamageFound> found;
    const auto add = [&found](const DamageFound &one) {
        if (!isToldAlready(found, one))
            found.append(one);
    };
    for (const DigestedTable &table : digestedTables(session)) {
        const auto read =
            session.each(QStringLiteral("SELECT %1 FROM %2 WHERE NOT digest_holds(%3)")
                             .arg(table.owner, table.name, table.arguments),
                         {}, [&](const QSqlQuery &row) -> Result<> {
                             add(damagedRow(table, RecordId::fromBytes(row.value(0).toByteArray())));
                             return {};
                         });
        if (read)
            continue;
        if (read.error().kind != ErrorKind::Damaged)
            return Failure(read.error());
        add({DamagePlace::Page, ScanWords::tr("A part of the journal file can not be read."), {}});
    }
    return found;
}

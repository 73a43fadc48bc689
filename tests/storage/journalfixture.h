// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/randomsource.h"
#include "storage/databaseopener.h"
#include "storage/journal.h"
#include "storage/migrations.h"
#include "support/fixedclock.h"
#include "vault/vault.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

/// A vault whose keys are known, without a header: storage needs no more of one.
class KnownVault final : public Vault
{
public:
    explicit KnownVault(const QString &folder)
        : m_folder(folder)
        , m_databaseKey(SecureBuffer::copyOf(QByteArray(32, 'k')))
        , m_digestKey(SecureBuffer::copyOf(QByteArray(32, 'd')))
    {
    }
    [[nodiscard]] QUuid id() const override { return {}; }
    [[nodiscard]] QString folder() const override { return m_folder; }
    [[nodiscard]] QString databasePath() const override { return m_folder + QStringLiteral("/journal-1.db"); }
    [[nodiscard]] QList<KeySlotInfo> keySlots() const override { return {}; }
    [[nodiscard]] int formatMajor() const override { return 1; }
    [[nodiscard]] const SecureBuffer &databaseKey() const override { return m_databaseKey; }
    [[nodiscard]] const SecureBuffer &digestKey() const override { return m_digestKey; }

private:
    QString m_folder;
    SecureBuffer m_databaseKey;
    SecureBuffer m_digestKey;
};

/// A journal in a folder of its own, with a clock that stands at 17 March 2026, 19:30 in Warsaw.
class JournalFixture
{
public:
    JournalFixture()
    {
        auto created = Journal::create(vault, clock, random);
        if (!created)
            qFatal("the journal can not be made: %s", qPrintable(created.error().message));
        journal = std::move(*created);
    }

    void reopen()
    {
        journal.reset();
        auto opened = Journal::open(vault, clock, random);
        if (!opened)
            qFatal("the journal can not be opened: %s", qPrintable(opened.error().message));
        journal = std::move(*opened);
    }

    /// Past the stores and their digests, as damage comes; says how many rows changed.
    int runRaw(const QString &sql) const
    {
        const DatabaseOpener opener(vault.databasePath(), vault.databaseKey(),
                                    Migrations::shipped().newestVersion());
        const auto connection = opener.open(OpenMode::ReadWrite);
        if (!connection)
            qFatal("no second connection: %s", qPrintable(connection.error().message));
        QSqlQuery query((*connection)->database());
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        if (query.isSelect())
            return query.next() ? query.value(0).toInt() : -1;
        return query.numRowsAffected();
    }

    QTemporaryDir folder;
    KnownVault vault{folder.path()};
    FixedClock clock;
    SeededRandomSource random{7};
    std::unique_ptr<Journal> journal;
};

/// QVERIFY for a Result, with its message when it is an error.
#define VERIFY_OK(expression)                                                                                \
    do {                                                                                                     \
        const auto &verified = (expression);                                                                 \
        QVERIFY2(verified.has_value(), verified ? "" : qPrintable(verified.error().message));                \
    } while (false)

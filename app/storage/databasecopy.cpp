// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasecopy.h"

#include "storage/databaseopener.h"
#include "storage/encryptedconnection.h"
#include "storage/migrations.h"
#include "storage/sqlfailure.h"
#include "vault/vault.h"

#include <QFile>
#include <sqlite3.h>
#include <utility>

namespace
{
constexpr int pagesAStep = 256; // 1 MiB: often enough to hear a cancel within a few milliseconds
constexpr int milliseconds = 20;

/// The new file with its connection; taken away again unless it was finished.
class NewDatabase
{
public:
    NewDatabase(QString path, const SecureBuffer &key)
        : m_path(std::move(path))
        , m_opened(openEncrypted(m_path, OpenMode::Create, rawKeyLiteral(key)))
    {
    }
    NewDatabase(const NewDatabase &) = delete;
    NewDatabase &operator=(const NewDatabase &) = delete;
    ~NewDatabase()
    {
        if (m_isWhole || !m_isOurs)
            return;
        if (m_opened.connection)
            static_cast<void>(closeConnection(m_opened.connection));
        QFile::remove(m_path);
    }

    [[nodiscard]] sqlite3 *connection() const { return m_opened.connection; }
    [[nodiscard]] const QSqlError &error() const { return m_opened.error; }
    /// Until the copy is whole nobody reads it, so a log and a sync for each step would only cost time.
    [[nodiscard]] bool prepare()
    {
        return sqlite3_exec(m_opened.connection,
                            "PRAGMA temp_store = MEMORY; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF",
                            nullptr, nullptr, nullptr)
            == SQLITE_OK;
    }
    [[nodiscard]] bool finish()
    {
        m_isWhole = closeConnection(std::exchange(m_opened.connection, nullptr));
        return m_isWhole;
    }

private:
    QString m_path;
    EncryptedConnection m_opened;
    bool m_isOurs = m_opened.connection != nullptr;
    bool m_isWhole = false;
};

bool isWorthWaiting(int code)
{
    return (code & 0xFF) == SQLITE_BUSY || (code & 0xFF) == SQLITE_LOCKED;
}

/// SQLITE_DONE, SQLITE_INTERRUPT when cancelled, or the code of a fault.
int runSteps(sqlite3_backup *backup, const Progress &progress)
{
    for (;;) {
        if (progress.isCancelled())
            return SQLITE_INTERRUPT;
        const int code = sqlite3_backup_step(backup, pagesAStep);
        if (isWorthWaiting(code))
            sqlite3_sleep(milliseconds);
        else if (code != SQLITE_OK)
            return code;
        const int all = sqlite3_backup_pagecount(backup);
        progress.report(all > 0 ? 1.0 - double(sqlite3_backup_remaining(backup)) / all : 0);
    }
}

Result<Completion> copyPages(const SqlCipherDriver &source, sqlite3 *target, const Progress &progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", source.connection(), "main");
    if (!backup)
        return storageFailure(sqlErrorOf(target, sqlite3_errcode(target), QSqlError::StatementError));
    const int code = runSteps(backup, progress);
    // Only this tells the connection what the steps met.
    const int finished = sqlite3_backup_finish(backup);
    if (code == SQLITE_INTERRUPT)
        return Completion::Cancelled;
    if (code != SQLITE_DONE || finished != SQLITE_OK)
        return storageFailure(
            sqlErrorOf(target, finished == SQLITE_OK ? code : finished, QSqlError::StatementError));
    const QSqlError poison = source.probe();
    return poison.isValid() ? Result<Completion>(storageFailure(poison)) : Completion::Done;
}
} // namespace

Result<Completion> copyDatabase(const Vault &source, const Vault &target, Progress &progress,
                                const std::function<Result<>()> &whenMade)
{
    const DatabaseOpener opener(source.databasePath(), source.databaseKey(),
                                Migrations::shipped().newestVersion());
    const auto from = opener.open(OpenMode::ReadOnly);
    if (!from)
        return Failure(from.error());
    // One transaction over all steps: a save in between neither waits for the copy nor starts it over.
    SqlCipherDriver &driver = (*from)->driver();
    if (!driver.beginTransaction() || driver.probe().isValid())
        return storageFailure(driver.lastError());
    NewDatabase to(target.databasePath(), target.databaseKey());
    if (!to.connection())
        return storageFailure(to.error());
    if (const auto begun = whenMade ? whenMade() : Result<>(); !begun)
        return Failure(begun.error());
    if (!to.prepare())
        return storageFailure(ErrorKind::Storage);
    auto copied = copyPages(driver, to.connection(), progress);
    if (!copied || *copied == Completion::Cancelled)
        return copied;
    return to.finish() ? copied : storageFailure(ErrorKind::Storage);
}

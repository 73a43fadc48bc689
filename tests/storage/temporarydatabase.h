// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaseopener.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

/// An encrypted database in a folder that goes with it, open from the start.
class TemporaryDatabase
{
public:
    static constexpr int newestVersion = 10;

    TemporaryDatabase()
        : m_connection(open(OpenMode::Create))
    {
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("journal-1.db")); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] const SecureBuffer &key() const { return m_key; }
    [[nodiscard]] DatabaseOpener opener() const { return DatabaseOpener(path(), m_key, newestVersion); }
    [[nodiscard]] std::unique_ptr<DatabaseConnection> open(OpenMode mode) const
    {
        auto opened = opener().open(mode);
        if (!opened)
            qFatal("the test's database does not open");
        return std::move(*opened);
    }

    [[nodiscard]] DatabaseConnection &connection() const { return *m_connection; }
    [[nodiscard]] SqlCipherDriver &driver() const { return m_connection->driver(); }
    [[nodiscard]] QSqlDatabase database() const { return m_connection->database(); }
    void close() { m_connection.reset(); }
    void reopen() { m_connection = open(OpenMode::ReadWrite); }

    /// Runs one statement and gives the first column of its first row.
    QVariant value(const QString &sql) const
    {
        QSqlQuery query(database());
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        return query.next() ? query.value(0) : QVariant();
    }
    void run(const QString &sql) const { static_cast<void>(value(sql)); }

private:
    QTemporaryDir m_folder;
    SecureBuffer m_key = SecureBuffer::copyOf(QByteArray(32, 'k'));
    std::unique_ptr<DatabaseConnection> m_connection;
};

/// The code of SQLite in an error, for comparisons.
[[nodiscard]] inline int nativeCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt();
}

/// Changes one bit of a file that nothing has open.
inline void flipBitInFile(const QString &path, qint64 offset)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset))
        qFatal("the file cannot be changed");
    char byte = 0;
    if (!file.getChar(&byte) || !file.seek(offset) || !file.putChar(char(byte ^ 1)))
        qFatal("the file cannot be changed");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rowcache.h"
#include "storage/statementcolumns.h"

#include <QSqlResult>
#include <optional>
#include <vector>

class SqlCipherDriver;
struct sqlite3;
struct sqlite3_stmt;

/// One statement on a SqlCipherDriver and the rows it has given so far: all of them, or for a forward-only
/// result the current one. Rows are read as they are asked for; a statement that writes runs to its end at
/// once.
class SqlCipherResult final : public QSqlResult
{
public:
    explicit SqlCipherResult(const SqlCipherDriver *driver);
    ~SqlCipherResult() override;

    /// The driver closes: the statement and the rows go.
    void abandon();

protected:
    bool reset(const QString &sql) override;
    bool prepare(const QString &sql) override;
    bool exec() override;
    bool execBatch(bool asArray) override;
    void bindValue(int position, const QVariant &value, QSql::ParamType type) override;
    void bindValue(const QString &placeholder, const QVariant &value, QSql::ParamType type) override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchLast() override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override;
    int numRowsAffected() override;
    [[nodiscard]] QVariant lastInsertId() const override;
    [[nodiscard]] QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    [[nodiscard]] sqlite3 *connection() const;
    bool prepareStatement(const QString &sql, bool isKept);
    [[nodiscard]] int indexAt(int position) const;
    void keepValue(int index, const QVariant &value);
    [[nodiscard]] bool bindAll();
    [[nodiscard]] bool start();
    bool readRow();
    [[nodiscard]] RowCache::Row currentRow() const;
    void rewind();
    void finalize();
    bool fail(int code);
    bool fail(int code, const QString &text);

    sqlite3_stmt *m_statement = nullptr;
    bool m_hasNamedParameters = false;
    std::vector<std::optional<QVariant>> m_values; ///< in the order of SQLite's parameters
    RowCache m_rows;
    bool m_keepsRows = true;
    bool m_isAtEnd = true;
    StatementColumns m_columns;
    bool m_areColumnsRead = false; ///< of this run
    QVariant m_lastInsertId;
    int m_affectedRows = -1;
};

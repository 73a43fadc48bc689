// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "storage/databaseconnection.h"
#include "storage/sqlcipherdriver.h"

#include <memory>

/// Opens one encrypted database file, as often as connections are needed: each is keyed, checked to be really
/// encrypted, and set up as a vault needs it before anyone can use it.
class DatabaseOpener
{
public:
    /// The key has 32 bytes and must outlive the opener. `newestVersion` is the highest schema version known
    /// here.
    DatabaseOpener(QString path, const SecureBuffer &key, int newestVersion);

    /// Create needs a path where nothing is yet; ReadOnly is for a second connection beside a writer.
    /// Errors: NotFound, Invalid (Create: something is there already), Damaged (also a key that does not fit,
    /// a plain or an empty file), TooNew, Busy, ReadOnly, NoSpace, Storage.
    [[nodiscard]] Result<std::unique_ptr<DatabaseConnection>> open(OpenMode mode) const;

private:
    [[nodiscard]] Result<> checkPath(OpenMode mode) const;
    [[nodiscard]] Result<> checkVersion(const QSqlDatabase &database) const;

    QString m_path;
    const SecureBuffer &m_key;
    int m_newestVersion;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"
#include "vault/backupseal.h"
#include "vault/headerunlocking.h"

#include <QByteArray>
#include <QDateTime>
#include <optional>

/// Where the database begins in a backup; before it stand the front (4,096 bytes) and a header copy.
inline constexpr qint64 backupDatabaseOffset = 8192;
inline constexpr qsizetype backupSummarySize = 64; ///< bytes, before sealing

/// One self-contained backup: front, header copy, database, in one file. Layout: packaging/VAULT-FORMAT.md.
/// Opening reads the two blocks before the database and keeps no descriptor.
class BackupFile
{
public:
    struct Content {
        QDateTime created;
        QByteArray summary; ///< backupSummarySize bytes; nobody reads them without the vault's key
    };

    /// Errors: NotFound, ReadOnly, Storage, Damaged (no backup, cut short, or longer than it says), TooNew.
    [[nodiscard]] static Result<BackupFile> open(const QString &path);
    /// Writes the header copy before there is a database: so what is left of a backup that was cut short
    /// tells whose it is. Errors: NotFound, ReadOnly, NoSpace, Storage.
    [[nodiscard]] static Result<> begin(const QString &path, const BackupSeal &seal);
    /// Writes front, header copy and tag before the database that stands in the file already, and syncs.
    [[nodiscard]] static Result<> finish(const QString &path, const Content &content, const BackupSeal &seal);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QDateTime &created() const { return m_created; } ///< UTC
    [[nodiscard]] qint64 fileSize() const { return backupDatabaseOffset + m_databaseSize; }

    /// Opens the header copy. Errors: WrongKey, Damaged, TooNew, Storage (no memory).
    [[nodiscard]] Result<UnlockedHeader> unlock(const SlotSecret &secret) const;
    /// Nothing when the backup was made under another key, or its summary was changed.
    [[nodiscard]] std::optional<QByteArray> summary(const BackupSeal &seal) const;
    /// When the copy was opened again and found whole; nothing when it never was, or the note was changed.
    [[nodiscard]] std::optional<QDateTime> verifiedAt(const BackupSeal &seal) const;

    /// Reads the whole file. Errors: Damaged, and those of reading.
    [[nodiscard]] Result<Completion> checkTag(const BackupSeal &seal, Progress &progress) const;
    /// Notes in the file that it was found whole, and syncs.
    [[nodiscard]] Result<> markVerified(const BackupSeal &seal, const QDateTime &now);

private:
    BackupFile(QString path, QByteArray front, QByteArray header);

    QString m_path;
    QByteArray m_front;
    QByteArray m_header;
    QDateTime m_created;
    qint64 m_databaseSize = 0;
};

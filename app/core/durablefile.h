// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QByteArrayView>

/// An open regular file whose every read, write and sync is checked; closed when destroyed. Move only.
/// Errors: NotFound, ReadOnly, NoSpace, Storage.
class DurableFile
{
public:
    enum class Access {
        Read,
        ReadWrite,
        ReadWriteOrCreate, ///< a missing file is made (0600)
    };

    [[nodiscard]] static Result<DurableFile> open(const QString &path, Access access);
    /// Makes a new file (0600) in place of whatever file stood at the path.
    [[nodiscard]] static Result<DurableFile> create(const QString &path);
    DurableFile(DurableFile &&other) noexcept;
    DurableFile &operator=(DurableFile &&other) noexcept;
    DurableFile(const DurableFile &) = delete;
    DurableFile &operator=(const DurableFile &) = delete;
    ~DurableFile();

    /// Up to `size` bytes from `offset`; fewer where the file ends.
    [[nodiscard]] Result<QByteArray> readAt(qint64 offset, qint64 size) const;
    [[nodiscard]] Result<> writeAt(qint64 offset, QByteArrayView bytes);
    /// Returns when what was written lasts through a power cut. After a failure the file's state is unknown.
    [[nodiscard]] Result<> sync();
    [[nodiscard]] Result<qint64> size() const;
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    DurableFile(const QString &path, int descriptor);

    QString m_path;
    int m_descriptor = -1;
};

/// Makes new, renamed and removed files of the folder last through a power cut.
[[nodiscard]] Result<> syncFolder(const QString &folder);

/// Writes a whole file (0600): whatever happens meanwhile, the path holds the old content or the new.
[[nodiscard]] Result<> writeDurably(const QString &path, QByteArrayView bytes);

/// Gives a file or folder another name on the same disk; what stood under that name is replaced.
[[nodiscard]] Result<> renameDurably(const QString &from, const QString &to);

/// Two files or folders of one disk take each other's names in one step: whatever happens meanwhile, both
/// names hold something whole. Errors: as renaming; Storage also where the file system can not do it.
[[nodiscard]] Result<> exchangeDurably(const QString &one, const QString &other);

[[nodiscard]] Result<> removeDurably(const QString &path);

/// The error that an errno value stands for, with a sentence that names the file.
[[nodiscard]] Error fileError(int systemError, const QString &path);

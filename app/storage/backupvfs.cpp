// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupvfs.h"

#include "vault/backupfile.h"
#include "vault/backupfolder.h"

#include <sqlite3.h>

namespace
{
constexpr char fileSystemName[] = "kinward-backup";

/// SQLite gives us room for this and, right behind it, for the file of the real file system.
struct FileInBackup {
    sqlite3_file base;
    bool isReadOnly;
};

sqlite3_file *realFile(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<FileInBackup *>(file) + 1);
}

sqlite3_vfs *realFileSystem(sqlite3_vfs *fileSystem)
{
    return static_cast<sqlite3_vfs *>(fileSystem->pAppData);
}

int closeFile(sqlite3_file *file)
{
    return realFile(file)->pMethods->xClose(realFile(file));
}

int readFile(sqlite3_file *file, void *into, int count, sqlite3_int64 offset)
{
    return realFile(file)->pMethods->xRead(realFile(file), into, count, backupDatabaseOffset + offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    return realFile(file)->pMethods->xWrite(realFile(file), bytes, count, backupDatabaseOffset + offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return realFile(file)->pMethods->xTruncate(realFile(file), backupDatabaseOffset + size);
}

int syncFile(sqlite3_file *file, int flags)
{
    return realFile(file)->pMethods->xSync(realFile(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    const int code = realFile(file)->pMethods->xFileSize(realFile(file), size);
    *size = qMax<sqlite3_int64>(0, *size - backupDatabaseOffset);
    return code;
}

int ignoreLock(sqlite3_file *, int)
{
    return SQLITE_OK;
}

int isLocked(sqlite3_file *, int *answer)
{
    *answer = 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file *, int what, void *answer)
{
    if (what != SQLITE_FCNTL_MMAP_SIZE)
        return SQLITE_NOTFOUND;
    *static_cast<sqlite3_int64 *>(answer) = 0; // never mapped
    return SQLITE_OK;
}

int sectorSize(sqlite3_file *)
{
    return 4096;
}

int characteristics(sqlite3_file *file)
{
    return reinterpret_cast<FileInBackup *>(file)->isReadOnly ? SQLITE_IOCAP_IMMUTABLE : 0;
}

constexpr sqlite3_io_methods methods = {1,           closeFile,  readFile,        writeFile,  truncateFile,
                                        syncFile,    fileSize,   ignoreLock,      ignoreLock, isLocked,
                                        controlFile, sectorSize, characteristics, nullptr,    nullptr,
                                        nullptr,     nullptr,    nullptr,         nullptr};

int openFile(sqlite3_vfs *fileSystem, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    // Nothing but the database itself ever stands in a backup: no journal, no log, no temporary file.
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return SQLITE_CANTOPEN;
    sqlite3_vfs *real = realFileSystem(fileSystem);
    const int code = real->xOpen(real, name, realFile(file), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    reinterpret_cast<FileInBackup *>(file)->isReadOnly = (flags & SQLITE_OPEN_READONLY) != 0;
    file->pMethods = &methods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *, int)
{
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs *, const char *, int, int *answer)
{
    *answer = 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs *fileSystem, const char *name, int size, char *path)
{
    sqlite3_vfs *real = realFileSystem(fileSystem);
    return real->xFullPathname(real, name, size, path);
}

int lastError(sqlite3_vfs *fileSystem, int size, char *text)
{
    sqlite3_vfs *real = realFileSystem(fileSystem);
    return real->xGetLastError(real, size, text);
}

sqlite3_vfs madeFileSystem()
{
    sqlite3_vfs *real = sqlite3_vfs_find(nullptr);
    sqlite3_vfs made = *real;
    made.szOsFile = int(sizeof(FileInBackup)) + real->szOsFile;
    made.pNext = nullptr;
    made.zName = fileSystemName;
    made.pAppData = real;
    made.xOpen = openFile;
    made.xDelete = deleteFile;
    made.xAccess = accessFile;
    made.xFullPathname = fullPath;
    made.xGetLastError = lastError;
    return made;
}

bool registerFileSystem()
{
    static sqlite3_vfs fileSystem = madeFileSystem();
    return sqlite3_vfs_register(&fileSystem, 0) == SQLITE_OK;
}
} // namespace

const char *fileSystemFor(const QString &path)
{
    if (!BackupFolder::isBackupPath(path))
        return nullptr;
    static const bool isRegistered = sqlite3_initialize() == SQLITE_OK && registerFileSystem();
    // Without it the name is unknown to SQLite, and opening fails as it should.
    Q_UNUSED(isRegistered);
    return fileSystemName;
}

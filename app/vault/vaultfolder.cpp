// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vaultfolder.h"

#include "core/durablefile.h"
#include "core/freepath.h"
#include "vault/backupfolder.h"
#include "vault/generationfiles.h"
#include "vault/headerfile.h"
#include "vault/vaulterrors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace
{

constexpr mode_t ownerOnly = 0700;

Result<> makeFolder(const QString &folder)
{
    if (::mkdir(QFile::encodeName(folder).constData(), ownerOnly) != 0 && errno != EEXIST)
        return Failure(fileError(errno, folder));
    return {};
}

/// 0, or the system's reason why nothing can be seen there.
int faultAt(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? 0 : errno;
}

/// What a vault keeps beside its header still stands there.
bool hasLostItsHeader(const QString &folder)
{
    return GenerationFiles::newest(folder) > 0
        || !BackupFolder::backups(VaultFolder::backupsPath(folder)).isEmpty();
}

/// File systems without permissions (a memory stick) refuse this; the vault is encrypted there all the same.
void closeToOthers(const QString &folder)
{
    (void)::chmod(QFile::encodeName(folder).constData(), ownerOnly);
}

QString firstJournalPath(const QString &folder)
{
    return GenerationFiles::path(folder, 1);
}

bool isLeftFromCreation(const QFileInfo &entry)
{
    static const QRegularExpression files(QStringLiteral(
        "^(lock|vault\\.header\\.(new|unfinished(-[0-9]+)?)|journal-1\\.db\\.new(-wal|-shm|-journal)?)$"));
    static const QStringList folders = {QStringLiteral("drafts"), QStringLiteral("backups")};
    if (entry.isDir())
        return folders.contains(entry.fileName()) && QDir(entry.filePath()).isEmpty();
    const bool isEmptyJournal =
        entry.size() == 0 && entry.fileName() == QFileInfo(firstJournalPath({})).fileName();
    return isEmptyJournal || files.match(entry.fileName()).hasMatch();
}

QFileInfoList allWithin(const QString &folder)
{
    return QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

bool isFree(const QString &folder)
{
    const QFileInfoList entries = allWithin(folder);
    return std::all_of(entries.begin(), entries.end(), isLeftFromCreation);
}

/// A vault whose name begins with the one that is missing: what a restore built (“.new”), or else what it set
/// aside, where it was cut short between the two names. Empty: there is none.
QString leftBeside(const QString &folder)
{
    const QFileInfo place(folder);
    QString beside;
    for (const QString &name : place.dir().entryList(QDir::Dirs, QDir::Time)) {
        const bool isBuilt = name.startsWith(place.fileName() + QStringLiteral(".new"));
        const bool isNamedLikeIt = isBuilt || name.startsWith(place.fileName() + u' ');
        if (!isNamedLikeIt || !QFileInfo::exists(VaultFolder::headerPath(place.dir().filePath(name))))
            continue;
        if (isBuilt || beside.isEmpty())
            beside = place.dir().filePath(name);
    }
    return beside;
}

Result<> noFolderAt(const QString &folder)
{
    const QString beside = leftBeside(QDir::cleanPath(folder));
    return beside.isEmpty() ? VaultErrors::noFolder(folder) : VaultErrors::leftBeside(folder, beside);
}

/// As it was first written.
bool isUnchangedHeader(const QString &headerPath)
{
    const auto copies = HeaderFile(headerPath).read();
    return copies && std::all_of(copies->begin(), copies->end(), [](const ParsedHeader &copy) {
               return copy.condition == HeaderCondition::Good
                   && copy.header.sequence == VaultHeader().sequence && copy.header.generation == 1;
           });
}

} // namespace

namespace VaultFolder
{

QString headerPath(const QString &folder)
{
    return folder + QStringLiteral("/vault.header");
}

QString draftsPath(const QString &folder)
{
    return folder + QStringLiteral("/drafts");
}

QString backupsPath(const QString &folder)
{
    return folder + QStringLiteral("/backups");
}

QString realPath(const QString &folder)
{
    const QFileInfo place(folder);
    const QString real = place.canonicalFilePath();
    return real.isEmpty() ? QDir::cleanPath(place.absoluteFilePath()) : real;
}

QString vaultAround(const QString &place)
{
    QDir outer(realPath(QFileInfo(place).absolutePath()));
    while (!QFileInfo::exists(headerPath(outer.path()))) {
        if (outer.isRoot() || !outer.cdUp())
            return {};
    }
    return outer.path();
}

Result<> makePrivate(const QString &folder)
{
    return makeFolder(folder);
}

void makeMissingInside(const QString &folder)
{
    for (const QString &inside : {draftsPath(folder), backupsPath(folder)}) {
        if (!QFileInfo::exists(inside) && makeFolder(inside))
            (void)syncFolder(folder);
    }
}

Result<> checkForLooking(const QString &folder)
{
    if (faultAt(folder) == EACCES)
        return VaultErrors::mayNotLook(folder);
    if (!QFileInfo(folder).isDir())
        return QFileInfo::exists(folder) ? VaultErrors::notAFolder(folder) : noFolderAt(folder);
    const int fault = faultAt(headerPath(folder));
    if (fault == EACCES)
        return VaultErrors::mayNotLook(folder);
    if (fault != ENOENT)
        return fault == 0 ? Result<>() : Failure(fileError(fault, headerPath(folder)));
    return hasLostItsHeader(folder) ? VaultErrors::lostHeader(folder) : VaultErrors::noHeader(folder);
}

Result<> checkForOpening(const QString &folder)
{
    if (auto looked = checkForLooking(folder); !looked)
        return looked;
    if (::faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), W_OK | X_OK, AT_EACCESS) != 0)
        return VaultErrors::readOnly(folder);
    closeToOthers(folder);
    return {};
}

bool isUnfinished(const QString &folder)
{
    const QFileInfoList entries = allWithin(folder);
    const QString header = QFileInfo(headerPath(folder)).fileName();
    return std::all_of(entries.begin(), entries.end(),
                       [&header](const QFileInfo &entry) {
                           return entry.fileName() == header || isLeftFromCreation(entry);
                       })
        && isUnchangedHeader(headerPath(folder));
}

Result<> beginAgain(const QString &folder)
{
    const QString place = firstFreePath(headerPath(folder) + QStringLiteral(".unfinished"));
    QFile::remove(firstJournalPath(folder)); // empty, or it would not be unfinished
    return renameDurably(headerPath(folder), place);
}

New::New(QString folder)
    : m_folder(std::move(folder))
{
}

New::~New()
{
    if (m_isKept)
        return;
    if (m_isInsideOurs) {
        QFile::remove(headerPath(m_folder));
        QDir().rmdir(draftsPath(m_folder));
        QDir().rmdir(backupsPath(m_folder));
        QFile::remove(m_folder + QStringLiteral("/lock"));
    }
    if (m_isFolderOurs)
        QDir().rmdir(m_folder);
}

Result<> New::make()
{
    const bool isBegunAgain = isUnfinished(m_folder);
    if (QFileInfo::exists(headerPath(m_folder)) && !isBegunAgain)
        return VaultErrors::vaultExists(m_folder);
    // It would be moved, set aside and removed with that one.
    if (const QString outer = vaultAround(m_folder); !outer.isEmpty())
        return VaultErrors::insideVault(outer);
    const QFileInfo place(m_folder);
    if (place.exists() && !place.isDir())
        return VaultErrors::folderTaken(m_folder);
    const bool wasThere = place.exists();
    if (wasThere && !isBegunAgain && !isFree(m_folder))
        return VaultErrors::folderTaken(m_folder);
    if (auto made = makeFolder(m_folder); !made)
        return made;
    m_isFolderOurs = !wasThere;
    closeToOthers(m_folder);
    return {};
}

Result<> New::makeInside()
{
    m_isInsideOurs = true;
    return makeFolder(draftsPath(m_folder))
        .and_then([this] { return makeFolder(backupsPath(m_folder)); })
        .and_then([this] { return syncFolder(m_folder); })
        .and_then([this] { return syncFolder(QFileInfo(m_folder).absolutePath()); });
}

} // namespace VaultFolder

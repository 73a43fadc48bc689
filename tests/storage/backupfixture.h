// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backups.h"
#include "storage/databaseopener.h"
#include "storage/migrations.h"
#include "storage/samplerecords.h"
#include "support/openvault.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

/// A real vault with some records, its journal open, and what makes backups of it.
class BackupFixture
{
public:
    BackupFixture()
    {
        for (int i = 0; i < 40; ++i) {
            JournalNote note;
            note.title = QStringLiteral("Note %1").arg(i);
            note.body = QStringLiteral("A long page about the day, line %1.\n").arg(i).repeated(300);
            notes.append(open.journal->save(note).value());
        }
        thought = open.journal->save(fullThoughtRecord()).value();
    }

    [[nodiscard]] QString folder() const { return open.path() + QStringLiteral("/backups"); }
    [[nodiscard]] BackupJob job(const QString &secondPlace = {}) const
    {
        return BackupJob::of(*open.vault, secondPlace);
    }
    [[nodiscard]] Result<BackupOutcome> make(const QString &secondPlace = {})
    {
        Progress silent;
        return makeBackup(job(secondPlace), open.clock, open.random, silent);
    }
    [[nodiscard]] QList<BackupInfo> list() const { return listBackups(folder(), open.vault->backupSeal()); }
    [[nodiscard]] QStringList files() const { return filesIn(folder()); }
    [[nodiscard]] static QStringList filesIn(const QString &place)
    {
        return QDir(place).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    /// Past the stores and their digests, as damage comes.
    void runRaw(const QString &sql) const
    {
        const DatabaseOpener opener(open.vault->databasePath(), open.vault->databaseKey(),
                                    Migrations::shipped().newestVersion());
        const auto connection = opener.open(OpenMode::ReadWrite);
        QSqlQuery query((*connection)->database());
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
    }
    /// Changes a byte of a file that nothing has open.
    static void spoil(const QString &path, qint64 place)
    {
        QFile file(path);
        char byte = 0;
        if (!file.open(QIODevice::ReadWrite) || !file.seek(place) || !file.getChar(&byte) || !file.seek(place)
            || !file.putChar(char(byte ^ 0x55)))
            qFatal("the file can not be changed");
    }

    OpenVault open;
    QList<RecordId> notes;
    RecordId thought;
};

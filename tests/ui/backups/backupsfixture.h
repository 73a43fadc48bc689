// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backuprunner.h"
#include "support/openvault.h"
#include "vault/newkey.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

/// A real vault with notes in it, the runner of its backups, and damage as it comes.
class BackupsFixture
{
public:
    BackupsFixture()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        for (int i = 0; i < 12; ++i)
            notes.append(write(QStringLiteral("Note %1").arg(i)));
        runner = std::make_unique<BackupRunner>(*open.vault, open.clock);
    }

    RecordId write(const QString &title)
    {
        JournalNote note;
        note.title = title;
        note.body = QStringLiteral("A long page about %1.\n").arg(title).repeated(300);
        note.when = Moment::of(open.clock.now());
        return open.journal->save(note).value();
    }
    /// Gives its path.
    QString backUp()
    {
        Progress silent;
        const auto made = makeBackup(BackupJob::of(*open.vault), open.clock, open.random, silent);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return made->made->path;
    }
    void close()
    {
        if (runner)
            runner->stop();
        runner.reset();
        open.journal.reset();
        open.vault.reset();
    }
    [[nodiscard]] QStringList files() const { return filesIn(open.path() + QStringLiteral("/backups")); }
    [[nodiscard]] static QStringList filesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    /// Changes bytes of a file that nothing has open.
    static void spoil(const QString &path, qint64 place, int count = 1)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) || !file.seek(place))
            qFatal("the file can not be changed");
        QByteArray bytes = file.read(count);
        for (char &byte : bytes)
            byte = char(byte ^ 0x55);
        file.seek(place);
        file.write(bytes);
    }

    OpenVault open;
    QList<RecordId> notes;
    std::unique_ptr<BackupRunner> runner;
};

// SPDX-License-Identifier: GPL-3.0-or-later
// Changes bytes of a closed vault one at a time and looks whether each change is noticed, told as what it is,
// and never shown as an entry or carried on by saving.
#include "bytesoffile.h"
#include "check.h"
#include "commands.h"
#include "entries.h"
#include "storage/backups.h"
#include "storage/databasecheck.h"
#include "tally.h"
#include "vault/vaultfolder.h"

#include <QRandomGenerator>

namespace
{
constexpr qsizetype copySize = 4096;
constexpr qsizetype pageSize = 4096;
constexpr qsizetype backupFrontSize = 8192; ///< front and header copy
constexpr int newNumber = 900'003; ///< of an entry that is in no vault

QString kindOf(const Result<> &outcome)
{
    return outcome ? QStringLiteral("Opened") : errorKindName(outcome.error().kind);
}

QString spareOf(const Vault &vault)
{
    return vault.spareHeader() == SpareHeader::Current ? QStringLiteral("Opened, nothing noticed")
                                                       : QStringLiteral("Opened by the other copy, noticed");
}

void expect(Tally &tally, const QString &outcome, const QString &wanted, const QString &where)
{
    tally.count(outcome);
    if (outcome != wanted)
        tally.fail(QStringLiteral("%1: %2").arg(where, outcome));
}

/// flip-header FOLDER CODE EVERY: each so many bits in one copy, then in both
QJsonObject flipHeader(const QStringList &words)
{
    const QString path = VaultFolder::headerPath(words.value(0));
    const QByteArray sound = bytesOf(path);
    Tally tally;
    VaultAtWork work;
    const auto look = [&](const QByteArray &changed, const QString &wanted, const QString &where) {
        setBytesOf(path, changed);
        const auto opened = work.unlock(words.value(0), words.value(1));
        expect(tally, opened ? spareOf(*work.vault) : kindOf(opened), wanted, where);
        work.lock();
    };
    for (qsizetype bit = 0; bit < sound.size() * 8; bit += qMax(1, words.value(2).toInt())) {
        const char mask = char(1 << (bit % 8));
        QByteArray one = sound;
        one[bit / 8] = char(one[bit / 8] ^ mask);
        look(one, QStringLiteral("Opened by the other copy, noticed"), QStringLiteral("bit %1").arg(bit));
        if (bit / 8 >= copySize)
            continue;
        QByteArray both = one;
        both[bit / 8 + copySize] = char(both[bit / 8 + copySize] ^ mask);
        look(both, QStringLiteral("DamagedHeader"), QStringLiteral("bit %1 of both").arg(bit));
    }
    setBytesOf(path, sound);
    return tally.toJson();
}

/// What became of a database that was changed.
class ChangedDatabase
{
public:
    ChangedDatabase(const QString &folder, const QString &code)
        : m_folder(folder)
        , m_code(code)
    {
        if (const auto opened = m_work.open(folder, code); !opened)
            qFatal("the sound vault does not open: %s", qPrintable(opened.error().message));
        m_path = m_work.vault->databasePath();
        m_work.journal.reset();
        m_sound = bytesOf(m_path);
    }
    ~ChangedDatabase()
    {
        m_work.lock();
        setBytesOf(m_path, m_sound);
    }
    ChangedDatabase(const ChangedDatabase &) = delete;
    ChangedDatabase &operator=(const ChangedDatabase &) = delete;

    [[nodiscard]] const QByteArray &sound() const { return m_sound; }
    void look(const QByteArray &changed, const QString &where);
    [[nodiscard]] Tally &tally() { return m_tally; }

private:
    [[nodiscard]] QString lookInside(const QString &where);
    [[nodiscard]] bool isFoundByCheck();

    QString m_folder;
    QString m_code;
    VaultAtWork m_work;
    QString m_path;
    QByteArray m_sound;
    Tally m_tally;
};

void ChangedDatabase::look(const QByteArray &changed, const QString &where)
{
    setBytesOf(m_path, changed);
    const auto opened = m_work.openJournal();
    QString outcome;
    if (opened) {
        outcome = lookInside(where);
    } else {
        outcome = QStringLiteral("not opened: ") + kindOf(opened);
        if (opened.error().kind != ErrorKind::Damaged || opened.error().message.isEmpty())
            m_tally.fail(where + QStringLiteral(": ") + outcome);
    }
    m_tally.count(outcome);
    m_work.journal.reset();
    for (const char *companion : {"-wal", "-shm"})
        QFile::remove(m_path + QLatin1StringView(companion));
}

QString ChangedDatabase::lookInside(const QString &where)
{
    Sight sight;
    readEntries(*m_work.journal, sight);
    QString outcome = QStringLiteral("noticed when reading");
    if (sight.problems.isEmpty())
        outcome = isFoundByCheck() ? QStringLiteral("noticed by the check") : QStringLiteral("not noticed");
    if (outcome == QLatin1StringView("not noticed"))
        m_tally.fail(where + QStringLiteral(": not noticed"));
    // Saving may fail for the damage; nothing that was there may say something else afterwards.
    const auto saved = m_work.journal->save(entryOf(newNumber));
    if (!saved && saved.error().kind != ErrorKind::Damaged)
        m_tally.fail(where + QStringLiteral(": saving gives ") + errorKindName(saved.error().kind));
    readEntries(*m_work.journal, sight);
    for (const QString &wrong : std::as_const(sight.wrong))
        m_tally.fail(where + QStringLiteral(": a wrong text is shown: ") + wrong);
    for (const QString &problem : std::as_const(sight.problems)) {
        if (problem != QLatin1StringView("Damaged"))
            m_tally.fail(where + QStringLiteral(": reading gives ") + problem);
    }
    return outcome;
}

bool ChangedDatabase::isFoundByCheck()
{
    const auto found = checkDatabase(*m_work.vault, m_work.clock, m_work.random, m_work.progress);
    if (!found)
        qFatal("the check can not look: %s", qPrintable(found.error().message));
    return !(*found)->isEmpty();
}

QByteArray withFlippedBit(QByteArray bytes, qsizetype place, int bit)
{
    bytes[place] = char(bytes[place] ^ (1 << bit));
    return bytes;
}

/// flip-database FOLDER CODE BEGIN END EVERY: a bit of each so many bytes in a range (END 0: all)
QJsonObject flipDatabase(const QStringList &words)
{
    ChangedDatabase database(words.value(0), words.value(1));
    const qsizetype end =
        words.value(3).toLongLong() > 0 ? words.value(3).toLongLong() : database.sound().size();
    for (qsizetype place = words.value(2).toLongLong(); place < end; place += qMax(1, words.value(4).toInt()))
        database.look(withFlippedBit(database.sound(), place, int(place % 8)),
                      QStringLiteral("byte %1").arg(place));
    return database.tally().toJson();
}

/// flip-anywhere FOLDER CODE COUNT SEED: random bits of the database
QJsonObject flipAnywhere(const QStringList &words)
{
    ChangedDatabase database(words.value(0), words.value(1));
    QRandomGenerator chance(words.value(3).toUInt());
    for (int run = 0; run < words.value(2).toInt(); ++run) {
        const qsizetype place = qsizetype(chance.bounded(quint64(database.sound().size())));
        database.look(withFlippedBit(database.sound(), place, chance.bounded(8)),
                      QStringLiteral("byte %1").arg(place));
    }
    return database.tally().toJson();
}

/// truncate-database FOLDER CODE COUNT: as many lengths, page borders and others in turn
QJsonObject truncateDatabase(const QStringList &words)
{
    ChangedDatabase database(words.value(0), words.value(1));
    const qsizetype size = database.sound().size();
    const int count = qMax(1, words.value(2).toInt());
    for (int run = 0; run < count; ++run) {
        qsizetype length = size * run / count;
        if (run % 2 == 0)
            length = length / pageSize * pageSize;
        database.look(database.sound().left(length), QStringLiteral("length %1").arg(length));
    }
    return database.tally().toJson();
}

/// flip-draft FOLDER CODE EVERY: each so many bytes of the first sealed draft
QJsonObject flipDraft(const QStringList &words)
{
    Tally tally;
    VaultAtWork work;
    if (const auto opened = work.unlock(words.value(0), words.value(1)); !opened)
        return toJson(opened.error());
    const QString name = work.vault->draftBox().names().value_or(QStringList()).value(0);
    const auto draft = QDir(VaultFolder::draftsPath(words.value(0))).entryInfoList(QDir::Files).value(0);
    const QByteArray sound = bytesOf(draft.filePath());
    for (qsizetype place = 0; place < sound.size(); place += qMax(1, words.value(2).toInt())) {
        setBytesOf(draft.filePath(), withFlippedBit(sound, place, int(place % 8)));
        const auto content = work.vault->openDraft(name);
        expect(tally, content ? QStringLiteral("Opened") : errorKindName(content.error().kind),
               QStringLiteral("Damaged"), QStringLiteral("byte %1").arg(place));
    }
    setBytesOf(draft.filePath(), sound);
    return tally.toJson();
}

QString sightOfBackup(VaultAtWork &work, const QString &path)
{
    const BackupJob job = BackupJob::of(*work.vault);
    const auto found = checkBackup(path, job.source, job.seal, work.clock, work.random, work.progress);
    if (!found)
        return errorKindName(found.error().kind);
    if (!(*found)->isEmpty())
        return QStringLiteral("noticed");
    // The note that the finished file was read again stands outside of what the check reads: without it the
    // backup is whole, and counts no more.
    const QList<BackupInfo> listed = listBackups(job.folder, job.seal);
    return listed.isEmpty() || !listed.first().verified ? QStringLiteral("counts no more as verified")
                                                        : QStringLiteral("not noticed");
}

/// flip-backup FOLDER CODE EVERY: each so many bytes before the database of the first backup
QJsonObject flipBackup(const QStringList &words)
{
    Tally tally;
    VaultAtWork work;
    if (const auto opened = work.unlock(words.value(0), words.value(1)); !opened)
        return toJson(opened.error());
    const QString path =
        QDir(VaultFolder::backupsPath(words.value(0))).entryInfoList(QDir::Files).value(0).filePath();
    const QByteArray sound = bytesOf(path);
    for (qsizetype place = 0; place < backupFrontSize; place += qMax(1, words.value(2).toInt())) {
        setBytesOf(path, withFlippedBit(sound, place, int(place % 8)));
        const QString outcome = sightOfBackup(work, path);
        tally.count(outcome);
        if (outcome == QLatin1StringView("not noticed"))
            tally.fail(QStringLiteral("byte %1").arg(place));
    }
    setBytesOf(path, sound);
    return tally.toJson();
}
} // namespace

Commands damageCommands()
{
    return {{QStringLiteral("flip-header"), flipHeader},
            {QStringLiteral("flip-database"), flipDatabase},
            {QStringLiteral("flip-anywhere"), flipAnywhere},
            {QStringLiteral("truncate-database"), truncateDatabase},
            {QStringLiteral("flip-draft"), flipDraft},
            {QStringLiteral("flip-backup"), flipBackup}};
}

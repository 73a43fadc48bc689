// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plantedword.h"
#include "support/processmemory.h"
#include "support/realwindow.h"
#include "support/testmain.h"
#include "vault/processprotection.h"
#include "vault/vault.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QTest>
#include <cstdio>
#include <sys/prctl.h>

namespace
{
constexpr int mostCopiesOfText = 10;
constexpr unsigned char keyMask = 0xa6; ///< so that no key stands in a pipe
const char *const seedVariable = "KINWARD_PLANTED_WORD";

PlantedWord plantedText(quint32 seed)
{
    return {seed};
}

PlantedWord plantedPassphrase(quint32 seed)
{
    return {seed + 1000};
}
} // namespace

/// The other process: a window in which someone types, locks, and is looked at. Alone it does nothing.
class LockedMemoryWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndLocks();

private:
    static QByteArray maskedKeys(const Vault &vault);
    static void type(QWidget *field, const PlantedWord &word);
    /// Says where it stands and waits until it was looked at.
    static void pauseAt(const QByteArray &place);
};

/// What a window leaves in its memory, seen from outside.
class LockedMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondAfterALockNoKeyAndHardlyAWordIsLeft();

private:
    struct Sight {
        int text8 = 0;
        int text16 = 0;
        int passphrase8 = 0;
        int passphrase16 = 0;
        int databaseKey = 0;
        int digestKey = 0;
    };
    static void start(QProcess &writer, quint32 seed);
    static QByteArray placeOf(QProcess &writer, const QByteArray &word);
    static Sight look(const QProcess &writer, quint32 seed, const QByteArray &keys);
    static void tell(const char *when, const Sight &sight);
};

void LockedMemoryWriter::type(QWidget *field, const PlantedWord &word)
{
    QTest::keyClicks(field, QStringLiteral("It was "));
    for (int place = 0; place < PlantedWord::length; ++place)
        QTest::keyClick(field, word.letter(place));
    QTest::keyClicks(field, QStringLiteral(" again."));
}

QByteArray LockedMemoryWriter::maskedKeys(const Vault &vault)
{
    QByteArray masked;
    for (const SecureBuffer *key : {&vault.databaseKey(), &vault.digestKey()}) {
        for (const unsigned char byte : key->bytes())
            masked.append(char(byte ^ keyMask));
    }
    return masked.toHex();
}

void LockedMemoryWriter::pauseAt(const QByteArray &place)
{
    std::printf("at %s\n", place.constData());
    std::fflush(stdout);
    while (std::getchar() > '\n') { }
}

void LockedMemoryWriter::writesAndLocks()
{
    if (!qEnvironmentVariableIsSet(seedVariable))
        QSKIP("the other half of the test lockedmemory");
    (void)protectProcess();
    prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); // or only root could look
    const quint32 seed = qEnvironmentVariable(seedVariable).toUInt();
    RealWindow here([seed] { return plantedPassphrase(seed).text(); });
    here.unlock();
    PlainTextField *body = here.beginNote();
    type(body, plantedText(seed));
    body->selectAll();
    body->copy();
    QTest::qWait(500); // saved
    auto *search = here.person().needed<QLineEdit>(QStringLiteral("search"));
    search->setFocus();
    type(search, plantedText(seed));
    here.window->showRoom(Room::Today);
    auto *line = here.person().needed<QLineEdit>(QStringLiteral("quickCapture"));
    line->setFocus();
    type(line, plantedText(seed)); // not kept: it is sealed where it stands, and when the vault locks
    QTRY_VERIFY(!here.draftFiles().isEmpty());
    pauseAt("written " + maskedKeys(*here.session.vault()));
    here.session.lock();
    QTest::qWait(1000);
    pauseAt("locked");
}

void LockedMemoryTest::start(QProcess &writer, quint32 seed)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(seedVariable), QString::number(seed));
    // The sanitizer has its own malloc, which keeps what was freed: let it overwrite, as the program does.
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
                       QStringLiteral("detect_leaks=0:max_free_fill_size=2147483647:quarantine_size_mb=0:"
                                      "thread_local_quarantine_size_kb=0"));
    writer.setProcessEnvironment(environment);
    writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("lockedmemorywriter")});
}

QByteArray LockedMemoryTest::placeOf(QProcess &writer, const QByteArray &word)
{
    const QByteArray begin = "at " + word;
    while (writer.canReadLine() || writer.waitForReadyRead(60000)) {
        const QByteArray line = writer.readLine().trimmed();
        if (line.startsWith(begin))
            return line.mid(begin.size()).trimmed();
    }
    qFatal("the other process does not come to \"%s\"", word.constData());
}

LockedMemoryTest::Sight LockedMemoryTest::look(const QProcess &writer, quint32 seed, const QByteArray &keys)
{
    const auto wide = [](const QString &text) {
        return QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size());
    };
    // Half a word is found in the whole one, and in what was saved before the word was finished.
    const QString text = plantedText(seed).text().first(PlantedWord::length / 2);
    const QString passphrase = plantedPassphrase(seed).text().first(PlantedWord::length / 2);
    const QList<int> copies = copiesInProcess(
        writer.processId(),
        {text.toUtf8(), wide(text), passphrase.toUtf8(), wide(passphrase), keys.first(32), keys.last(32)});
    return {copies[0], copies[1], copies[2], copies[3], copies[4], copies[5]};
}

void LockedMemoryTest::tell(const char *when, const Sight &sight)
{
    qInfo("%s the lock: text %d as UTF-8 and %d as UTF-16, passphrase %d and %d, keys %d and %d copies", when,
          sight.text8, sight.text16, sight.passphrase8, sight.passphrase16, sight.databaseKey,
          sight.digestKey);
}

void LockedMemoryTest::aSecondAfterALockNoKeyAndHardlyAWordIsLeft()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QProcess writer;
    start(writer, seed);
    QByteArray keys = QByteArray::fromHex(placeOf(writer, "written"));
    QCOMPARE(keys.size(), 64);
    for (char &byte : keys)
        byte = char(byte ^ char(keyMask));
    const Sight before = look(writer, seed, keys);
    writer.write("\n");
    placeOf(writer, "locked");
    const Sight after = look(writer, seed, keys);
    writer.write("\n");
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitCode(), 0);
    tell("before", before);
    tell("after", after);
    QVERIFY(before.text16 > 0 && before.databaseKey > 0
            && before.digestKey > 0); // it looks in the right place
    QCOMPARE(after.databaseKey, 0);
    QCOMPARE(after.digestKey, 0);
    QCOMPARE(after.passphrase8 + after.passphrase16, 0);
    QVERIFY(after.text8 + after.text16 <= mostCopiesOfText);
}

KINWARD_TEST("lockedmemorywriter", LockedMemoryWriter)
KINWARD_TEST("lockedmemory", LockedMemoryTest)
#include "lockedmemory_test.moc"

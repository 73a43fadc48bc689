// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalfixture.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <csignal>
#include <memory>
#include <sys/wait.h>
#include <unistd.h>

/// The making of a vault with its journal, and what is left where it is cut short.
class CreationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThatWasCutShortIsToldAndBegunAgain_data();
    void oneThatWasCutShortIsToldAndBegunAgain();
    void oneThatWasKilledOpensOrIsBegunAgain();
    void whatMayHoldWordsIsNeverBegunAgain_data();
    void whatMayHoldWordsIsNeverBegunAgain();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("vault")); }
    [[nodiscard]] Result<Vault::Created> makeVault() const
    {
        return Vault::create(path(), m_passphrase, {minimumDerivationMemory, 1}, m_clock);
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void checkBegunAgain()
    {
        const auto again = makeVault();
        VERIFY_OK(again);
        const auto journal = Journal::create(*again->vault, m_clock, m_random);
        VERIFY_OK(journal);
        JournalNote note;
        note.title = QStringLiteral("The first one");
        VERIFY_OK((*journal)->save(note));
    }
    void checkOpens()
    {
        const auto vault = Vault::open(path(), m_passphrase);
        VERIFY_OK(vault);
        const auto journal = Journal::open(**vault, m_clock, m_random);
        VERIFY_OK(journal);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SecureBuffer m_passphrase = SecureBuffer::copyOf(QByteArrayLiteral("seven quiet herons at noon"));
    FixedClock m_clock;
    SeededRandomSource m_random{7};
};

void CreationTest::oneThatWasCutShortIsToldAndBegunAgain_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no journal") << QStringList() << QByteArray();
    QTest::newRow("empty journal") << QStringList{QStringLiteral("journal-1.db")} << QByteArray();
    QTest::newRow("unfinished journal")
        << QStringList{QStringLiteral("journal-1.db.new"), QStringLiteral("journal-1.db.new-wal"),
                       QStringLiteral("journal-1.db.new-shm")}
        << QByteArray(4096, 'x');
    QTest::newRow("a second time") << QStringList{QStringLiteral("vault.header.unfinished")}
                                   << QByteArray(8192, 'x');
}

void CreationTest::oneThatWasCutShortIsToldAndBegunAgain()
{
    QFETCH(QStringList, files);
    QFETCH(QByteArray, bytes);
    init();
    VERIFY_OK(makeVault());
    for (const QString &name : files)
        put(name, bytes);
    {
        const auto vault = Vault::open(path(), m_passphrase);
        VERIFY_OK(vault);
        const auto journal = Journal::open(**vault, m_clock, m_random);
        QVERIFY(!journal.has_value());
        QCOMPARE(journal.error().kind, ErrorKind::Damaged);
        const bool isMissing = !QFileInfo::exists(path() + QStringLiteral("/journal-1.db"));
        QCOMPARE(journal.error().message.contains(QStringLiteral("begins again")), isMissing);
    }
    checkBegunAgain();
    checkOpens();
    QVERIFY(QFileInfo::exists(path() + QStringLiteral("/vault.header.unfinished")));
    QVERIFY(QDir(path()).entryList({QStringLiteral("*.new*")}, QDir::Files).isEmpty());
    QCOMPARE(makeVault().error().kind, ErrorKind::Invalid); // now there is one
}

void CreationTest::oneThatWasKilledOpensOrIsBegunAgain()
{
    for (int run = 0; run < 5; ++run) {
        init();
        const pid_t child = fork();
        if (child == 0) {
            const auto made = makeVault();
            if (made)
                static_cast<void>(Journal::create(*made->vault, m_clock, m_random));
            ::_exit(0);
        }
        const auto isBegun = [this] {
            return !QDir(path()).entryList({QStringLiteral("journal-1.db*")}, QDir::Files).isEmpty();
        };
        bool hasEnded = false;
        while (!hasEnded && !isBegun()) {
            hasEnded = ::waitpid(child, nullptr, WNOHANG) != 0;
            ::usleep(100);
        }
        ::usleep(useconds_t(run) * 1000);
        if (!hasEnded) {
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
        }
        if (!QFileInfo::exists(path() + QStringLiteral("/journal-1.db")))
            checkBegunAgain();
        checkOpens();
    }
}

void CreationTest::whatMayHoldWordsIsNeverBegunAgain_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("journal") << QStringLiteral("journal-1.db");
    QTest::newRow("log of a journal") << QStringLiteral("journal-1.db-wal");
    QTest::newRow("later journal") << QStringLiteral("journal-2.db");
    QTest::newRow("draft") << QStringLiteral("drafts/0190a1b2-0000-4000-8000-000000000000.draft");
    QTest::newRow("backup") << QStringLiteral("backups/2026-03-17T183000Z.kinward-backup");
    QTest::newRow("something else") << QStringLiteral("letter.txt");
}

void CreationTest::whatMayHoldWordsIsNeverBegunAgain()
{
    QFETCH(QString, file);
    init();
    VERIFY_OK(makeVault());
    put(file, "words");
    QCOMPARE(makeVault().error().kind, ErrorKind::Invalid);
    QVERIFY(QFileInfo::exists(path() + QStringLiteral("/vault.header")));
    QVERIFY(QFileInfo::exists(path() + u'/' + file));
    QVERIFY(!QFileInfo::exists(path() + QStringLiteral("/vault.header.unfinished")));
}

KINWARD_TEST("creation", CreationTest)
#include "creation_test.moc"

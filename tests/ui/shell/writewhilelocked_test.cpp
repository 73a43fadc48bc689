// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inboxtag.h"
#include "support/accessibility.h"
#include "support/filesizelimit.h"
#include "support/picture.h"
#include "support/realwindow.h"
#include "support/testmain.h"
#include "ui/shell/lockedinbox.h"
#include "ui/widgets/notice.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <optional>
#include <sodium.h>

namespace
{
const QString writtenWords = QStringLiteral("They waved and I looked away");
constexpr rlim_t noRoomAtAll = 16;
} // namespace

/// Writing while the vault is locked, through the real window and a real vault.
class WriteWhileLockedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_here = std::make_unique<RealWindow>(); }
    void cleanup() { m_here.reset(); }
    void whatIsKeptBecomesANoteAfterUnlocking();
    void nobodyCanReadItBackWhileLocked();
    void itIsSealedBeforeItIsKept();
    void onlyTheLastWordsOfANoteAreSealed();
    void wordsThatWereTakenAwayLeaveNothing();
    void unlockingInTheMiddleKeepsTheLastLetter();
    void closingInTheMiddleKeepsTheLastLetter();
    void severalNotesComeInTheirOrder();
    void whereTheDiskTakesNothingTheWindowHoldsTheWords();
    void wordsAreNotSealedToAKeyThatTheVaultHadNot();
    void aFileThatOutlivedItsNoteMakesNoSecondOne();
    void aJournalThatCanNotSaveLeavesTheFile();
    void bothKindsOfDraftsLiveInOneFolder();
    void todayListsItUntilItIsSeen();
    void theSealedFormComesBackAndOthersAreNone();
    void everyControlHasANameAndATarget();

private:
    PlainTextField *field() const;
    void write(const QString &text) const;
    void keep() const { m_here->person().click(QStringLiteral("keepWritten")); }
    QStringList bodies() const;

    std::unique_ptr<RealWindow> m_here;
};

PlainTextField *WriteWhileLockedTest::field() const
{
    return m_here->person().find<PlainTextField>(QStringLiteral("writeDown"));
}

void WriteWhileLockedTest::write(const QString &text) const
{
    if (!field())
        m_here->person().click(QStringLiteral("writeSomethingDown"));
    QVERIFY(field()->hasFocus());
    QTest::keyClicks(field(), text);
}

QStringList WriteWhileLockedTest::bodies() const
{
    QStringList bodies;
    for (const JournalNote &note : m_here->notes())
        bodies.append(note.body);
    return bodies;
}

void WriteWhileLockedTest::whatIsKeptBecomesANoteAfterUnlocking()
{
    const QDateTime written = m_here->clock.now();
    write(writtenWords);
    keep();
    QCOMPARE(m_here->draftFiles().size(), 1);
    QVERIFY(!field());
    QVERIFY(
        m_here->window->unlockPage()->findChild<Notice *>()->sentence().contains(QStringLiteral("Today")));
    m_here->clock.advance(60 * 60 * 1000);
    m_here->unlock();
    QCOMPARE(bodies(), QStringList{writtenWords});
    QCOMPARE(m_here->notes().first().tags, QStringList{inboxTag});
    QCOMPARE(m_here->notes().first().when, Moment::of(written));
    QVERIFY(m_here->draftFiles().isEmpty());
    m_here->session.lock();
    m_here->unlock();
    QCOMPARE(bodies(), QStringList{writtenWords});
}

void WriteWhileLockedTest::nobodyCanReadItBackWhileLocked()
{
    write(writtenWords);
    keep();
    m_here->person().click(QStringLiteral("writeSomethingDown"));
    QVERIFY(field()->text().isEmpty());
    field()->undo();
    QVERIFY(field()->text().isEmpty());
    QFile file(m_here->vault + QStringLiteral("/drafts/") + m_here->draftFiles().value(0));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sealed = file.readAll();
    QVERIFY(sealed.size() > writtenWords.size());
    QVERIFY(!sealed.contains("waved"));
    QVERIFY(!sealed.contains(QByteArray(reinterpret_cast<const char *>(writtenWords.utf16()), 20)));
}

void WriteWhileLockedTest::itIsSealedBeforeItIsKept()
{
    write(writtenWords);
    QTRY_COMPARE(m_here->draftFiles().size(), 1);
    QTest::qWait(500); // the last letter too
    delete m_here->window->findChild<LockedInbox *>(); // nothing more is sealed, as after a crash
    m_here->open();
    m_here->unlock();
    QCOMPARE(bodies(), QStringList{writtenWords});
}

void WriteWhileLockedTest::onlyTheLastWordsOfANoteAreSealed()
{
    write(QStringLiteral("They waved"));
    QTRY_COMPARE(m_here->draftFiles().size(), 1);
    const QStringList first = m_here->draftFiles();
    write(QStringLiteral(" and I looked away"));
    QTRY_VERIFY(m_here->draftFiles() != first && m_here->draftFiles().size() == 1);
    keep();
    QCOMPARE(m_here->draftFiles().size(), 1);
    m_here->unlock();
    QCOMPARE(bodies(), QStringList{writtenWords});
}

void WriteWhileLockedTest::wordsThatWereTakenAwayLeaveNothing()
{
    write(writtenWords);
    QTRY_COMPARE(m_here->draftFiles().size(), 1);
    field()->selectAll();
    QTest::keyClick(field(), Qt::Key_Backspace);
    QTRY_VERIFY(m_here->draftFiles().isEmpty());
    QVERIFY(!m_here->person().find<QPushButton>(QStringLiteral("keepWritten"))->isEnabled());
    m_here->unlock();
    QVERIFY(bodies().isEmpty());
}

void WriteWhileLockedTest::unlockingInTheMiddleKeepsTheLastLetter()
{
    write(writtenWords);
    m_here->unlock();
    QCOMPARE(bodies(), QStringList{writtenWords});
    QVERIFY(m_here->draftFiles().isEmpty());
    m_here->session.lock();
    QVERIFY(!field());
    m_here->person().click(QStringLiteral("writeSomethingDown"));
    QVERIFY(field()->text().isEmpty());
}

void WriteWhileLockedTest::closingInTheMiddleKeepsTheLastLetter()
{
    write(writtenWords);
    QVERIFY(m_here->window->close());
    m_here->open();
    m_here->unlock();
    QCOMPARE(bodies(), QStringList{writtenWords});
}

void WriteWhileLockedTest::severalNotesComeInTheirOrder()
{
    const QStringList all{QStringLiteral("First"), QStringLiteral("Second"), QStringLiteral("Third")};
    for (const QString &one : all) {
        write(one);
        keep();
        m_here->clock.advance(60 * 1000);
    }
    QCOMPARE(m_here->draftFiles().size(), 3);
    m_here->unlock();
    QCOMPARE(bodies(), all);
}

void WriteWhileLockedTest::whereTheDiskTakesNothingTheWindowHoldsTheWords()
{
    {
        const FileSizeLimit full(noRoomAtAll);
        write(writtenWords);
        keep();
    }
    QVERIFY(m_here->draftFiles().isEmpty());
    QVERIFY(field());
    QVERIFY(m_here->window->findChild<LockedInbox *>()->holdsTheOnlyCopy());
    m_here->unlock();
    QCOMPARE(bodies(), QStringList{writtenWords});
    QVERIFY(!m_here->window->findChild<LockedInbox *>()->holdsTheOnlyCopy());
}

void WriteWhileLockedTest::wordsAreNotSealedToAKeyThatTheVaultHadNot()
{
    m_here->unlock();
    m_here->session.lock();
    const QString path = m_here->vault + QStringLiteral("/vault.header");
    QFile header(path);
    QVERIFY(header.open(QIODevice::ReadWrite));
    const QByteArray before = header.readAll();
    QByteArray copy = before.first(4096);
    copy[64] = char(copy[64] ^ 1);
    crypto_generichash(reinterpret_cast<unsigned char *>(copy.data()) + 4064, 32,
                       reinterpret_cast<const unsigned char *>(copy.constData()), 4064, nullptr, 0);
    header.seek(0);
    header.write(copy + copy);
    header.flush();
    write(writtenWords);
    keep();
    QVERIFY(m_here->draftFiles().isEmpty());
    QCOMPARE(field()->text(), writtenWords);
    QVERIFY(field()->parentWidget()->findChild<Notice *>()->sentence().contains(
        QStringLiteral("stays in this window")));
    header.seek(0);
    header.write(before);
    header.close();
    m_here->unlock();
    QCOMPARE(bodies(), QStringList{writtenWords});
}

void WriteWhileLockedTest::aFileThatOutlivedItsNoteMakesNoSecondOne()
{
    write(writtenWords);
    keep();
    const QString name = m_here->draftFiles().value(0);
    const QString copy = m_here->vault + QStringLiteral("/kept");
    const QString file = m_here->vault + QStringLiteral("/drafts/") + name;
    QVERIFY(QFile::copy(file, copy));
    m_here->unlock();
    m_here->session.lock();
    QVERIFY(QFile::copy(copy, file));
    m_here->unlock();
    QCOMPARE(bodies(), QStringList{writtenWords});
    QVERIFY(m_here->draftFiles().isEmpty());
}

void WriteWhileLockedTest::aJournalThatCanNotSaveLeavesTheFile()
{
    write(writtenWords);
    keep();
    std::optional<FileSizeLimit> full;
    const auto fill =
        connect(&m_here->session, &VaultSession::unlocked, this, [&full] { full.emplace(noRoomAtAll); });
    m_here->open(); // hears of unlocking after the disk is full
    m_here->unlock();
    full.reset();
    disconnect(fill);
    QVERIFY(bodies().isEmpty());
    QCOMPARE(m_here->draftFiles().size(), 1);
    m_here->session.lock();
    m_here->unlock();
    QCOMPARE(bodies(), QStringList{writtenWords});
    QVERIFY(m_here->draftFiles().isEmpty());
}

void WriteWhileLockedTest::bothKindsOfDraftsLiveInOneFolder()
{
    m_here->unlock();
    auto *body = m_here->beginNote();
    {
        const FileSizeLimit full(4096);
        QTest::keyClicks(body, QStringLiteral("Written while open"));
        m_here->session.lock();
    }
    QCOMPARE(m_here->draftFiles().size(), 1);
    write(writtenWords);
    keep();
    QCOMPARE(m_here->draftFiles().size(), 2);
    m_here->unlock();
    QTRY_VERIFY(m_here->draftFiles().isEmpty());
    QStringList all = bodies();
    all.sort();
    QCOMPARE(all, (QStringList{writtenWords, QStringLiteral("Written while open")}));
}

void WriteWhileLockedTest::todayListsItUntilItIsSeen()
{
    write(writtenWords);
    keep();
    m_here->unlock();
    QCOMPARE(m_here->window->pages().room(), Room::Today);
    const auto lists = [this] {
        for (const QLabel *label : m_here->window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == QStringLiteral("Written while locked"))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(lists());
    keepPicture(m_here->window.get(), QStringLiteral("today-written-while-locked"));
    m_here->person().click(QStringLiteral("Seen"));
    QTRY_VERIFY(!lists());
    QCOMPARE(bodies(), QStringList{writtenWords});
    QVERIFY(m_here->notes().first().tags.isEmpty());
}

void WriteWhileLockedTest::theSealedFormComesBackAndOthersAreNone()
{
    JournalNote note;
    note.when = Moment::of(m_here->clock.now());
    note.body = writtenWords;
    note.tags = {inboxTag};
    const QByteArray bytes = inboxBytes(note);
    const auto again = inboxNote(bytes);
    QVERIFY(again);
    QCOMPARE(again->body, note.body);
    QCOMPARE(again->when, note.when);
    QCOMPARE(again->tags, note.tags);
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY(!inboxNote(bytes.first(length)));
    QVERIFY(!inboxNote(QByteArray(1, '\1') + bytes.sliced(1)));
}

void WriteWhileLockedTest::everyControlHasANameAndATarget()
{
    write(writtenWords);
    QTest::qWait(20);
    QCOMPARE(accessibilityProblems(m_here->window->unlockPage()), QString());
    keepPicture(m_here->window.get(), QStringLiteral("unlock-write-down"));
}

KINWARD_TEST("writewhilelocked", WriteWhileLockedTest)
#include "writewhilelocked_test.moc"

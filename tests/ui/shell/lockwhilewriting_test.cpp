// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"
#include "support/filesizelimit.h"
#include "support/fixedclock.h"
#include "support/person.h"
#include "support/testmain.h"
#include "ui/journal/recordeditor.h"
#include "ui/journal/writtenentry.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rooms.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/unlock/unlockpage.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plaintextfield.h"
#include "ui/widgets/preferences.h"
#include "vault/lockeddrafts.h"
#include "vault/vaulterrors.h"

#include "core/randomsource.h"
#include "core/recordbytes.h"

#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace
{
constexpr DerivationCost cheapestHere{minimumDerivationMemory, 1};
const QString key = QStringLiteral("walnut ferry clumsy ordinal");
const QString sentence = QStringLiteral("The bus drove off while I ran");
/// Room for a sealed draft, none for the next page of the database.
constexpr rlim_t roomForADraft = 4096;
constexpr rlim_t noRoom = 16;
} // namespace

/// The window over a real vault on the disk that locks, or closes, in the middle of a word.
class LockWhileWritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theCaretStandsWhereItStoodBeforeTheLock();
    void aNoteGoesOnToo();
    void nothingWrittenLeadsToToday();
    void wordsThatCouldNotBeSavedComeBackAfterTheLock();
    void wordsThatCouldNotBeSavedComeBackInAnotherWindow();
    void theSealedDraftCanNotBeReadAndGoesOnceTheWordsAreSaved();
    void whereTheDiskTakesNothingTheWindowHoldsTheWords();
    void closingAsksBeforeWordsAreLost();
    void anEntryThatWasChangedSinceKeepsBoth();
    void ofADraftWithADamagedPartNothingIsTaken();
    void aDamagedDraftIsToldOnceAndStays();

private:
    void makeWindow();
    void unlock();
    void beginRecord();
    [[nodiscard]] Person person() const { return Person(m_window.get()); }
    [[nodiscard]] PlainTextField *situation() const;
    [[nodiscard]] QStringList draftFiles() const;
    [[nodiscard]] QStringList storedSituations() const;
    void sealWhileLocked(const SealedWork &work) const;
    [[nodiscard]] QMessageBox *message() const { return m_window->findChild<QMessageBox *>(); }

    FixedClock m_clock;
    SeededRandomSource m_random{1};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<VaultSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    QString m_vault;
};

void LockWhileWritingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = m_folder->filePath(QStringLiteral("Mine.kinward"));
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(QStringLiteral("kinward.ini")));
    m_theme = std::make_unique<Theme>();
    m_session = std::make_unique<VaultSession>(m_clock, m_random);
    QVERIFY(vaultDoor(m_clock, m_random, cheapestHere).create(m_vault, SecureBuffer::fromPassphrase(key)));
    makeWindow();
    unlock();
}

void LockWhileWritingTest::cleanup()
{
    m_session->lock();
    m_window.reset();
    m_session.reset();
}

void LockWhileWritingTest::makeWindow()
{
    m_window = std::make_unique<MainWindow>(*m_session, *m_preferences, pageFactory(*m_preferences, *m_theme),
                                            vaultDoor(m_clock, m_random, cheapestHere));
    m_window->begin(m_vault);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void LockWhileWritingTest::unlock()
{
    auto *field = m_window->findChild<PassphraseField *>();
    QTest::keyClicks(field, key);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isUnlocked(), 30000);
}

void LockWhileWritingTest::beginRecord()
{
    m_window->showRoom(Room::Journal);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(situation());
}

PlainTextField *LockWhileWritingTest::situation() const
{
    return person().find<PlainTextField>(QStringLiteral("situation"));
}

QStringList LockWhileWritingTest::draftFiles() const
{
    return QDir(m_vault + QStringLiteral("/drafts")).entryList(QDir::Files);
}

QStringList LockWhileWritingTest::storedSituations() const
{
    QStringList situations;
    const auto found = m_session->journal()->search(QString(), 10);
    for (const SearchHit &hit : found ? found->hits : QList<SearchHit>()) {
        if (const auto record = m_session->journal()->thoughtRecord(hit.entry.id))
            situations.append(record->situation);
    }
    situations.sort();
    return situations;
}

void LockWhileWritingTest::sealWhileLocked(const SealedWork &work) const
{
    const Result<DraftBox> box = draftBoxOfLockedVault(m_vault);
    QVERIFY(box && box->seal(toBytes(work)));
}

void LockWhileWritingTest::theCaretStandsWhereItStoodBeforeTheLock()
{
    beginRecord();
    QTest::keyClicks(situation(), sentence);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(situation(), Qt::Key_Left);
    m_session->lock();
    QVERIFY(draftFiles().isEmpty());
    unlock();
    QCOMPARE(m_window->pages().room(), Room::Journal);
    QTRY_VERIFY(situation());
    QCOMPARE(situation()->toPlainText(), sentence);
    QCOMPARE(situation()->textCursor().position(), int(sentence.size()) - 5);
    QVERIFY(situation()->hasFocus());
}

void LockWhileWritingTest::aNoteGoesOnToo()
{
    m_window->showRoom(Room::Journal);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *body = person().needed<PlainTextField>(QStringLiteral("noteBody"));
    body->setFocus();
    QTest::keyClicks(body, sentence);
    {
        const FileSizeLimit full(roomForADraft);
        m_session->lock();
    }
    unlock();
    body = person().needed<PlainTextField>(QStringLiteral("noteBody"));
    QCOMPARE(body->toPlainText(), sentence);
    QVERIFY(body->hasFocus());
}

void LockWhileWritingTest::nothingWrittenLeadsToToday()
{
    beginRecord();
    m_session->lock();
    unlock();
    QCOMPARE(m_window->pages().room(), Room::Today);
}

void LockWhileWritingTest::wordsThatCouldNotBeSavedComeBackAfterTheLock()
{
    beginRecord();
    {
        const FileSizeLimit full(roomForADraft);
        QTest::keyClicks(situation(), sentence);
        m_session->lock();
    }
    QCOMPARE(draftFiles().size(), 1);
    unlock();
    QTRY_VERIFY(situation());
    QCOMPARE(situation()->toPlainText(), sentence);
    QCOMPARE(storedSituations(), QStringList{sentence});
}

void LockWhileWritingTest::wordsThatCouldNotBeSavedComeBackInAnotherWindow()
{
    beginRecord();
    {
        const FileSizeLimit full(roomForADraft);
        QTest::keyClicks(situation(), sentence);
        QVERIFY(m_window->close());
    }
    m_window.reset();
    makeWindow();
    unlock();
    QTRY_VERIFY(situation());
    QCOMPARE(situation()->toPlainText(), sentence);
    QCOMPARE(storedSituations(), QStringList{sentence});
}

void LockWhileWritingTest::theSealedDraftCanNotBeReadAndGoesOnceTheWordsAreSaved()
{
    beginRecord();
    {
        const FileSizeLimit full(roomForADraft);
        QTest::keyClicks(situation(), sentence);
        m_session->lock();
    }
    QFile draft(m_vault + QStringLiteral("/drafts/") + draftFiles().value(0));
    QVERIFY(draft.open(QIODevice::ReadOnly));
    const QByteArray sealed = draft.readAll();
    QVERIFY(!sealed.contains("bus"));
    QVERIFY(!sealed.contains(QByteArray(reinterpret_cast<const char *>(sentence.utf16()), 12)));
    unlock();
    QTRY_VERIFY(draftFiles().isEmpty());
}

void LockWhileWritingTest::whereTheDiskTakesNothingTheWindowHoldsTheWords()
{
    beginRecord();
    {
        const FileSizeLimit full(noRoom);
        QTest::keyClicks(situation(), sentence);
        m_session->lock();
    }
    QVERIFY(draftFiles().isEmpty());
    QVERIFY(m_window->unlockPage()->findChild<Notice *>()->sentence().contains(QStringLiteral("disk")));
    unlock();
    QTRY_VERIFY(situation());
    QCOMPARE(situation()->toPlainText(), sentence);
    QCOMPARE(storedSituations(), QStringList{sentence});
}

void LockWhileWritingTest::closingAsksBeforeWordsAreLost()
{
    beginRecord();
    bool wasAsked = false;
    QTimer::singleShot(0, m_window.get(), [&wasAsked] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        wasAsked = box != nullptr;
        if (box)
            QTest::keyClick(box, Qt::Key_Escape);
    });
    {
        const FileSizeLimit full(noRoom);
        QTest::keyClicks(situation(), sentence);
        QVERIFY(!m_window->close());
    }
    QVERIFY(wasAsked);
    QVERIFY(m_window->isVisible());
    unlock();
    QTRY_VERIFY(situation());
    QCOMPARE(situation()->toPlainText(), sentence);
}

void LockWhileWritingTest::anEntryThatWasChangedSinceKeepsBoth()
{
    beginRecord();
    QTest::keyClicks(situation(), QStringLiteral("First"));
    QTRY_COMPARE(storedSituations(), QStringList{QStringLiteral("First")});
    {
        const FileSizeLimit full(roomForADraft);
        QTest::keyClicks(situation(), QStringLiteral(" and more"));
        m_session->lock();
    }
    auto vault = Vault::open(m_vault, SecureBuffer::fromPassphrase(key));
    QVERIFY(vault);
    FixedClock later;
    later.advance(60);
    {
        auto journal = Journal::open(**vault, later, m_random);
        QVERIFY(journal);
        const auto found = (*journal)->search(QString(), 10);
        auto record = (*journal)->thoughtRecord(found->hits.first().entry.id);
        record->situation = QStringLiteral("Written elsewhere");
        QVERIFY((*journal)->save(*record));
    }
    vault->reset();
    unlock();
    QTRY_COMPARE(storedSituations(),
                 (QStringList{QStringLiteral("First and more"), QStringLiteral("Written elsewhere")}));
}

void LockWhileWritingTest::ofADraftWithADamagedPartNothingIsTaken()
{
    m_session->lock();
    ThoughtRecord record;
    record.situation = sentence;
    WrittenEntry entry;
    entry.unsaved = bytesOf(record);
    sealWhileLocked({m_clock.now(),
                     Room::Journal,
                     {{Room::Journal, toBytes(entry)}, {Room::Goals, QByteArray("no goal")}}});
    unlock();
    QCOMPARE(m_window->pages().room(), Room::Today);
    QVERIFY(storedSituations().isEmpty());
    QCOMPARE(draftFiles().size(), 1);
}

void LockWhileWritingTest::aDamagedDraftIsToldOnceAndStays()
{
    m_session->lock();
    WrittenEntry entry;
    entry.kind = RecordKind(99);
    sealWhileLocked({m_clock.now(), Room::Journal, {{Room::Journal, toBytes(entry)}}});
    const QStringList drafts = draftFiles();
    unlock();
    QVERIFY(message() && message()->isVisible());
    QCOMPARE(message()->text(), VaultErrors::damagedDrafts(1).value().message);
    message()->close();
    QTRY_VERIFY(!message());
    m_session->lock();
    unlock();
    QVERIFY(!message());
    QCOMPARE(draftFiles(), drafts);
}

KINWARD_TEST("lockwhilewriting", LockWhileWritingTest)
#include "lockwhilewriting_test.moc"

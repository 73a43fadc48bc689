// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault.h"

#include "support/filesizelimit.h"
#include "support/fixedclock.h"
#include "support/ordinaryuser.h"
#include "support/testmain.h"
#include "vault/vaultfixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace
{

SecureBuffer passphrase(const QString &text = QStringLiteral("correct horse café"))
{
    return SecureBuffer::fromPassphrase(text);
}

template <typename T> QString kindOf(const Result<T> &result)
{
    return result ? QStringLiteral("opened") : errorKindName(result.error().kind);
}

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

/// Another process that holds the lock of a vault until it is killed.
class LockingProcess
{
public:
    explicit LockingProcess(const QString &lockPath)
    {
        const QByteArray path = QFile::encodeName(lockPath);
        int ready[2] = {-1, -1};
        if (::pipe(ready) != 0)
            return;
        m_process = ::fork();
        if (m_process == 0) {
            const int lock = ::open(path.constData(), O_RDWR);
            const char answer = ::flock(lock, LOCK_EX | LOCK_NB) == 0 ? 'y' : 'n';
            (void)!::write(ready[1], &answer, 1);
            for (;;)
                ::pause();
        }
        char answer = 'n';
        m_isHolding = ::read(ready[0], &answer, 1) == 1 && answer == 'y';
        ::close(ready[0]);
        ::close(ready[1]);
    }
    LockingProcess(const LockingProcess &) = delete;
    LockingProcess &operator=(const LockingProcess &) = delete;
    ~LockingProcess() { kill(); }
    [[nodiscard]] bool isHolding() const { return m_isHolding; }
    void kill()
    {
        if (m_process <= 0)
            return;
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = -1;
    }

private:
    pid_t m_process = -1;
    bool m_isHolding = false;
};

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewVaultOpensWithItsPassphrase();
    void aNewVaultOpensWithItsRecoveryCode();
    void aNewVaultTellsItsSlots();
    void twoVaultsShareNothing();
    void theKeysAreApart();
    void aWrongPassphraseIsTold();
    void aPassphraseIsTheSameHoweverItsLettersAreComposed();
    void aRecoveryCodeOfAnotherVaultIsWrong();
    void aSlipInTheRecoveryCodeNamesItsGroup();
    void theFolderIsPrivate();
    void anOpenedFolderIsMadePrivateAgain();
    void aSecondOpeningIsTold();
    void aVaultOpenInAnotherProcessIsTold();
    void aLockFileLeftBehindIsNoProblem();
    void aMissingFolderIsTold();
    void aFolderWithoutHeaderIsToldAndLeftAlone();
    void aHeaderThatIsNoFileIsTold();
    void aReadOnlyFolderIsTold();
    void oneDamagedCopyOpensAndCanBeRepaired();
    void aCopyLeftBehindIsSettledAndAChangedOneStays();
    void twoDamagedCopiesAreTold();
    void aChangedHeaderIsTold();
    void aNewerVersionIsTold();
    void whatTookThePlaceOfAnOpenVaultIsNotChanged();
    void everyFailureHasItsOwnSentence();
    void aRepairOnAFullDiskLeavesTheVaultOpen();
    void aVaultIsNotMadeOverOtherFiles();
    void aVaultIsNotMadeOverAnother();
    void aVaultIsMadeInAnEmptyFolder();
    void aCreationThatWasCutShortCanBeRepeated();
    void anEmptyPassphraseMakesNoVault();
    void aCostOutsideTheRangeMakesNoVault_data();
    void aCostOutsideTheRangeMakesNoVault();
    void aFullDiskMakesNoVaultAndLeavesNothing();
    void aReadOnlyPlaceMakesNoVault();
    void aMissingPlaceMakesNoVault();
    void draftsAreReadBackByTheVaultAlone();
    void manyOpeningsLeaveNoDescriptorBehind();

private:
    [[nodiscard]] Vault::Created created(const QString &text = QStringLiteral("correct horse café"))
    {
        auto made = Vault::create(m_path, passphrase(text), cheapCost, m_clock);
        return made ? std::move(*made) : Vault::Created();
    }
    [[nodiscard]] QString inVault(const QString &name) const { return m_path + u'/' + name; }
    [[nodiscard]] QString headerPath() const { return inVault(QStringLiteral("vault.header")); }
    void changeHeader(const std::function<void(HeaderBytes &)> &change, int firstCopy = 0)
    {
        QByteArray file = fileBytes(headerPath());
        QCOMPARE(file.size(), 8192);
        for (int copy = firstCopy; copy < 2; ++copy) {
            HeaderBytes bytes{};
            std::copy_n(file.constBegin() + copy * 4096, 4096, bytes.begin());
            change(bytes);
            file.replace(copy * 4096, 4096, byteArray(bytes));
        }
        QVERIFY(setFileBytes(headerPath(), file));
    }

    std::unique_ptr<QTemporaryDir> m_parent;
    FixedClock m_clock;
    QString m_path;
};

void VaultTest::init()
{
    m_parent = std::make_unique<QTemporaryDir>();
    m_path = m_parent->filePath(QStringLiteral("Diary ż.kinward"));
}

void VaultTest::aNewVaultOpensWithItsPassphrase()
{
    Vault::Created made = created();
    QVERIFY(made.vault);
    const QUuid id = made.vault->id();
    const QByteArray key = made.vault->databaseKey().view().toByteArray();
    made.vault.reset();
    const auto opened = Vault::open(m_path, passphrase());
    QVERIFY(opened);
    QCOMPARE((*opened)->id(), id);
    QCOMPARE((*opened)->databaseKey().view().toByteArray(), key);
    QCOMPARE((*opened)->folder(), m_path);
    QCOMPARE((*opened)->databasePath(), inVault(QStringLiteral("journal-1.db")));
    QCOMPARE((*opened)->formatMajor(), 1);
    QCOMPARE((*opened)->spareHeader(), SpareHeader::Current);
}

void VaultTest::aNewVaultOpensWithItsRecoveryCode()
{
    Vault::Created made = created();
    const QByteArray key = made.vault->databaseKey().view().toByteArray();
    made.vault.reset();
    const QString typed = made.recoveryCode.toLower().replace(u'-', u' ');
    const auto opened = Vault::openWithRecoveryCode(m_path, typed);
    QVERIFY(opened);
    QCOMPARE((*opened)->databaseKey().view().toByteArray(), key);
}

void VaultTest::aNewVaultTellsItsSlots()
{
    const Vault::Created made = created();
    const QList<KeySlotInfo> slotInfos = made.vault->keySlots();
    QCOMPARE(slotInfos.size(), 2);
    QCOMPARE(slotInfos[0].number, 0);
    QCOMPARE(slotInfos[0].kind, KeySlotKind::Passphrase);
    QCOMPARE(slotInfos[1].number, 1);
    QCOMPARE(slotInfos[1].kind, KeySlotKind::RecoveryCode);
    QCOMPARE(slotInfos[0].created, m_clock.now().toUTC());
    QCOMPARE(slotInfos[0].created.timeSpec(), Qt::UTC);
}

void VaultTest::twoVaultsShareNothing()
{
    const Vault::Created first = created();
    const QByteArray header = fileBytes(headerPath());
    m_path = m_parent->filePath(QStringLiteral("other"));
    const Vault::Created second = created();
    QVERIFY(first.vault->id() != second.vault->id());
    QVERIFY(!isSameSecret(first.vault->databaseKey().bytes(), second.vault->databaseKey().bytes()));
    QVERIFY(first.recoveryCode != second.recoveryCode);
    const QByteArray other = fileBytes(headerPath());
    QVERIFY(header.mid(256 + 24, 88) != other.mid(256 + 24, 88));
}

void VaultTest::theKeysAreApart()
{
    const Vault::Created made = created();
    QCOMPARE(made.vault->databaseKey().size(), std::size_t(32));
    QCOMPARE(made.vault->digestKey().size(), std::size_t(32));
    QVERIFY(!isSameSecret(made.vault->databaseKey().bytes(), made.vault->digestKey().bytes()));
    const QByteArray header = fileBytes(headerPath());
    QVERIFY(!header.contains(made.vault->databaseKey().view().toByteArray()));
    QVERIFY(!header.contains(made.vault->digestKey().view().toByteArray()));
}

void VaultTest::aWrongPassphraseIsTold()
{
    created().vault.reset();
    const QByteArray before = fileBytes(headerPath());
    for (const QString &wrong : {QStringLiteral("correct horse cafe"), QStringLiteral("Correct horse café"),
                                 QStringLiteral("correct horse café ")})
        QCOMPARE(kindOf(Vault::open(m_path, passphrase(wrong))), QStringLiteral("WrongKey"));
    QCOMPARE(kindOf(Vault::open(m_path, SecureBuffer())), QStringLiteral("WrongKey"));
    QCOMPARE(fileBytes(headerPath()), before);
}

void VaultTest::aPassphraseIsTheSameHoweverItsLettersAreComposed()
{
    created(QStringLiteral("caf\u00E9 \uFB01sh")).vault.reset();
    QCOMPARE(kindOf(Vault::open(m_path, passphrase(QStringLiteral("cafe\u0301 fish")))),
             QStringLiteral("opened"));
}

void VaultTest::aRecoveryCodeOfAnotherVaultIsWrong()
{
    const QString code = created().recoveryCode;
    m_path = m_parent->filePath(QStringLiteral("other"));
    created().vault.reset();
    QCOMPARE(kindOf(Vault::openWithRecoveryCode(m_path, code)), QStringLiteral("WrongKey"));
}

void VaultTest::aSlipInTheRecoveryCodeNamesItsGroup()
{
    Vault::Created made = created();
    made.vault.reset();
    QString typed = made.recoveryCode;
    typed[11] = typed[11] == u'7' ? u'8' : u'7';
    const auto opened = Vault::openWithRecoveryCode(m_path, typed);
    QCOMPARE(kindOf(opened), QStringLiteral("Invalid"));
    QVERIFY(opened.error().message.contains(QStringLiteral("group 3 ")));
}

void VaultTest::theFolderIsPrivate()
{
    const mode_t before = ::umask(0);
    const Vault::Created made = created();
    ::umask(before);
    QCOMPARE(modeOf(m_path), 0700);
    QCOMPARE(modeOf(inVault(QStringLiteral("drafts"))), 0700);
    QCOMPARE(modeOf(inVault(QStringLiteral("backups"))), 0700);
    QCOMPARE(modeOf(headerPath()), 0600);
    QCOMPARE(modeOf(inVault(QStringLiteral("lock"))), 0600);
    const QStringList names = QDir(m_path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(names,
             (QStringList{QStringLiteral("backups"), QStringLiteral("drafts"), QStringLiteral("lock"),
                          QStringLiteral("vault.header")}));
}

void VaultTest::anOpenedFolderIsMadePrivateAgain()
{
    created().vault.reset();
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0755), 0);
    const auto opened = Vault::open(m_path, passphrase());
    QVERIFY(opened);
    QCOMPARE(modeOf(m_path), 0700);
}

void VaultTest::aSecondOpeningIsTold()
{
    Vault::Created made = created();
    QCOMPARE(kindOf(Vault::open(m_path, passphrase())), QStringLiteral("Busy"));
    QCOMPARE(kindOf(Vault::openWithRecoveryCode(m_path + QStringLiteral("/../") + QDir(m_path).dirName(),
                                                made.recoveryCode)),
             QStringLiteral("Busy"));
    made.vault.reset();
    QCOMPARE(kindOf(Vault::open(m_path, passphrase())), QStringLiteral("opened"));
}

void VaultTest::aVaultOpenInAnotherProcessIsTold()
{
    created().vault.reset();
    LockingProcess other(inVault(QStringLiteral("lock")));
    QVERIFY(other.isHolding());
    QCOMPARE(kindOf(Vault::open(m_path, passphrase())), QStringLiteral("Busy"));
    other.kill();
    QCOMPARE(kindOf(Vault::open(m_path, passphrase())), QStringLiteral("opened"));
}

void VaultTest::aLockFileLeftBehindIsNoProblem()
{
    created().vault.reset();
    QVERIFY(setFileBytes(inVault(QStringLiteral("lock")), "4711"));
    QCOMPARE(kindOf(Vault::open(m_path, passphrase())), QStringLiteral("opened"));
    QVERIFY(QFile::remove(inVault(QStringLiteral("lock"))));
    QCOMPARE(kindOf(Vault::open(m_path, passphrase())), QStringLiteral("opened"));
}

void VaultTest::aMissingFolderIsTold()
{
    const auto opened = Vault::open(m_path, passphrase());
    QCOMPARE(kindOf(opened), QStringLiteral("NotFound"));
    QVERIFY(opened.error().message.contains(QStringLiteral("There is no folder")));
    QVERIFY(!QFileInfo::exists(m_path));
}

void VaultTest::aFolderWithoutHeaderIsToldAndLeftAlone()
{
    QVERIFY(QDir().mkpath(m_path));
    const auto opened = Vault::open(m_path, passphrase());
    QCOMPARE(kindOf(opened), QStringLiteral("NotFound"));
    QVERIFY(opened.error().message.contains(QStringLiteral("vault.header")));
    QVERIFY(QDir(m_path).isEmpty());
}

void VaultTest::aHeaderThatIsNoFileIsTold()
{
    created().vault.reset();
    QVERIFY(QFile::remove(headerPath()));
    QVERIFY(QDir().mkdir(headerPath()));
    QCOMPARE(kindOf(Vault::open(m_path, passphrase())), QStringLiteral("Storage"));
    QVERIFY(QDir().rmdir(headerPath()));
    QCOMPARE(::mkfifo(QFile::encodeName(headerPath()).constData(), 0600), 0);
    QCOMPARE(kindOf(Vault::open(m_path, passphrase())), QStringLiteral("Storage"));
}

void VaultTest::aReadOnlyFolderIsTold()
{
    const QString code = created().recoveryCode;
    const QByteArray folder = QFile::encodeName(m_path);
    QCOMPARE(::chmod(QFile::encodeName(m_parent->path()).constData(), 0755), 0);
    if (::getuid() == 0) {
        QCOMPARE(::chown(folder.constData(), OrdinaryUser::id, OrdinaryUser::id), 0);
        for (const QString &name : {QStringLiteral("lock"), QStringLiteral("vault.header")})
            QCOMPARE(
                ::chown(QFile::encodeName(inVault(name)).constData(), OrdinaryUser::id, OrdinaryUser::id), 0);
    }
    {
        const OrdinaryUser user;
        if (!user.isOrdinary())
            QSKIP("this system does not let root act as an ordinary user");
        QCOMPARE(kindOf(Vault::openWithRecoveryCode(m_path, code)), QStringLiteral("opened"));
        QCOMPARE(::chmod(folder.constData(), 0500), 0);
        const auto opened = Vault::openWithRecoveryCode(m_path, code);
        QCOMPARE(kindOf(opened), QStringLiteral("ReadOnly"));
        QVERIFY(opened.error().message.contains(QStringLiteral("Your entries are safe")));
        QCOMPARE(modeOf(m_path), 0500);
        QCOMPARE(::chmod(folder.constData(), 0700), 0);
        QCOMPARE(::chmod(QFile::encodeName(inVault(QStringLiteral("lock"))).constData(), 0400), 0);
        QCOMPARE(kindOf(Vault::openWithRecoveryCode(m_path, code)), QStringLiteral("ReadOnly"));
    }
}

void VaultTest::oneDamagedCopyOpensAndCanBeRepaired()
{
    const QString code = created().recoveryCode;
    changeHeader([](HeaderBytes &bytes) { bytes[300] ^= 4; }, 1);
    auto opened = Vault::openWithRecoveryCode(m_path, code);
    QCOMPARE(kindOf(opened), QStringLiteral("opened"));
    QCOMPARE((*opened)->spareHeader(), SpareHeader::Damaged);
    QVERIFY((*opened)->repairHeader());
    QCOMPARE((*opened)->spareHeader(), SpareHeader::Current);
    opened->reset();
    opened = Vault::open(m_path, passphrase());
    QCOMPARE(kindOf(opened), QStringLiteral("opened"));
    QCOMPARE((*opened)->spareHeader(), SpareHeader::Current);
}

void VaultTest::twoDamagedCopiesAreTold()
{
    created().vault.reset();
    changeHeader([](HeaderBytes &bytes) { bytes[300] ^= 4; });
    QCOMPARE(kindOf(Vault::open(m_path, passphrase())), QStringLiteral("DamagedHeader"));
    QVERIFY(setFileBytes(headerPath(), {}));
    QCOMPARE(kindOf(Vault::open(m_path, passphrase())), QStringLiteral("DamagedHeader"));
}

void VaultTest::aChangedHeaderIsTold()
{
    created().vault.reset();
    changeHeader([](HeaderBytes &bytes) {
        bytes[40] = 2; // another database generation
        repairChecksum(bytes);
    });
    QCOMPARE(kindOf(Vault::open(m_path, passphrase())), QStringLiteral("ChangedHeader"));
    QCOMPARE(kindOf(Vault::open(m_path, passphrase(QStringLiteral("wrong")))), QStringLiteral("WrongKey"));
}

void VaultTest::aNewerVersionIsTold()
{
    created().vault.reset();
    changeHeader([](HeaderBytes &bytes) {
        bytes[8] = 2;
        repairChecksum(bytes);
    });
    QCOMPARE(kindOf(Vault::open(m_path, passphrase(QStringLiteral("wrong")))), QStringLiteral("TooNew"));
}

void VaultTest::everyFailureHasItsOwnSentence()
{
    QStringList sentences;
    const auto remember = [&](const Result<std::unique_ptr<Vault>> &opened) {
        QVERIFY(!opened);
        QVERIFY2(!sentences.contains(opened.error().message), qPrintable(opened.error().message));
        sentences.append(opened.error().message);
    };
    remember(Vault::open(m_path, passphrase()));
    QVERIFY(QDir().mkdir(m_path));
    remember(Vault::open(m_path, passphrase()));
    Vault::Created made = created();
    remember(Vault::open(m_path, passphrase()));
    made.vault.reset();
    remember(Vault::open(m_path, passphrase(QStringLiteral("wrong"))));
    remember(Vault::openWithRecoveryCode(m_path, QString(made.recoveryCode).remove(0, 1)));
    const QByteArray good = fileBytes(headerPath());
    changeHeader([](HeaderBytes &bytes) {
        bytes[40] = 2;
        repairChecksum(bytes);
    });
    remember(Vault::open(m_path, passphrase()));
    changeHeader([](HeaderBytes &bytes) {
        bytes[8] = 2;
        repairChecksum(bytes);
    });
    remember(Vault::open(m_path, passphrase()));
    QVERIFY(setFileBytes(headerPath(), good.first(100)));
    remember(Vault::open(m_path, passphrase()));
    QCOMPARE(sentences.size(), 8);
}

void VaultTest::aCopyLeftBehindIsSettledAndAChangedOneStays()
{
    const QString code = created().recoveryCode;
    changeHeader([](HeaderBytes &bytes) { bytes[300] ^= 4; }, 1);
    auto opened = Vault::openWithRecoveryCode(m_path, code);
    QCOMPARE(kindOf(opened), QStringLiteral("opened"));
    (*opened)->settleHeader();
    QCOMPARE((*opened)->spareHeader(), SpareHeader::Current);
    opened->reset();
    changeHeader(
        [](HeaderBytes &bytes) {
            bytes[40] ^= 4;
            repairChecksum(bytes);
        },
        1);
    opened = Vault::openWithRecoveryCode(m_path, code);
    QCOMPARE((*opened)->spareHeader(), SpareHeader::Changed);
    const QByteArray before = fileBytes(headerPath());
    (*opened)->settleHeader();
    QCOMPARE(fileBytes(headerPath()), before);
}

void VaultTest::aRepairOnAFullDiskLeavesTheVaultOpen()
{
    Vault::Created made = created();
    {
        const FileSizeLimit limit(1000);
        const auto repaired = made.vault->repairHeader();
        QVERIFY(!repaired);
        QCOMPARE(repaired.error().kind, ErrorKind::NoSpace);
    }
    QVERIFY(made.vault->repairHeader());
    made.vault.reset();
    QCOMPARE(kindOf(Vault::openWithRecoveryCode(m_path, made.recoveryCode)), QStringLiteral("opened"));
}

void VaultTest::aVaultIsNotMadeOverOtherFiles()
{
    QVERIFY(QDir().mkdir(m_path));
    QVERIFY(setFileBytes(inVault(QStringLiteral(".photo")), "mine"));
    QCOMPARE(kindOf(Vault::create(m_path, passphrase(), cheapCost, m_clock)), QStringLiteral("Invalid"));
    QCOMPARE(QDir(m_path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral(".photo")});
    m_path = inVault(QStringLiteral(".photo"));
    QCOMPARE(kindOf(Vault::create(m_path, passphrase(), cheapCost, m_clock)), QStringLiteral("Invalid"));
    QCOMPARE(fileBytes(m_path), QByteArray("mine"));
}

void VaultTest::aVaultIsNotMadeOverAnother()
{
    created().vault.reset();
    // Without a journal it is a creation that was cut short, which may be begun again.
    QVERIFY(setFileBytes(inVault(QStringLiteral("journal-1.db")), "journal"));
    const QByteArray before = fileBytes(headerPath());
    QCOMPARE(kindOf(Vault::create(m_path, passphrase(), cheapCost, m_clock)), QStringLiteral("Invalid"));
    QCOMPARE(fileBytes(headerPath()), before);
}

void VaultTest::aVaultIsMadeInAnEmptyFolder()
{
    QVERIFY(QDir().mkdir(m_path));
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0755), 0);
    QVERIFY(created().vault);
    QCOMPARE(modeOf(m_path), 0700);
}

void VaultTest::aCreationThatWasCutShortCanBeRepeated()
{
    QVERIFY(QDir().mkpath(inVault(QStringLiteral("drafts"))));
    QVERIFY(setFileBytes(inVault(QStringLiteral("lock")), {}));
    QVERIFY(setFileBytes(inVault(QStringLiteral("vault.header.new")), "half"));
    QVERIFY(created().vault);
    QVERIFY(!QFileInfo::exists(inVault(QStringLiteral("vault.header.new"))));
}

void VaultTest::anEmptyPassphraseMakesNoVault()
{
    QCOMPARE(kindOf(Vault::create(m_path, SecureBuffer(), cheapCost, m_clock)), QStringLiteral("Invalid"));
    QVERIFY(!QFileInfo::exists(m_path));
}

void VaultTest::aCostOutsideTheRangeMakesNoVault_data()
{
    QTest::addColumn<quint64>("memory");
    QTest::addColumn<quint32>("passes");
    QTest::newRow("too little memory") << minimumDerivationMemory - 1024 << 3u;
    QTest::newRow("too much memory") << maximumDerivationMemory + 1024 << 3u;
    QTest::newRow("no pass") << minimumDerivationMemory << 0u;
    QTest::newRow("too many passes") << minimumDerivationMemory << maximumDerivationPasses + 1;
}

void VaultTest::aCostOutsideTheRangeMakesNoVault()
{
    QFETCH(quint64, memory);
    QFETCH(quint32, passes);
    QCOMPARE(kindOf(Vault::create(m_path, passphrase(), {memory, passes}, m_clock)),
             QStringLiteral("Invalid"));
    QVERIFY(!QFileInfo::exists(m_path));
}

void VaultTest::aFullDiskMakesNoVaultAndLeavesNothing()
{
    for (const bool wasThere : {false, true}) {
        if (wasThere)
            QVERIFY(QDir().mkdir(m_path));
        {
            const FileSizeLimit limit(5000);
            const auto made = Vault::create(m_path, passphrase(), cheapCost, m_clock);
            QCOMPARE(kindOf(made), QStringLiteral("NoSpace"));
            QVERIFY(made.error().message.contains(QStringLiteral("no vault was made")));
        }
        QCOMPARE(QFileInfo::exists(m_path), wasThere);
        if (wasThere)
            QVERIFY(QDir(m_path).isEmpty());
    }
}

void VaultTest::aReadOnlyPlaceMakesNoVault()
{
    QCOMPARE(::chmod(QFile::encodeName(m_parent->path()).constData(), 0555), 0);
    {
        const OrdinaryUser user;
        if (!user.isOrdinary())
            QSKIP("this system does not let root act as an ordinary user");
        QCOMPARE(kindOf(Vault::create(m_path, passphrase(), cheapCost, m_clock)), QStringLiteral("ReadOnly"));
    }
    QCOMPARE(::chmod(QFile::encodeName(m_parent->path()).constData(), 0700), 0);
    QVERIFY(!QFileInfo::exists(m_path));
}

void VaultTest::aMissingPlaceMakesNoVault()
{
    const QString deep = inVault(QStringLiteral("deeper"));
    QCOMPARE(kindOf(Vault::create(deep, passphrase(), cheapCost, m_clock)), QStringLiteral("NotFound"));
    QVERIFY(!QFileInfo::exists(m_path));
}

void VaultTest::draftsAreReadBackByTheVaultAlone()
{
    Vault::Created made = created();
    const DraftBox box = made.vault->draftBox();
    made.vault.reset();
    const auto name = box.seal("written while locked");
    QVERIFY(name);
    const auto opened = Vault::openWithRecoveryCode(m_path, made.recoveryCode);
    QVERIFY(opened);
    QCOMPARE(*(*opened)->draftBox().names(), QStringList{*name});
    QCOMPARE((*opened)->openDraft(*name)->view().toByteArray(), QByteArray("written while locked"));
    QVERIFY(!box.open(*name, (*opened)->digestKey()));
}

void VaultTest::manyOpeningsLeaveNoDescriptorBehind()
{
    const QString code = created().recoveryCode;
    const auto descriptors = [] { return QDir(QStringLiteral("/proc/self/fd")).entryList().size(); };
    const qsizetype before = descriptors();
    for (int round = 0; round < 1000; ++round)
        QVERIFY(Vault::openWithRecoveryCode(m_path, code));
    QCOMPARE(descriptors(), before);
}

void VaultTest::whatTookThePlaceOfAnOpenVaultIsNotChanged()
{
    const QString path = m_parent->filePath(QStringLiteral("Moved.kinward"));
    auto open = Vault::create(path, passphrase(), cheapCost, FixedClock());
    QVERIFY(open.has_value());
    QVERIFY((*open).vault->checkPlace().has_value());
    QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
    // A copy of the same vault, as from a backup of the disk: the same header, byte for byte.
    QVERIFY(QDir().mkpath(path));
    for (const char *name : {"/vault.header", "/lock"})
        QVERIFY(
            QFile::copy(path + QStringLiteral(".away") + QLatin1String(name), path + QLatin1String(name)));
    const QByteArray header = fileBytes(path + QStringLiteral("/vault.header"));
    QCOMPARE(kindOf((*open).vault->checkPlace()), QStringLiteral("NotFound"));
    QCOMPARE(kindOf((*open).vault->repairHeader()), QStringLiteral("NotFound"));
    QCOMPARE(kindOf((*open).vault->switchTo(2)), QStringLiteral("NotFound"));
    QCOMPARE(fileBytes(path + QStringLiteral("/vault.header")), header);
}

KINWARD_TEST("vault", VaultTest)
#include "vault_test.moc"

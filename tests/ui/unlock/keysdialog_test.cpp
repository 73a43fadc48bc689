// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessibility.h"
#include "support/fakekeychain.h"
#include "support/openvault.h"
#include "support/person.h"
#include "support/picture.h"
#include "support/testmain.h"
#include "ui/unlock/keysdialog.h"
#include "ui/unlock/unlocker.h"
#include "ui/unlock/vaultdoor.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"
#include "vault/newkey.h"

#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
const QString passphraseNow = u"seven quiet herons at noon"_s; // of OpenVault
const QString freshPassphrase = u"walnut ferry clumsy ordinal"_s;

bool opens(const QString &folder, const QString &passphrase)
{
    return Vault::open(folder, SecureBuffer::fromPassphrase(passphrase)).has_value();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

/// The keys of a real vault on the disk, changed by mouse and keyboard.
class KeysDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aChangedPassphraseOpensTheVaultAndTheOldOneDoesNot();
    void afterAKeyHasEndedItOffersToReplaceOlderBackups();
    void aWrongPassphraseChangesNothingAndSaysSo();
    void aNewRecoveryCodeIsShownOnceAndTypedBack();
    void aNewCodeThatWasNotTypedBackLeavesTheOldOne();
    void aLockWhileTheNewCodeIsShownLeavesTheOldOne();
    void aNewKeyIsHandedOnOnlyWhenItsCodeWasKept();
    void aWrongPassphraseMakesNoNewKey();
    void anAddedPassphraseHasItsName();
    void aKeyCanBeNamedWithoutAProof();
    void theRecoveryCodeProvesToo();
    void aRemovedKeyNoLongerOpensAndTheLastOneStays();
    void theKeychainOpensTheVaultOnceItIsSwitchedOn();
    void theKeychainUnlocksWithoutAPassphrase();
    void whatTheKeychainDidIsToldApartFromTheVault();
    void aKeychainThatRefusesLeavesTheKeysAsTheyAre();
    void everyControlHasANameAndATarget();
    void picturesForTheEye();

private:
    void showDialog();
    void close();
    KeyChangeDialog *question();
    void answer(const QString &passphrase, const QString &fresh = {});
    QString newCode(); ///< as it is shown
    void waitUntilIdle();
    [[nodiscard]] int slotOf(KeySlotKind kind) const;
    [[nodiscard]] QString said() const { return m_person->needed<Notice>(u"keysNotice"_s)->sentence(); }

    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<KeyKeeper> m_keeper;
    std::unique_ptr<KeysDialog> m_dialog;
    std::unique_ptr<Person> m_person;
};

void KeysDialogTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_vault = std::make_unique<OpenVault>();
    m_keychain = std::make_unique<FakeKeychain>();
    showDialog();
}

void KeysDialogTest::showDialog()
{
    m_keeper = std::make_unique<KeyKeeper>(*m_vault->vault, m_vault->clock, m_keychain.get(), [] {
        return DerivationCost{minimumDerivationMemory, 1};
    });
    m_dialog = std::make_unique<KeysDialog>(*m_keeper);
    m_person = std::make_unique<Person>(m_dialog.get());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void KeysDialogTest::cleanup()
{
    m_dialog.reset();
    m_keeper.reset();
    m_vault.reset();
}

void KeysDialogTest::close()
{
    m_dialog.reset();
    m_keeper.reset();
    m_vault->journal.reset();
    m_vault->vault.reset();
}

KeyChangeDialog *KeysDialogTest::question()
{
    KeyChangeDialog *dialog = nullptr;
    const bool isThere = QTest::qWaitFor([&] {
        dialog = m_dialog->findChild<KeyChangeDialog *>();
        return dialog && dialog->isVisible();
    });
    return isThere ? dialog : nullptr;
}

void KeysDialogTest::answer(const QString &passphrase, const QString &fresh)
{
    KeyChangeDialog *dialog = question();
    QVERIFY(dialog);
    const Person person(dialog);
    person.type(u"passphraseNow"_s, passphrase);
    if (!fresh.isEmpty()) {
        person.type(u"newPassphrase"_s, fresh);
        person.type(u"newPassphraseAgain"_s, fresh);
    }
    person.click(u"changeKey"_s);
    waitUntilIdle();
}

void KeysDialogTest::waitUntilIdle()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_keeper->isBusy(), 30000);
    // The question goes with the next events.
    QTRY_VERIFY(!m_dialog->findChild<KeyChangeDialog *>());
}

int KeysDialogTest::slotOf(KeySlotKind kind) const
{
    const QList<KeySlotInfo> keys = m_keeper->keys();
    const auto found =
        std::find_if(keys.cbegin(), keys.cend(), [&](const KeySlotInfo &key) { return key.kind == kind; });
    return found == keys.cend() ? -1 : found->number;
}

void KeysDialogTest::aChangedPassphraseOpensTheVaultAndTheOldOneDoesNot()
{
    m_person->click(u"change%1"_s.arg(slotOf(KeySlotKind::Passphrase)));
    answer(passphraseNow, freshPassphrase);
    QCOMPARE(said(), u"Done. The change holds from now on."_s);
    const QString folder = m_vault->path();
    close();
    QVERIFY(!opens(folder, passphraseNow));
    QVERIFY(opens(folder, freshPassphrase));
}

void KeysDialogTest::afterAKeyHasEndedItOffersToReplaceOlderBackups()
{
    QFile backup(m_vault->path() + u"/backups/2026-03-17T183000Z.kinward-backup"_s);
    QVERIFY(backup.open(QIODevice::WriteOnly));
    QSignalSpy wanted(m_dialog.get(), &KeysDialog::replacementWanted);
    m_person->click(u"addPassphrase"_s);
    answer(passphraseNow, freshPassphrase);
    QCOMPARE(said(), u"Done. The change holds from now on."_s); // no key has ended
    m_person->click(u"change%1"_s.arg(slotOf(KeySlotKind::Passphrase)));
    answer(passphraseNow, u"seven other herons at dusk"_s);
    QVERIFY2(said().contains(u"Older backups still open with the old key."_s), qPrintable(said()));
    keepPicture(m_dialog.get(), u"keys-replace"_s);
    auto *notice = m_person->needed<Notice>(u"keysNotice"_s);
    QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!m_dialog->isVisible());
}

void KeysDialogTest::aWrongPassphraseChangesNothingAndSaysSo()
{
    m_person->click(u"change%1"_s.arg(slotOf(KeySlotKind::Passphrase)));
    answer(u"not this one"_s, freshPassphrase);
    QVERIFY2(said().contains(u"does not open the vault"_s), qPrintable(said()));
    const QString folder = m_vault->path();
    close();
    QVERIFY(opens(folder, passphraseNow));
    QVERIFY(!opens(folder, freshPassphrase));
}

void KeysDialogTest::aNewRecoveryCodeIsShownOnceAndTypedBack()
{
    const QString code = newCode();
    auto *kept = m_person->needed<QPushButton>(u"codeKept"_s);
    QVERIFY(!kept->isEnabled());
    auto *typed = kept->window()->findChild<QLineEdit *>();
    const QStringList groups = code.split(QRegularExpression(u"[\\s-]+"_s), Qt::SkipEmptyParts);
    for (const QString &group : groups) {
        typed->clear();
        QTest::keyClicks(typed, group);
        if (kept->isEnabled())
            break;
    }
    QVERIFY(kept->isEnabled());
    QTest::mouseClick(kept, Qt::LeftButton);
    QTRY_COMPARE(said(), u"Done. The change holds from now on."_s);
    const QString folder = m_vault->path();
    close();
    QVERIFY(Vault::openWithRecoveryCode(folder, code));
}

QString KeysDialogTest::newCode()
{
    QSignalSpy made(m_keeper.get(), &KeyKeeper::recoveryCodePrepared);
    m_person->click(u"newCode%1"_s.arg(slotOf(KeySlotKind::RecoveryCode)));
    answer(passphraseNow);
    return made.isEmpty() ? QString() : made.first().first().toString();
}

void KeysDialogTest::aNewCodeThatWasNotTypedBackLeavesTheOldOne()
{
    const QString header = m_vault->path() + u"/vault.header"_s;
    const QByteArray before = bytesOf(header);
    const QString code = newCode();
    QVERIFY(!code.isEmpty());
    QTest::keyClick(m_person->needed<QPushButton>(u"codeKept"_s)->window(), Qt::Key_Escape);
    QVERIFY2(said().contains(u"Your keys work as before"_s), qPrintable(said()));
    QCOMPARE(bytesOf(header), before);
    const QString folder = m_vault->path();
    close();
    QVERIFY(!Vault::openWithRecoveryCode(folder, code));
}

void KeysDialogTest::aLockWhileTheNewCodeIsShownLeavesTheOldOne()
{
    const QString header = m_vault->path() + u"/vault.header"_s;
    const QByteArray before = bytesOf(header);
    QVERIFY(!newCode().isEmpty());
    m_keeper->letGo();
    m_dialog->reject();
    close();
    QCOMPARE(bytesOf(header), before);
}

void KeysDialogTest::aNewKeyIsHandedOnOnlyWhenItsCodeWasKept()
{
    QSignalSpy wanted(m_dialog.get(), &KeysDialog::newKeyWanted);
    m_person->click(u"newKey"_s);
    KeyChangeDialog *asked = question();
    QVERIFY(asked);
    QVERIFY(!asked->findChild<QPushButton *>(u"switchProof"_s)->isVisible()); // a code would not do
    answer(passphraseNow);
    QTRY_VERIFY(m_person->sees(u"codeKept"_s));
    QCOMPARE(wanted.size(), 0);
    auto *kept = m_person->needed<QPushButton>(u"codeKept"_s);
    auto *typed = kept->window()->findChild<QLineEdit *>();
    for (const QLabel *label : kept->window()->findChildren<QLabel *>()) {
        static const QRegularExpression group(u"^Group [1-8]: (\\S+)$"_s);
        if (const auto match = group.match(label->accessibleName()); match.hasMatch() && !kept->isEnabled()) {
            typed->setText(match.captured(1));
        }
    }
    QVERIFY(kept->isEnabled());
    QTest::mouseClick(kept, Qt::LeftButton);
    QTRY_COMPARE(wanted.size(), 1);
    QVERIFY(!m_dialog->isVisible());
    const auto key = wanted.first().first().value<std::shared_ptr<NewKey>>();
    QVERIFY(key && !key->recoveryCode.isEmpty());
    const QString folder = m_vault->path();
    close();
    QVERIFY(!Vault::openWithRecoveryCode(folder, key->recoveryCode)); // nothing was changed so far
}

void KeysDialogTest::aWrongPassphraseMakesNoNewKey()
{
    QSignalSpy prepared(m_keeper.get(), &KeyKeeper::newKeyPrepared);
    m_person->click(u"newKey"_s);
    answer(u"not this one"_s);
    QCOMPARE(prepared.size(), 0);
    QVERIFY(said().contains(u"does not open the vault"_s));
}

void KeysDialogTest::anAddedPassphraseHasItsName()
{
    m_person->click(u"addPassphrase"_s);
    Person(question()).type(u"keyName"_s, u"on paper"_s);
    answer(passphraseNow, freshPassphrase);
    QTRY_VERIFY(m_person->sees(u"Passphrase: on paper"_s));
    const QString folder = m_vault->path();
    close();
    QVERIFY(opens(folder, passphraseNow));
    QVERIFY(opens(folder, freshPassphrase));
}

void KeysDialogTest::aKeyCanBeNamedWithoutAProof()
{
    m_person->click(u"name%1"_s.arg(slotOf(KeySlotKind::RecoveryCode)));
    QInputDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_dialog->findChild<QInputDialog *>()) && dialog->isVisible());
    dialog->setTextValue(u"in the drawer"_s);
    dialog->accept();
    QTRY_VERIFY(m_person->sees(u"Recovery code: in the drawer"_s));
}

void KeysDialogTest::theRecoveryCodeProvesToo()
{
    m_person->click(u"addPassphrase"_s);
    KeyChangeDialog *dialog = question();
    const Person person(dialog);
    person.click(u"switchProof"_s);
    person.type(u"codeNow"_s, u"0000 1111"_s);
    person.type(u"newPassphrase"_s, freshPassphrase);
    person.type(u"newPassphraseAgain"_s, freshPassphrase);
    QVERIFY(!person.needed<QPushButton>(u"changeKey"_s)->isEnabled());
    QVERIFY(person.sees(u"Group 1 is not right yet."_s) || person.sees(u"Group 2 is not right yet."_s)
            || person.sees(u"Group 3 is not right yet."_s));
    dialog->reject();
}

void KeysDialogTest::aRemovedKeyNoLongerOpensAndTheLastOneStays()
{
    m_person->click(u"remove%1"_s.arg(slotOf(KeySlotKind::RecoveryCode)));
    answer(passphraseNow);
    QCOMPARE(m_keeper->keys().size(), 1);
    m_person->click(u"remove%1"_s.arg(slotOf(KeySlotKind::Passphrase)));
    answer(passphraseNow);
    QCOMPARE(m_keeper->keys().size(), 1);
    QVERIFY2(said().contains(u"last passphrase"_s), qPrintable(said()));
}

void KeysDialogTest::theKeychainOpensTheVaultOnceItIsSwitchedOn()
{
    m_person->click(u"keychainOn"_s);
    answer(passphraseNow);
    QTRY_COMPARE(m_keeper->keys().size(), 3);
    QVERIFY(!m_person->sees(u"keychainOn"_s));
    const QString folder = m_vault->path();
    const int slot = slotOf(KeySlotKind::Keychain);
    QCOMPARE(m_keychain->entries.size(), 1);
    m_person->click(u"remove%1"_s.arg(slot));
    answer(passphraseNow);
    QTRY_COMPARE(m_keychain->entries.size(), 0);
    QCOMPARE(m_keeper->keys().size(), 2);
}

void KeysDialogTest::theKeychainUnlocksWithoutAPassphrase()
{
    m_person->click(u"keychainOn"_s);
    answer(passphraseNow);
    QTRY_COMPARE(m_keeper->keys().size(), 3);
    const QString folder = m_vault->path();
    close();
    Unlocker unlocker(vaultDoor(m_vault->clock, m_vault->random, {}, m_keychain.get()));
    QVERIFY(unlocker.mayOpenWithKeychain(folder));
    QSignalSpy opened(&unlocker, &Unlocker::opened);
    unlocker.openWithKeychain(folder);
    QVERIFY(!unlocker.isBusy());
    QTRY_COMPARE(opened.count(), 1);
    opened.clear();
    m_keychain->manner = FakeKeychain::Manner::Hangs;
    QSignalSpy asked(&unlocker, &Unlocker::keychainAsked);
    unlocker.openWithKeychain(folder);
    unlocker.open(folder, SecureBuffer::fromPassphrase(passphraseNow));
    QCOMPARE(asked.count(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 30000);
}

void KeysDialogTest::whatTheKeychainDidIsToldApartFromTheVault()
{
    m_person->click(u"keychainOn"_s);
    answer(passphraseNow);
    QTRY_COMPARE(m_keeper->keys().size(), 3);
    const QString folder = m_vault->path();
    Unlocker unlocker(vaultDoor(m_vault->clock, m_vault->random, {}, m_keychain.get()));
    QSignalSpy keychainFailed(&unlocker, &Unlocker::keychainFailed);
    QSignalSpy failed(&unlocker, &Unlocker::failed);
    unlocker.openWithKeychain(folder); // it gives the key, but the vault is open here
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(keychainFailed.count(), 0);
    close();
    using Manner = FakeKeychain::Manner;
    const QList<Manner> manners{Manner::Locked, Manner::Refuses, Manner::Missing, Manner::Hangs,
                                Manner::GivesAnotherValue};
    for (const Manner manner : manners) {
        m_keychain->manner = manner;
        unlocker.openWithKeychain(folder);
        QTRY_COMPARE(keychainFailed.count(), 1);
        keychainFailed.clear();
    }
    QCOMPARE(failed.count(), 1);
}

void KeysDialogTest::aKeychainThatRefusesLeavesTheKeysAsTheyAre()
{
    m_keychain->manner = FakeKeychain::Manner::Refuses;
    m_person->click(u"keychainOn"_s);
    answer(passphraseNow);
    QTRY_VERIFY(m_person->sees(u"keysNotice"_s));
    QCOMPARE(m_keeper->keys().size(), 2);
    QVERIFY(m_person->sees(u"keychainOn"_s));
}

void KeysDialogTest::everyControlHasANameAndATarget()
{
    QTRY_COMPARE(accessibilityProblems(m_dialog.get()), QString());
    m_person->click(u"addPassphrase"_s);
    QTRY_COMPARE(accessibilityProblems(question()), QString());
}

void KeysDialogTest::picturesForTheEye()
{
    Theme theme;
    for (const auto &[scheme, name] :
         {std::pair(Scheme::Light, u"light"_s), std::pair(Scheme::Dark, u"dark"_s)}) {
        theme.setScheme(scheme);
        QTest::qWait(10);
        keepPicture(m_dialog.get(), u"keys-"_s + name);
    }
    m_person->click(u"addPassphrase"_s);
    keepPicture(question(), u"keys-add"_s);
}

KINWARD_TEST("keysdialog", KeysDialogTest)
#include "keysdialog_test.moc"

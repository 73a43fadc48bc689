// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/newkey.h"

#include "support/testmain.h"
#include "vault/vaultfixture.h"

#include <QTest>

/// What is told when no slot can be opened with the passphrase.
class NewKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherPassphraseIsWrong();
    void aSlotThatMakesNoSenseIsNoWrongPassphrase();

private:
    static VaultHeader headerWithPassphrase()
    {
        SealedHeader sealed;
        const SecureBuffer passphrase = SecureBuffer::fromPassphrase(u"right");
        sealed.header.slotList[0] =
            wrapMasterKey(sealed.masterKey, sealed.header.id, 0, {KeySlotKind::Passphrase, passphrase},
                          cheapCost, QDateTime::fromMSecsSinceEpoch(0));
        sealed.seal(sealed.header);
        return sealed.header;
    }
};

void NewKeyTest::anotherPassphraseIsWrong()
{
    const VaultHeader header = headerWithPassphrase();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(0);
    QVERIFY(prepareNewKey(header, SecureBuffer::fromPassphrase(u"right"), now).has_value());
    QCOMPARE(prepareNewKey(header, SecureBuffer::fromPassphrase(u"other"), now).error().kind,
             ErrorKind::WrongKey);
}

void NewKeyTest::aSlotThatMakesNoSenseIsNoWrongPassphrase()
{
    VaultHeader header = headerWithPassphrase();
    header.slotList[0].cost.passes = 1000;
    QCOMPARE(prepareNewKey(header, SecureBuffer::fromPassphrase(u"right"), QDateTime::fromMSecsSinceEpoch(0))
                 .error()
                 .kind,
             ErrorKind::DamagedHeader);
}

KINWARD_TEST("newkey", NewKeyTest)
#include "newkey_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/setasideheaders.h"

#include "support/filesizelimit.h"
#include "support/fixedclock.h"
#include "support/testmain.h"
#include "vault/generationfiles.h"
#include "vault/recoverycode.h"
#include "vault/slotadministration.h"
#include "vault/vault.h"
#include "vault/vaultfixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

/// Headers that stand beside the vault's own hold slots of the same master key: whoever opens one of them has
/// the key of the present journal.
class SetAsideHeadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEndedPassphraseOpensNothingThatIsSetAside();
    void anEndedCodeOpensNothingThatIsSetAside();
    void aRemovedKeyOpensNothingThatIsSetAside();
    void whatIsSetAsideGoesOnNamingItsOwnJournal();
    void theSlotsOfADamagedHeaderAreOverwrittenWhenAKeyEnds();
    void aDamagedHeaderStaysAsItIsWhereNoKeyEnds();
    void oneOfAnotherMasterKeyIsLeftAlone();
    void aChangeThatFailsLeavesTheKeysOfBefore();
    void openingSettlesWhatAnEarlierChangeLeft();

private:
    [[nodiscard]] SlotAdministration administration() const
    {
        const SecureBuffer secret = SecureBuffer::copyOf("first");
        return std::move(*SlotAdministration::prove(std::move(*m_vault->slotSnapshot()),
                                                    {KeySlotKind::Passphrase, secret}));
    }
    [[nodiscard]] Result<> changePassphrase() const
    {
        const SecureBuffer next = SecureBuffer::copyOf("second");
        const auto change = administration().changePassphrase(0, {next, cheapCost, m_later});
        return change ? m_vault->apply(*change) : Failure(change.error());
    }
    [[nodiscard]] static bool opens(const QString &header, KeySlotKind kind, const SecureBuffer &secret)
    {
        return unlockHeader(*HeaderFile(header).read(), {kind, secret}).has_value();
    }
    [[nodiscard]] static bool opens(const QString &header, const char *passphrase)
    {
        return opens(header, KeySlotKind::Passphrase, SecureBuffer::copyOf(passphrase));
    }
    [[nodiscard]] QString path(const QString &name) const { return m_vault->folder() + u'/' + name; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Vault> m_vault;
    QString m_code;
    QString m_aside; ///< the header of a replaced journal
    QDateTime m_later = FixedClock().now().toUTC().addDays(3);
};

void SetAsideHeadersTest::init()
{
    m_vault.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Vault::create(m_folder->filePath(QStringLiteral("my.kinward")), SecureBuffer::copyOf("first"),
                              cheapCost, FixedClock());
    QVERIFY(made);
    m_vault = std::move(made->vault);
    m_code = made->recoveryCode;
    const auto place = GenerationFiles::prepareReplaced(m_vault->folder(), FixedClock().now());
    QVERIFY(place);
    m_aside = *place + QStringLiteral("/vault.header");
    QVERIFY(m_vault->switchTo(2));
    QVERIFY(opens(m_aside, "first"));
}

void SetAsideHeadersTest::anEndedPassphraseOpensNothingThatIsSetAside()
{
    const QByteArray before = fileBytes(m_aside);
    QVERIFY(changePassphrase());
    QVERIFY(!opens(m_aside, "first"));
    QVERIFY(opens(m_aside, "second"));
    // Neither copy holds the old slot any more.
    const QByteArray slot = before.mid(256, 256);
    QVERIFY(!fileBytes(m_aside).contains(slot));
}

void SetAsideHeadersTest::anEndedCodeOpensNothingThatIsSetAside()
{
    const auto made = administration().newRecoveryCode(m_later);
    QVERIFY(made && m_vault->apply(made->change));
    QVERIFY(!opens(m_aside, KeySlotKind::RecoveryCode, readRecoveryCode(m_code).secret));
    QVERIFY(opens(m_aside, KeySlotKind::RecoveryCode, readRecoveryCode(made->code).secret));
    QVERIFY(opens(m_aside, "first"));
}

void SetAsideHeadersTest::aRemovedKeyOpensNothingThatIsSetAside()
{
    const auto change = administration().removeSlot(0);
    QVERIFY(change && m_vault->apply(*change));
    QVERIFY(!opens(m_aside, "first"));
    QVERIFY(opens(m_aside, KeySlotKind::RecoveryCode, readRecoveryCode(m_code).secret));
}

void SetAsideHeadersTest::whatIsSetAsideGoesOnNamingItsOwnJournal()
{
    QVERIFY(changePassphrase());
    const auto copies = HeaderFile(m_aside).read();
    QCOMPARE((*copies)[0].header.generation, quint32(1));
    QCOMPARE((*copies)[0].header.bytes, (*copies)[1].header.bytes);
    QCOMPARE(m_vault->generation(), quint32(2));
}

void SetAsideHeadersTest::theSlotsOfADamagedHeaderAreOverwrittenWhenAKeyEnds()
{
    QByteArray bytes = fileBytes(path(QStringLiteral("vault.header")));
    const QByteArray slot = bytes.mid(256, 256);
    bytes[4000] = char(bytes[4000] ^ 1); // the reserved part of both copies; the slots are whole
    bytes[8000] = char(bytes[8000] ^ 1);
    for (const QString &name :
         {QStringLiteral("vault.header.damaged"), QStringLiteral("vault.header.damaged-2")})
        QVERIFY(setFileBytes(path(name), bytes));
    QVERIFY(setFileBytes(m_aside, bytes.first(5000)));
    QVERIFY(changePassphrase());
    QVERIFY(!fileBytes(path(QStringLiteral("vault.header.damaged"))).contains(slot));
    QVERIFY(!fileBytes(path(QStringLiteral("vault.header.damaged-2"))).contains(slot));
    QVERIFY(!fileBytes(m_aside).contains(slot));
    QCOMPARE(fileBytes(m_aside).size(), 5000);
    QCOMPARE(fileBytes(path(QStringLiteral("vault.header.damaged"))).first(256), bytes.first(256));
}

void SetAsideHeadersTest::aDamagedHeaderStaysAsItIsWhereNoKeyEnds()
{
    const QByteArray bytes(8192, 'h');
    QVERIFY(setFileBytes(path(QStringLiteral("vault.header.damaged")), bytes));
    const SecureBuffer next = SecureBuffer::copyOf("second");
    const auto change = administration().addPassphrase({next, cheapCost, m_later});
    QVERIFY(change && m_vault->apply(*change));
    QCOMPARE(fileBytes(path(QStringLiteral("vault.header.damaged"))), bytes);
    QVERIFY(opens(m_aside, "second"));
}

void SetAsideHeadersTest::oneOfAnotherMasterKeyIsLeftAlone()
{
    const SealedHeader other;
    const QByteArray bytes = byteArray(other.header.bytes).repeated(2);
    QVERIFY(setFileBytes(m_aside, bytes));
    QVERIFY(changePassphrase());
    QCOMPARE(fileBytes(m_aside), bytes);
}

void SetAsideHeadersTest::aChangeThatFailsLeavesTheKeysOfBefore()
{
    {
        const FileSizeLimit limit(4096 + 100);
        QVERIFY(!changePassphrase());
    }
    QVERIFY(opens(m_aside, "first"));
    QVERIFY(opens(path(QStringLiteral("vault.header")), "first"));
    QVERIFY(changePassphrase());
    QVERIFY(!opens(m_aside, "first"));
}

void SetAsideHeadersTest::openingSettlesWhatAnEarlierChangeLeft()
{
    const QByteArray before = fileBytes(m_aside);
    QVERIFY(changePassphrase());
    QVERIFY(setFileBytes(m_aside, before));
    QVERIFY(setFileBytes(m_aside.chopped(12) + QStringLiteral("journal-1.db"), "set aside"));
    QVERIFY(opens(m_aside, "first"));
    m_vault->tidyGenerations();
    QVERIFY(!opens(m_aside, "first"));
    QVERIFY(opens(m_aside, "second"));
}

KINWARD_TEST("setasideheaders", SetAsideHeadersTest)
#include "setasideheaders_test.moc"

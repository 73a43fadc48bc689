// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databaseopener.h"
#include "storage/migrations.h"
#include "support/filesizelimit.h"
#include "support/realwindow.h"
#include "support/testmain.h"
#include "ui/help/ownpeoplecard.h"
#include "ui/shell/workdrawer.h"
#include "vault/vaulterrors.h"

#include <QLabel>
#include <QMessageBox>
#include <QSqlQuery>
#include <QUuid>
#include <algorithm>

namespace
{
constexpr rlim_t noRoomForWords = 16;
const QString unsavedWords = QStringLiteral("Nobody waved back");

/// Its key for drafts is none, so that nothing can be sealed to it, as without memory.
class VaultWithoutSealing final : public Vault
{
public:
    explicit VaultWithoutSealing(const Vault &real)
        : m_real(real)
    {
    }
    [[nodiscard]] QUuid id() const override { return m_real.id(); }
    [[nodiscard]] QString folder() const override { return m_real.folder(); }
    [[nodiscard]] QString databasePath() const override { return m_real.databasePath(); }
    [[nodiscard]] QList<KeySlotInfo> keySlots() const override { return {}; }
    [[nodiscard]] int formatMajor() const override { return 1; }
    [[nodiscard]] const SecureBuffer &databaseKey() const override { return m_real.databaseKey(); }
    [[nodiscard]] const SecureBuffer &digestKey() const override { return m_real.digestKey(); }

private:
    const Vault &m_real;
};
} // namespace

/// What unlocking finds that can not be read, and words that could not even be sealed.
class DraftsAtUnlockingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_here = std::make_unique<RealWindow>(); }
    void cleanup() { m_here.reset(); }
    void draftsThatDoNotOpenAreToldInOneSentence();
    void wordsThatCanNotBeSealedAreHeldAndGivenBack();
    void wordsThatCanNotBeSealedTakeNoOlderDraftAway();
    void ownPeopleThatAreDamagedAreToldAndStay();

private:
    void putRandomDraft() const
    {
        const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QFile draft(m_here->vault + QStringLiteral("/drafts/%1.draft").arg(name));
        QVERIFY(draft.open(QIODevice::WriteOnly));
        QCOMPARE(draft.write(QByteArray(2000, 'x')), 2000);
    }
    /// What the first row of a statement says, past the stores and their digests.
    [[nodiscard]] QString runRaw(const QString &sql) const
    {
        const Vault &vault = *m_here->session.vault();
        const DatabaseOpener opener(vault.databasePath(), vault.databaseKey(),
                                    Migrations::shipped().newestVersion());
        const auto connection = opener.open(OpenMode::ReadWrite);
        QSqlQuery query((*connection)->database());
        return query.exec(sql) && query.next() ? query.value(0).toString() : QString();
    }

    std::unique_ptr<RealWindow> m_here;
};

void DraftsAtUnlockingTest::draftsThatDoNotOpenAreToldInOneSentence()
{
    putRandomDraft();
    putRandomDraft();
    m_here->unlock();
    const QList<QMessageBox *> boxes = m_here->window->findChildren<QMessageBox *>();
    QCOMPARE(boxes.size(), 1);
    QCOMPARE(boxes.first()->text(), VaultErrors::damagedDrafts(2).value().message);
    QCOMPARE(m_here->draftFiles().size(), 2);
}

void DraftsAtUnlockingTest::wordsThatCanNotBeSealedAreHeldAndGivenBack()
{
    m_here->unlock();
    auto *body = m_here->beginNote();
    WorkDrawer drawer;
    {
        const FileSizeLimit full(noRoomForWords);
        QTest::keyClicks(body, unsavedWords);
        drawer.put(m_here->window->pages(), VaultWithoutSealing(*m_here->session.vault()),
                   m_here->clock.now());
        QVERIFY(drawer.holdsTheOnlyCopy());
        m_here->window->pages().destroyVaultPages();
    }
    QVERIFY(m_here->draftFiles().isEmpty());
    QCOMPARE(drawer.giveBack(m_here->window->pages(), m_here->session), Room::Journal);
    QVERIFY(!drawer.holdsTheOnlyCopy());
    QCOMPARE(m_here->notes().size(), 1);
    QCOMPARE(m_here->notes().first().body, unsavedWords);
}

void DraftsAtUnlockingTest::wordsThatCanNotBeSealedTakeNoOlderDraftAway()
{
    m_here->unlock();
    auto *body = m_here->beginNote();
    WorkDrawer drawer;
    {
        const FileSizeLimit room(4096); // for a draft, not for a page of the journal
        QTest::keyClicks(body, unsavedWords);
        drawer.put(m_here->window->pages(), *m_here->session.vault(), m_here->clock.now());
    }
    QCOMPARE(m_here->draftFiles().size(), 1);
    {
        const FileSizeLimit full(noRoomForWords);
        m_here->window->pages().destroyVaultPages();
        QVERIFY(drawer.giveBack(m_here->window->pages(), m_here->session));
        drawer.put(m_here->window->pages(), VaultWithoutSealing(*m_here->session.vault()),
                   m_here->clock.now());
    }
    QCOMPARE(m_here->draftFiles().size(), 1);
}

void DraftsAtUnlockingTest::ownPeopleThatAreDamagedAreToldAndStay()
{
    m_here->unlock();
    QVERIFY(m_here->session.journal()->setSetting(QStringLiteral("help.people"), QStringLiteral("Ada")));
    m_here->window->showRoom(Room::Help);
    (void)runRaw(QStringLiteral("UPDATE setting SET value = 'Eve' WHERE name = 'help.people'"));
    m_here->session.lock();
    m_here->unlock();
    m_here->window->showRoom(Room::Help);
    const Result<QString> people = m_here->session.journal()->setting(QStringLiteral("help.people"));
    QCOMPARE(people.error().kind, ErrorKind::Damaged);
    const QList<QLabel *> labels = m_here->window->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&people](const QLabel *label) {
        return label->isVisible() && label->text() == people.error().message;
    }));
    const auto *card = m_here->window->findChild<OwnPeopleCard *>();
    QVERIFY(!card || !card->isVisible());
    QCOMPARE(runRaw(QStringLiteral("SELECT value FROM setting WHERE name = 'help.people'")),
             QStringLiteral("Eve"));
}

KINWARD_TEST("draftsatunlocking", DraftsAtUnlockingTest)
#include "draftsatunlocking_test.moc"

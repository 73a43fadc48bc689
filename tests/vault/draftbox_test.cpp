// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/draftbox.h"

#include "support/filesizelimit.h"
#include "support/testmain.h"
#include "vault/vaultfixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

class DraftBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSealedDraftComesBack_data();
    void aSealedDraftComesBack();
    void theFileTellsNeitherWordsNorLength();
    void everyChangedByteIsNoticed();
    void everyTruncationIsNoticed();
    void anotherVaultsKeyDoesNotOpen();
    void namesAreThoseOfDraftsAlone();
    void aRemovedDraftIsGone();
    void aNameThatLeavesTheFolderIsNotFound();
    void aFullDiskIsToldAndLeavesNoHalfDraft();
    void aMissingFolderIsTold();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    DraftKeyPair m_keys;
    std::unique_ptr<DraftBox> m_box;
};

void DraftBoxTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keys = deriveDraftKeys(SecureBuffer::random(keySize));
    m_box = std::make_unique<DraftBox>(m_folder->path(), m_keys.publicKey);
}

void DraftBoxTest::aSealedDraftComesBack_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("a\0b", 3);
    for (const int size : {1019, 1020, 1021, 2044, 1'000'000})
        QTest::addRow("%d bytes", size) << QByteArray(size, 'x');
}

void DraftBoxTest::aSealedDraftComesBack()
{
    QFETCH(QByteArray, content);
    const auto name = m_box->seal(content);
    QVERIFY(name);
    const auto opened = m_box->open(*name, m_keys.secretKey);
    QVERIFY(opened);
    QCOMPARE(opened->view().toByteArray(), content);
}

void DraftBoxTest::theFileTellsNeitherWordsNorLength()
{
    const auto first = m_box->seal("they find me boring");
    const auto second = m_box->seal(QByteArray(900, 'x'));
    QVERIFY(first && second);
    const QByteArray one = fileBytes(m_folder->filePath(*first + QStringLiteral(".draft")));
    const QByteArray two = fileBytes(m_folder->filePath(*second + QStringLiteral(".draft")));
    QCOMPARE(one.size(), two.size());
    QVERIFY(!one.contains("boring"));
    QCOMPARE(QFile::permissions(m_folder->filePath(*first + QStringLiteral(".draft")))
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void DraftBoxTest::everyChangedByteIsNoticed()
{
    const auto name = m_box->seal("a thought");
    QByteArray file = fileBytes(m_folder->filePath(*name + QStringLiteral(".draft")));
    QVERIFY(openSealedDraft(file, m_keys.publicKey, m_keys.secretKey));
    for (qsizetype place = 0; place < file.size(); ++place) {
        for (const int change : {1, 0x80, 0xFF}) {
            file[place] = char(file[place] ^ change);
            const auto opened = openSealedDraft(file, m_keys.publicKey, m_keys.secretKey);
            if (opened || opened.error().kind != ErrorKind::Damaged)
                QFAIL(qPrintable(QStringLiteral("byte %1 went unnoticed").arg(place)));
            file[place] = char(file[place] ^ change);
        }
    }
}

void DraftBoxTest::everyTruncationIsNoticed()
{
    const auto name = m_box->seal("a thought");
    const QByteArray file = fileBytes(m_folder->filePath(*name + QStringLiteral(".draft")));
    for (qsizetype length = 0; length < file.size(); ++length)
        QVERIFY(!openSealedDraft(file.first(length), m_keys.publicKey, m_keys.secretKey));
    QVERIFY(!openSealedDraft(file + 'x', m_keys.publicKey, m_keys.secretKey));
}

void DraftBoxTest::anotherVaultsKeyDoesNotOpen()
{
    const auto name = m_box->seal("a thought");
    const DraftKeyPair other = deriveDraftKeys(SecureBuffer::random(keySize));
    QCOMPARE(m_box->open(*name, other.secretKey).error().kind, ErrorKind::Damaged);
    QCOMPARE(m_box->open(*name, SecureBuffer()).error().kind, ErrorKind::Damaged);
}

void DraftBoxTest::namesAreThoseOfDraftsAlone()
{
    QVERIFY(setFileBytes(m_folder->filePath(QStringLiteral("note.txt")), "x"));
    QVERIFY(setFileBytes(m_folder->filePath(QStringLiteral("note.draft")), "x"));
    const auto first = m_box->seal("1");
    const auto second = m_box->seal("2");
    QStringList expected = {*first, *second};
    expected.sort();
    QCOMPARE(*m_box->names(), expected);
}

void DraftBoxTest::aRemovedDraftIsGone()
{
    const auto name = m_box->seal("1");
    QVERIFY(m_box->remove(*name));
    QCOMPARE(*m_box->names(), QStringList());
    QCOMPARE(m_box->open(*name, m_keys.secretKey).error().kind, ErrorKind::NotFound);
    QCOMPARE(m_box->remove(*name).error().kind, ErrorKind::NotFound);
}

void DraftBoxTest::aNameThatLeavesTheFolderIsNotFound()
{
    for (const QString &name : {QStringLiteral("../secret"), QStringLiteral(""), QStringLiteral("a/b")}) {
        QCOMPARE(m_box->open(name, m_keys.secretKey).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_box->remove(name).error().kind, ErrorKind::NotFound);
    }
}

void DraftBoxTest::aFullDiskIsToldAndLeavesNoHalfDraft()
{
    {
        const FileSizeLimit limit(500);
        QCOMPARE(m_box->seal("a thought").error().kind, ErrorKind::NoSpace);
    }
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void DraftBoxTest::aMissingFolderIsTold()
{
    const DraftBox box(m_folder->filePath(QStringLiteral("gone")), m_keys.publicKey);
    QCOMPARE(box.seal("a thought").error().kind, ErrorKind::NotFound);
    QCOMPARE(box.names().error().kind, ErrorKind::NotFound);
}

KINWARD_TEST("draftbox", DraftBoxTest)
#include "draftbox_test.moc"

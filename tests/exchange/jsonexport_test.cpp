// SPDX-License-Identifier: GPL-3.0-or-later
// From a file through a real vault and out again.
#include "core/randomsource.h"
#include "exchange/demojournal.h"
#include "exchange/importer.h"
#include "exchange/jsonexport.h"
#include "exchange/recordjson.h"
#include "storage/journal.h"
#include "support/fixedclock.h"
#include "support/testmain.h"
#include "vault/vault.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
/// A journal in a real vault that is opened with a passphrase.
class VaultJournal
{
public:
    VaultJournal()
    {
        auto created = Vault::create(path(), passphrase(), {minimumDerivationMemory, 1}, m_clock);
        if (!created)
            qFatal("no vault: %s", qPrintable(created.error().message));
        m_vault = std::move(created->vault);
        take(Journal::create(*m_vault, m_clock, m_random));
    }
    Q_DISABLE_COPY_MOVE(VaultJournal)
    ~VaultJournal() { m_journal.reset(); }

    void reopen()
    {
        m_journal.reset();
        m_vault.reset();
        auto opened = Vault::open(path(), passphrase());
        if (!opened)
            qFatal("the vault stays shut: %s", qPrintable(opened.error().message));
        m_vault = std::move(*opened);
        take(Journal::open(*m_vault, m_clock, m_random));
    }

    Journal *operator->() { return m_journal.get(); }
    [[nodiscard]] const Journal &journal() const { return *m_journal; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QByteArray archiveBytes() const
    {
        const auto archive = jsonArchive(*m_journal);
        return archive ? archive->toBytes() : QByteArray();
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"test.kinward"_s); }
    static SecureBuffer passphrase() { return SecureBuffer::copyOf("soup for two, on Sunday"); }
    void take(Result<std::unique_ptr<Journal>> journal)
    {
        if (!journal)
            qFatal("no journal: %s", qPrintable(journal.error().message));
        m_journal = std::move(*journal);
    }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    SeededRandomSource m_random{11};
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Journal> m_journal;
};

ImportPreview sample(const QString &name)
{
    ImportOptions options;
    options.zone = QTimeZone("Europe/Warsaw");
    const auto preview = readImport(QStringLiteral(KINWARD_TEST_DATA "/import/") + name, options);
    if (!preview)
        qFatal("%s", qPrintable(preview.error().message));
    return *preview;
}

const QStringList sampleNames = {u"freecbt/FreeCBT.json"_s, u"daylio/daylio_export_2026_03_02.csv"_s,
                                 u"daylio/daylio_export_8col_12h.csv"_s,
                                 u"daylio/daylio_export_7col_2018.csv"_s, u"jrnl/export.json"_s};

/// What the store fills in or keeps as its own is not compared.
QJsonObject withoutStoreFields(QJsonObject record)
{
    for (const QString &field : {u"id"_s, u"created"_s, u"changed"_s})
        record.remove(field);
    return record;
}

/// The records of one list by their source key or id.
QHash<QString, QJsonObject> recordsOf(const QJsonObject &archive, const QString &list)
{
    QHash<QString, QJsonObject> records;
    for (const QJsonValue &record : archive[list].toArray()) {
        const QString key = record[u"sourceKey"].toString();
        records.insert(key.isEmpty() ? record[u"id"].toString() : key, record.toObject());
    }
    return records;
}

template <typename R>
void compareAll(const QList<R> &records, const QJsonObject &archive, const QString &list)
{
    const QHash<QString, QJsonObject> stored = recordsOf(archive, list);
    QCOMPARE(stored.size(), records.size());
    for (const R &record : records) {
        const QJsonObject wanted = toJson(record);
        const QString key = record.sourceKey.isEmpty() ? record.id.toString() : record.sourceKey;
        QCOMPARE(QJsonDocument(withoutStoreFields(stored.value(key))).toJson(),
                 QJsonDocument(withoutStoreFields(wanted)).toJson());
    }
}
} // namespace

class JsonExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleComesOutAsItWentIn();
    void aSecondImportFindsOnlyDuplicates();
    void theFormsOfFreeCbtDoNotDouble();
    void aRefusedFileChangesNothing();
    void theDemoDiaryComesOutAsItWentIn();
    void anEmptyJournalGivesAnEmptyArchive();
    void theSameJournalGivesTheSameBytesAfterReopening();
    void theFileIsForItsOwnerOnly();
};

void JsonExportTest::everySampleComesOutAsItWentIn()
{
    VaultJournal vault;
    ImportBatch all;
    for (const QString &name : sampleNames) {
        const ImportPreview preview = sample(name);
        const auto outcome = vault->add(preview.batch);
        QVERIFY2(outcome.has_value(), qPrintable(outcome ? QString() : outcome.error().message));
        QCOMPARE(outcome->duplicates, 0);
        all.thoughtRecords += preview.batch.thoughtRecords;
        all.checkIns += preview.batch.checkIns;
        all.notes += preview.batch.notes;
    }
    vault.reopen();
    const QJsonObject archive = QJsonDocument::fromJson(vault.archiveBytes()).object();
    QCOMPARE(archive[u"format"].toString(), u"kinward-archive"_s);
    QCOMPARE(archive[u"version"].toInt(), 1);
    compareAll(all.thoughtRecords, archive, u"thoughtRecords"_s);
    compareAll(all.checkIns, archive, u"checkIns"_s);
    compareAll(all.notes, archive, u"notes"_s);
}

void JsonExportTest::aSecondImportFindsOnlyDuplicates()
{
    VaultJournal vault;
    for (const QString &name : sampleNames)
        QVERIFY(vault->add(sample(name).batch).has_value());
    const QByteArray before = vault.archiveBytes();
    for (const QString &name : sampleNames) {
        const auto again = vault->add(sample(name).batch);
        QVERIFY(again.has_value());
        QCOMPARE(again->duplicates, 2);
        QCOMPARE(again->added.thoughtRecords + again->added.checkIns + again->added.notes, 0);
    }
    QCOMPARE(vault.archiveBytes(), before);
}

void JsonExportTest::theFormsOfFreeCbtDoNotDouble()
{
    VaultJournal vault;
    int duplicates = 0;
    for (const QString &name : {u"freecbt/FreeCBT-backup-v1.txt"_s, u"freecbt/FreeCBT.json"_s,
                                u"freecbt/FreeCBT-backup-v2.txt"_s, u"freecbt/FreeCBT.csv"_s}) {
        const auto outcome = vault->add(sample(name).batch);
        QVERIFY(outcome.has_value());
        duplicates += outcome->duplicates;
    }
    QCOMPARE(vault->counts()->thoughtRecords, 2);
    QCOMPARE(duplicates, 6);
}

void JsonExportTest::aRefusedFileChangesNothing()
{
    VaultJournal vault;
    QVERIFY(vault->add(sample(u"jrnl/export.json"_s).batch).has_value());
    const QByteArray before = vault.archiveBytes();
    QFile file(QStringLiteral(KINWARD_TEST_DATA "/import/freecbt/FreeCBT.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto refused = readImportData(file.readAll().chopped(1));
    QVERIFY(!refused.has_value());
    vault.reopen();
    QCOMPARE(vault.archiveBytes(), before);
}

void JsonExportTest::theDemoDiaryComesOutAsItWentIn()
{
    VaultJournal vault;
    const ImportBatch batch = demoBatch(90, 30, 1, QDate(2026, 3, 17));
    const auto outcome = vault->add(batch);
    QVERIFY2(outcome.has_value(), qPrintable(outcome ? QString() : outcome.error().message));
    vault.reopen();
    const QJsonObject archive = QJsonDocument::fromJson(vault.archiveBytes()).object();
    compareAll(batch.thoughtRecords, archive, u"thoughtRecords"_s);
    compareAll(batch.notes, archive, u"notes"_s);
    compareAll(batch.checkIns, archive, u"checkIns"_s);
    compareAll(batch.goals, archive, u"goals"_s);
    compareAll(batch.steps, archive, u"steps"_s);
    compareAll(batch.attempts, archive, u"attempts"_s);
    compareAll(batch.experiments, archive, u"experiments"_s);
}

void JsonExportTest::anEmptyJournalGivesAnEmptyArchive()
{
    VaultJournal vault;
    const QString path = vault.filePath(u"empty.json"_s);
    const auto counts = writeJsonExport(vault.journal(), path);
    QVERIFY(counts.has_value());
    QCOMPARE(counts->thoughtRecords + counts->notes + counts->checkIns + counts->questionnaires, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject archive = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(archive.size(), 10);
    QVERIFY(archive[u"questionnaires"].isArray());
}

void JsonExportTest::theSameJournalGivesTheSameBytesAfterReopening()
{
    VaultJournal vault;
    QVERIFY(vault->add(demoBatch(40, 10, 2, QDate(2026, 3, 17))).has_value());
    const QByteArray before = vault.archiveBytes();
    QVERIFY(before.size() > 10'000);
    vault.reopen();
    QCOMPARE(vault.archiveBytes(), before);
    const QJsonArray records = QJsonDocument::fromJson(before)[u"thoughtRecords"_s].toArray();
    QString last;
    for (const QJsonValue &record : records) {
        const QString utc = record[u"when"][u"utc"].toString();
        QVERIFY(last <= utc);
        last = utc;
    }
}

void JsonExportTest::theFileIsForItsOwnerOnly()
{
    VaultJournal vault;
    QVERIFY(vault->add(sample(u"jrnl/export.json"_s).batch).has_value());
    const QString path = vault.filePath(u"all.json"_s);
    const auto counts = writeJsonExport(vault.journal(), path);
    QVERIFY(counts.has_value());
    QCOMPARE(counts->notes, 2);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), vault.archiveBytes());
}

KINWARD_TEST("jsonexport", JsonExportTest)
#include "jsonexport_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backuplistmodel.h"

#include "support/testmain.h"
#include "ui/backups/backupwords.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

class BackupListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachStateHasItsWords();
    void aLineSaysDayAgeCountsAndSize();
    void theFirstOfEachStretchBearsItsName();
    void aCheckThatFoundDamageIsNotForgotten();
    void thirtyOneBackupsReadAtAGlance();
    void agesAreToldInWords_data();
    void agesAreToldInWords();
    void countsAreOneSentence();

private:
    [[nodiscard]] BackupInfo made(int daysAgo) const;
    [[nodiscard]] QVariant data(int row, int role = Qt::DisplayRole) const
    {
        return m_model->index(row).data(role);
    }

    const QDateTime m_now{QDate(2026, 3, 17), QTime(19, 30), QTimeZone("Europe/Warsaw")};
    std::unique_ptr<BackupListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void BackupListModelTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_tester.reset();
    m_model = std::make_unique<BackupListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

BackupInfo BackupListModelTest::made(int daysAgo) const
{
    BackupInfo info;
    info.created = m_now.addDays(-daysAgo).toUTC();
    info.path = u"/backups/%1"_s.arg(daysAgo);
    info.isWhole = true;
    info.isOfThisKey = true;
    info.verified = info.created;
    info.fileSize = 1'258'291;
    info.summary.counts.notes = 12;
    info.summary.counts.thoughtRecords = 2;
    return info;
}

void BackupListModelTest::eachStateHasItsWords()
{
    BackupInfo unchecked = made(1);
    unchecked.verified.reset();
    BackupInfo earlier = made(2);
    earlier.isOfThisKey = false;
    BackupInfo damaged;
    damaged.path = u"/backups/20260314T183000Z.kinward-backup"_s;
    m_model->setBackups({made(0), unchecked, earlier, damaged}, m_now);
    QCOMPARE(data(0, BackupListModel::CheckTextRole).toString(), u"checked"_s);
    QCOMPARE(data(1, BackupListModel::CheckTextRole).toString(), u"not checked"_s);
    QCOMPARE(data(2, BackupListModel::CheckTextRole).toString(), u"made with an earlier key"_s);
    QCOMPARE(data(3, BackupListModel::CheckTextRole).toString(), u"damaged"_s);
    QCOMPARE(data(3).toString(), u"20260314T183000Z"_s);
    QCOMPARE(data(3, BackupListModel::DetailRole).toString(), u"It cannot be read."_s);
}

void BackupListModelTest::aLineSaysDayAgeCountsAndSize()
{
    m_model->setBackups({made(1)}, m_now);
    QCOMPARE(data(0).toString(), u"Monday, 16 March 2026, 19:30"_s);
    const QString detail = data(0, BackupListModel::DetailRole).toString();
    QVERIFY2(detail.startsWith(u"yesterday · "_s), qPrintable(detail));
    QVERIFY2(detail.contains(u"2 thought record"_s) && detail.contains(u" and 12 note"_s),
             qPrintable(detail));
    QVERIFY2(detail.endsWith(u"1.2 MB"_s), qPrintable(detail));
    const QString spoken = data(0, Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(detail) && spoken.contains(u"checked"_s), qPrintable(spoken));
}

void BackupListModelTest::theFirstOfEachStretchBearsItsName()
{
    m_model->setBackups({made(0), made(13), made(14), made(91), made(92), made(300)}, m_now);
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names << data(row, BackupListModel::StretchRole).toString();
    QCOMPARE(names,
             (QStringList{u"The last two weeks"_s, {}, u"The last three months"_s, {}, u"Earlier"_s, {}}));
}

void BackupListModelTest::aCheckThatFoundDamageIsNotForgotten()
{
    m_model->setBackups({made(0), made(1)}, m_now);
    m_model->markDamaged(u"/backups/1"_s);
    m_model->setBackups({made(0), made(1)}, m_now);
    QCOMPARE(data(0, BackupListModel::CheckTextRole).toString(), u"checked"_s);
    QCOMPARE(data(1, BackupListModel::CheckTextRole).toString(), u"damaged"_s);
}

void BackupListModelTest::thirtyOneBackupsReadAtAGlance()
{
    QList<BackupInfo> all;
    for (int day = 0; day < 12; ++day)
        all << made(day);
    for (int week = 2; week < 12; ++week)
        all << made(7 * week);
    for (int month = 4; month < 13; ++month)
        all << made(30 * month);
    m_model->setBackups(all, m_now);
    QCOMPARE(m_model->rowCount(), 31);
    int named = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        named += data(row, BackupListModel::StretchRole).toString().isEmpty() ? 0 : 1;
    QCOMPARE(named, 3);
    QVERIFY(!data(12, BackupListModel::StretchRole).toString().isEmpty());
    QVERIFY(!data(22, BackupListModel::StretchRole).toString().isEmpty());
    QCOMPARE(m_model->indexOf(u"/backups/14"_s).row(), 12);
}

void BackupListModelTest::agesAreToldInWords_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("begins");
    QTest::newRow("today") << 0 << u"today"_s;
    QTest::newRow("yesterday") << 1 << u"yesterday"_s;
    QTest::newRow("days") << 13 << u"13 day"_s;
    QTest::newRow("weeks") << 14 << u"2 week"_s;
    QTest::newRow("many weeks") << 69 << u"9 week"_s;
    QTest::newRow("months") << 70 << u"2 month"_s;
    QTest::newRow("a year") << 365 << u"12 month"_s;
}

void BackupListModelTest::agesAreToldInWords()
{
    QFETCH(int, days);
    QFETCH(QString, begins);
    const QString age = BackupWords::age(m_now.addDays(-days).toUTC(), m_now);
    QVERIFY2(age.startsWith(begins), qPrintable(age));
    QCOMPARE(BackupWords::age(m_now.addDays(1 + days), m_now), QString());
}

void BackupListModelTest::countsAreOneSentence()
{
    QCOMPARE(BackupWords::counts({}), u"no entries"_s);
    RecordCounts some;
    some.notes = 3;
    QVERIFY(BackupWords::counts(some).startsWith(u"3 note"_s));
    QCOMPARE(BackupWords::total(some), 3);
}

KINWARD_TEST("backuplistmodel", BackupListModelTest)
#include "backuplistmodel_test.moc"

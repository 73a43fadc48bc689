// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openvault.h"
#include "support/testmain.h"
#include "ui/journal/entrylistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace
{
QDateTime evening(int day)
{
    return QDateTime(QDate(2026, 3, day), QTime(19, 30), QTimeZone("Europe/Warsaw"));
}

ThoughtRecord finishedRecord(int day, const QString &situation)
{
    ThoughtRecord record;
    record.when = Moment::of(evening(day));
    record.situation = situation;
    record.isDraft = false;
    return record;
}

QString shown(const EntryListModel &model, int row, int role = Qt::DisplayRole)
{
    return model.index(row).data(role).toString();
}
} // namespace

class EntryListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyJournalHasNoLines();
    void theNewestStandsFirstUnderItsDay();
    void theSecondLineNamesPatternsAndBelief();
    void draftsAndNotesSaySo();
    void aSearchShowsItsHitsOnly();
    void anEmptySearchShowsEverythingAgain();
    void aSlowerOlderSearchIsDropped();
    void hostileQueriesAreOnlyWords_data();
    void hostileQueriesAreOnlyWords();
    void aReloadShowsWhatChanged();
    void anEntryIsFoundByItsId();

private:
    RecordId add(const ThoughtRecord &record) { return m_vault->journal->save(record).value(); }

    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<EntryListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void EntryListModelTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_tester.reset();
    m_model.reset();
    m_vault = std::make_unique<OpenVault>();
    m_model = std::make_unique<EntryListModel>(
        *m_vault->journal,
        QMap<QString, QString>{{QStringLiteral("mind_reading"), QStringLiteral("Mind reading")}});
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void EntryListModelTest::anEmptyJournalHasNoLines()
{
    m_model->reload();
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->total(), 0);
}

void EntryListModelTest::theNewestStandsFirstUnderItsDay()
{
    add(finishedRecord(15, QStringLiteral("Lunch alone")));
    add(finishedRecord(17, QStringLiteral("No answer")));
    ThoughtRecord morning = finishedRecord(17, QStringLiteral("A look on the stairs"));
    morning.when = Moment::of(evening(17).addSecs(-10 * 3600));
    add(morning);
    m_model->reload();
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(shown(*m_model, 0), QStringLiteral("No answer"));
    QCOMPARE(shown(*m_model, 1), QStringLiteral("A look on the stairs"));
    QCOMPARE(shown(*m_model, 2), QStringLiteral("Lunch alone"));
    QCOMPARE(shown(*m_model, 0, EntryListModel::DayTextRole), QStringLiteral("Tue 17 March 2026"));
    QCOMPARE(shown(*m_model, 1, EntryListModel::DayTextRole), QString());
    QCOMPARE(shown(*m_model, 2, EntryListModel::DayTextRole), QStringLiteral("Sun 15 March 2026"));
}

void EntryListModelTest::theSecondLineNamesPatternsAndBelief()
{
    ThoughtRecord record = finishedRecord(17, QStringLiteral("No answer"));
    record.thoughts = {{QStringLiteral("They find me boring"), 70, 35, true}};
    record.patterns = {{QStringLiteral("mind_reading"), {}}};
    add(record);
    m_model->reload();
    QCOMPARE(shown(*m_model, 0, EntryListModel::SubtitleRole), QStringLiteral("Mind reading · 70 → 35 %"));
    QCOMPARE(shown(*m_model, 0, Qt::AccessibleTextRole),
             QStringLiteral("No answer, Tuesday, 17 March 2026, Mind reading · 70 → 35 %"));
}

void EntryListModelTest::draftsAndNotesSaySo()
{
    ThoughtRecord draft = finishedRecord(17, QStringLiteral("No answer"));
    draft.isDraft = true;
    add(draft);
    JournalNote note;
    note.when = Moment::of(evening(16));
    note.body = QStringLiteral("Bread and sun");
    QVERIFY(m_vault->journal->save(note));
    m_model->reload();
    QCOMPARE(shown(*m_model, 0, EntryListModel::SubtitleRole), QStringLiteral("Not finished"));
    QCOMPARE(shown(*m_model, 1), QStringLiteral("Bread and sun"));
    QCOMPARE(shown(*m_model, 1, EntryListModel::SubtitleRole), QStringLiteral("Note"));
    QCOMPARE(m_model->index(1).data(EntryListModel::KindRole).toInt(), int(RecordKind::Note));
}

void EntryListModelTest::aSearchShowsItsHitsOnly()
{
    add(finishedRecord(15, QStringLiteral("Lunch alone")));
    add(finishedRecord(17, QStringLiteral("No answer in the group chat")));
    m_model->setQuery(QStringLiteral("group"));
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->total(), 1);
    QCOMPARE(shown(*m_model, 0), QStringLiteral("No answer in the group chat"));
    QVERIFY(shown(*m_model, 0, EntryListModel::SnippetRole).contains(QStringLiteral("\u0002group\u0003")));
}

void EntryListModelTest::anEmptySearchShowsEverythingAgain()
{
    add(finishedRecord(15, QStringLiteral("Lunch alone")));
    add(finishedRecord(17, QStringLiteral("No answer")));
    m_model->setQuery(QStringLiteral("nowhere-to-be-found"));
    QSignalSpy loaded(m_model.get(), &EntryListModel::loaded);
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setQuery(QStringLiteral("  "));
    QCOMPARE(m_model->rowCount(), 2);
}

void EntryListModelTest::aSlowerOlderSearchIsDropped()
{
    add(finishedRecord(15, QStringLiteral("Lunch alone")));
    add(finishedRecord(17, QStringLiteral("No answer")));
    QSignalSpy loaded(m_model.get(), &EntryListModel::loaded);
    m_model->setQuery(QStringLiteral("lunch"));
    m_model->setQuery(QString());
    QCOMPARE(m_model->rowCount(), 2);
    m_model->setQuery(QStringLiteral("answer"));
    QTRY_COMPARE(m_model->rowCount(), 1);
    QTest::qWait(50);
    QCOMPARE(shown(*m_model, 0), QStringLiteral("No answer"));
    QCOMPARE(loaded.count(), 2);
}

void EntryListModelTest::hostileQueriesAreOnlyWords_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"\"", "'; DROP TABLE entry; --", "a AND", "NEAR(", "*", "((((", "pattern:",
                              "mood<", "before:99999-99", "\\ % _ ^", "-", "#", "{}[]", ":::", "OR OR OR"})
        QTest::newRow(query) << QString::fromLatin1(query);
    QTest::newRow("much") << QStringLiteral("a* ").repeated(20000);
    QTest::newRow("control") << QString(QChar(0)) + QChar(2) + QChar(0xD800);
}

void EntryListModelTest::hostileQueriesAreOnlyWords()
{
    QFETCH(QString, query);
    add(finishedRecord(17, QStringLiteral("No answer")));
    QSignalSpy loaded(m_model.get(), &EntryListModel::loaded);
    QSignalSpy failed(m_model.get(), &EntryListModel::failed);
    m_model->setQuery(query);
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(failed.count(), 0);
    m_model->setQuery(QStringLiteral("answer"));
    QTRY_COMPARE(loaded.count(), 2);
    QCOMPARE(m_model->rowCount(), 1);
}

void EntryListModelTest::aReloadShowsWhatChanged()
{
    ThoughtRecord record = finishedRecord(17, QStringLiteral("No answer"));
    record.id = add(record);
    m_model->reload();
    record.situation = QStringLiteral("An answer after all");
    add(record);
    QCOMPARE(shown(*m_model, 0), QStringLiteral("No answer"));
    m_model->reload();
    QCOMPARE(shown(*m_model, 0), QStringLiteral("An answer after all"));
    QVERIFY(m_vault->journal->remove(RecordKind::ThoughtRecord, record.id));
    m_model->reload();
    QCOMPARE(m_model->rowCount(), 0);
}

void EntryListModelTest::anEntryIsFoundByItsId()
{
    const RecordId id = add(finishedRecord(15, QStringLiteral("Lunch alone")));
    add(finishedRecord(17, QStringLiteral("No answer")));
    m_model->reload();
    QCOMPARE(m_model->indexOf(id).row(), 1);
    QCOMPARE(m_model->index(1).data(EntryListModel::IdRole).value<RecordId>(), id);
    QVERIFY(!m_model->indexOf(RecordId()).isValid());
}

KINWARD_TEST("entrylistmodel", EntryListModelTest)
#include "entrylistmodel_test.moc"

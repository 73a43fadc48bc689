// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/library/libraryfilter.h"
#include "ui/library/librarymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace
{
LibraryHeader header(const QString &id, PageKind kind, const QString &title, const QString &summary = {})
{
    LibraryHeader made;
    made.id = id;
    made.kind = kind;
    made.title = title;
    made.summary = summary;
    return made;
}
} // namespace

class LibraryModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void pagesStandInTheirGroups();
    void aPageIsFoundByItsId();
    void groupsCanNotBeChosen();
    void aGroupWithoutPagesIsLeftOut();
    void waysStandAboveThePagesAndCanBeRenamed();
    void theFilterKeepsMarkedPagesAlone();
    void theFilterKeepsPagesWithEveryWord_data();
    void theFilterKeepsPagesWithEveryWord();

private:
    std::unique_ptr<LibraryModel> m_model;
    std::unique_ptr<LibraryFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_modelTester;
    std::unique_ptr<QAbstractItemModelTester> m_filterTester;
};

void LibraryModelTest::init()
{
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    m_filterTester.reset();
    m_filter.reset();
    m_modelTester.reset();
    m_model = std::make_unique<LibraryModel>();
    m_modelTester = std::make_unique<QAbstractItemModelTester>(m_model.get(), fatal);
    m_filter = std::make_unique<LibraryFilter>();
    m_filter->setSourceModel(m_model.get());
    m_filterTester = std::make_unique<QAbstractItemModelTester>(m_filter.get(), fatal);
    LibraryHeader guess = header(QStringLiteral("guess"), PageKind::Pattern, QStringLiteral("It’s a guess"),
                                 QStringLiteral("Fact"));
    guess.family = QStringLiteral("predicting");
    m_model->setRows({},
                     {header(QStringLiteral("loop"), PageKind::Concept, QStringLiteral("The loop")), guess,
                      header(QStringLiteral("fear"), PageKind::Concept, QStringLiteral("Über Angst"))});
}

void LibraryModelTest::pagesStandInTheirGroups()
{
    QCOMPARE(m_model->rowCount(), 2);
    const QModelIndex ideas = m_model->index(0, 0);
    QCOMPARE(ideas.data().toString(), QStringLiteral("Ideas"));
    QCOMPARE(m_model->rowCount(ideas), 2);
    QCOMPARE(m_model->index(1, 0, ideas).data().toString(), QStringLiteral("Über Angst"));
    const QModelIndex patterns = m_model->index(1, 0);
    QCOMPARE(patterns.data().toString(), QStringLiteral("Patterns"));
    QCOMPARE(m_model->index(0, 0, patterns).data(LibraryModel::IdRole).toString(), QStringLiteral("guess"));
    QCOMPARE(m_model->index(0, 0, patterns).data(Qt::ToolTipRole).toString(), QStringLiteral("Fact"));
}

void LibraryModelTest::aPageIsFoundByItsId()
{
    QCOMPARE(m_model->indexOf(QStringLiteral("fear")).data().toString(), QStringLiteral("Über Angst"));
    QVERIFY(!m_model->indexOf(QStringLiteral("nowhere")).isValid());
}

void LibraryModelTest::groupsCanNotBeChosen()
{
    QCOMPARE(m_model->index(0, 0).flags(), Qt::NoItemFlags);
    QVERIFY(m_model->indexOf(QStringLiteral("loop")).flags() & Qt::ItemIsSelectable);
}

void LibraryModelTest::aGroupWithoutPagesIsLeftOut()
{
    m_model->setRows({}, {header(QStringLiteral("guess"), PageKind::Pattern, QStringLiteral("Guess"))});
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("Patterns"));
}

void LibraryModelTest::waysStandAboveThePagesAndCanBeRenamed()
{
    m_model->setRows({{QStringLiteral("review"), QStringLiteral("Review"), {}}},
                     {header(QStringLiteral("guess"), PageKind::Pattern, QStringLiteral("Guess"))});
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("Path and practice"));
    m_model->renameWay(QStringLiteral("review"), QStringLiteral("Review · 3 cards"));
    QCOMPARE(m_model->indexOf(QStringLiteral("review")).data().toString(),
             QStringLiteral("Review · 3 cards"));
}

void LibraryModelTest::theFilterKeepsMarkedPagesAlone()
{
    m_filter->setOnly(QStringList{QStringLiteral("fear")});
    QCOMPARE(m_filter->rowCount(), 1);
    QCOMPARE(m_filter->index(0, 0, m_filter->index(0, 0)).data().toString(), QStringLiteral("Über Angst"));
    m_filter->setOnly(QStringList());
    QCOMPARE(m_filter->rowCount(), 0);
    m_filter->setOnly({});
    QCOMPARE(m_filter->rowCount(), 2);
}

void LibraryModelTest::theFilterKeepsPagesWithEveryWord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("kept");
    const QString loop = QStringLiteral("The loop");
    const QString fear = QStringLiteral("Über Angst");
    const QString guess = QStringLiteral("It’s a guess");
    QTest::newRow("nothing") << QString() << QStringList{loop, fear, guess};
    QTest::newRow("capitals") << QStringLiteral("LOOP") << QStringList{loop};
    QTest::newRow("without the accent") << QStringLiteral("uber") << QStringList{fear};
    QTest::newRow("a straight apostrophe") << QStringLiteral("it's") << QStringList{guess};
    QTest::newRow("two words in any order") << QStringLiteral("fact guess") << QStringList{guess};
    QTest::newRow("a family") << QStringLiteral("predicting") << QStringList{guess};
    QTest::newRow("one word of two") << QStringLiteral("loop angst") << QStringList{};
    QTest::newRow("the name of a group") << QStringLiteral("ideas") << QStringList{};
}

void LibraryModelTest::theFilterKeepsPagesWithEveryWord()
{
    QFETCH(QString, typed);
    m_filter->setWords(typed);
    QStringList titles;
    for (int group = 0; group < m_filter->rowCount(); ++group) {
        const QModelIndex parent = m_filter->index(group, 0);
        for (int row = 0; row < m_filter->rowCount(parent); ++row)
            titles.append(m_filter->index(row, 0, parent).data().toString());
    }
    QTEST(titles, "kept");
}

KINWARD_TEST("librarymodel", LibraryModelTest)
#include "librarymodel_test.moc"

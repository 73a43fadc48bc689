// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/libraryjson.h"

#include "support/librarycopy.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QTest>

/// The printed library when one part of it is damaged: that part says so, and the rest is whole.
class LibraryJsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_copy = std::make_unique<LibraryCopy>(); }
    void oneDamagedPartKeepsItsPlace_data();
    void oneDamagedPartKeepsItsPlace();
    void aDamagedSetOfExamplesIsNamed();
    void aPageWithoutQuestionsIsLeftOut();

private:
    [[nodiscard]] QJsonObject printed() const
    {
        const Result<Library> library = Library::loadFrom(m_copy->path(), QStringLiteral("en"));
        return library ? libraryJson(*library) : QJsonObject();
    }

    std::unique_ptr<LibraryCopy> m_copy;
};

void LibraryJsonTest::oneDamagedPartKeepsItsPlace_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const char *file, const char *list, const char *key,
                        const char *id) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(list)
                            << QString::fromLatin1(key) << QString::fromLatin1(id);
    };
    row("quiz", "en/quizzes/attribution.json", "quizzes", "page", "attribution");
    row("path", "en/paths/eight_weeks.json", "paths", "id", "eight_weeks");
    row("diagram", "en/diagrams/ladder.json", "diagrams", "id", "ladder");
    row("page", "en/concepts/biases.md", "concepts", "id", "biases");
}

void LibraryJsonTest::oneDamagedPartKeepsItsPlace()
{
    QFETCH(QString, file);
    QFETCH(QString, list);
    QFETCH(QString, key);
    QFETCH(QString, id);
    const QJsonObject sound = printed();
    m_copy->damage(file);
    const QJsonObject damaged = printed();
    QCOMPARE(damaged.keys(), sound.keys());
    for (const QString &name : damaged.keys()) {
        if (name == list)
            continue;
        QCOMPARE(damaged[name], sound[name]);
    }
    const QJsonArray before = sound[list].toArray();
    const QJsonArray after = damaged[list].toArray();
    QCOMPARE(after.size(), before.size());
    int problems = 0;
    for (qsizetype row = 0; row < after.size(); ++row) {
        QVERIFY(!before.at(row).toObject().contains(QStringLiteral("problem")));
        if (after.at(row)[key].toString() != id) {
            QCOMPARE(after.at(row), before.at(row));
            continue;
        }
        ++problems;
        QVERIFY(after.at(row)[QStringLiteral("problem")].toString().contains(file));
    }
    QCOMPARE(problems, 1);
}

void LibraryJsonTest::aDamagedSetOfExamplesIsNamed()
{
    const QJsonArray before = printed()[QStringLiteral("practice")].toArray();
    const QString set = before.first()[QStringLiteral("set")].toString();
    m_copy->damage(QStringLiteral("en/practice/%1.json").arg(set));
    const QJsonArray after = printed()[QStringLiteral("practice")].toArray();
    int ofOtherSets = 0;
    for (const QJsonValue &example : before)
        ofOtherSets += example[QStringLiteral("set")].toString() == set ? 0 : 1;
    QCOMPARE(after.size(), ofOtherSets + 1);
    QVERIFY(after.last()[QStringLiteral("problem")].toString().contains(set + QStringLiteral(".json")));
}

void LibraryJsonTest::aPageWithoutQuestionsIsLeftOut()
{
    const qsizetype before = printed()[QStringLiteral("quizzes")].toArray().size();
    m_copy->remove(QStringLiteral("en/quizzes/attribution.json"));
    QCOMPARE(printed()[QStringLiteral("quizzes")].toArray().size(), before - 1);
}

KINWARD_TEST("libraryjson", LibraryJsonTest)
#include "libraryjson_test.moc"

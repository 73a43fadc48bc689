// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freepath.h"

#include "support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

class FreePathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathThatIsFreeIsTakenAsItIs();
    void aTakenOneIsNumbered();
    void whateverAFolderIsCalledTheNumberStandsAtTheEnd_data();
    void whateverAFolderIsCalledTheNumberStandsAtTheEnd();
    void whatTheCallerKeepsFreeIsPassedOver();

private:
    [[nodiscard]] QString in(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void FreePathTest::aPathThatIsFreeIsTakenAsItIs()
{
    QCOMPARE(firstFreePath(in(QStringLiteral("a")), QStringLiteral(".txt")), in(QStringLiteral("a.txt")));
}

void FreePathTest::aTakenOneIsNumbered()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("b.txt")));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("b-2.txt")));
    QCOMPARE(firstFreePath(in(QStringLiteral("b")), QStringLiteral(".txt")), in(QStringLiteral("b-3.txt")));
}

void FreePathTest::whateverAFolderIsCalledTheNumberStandsAtTheEnd_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"a%1b", "a%2b", "%2C %1F", "100%", "[x]*"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void FreePathTest::whateverAFolderIsCalledTheNumberStandsAtTheEnd()
{
    QFETCH(QString, name);
    QVERIFY(QDir(m_folder.path()).mkpath(name + QStringLiteral("/c")));
    QCOMPARE(firstFreePath(in(name + QStringLiteral("/c"))), in(name + QStringLiteral("/c-2")));
}

void FreePathTest::whatTheCallerKeepsFreeIsPassedOver()
{
    const auto isTaken = [this](const QString &path) { return path == in(QStringLiteral("d")); };
    QCOMPARE(firstFreePath(in(QStringLiteral("d")), {}, isTaken), in(QStringLiteral("d-2")));
}

KINWARD_TEST("freepath", FreePathTest)
#include "freepath_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/shell/commandline.h"

#include <QTest>

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAskedForMeansTheLastVault();
    void everyOptionIsRead();
    void whatCannotBeReadIsRefused_data();
    void whatCannotBeReadIsRefused();
    void versionAndHelpAreWordsAlone_data();
    void versionAndHelpAreWordsAlone();
};

void CommandLineTest::nothingAskedForMeansTheLastVault()
{
    const Result<CommandLine> line = readCommandLine({QStringLiteral("kinward")});
    QVERIFY(line);
    QVERIFY(line->vaultFolder.isEmpty() && !line->isDemo && !line->size && !line->scheme && !line->textScale);
}

void CommandLineTest::everyOptionIsRead()
{
    const QString written =
        QStringLiteral("kinward --demo --tour out --size 800x560 --scheme contrast --text-scale "
                       "200 --language de --exit-after-start here");
    const Result<CommandLine> line = readCommandLine(written.split(QLatin1Char(' ')));
    QVERIFY(line);
    QCOMPARE(line->vaultFolder, QStringLiteral("here"));
    QCOMPARE(line->tourFolder, QStringLiteral("out"));
    QCOMPARE(line->size, std::optional(QSize(800, 560)));
    QCOMPARE(line->scheme, std::optional(Scheme::Contrast));
    QCOMPARE(line->textScale, std::optional(200));
    QCOMPARE(line->language, QStringLiteral("de"));
    QVERIFY(line->isDemo && line->exitsAfterStart);
}

void CommandLineTest::whatCannotBeReadIsRefused_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("size") << QStringLiteral("kinward --size big");
    QTest::newRow("tiny") << QStringLiteral("kinward --size 5x5");
    QTest::newRow("scheme") << QStringLiteral("kinward --scheme purple");
    QTest::newRow("scale") << QStringLiteral("kinward --text-scale 9000");
    QTest::newRow("tour alone") << QStringLiteral("kinward --tour out");
}

void CommandLineTest::whatCannotBeReadIsRefused()
{
    QFETCH(const QString, written);
    const Result<CommandLine> line = readCommandLine(written.split(QLatin1Char(' ')));
    QVERIFY(!line);
    QCOMPARE(line.error().kind, ErrorKind::Invalid);
    QVERIFY(!line.error().message.isEmpty());
}

void CommandLineTest::versionAndHelpAreWordsAlone_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("isWords");
    QTest::newRow("version") << QStringLiteral("kinward --version") << true;
    QTest::newRow("v") << QStringLiteral("kinward -v") << true;
    QTest::newRow("help") << QStringLiteral("kinward --demo --help") << true;
    QTest::newRow("h") << QStringLiteral("kinward -h") << true;
    QTest::newRow("with an option of Qt") << QStringLiteral("kinward -platform offscreen --version") << true;
    QTest::newRow("nothing") << QStringLiteral("kinward") << false;
    QTest::newRow("a vault") << QStringLiteral("kinward version") << false;
    QTest::newRow("a vault behind two dashes") << QStringLiteral("kinward -- --help") << false;
    QTest::newRow("an option of Qt with these letters")
        << QStringLiteral("kinward -reverse -style fusion -stylesheet here.qss --demo") << false;
}

void CommandLineTest::versionAndHelpAreWordsAlone()
{
    QFETCH(const QString, written);
    QFETCH(const bool, isWords);
    QCOMPARE(asksForWords(written.split(QLatin1Char(' '))), isWords);
}

KINWARD_TEST("commandline", CommandLineTest)
#include "commandline_test.moc"

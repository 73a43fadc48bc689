// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/pagewords.h"
#include "support/testmain.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

/// The German label under a title may not promise more than the English one: where a thing is widely held and
/// the evidence is thin, it is "etabliert", not "gut belegt".
class HonestyWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void germanPromisesNoMoreThanEnglish_data();
    void germanPromisesNoMoreThanEnglish();

private:
    /// Of the context "Library".
    [[nodiscard]] static QString inGerman(const QString &source);
};

QString HonestyWordsTest::inGerman(const QString &source)
{
    QFile file(QStringLiteral(KINWARD_SOURCE "/translations/kinward_de.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader texts(&file);
    QString context;
    QString found;
    while (texts.readNextStartElement() || !texts.atEnd()) {
        if (!texts.isStartElement())
            continue;
        if (texts.name() == QLatin1StringView("name"))
            context = texts.readElementText();
        else if (texts.name() == QLatin1StringView("source"))
            found = texts.readElementText();
        else if (texts.name() == QLatin1StringView("translation") && context == QLatin1StringView("Library")
                 && found == source)
            return texts.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return {};
}

void HonestyWordsTest::germanPromisesNoMoreThanEnglish_data()
{
    QTest::addColumn<Honesty>("honesty");
    QTest::addColumn<QString>("german");
    QTest::newRow("established") << Honesty::Established << QStringLiteral("In der Forschung etabliert");
    QTest::newRow("partly") << Honesty::Partly << QStringLiteral("Zum Teil etabliert");
}

void HonestyWordsTest::germanPromisesNoMoreThanEnglish()
{
    QFETCH(Honesty, honesty);
    QFETCH(QString, german);
    QCOMPARE(inGerman(honestyLabel(honesty)), german);
}

KINWARD_TEST("honestywords", HonestyWordsTest)
#include "honestywords_test.moc"

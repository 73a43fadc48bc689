// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/crisislines.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

namespace
{
CrisisLines linesIn(const QString &language, CrisisLines::Show show = CrisisLines::Show::VerifiedOnly)
{
    const Result<CrisisLines> lines = CrisisLines::load(language, show);
    if (!lines)
        qFatal("%s", qPrintable(lines.error().message));
    return *lines;
}

/// The latest of the days that were named and of the day on which the program was really linked: no date from
/// the surroundings makes old numbers young.
QDate latestDay(const QString &named, const QString &epoch, QDate linked)
{
    bool isEpoch = false;
    const qint64 seconds = epoch.toLongLong(&isEpoch);
    const QDate released = isEpoch ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date() : QDate();
    QDate latest = linked;
    for (const QDate &day : {QDate::fromString(named, Qt::ISODate), released}) {
        if (day.isValid() && day > latest)
            latest = day;
    }
    return latest;
}

QDate dayOfBuild()
{
    const QFileInfo program(QCoreApplication::applicationFilePath());
    return latestDay(qEnvironmentVariable("KINWARD_BUILD_DATE"), qEnvironmentVariable("SOURCE_DATE_EPOCH"),
                     program.lastModified().toUTC().date());
}

bool isFreshOn(QDate checked, QDate day)
{
    const qint64 age = checked.daysTo(day);
    return age >= 0 && age <= CrisisLines::daysUntilBuildFails;
}

/// The days of everything that a release shows: numbers of countries and regions, and the directory.
QList<QDate> daysOfChecks()
{
    QFile file(QStringLiteral(":/library/crisis.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the crisis lines can not be read");
    static const QRegularExpression day(
        QStringLiteral("\"verified\": true,\\s*\"last_checked\": \"([\\d-]+)\""));
    QList<QDate> days{linesIn(QStringLiteral("en")).lastChecked()};
    auto matches = day.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        days.append(QDate::fromString(matches.next().captured(1), Qt::ISODate));
    return days;
}
} // namespace

class CrisisLinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verifiedNumbersAreShown();
    void unverifiedNumbersAreHidden();
    void aCountryWithoutAVerifiedLineIsNotHidden();
    void aCountryOfTheUnionHasItsEmergencyNumber();
    void anUnknownCountryHasNoNumber();
    void theOrderIsByNameInTheLanguage();
    void theDirectoryIsThere();
    void ageIsCountedFromTheOldestCheck();
    void noNumberWasCheckedTooLongAgo();
    void aNamedDateCannotMakeOldNumbersYoung();
    void damageIsNamedWithItsPlace_data();
    void damageIsNamedWithItsPlace();
};

void CrisisLinesTest::verifiedNumbersAreShown()
{
    const HelpCountry germany = linesIn(QStringLiteral("en")).country(QStringLiteral("DE"));
    QCOMPARE(germany.emergency.size(), 1);
    QCOMPARE(germany.emergency.front().number, QStringLiteral("112"));
    QCOMPARE(germany.lines.size(), 2);
    QCOMPARE(germany.lines.front().name, QStringLiteral("TelefonSeelsorge"));
    QCOMPARE(germany.lines.front().dial, QStringLiteral("08001110111"));
    QVERIFY(germany.lines.front().canCall);
    QVERIFY(!germany.lines.front().canText);
    const HelpCountry swiss = linesIn(QStringLiteral("en")).country(QStringLiteral("CH"));
    QCOMPARE(swiss.lines.back().languages, QStringList{QStringLiteral("en")});
}

void CrisisLinesTest::unverifiedNumbersAreHidden()
{
    const CrisisLines shown = linesIn(QStringLiteral("en"));
    for (const HelpCountry &country : shown.countries()) {
        for (const HelpNumber &number : country.emergency + country.lines) {
            QVERIFY(number.isVerified);
            QVERIFY(number.lastChecked.isValid());
        }
    }
    const CrisisLines all = linesIn(QStringLiteral("en"), CrisisLines::Show::All);
    QCOMPARE(all.country(QStringLiteral("GB")).lines.size(), 1);
    QCOMPARE(shown.country(QStringLiteral("GB")).lines.size(), 0);
}

void CrisisLinesTest::aCountryWithoutAVerifiedLineIsNotHidden()
{
    const CrisisLines lines = linesIn(QStringLiteral("en"));
    QCOMPARE(lines.countries().size(), 24);
    const HelpCountry kingdom = lines.country(QStringLiteral("GB"));
    QCOMPARE(kingdom.name, QStringLiteral("United Kingdom"));
    QVERIFY(kingdom.emergency.isEmpty());
}

void CrisisLinesTest::aCountryOfTheUnionHasItsEmergencyNumber()
{
    const CrisisLines lines = linesIn(QStringLiteral("de"));
    const HelpCountry poland = lines.country(QStringLiteral("PL"));
    QCOMPARE(poland.emergency.size(), 1);
    QCOMPARE(poland.emergency.front().dial, QStringLiteral("112"));
    QCOMPARE(poland.emergency.front().note, QStringLiteral("europäischer Notruf"));
    QVERIFY(poland.lines.isEmpty());
    QCOMPARE(lines.country(QStringLiteral("FR")).emergency.size(), 2); // its own, not once more
}

void CrisisLinesTest::anUnknownCountryHasNoNumber()
{
    const HelpCountry nowhere = linesIn(QStringLiteral("en")).country(QStringLiteral("ZZ"));
    QVERIFY(nowhere.emergency.isEmpty());
    QVERIFY(nowhere.lines.isEmpty());
    QCOMPARE(nowhere.code, QStringLiteral("ZZ"));
}

void CrisisLinesTest::theOrderIsByNameInTheLanguage()
{
    const CrisisLines german = linesIn(QStringLiteral("de_AT"));
    const CrisisLines english = linesIn(QStringLiteral("en"));
    QCOMPARE(english.countries().front().name, QStringLiteral("Australia"));
    QCOMPARE(german.country(QStringLiteral("DE")).name, QStringLiteral("Deutschland"));
    for (int row = 1; row < german.countries().size(); ++row)
        QVERIFY(
            QString::localeAwareCompare(german.countries().at(row - 1).name, german.countries().at(row).name)
            < 0);
}

void CrisisLinesTest::theDirectoryIsThere()
{
    QCOMPARE(linesIn(QStringLiteral("en")).directory().address, QStringLiteral("findahelpline.com"));
}

void CrisisLinesTest::ageIsCountedFromTheOldestCheck()
{
    const QByteArray json = R"({"countries":[{"code":"AA","name":{"en":"A"},
        "emergency":[{"number":"1","dial":"1","ways":["call"],"verified":true,"last_checked":"2026-03-01"}],
        "lines":[{"number":"2","dial":"2","ways":["text"],"verified":true,"last_checked":"2026-02-01"}]}]})";
    const Result<CrisisLines> lines = CrisisLines::parse(json, QStringLiteral("en"));
    QVERIFY(lines.has_value());
    QCOMPARE(lines->lastChecked(), QDate(2026, 2, 1));
    QVERIFY(!lines->isOutdated(QDate(2027, 2, 1)));
    QVERIFY(lines->isOutdated(QDate(2027, 2, 2)));
    QVERIFY(CrisisLines::parse("{}", QStringLiteral("en"))->isOutdated(QDate(2026, 2, 1)));
}

void CrisisLinesTest::noNumberWasCheckedTooLongAgo()
{
    const QList<QDate> days = daysOfChecks();
    QVERIFY(days.size() > 1);
    for (const QDate &checked : days) {
        QVERIFY(checked.isValid());
        QVERIFY2(isFreshOn(checked, dayOfBuild()), qPrintable(checked.toString(Qt::ISODate)));
    }
    const QDate one = days.front();
    QVERIFY(isFreshOn(one, one));
    QVERIFY(!isFreshOn(one, one.addDays(-1))); // a check that is still to come is none
    QVERIFY(isFreshOn(one, one.addDays(CrisisLines::daysUntilBuildFails)));
    QVERIFY(!isFreshOn(one, one.addDays(CrisisLines::daysUntilBuildFails + 1)));
}

// KINWARD_BUILD_DATE (2026-03-02) and SOURCE_DATE_EPOCH may only make the build younger.
void CrisisLinesTest::aNamedDateCannotMakeOldNumbersYoung()
{
    const QDate linked(2026, 3, 10);
    QCOMPARE(latestDay({}, {}, linked), linked);
    QCOMPARE(latestDay(QStringLiteral("2025-01-01"), {}, linked), linked);
    QCOMPARE(latestDay({}, QStringLiteral("1700000000"), linked), linked);
    QCOMPARE(latestDay(QStringLiteral("soon"), QStringLiteral("now"), linked), linked);
    QCOMPARE(latestDay(QStringLiteral("2027-01-01"), QStringLiteral("1700000000"), linked),
             QDate(2027, 1, 1));
    QCOMPARE(latestDay({}, QStringLiteral("1800000000"), linked), QDate(2027, 1, 15));
}

void CrisisLinesTest::damageIsNamedWithItsPlace_data()
{
    const QByteArray country = R"({"countries":[{"code":"AA","name":{"en":"A"},"lines":[%1]}]})";
    const QByteArray number =
        R"({"number":"1","dial":"1","ways":["call"],"verified":true,"last_checked":"2026-03-01"})";
    const auto with = [&](const QByteArray &from, const QByteArray &to) {
        return QByteArray(country).replace("%1", QByteArray(number).replace(from, to));
    };
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << QByteArray("{\n") << QStringLiteral("line 2");
    QTest::newRow("letters to dial") << with("\"dial\":\"1\"", "\"dial\":\"1a\"") << QStringLiteral("AA");
    QTest::newRow("no way to reach it") << with("[\"call\"]", "[]") << QStringLiteral("AA");
    QTest::newRow("verified on no day") << with("2026-03-01", "soon") << QStringLiteral("AA");
    QTest::newRow("a region without a number")
        << QByteArray("{\"regional_emergency\":[{}]}") << QStringLiteral("regional_emergency");
    QTest::newRow("a country without a name")
        << QByteArray("{\"countries\":[{\"code\":\"BB\"}]}") << QStringLiteral("BB");
}

void CrisisLinesTest::damageIsNamedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const Result<CrisisLines> lines = CrisisLines::parse(json, QStringLiteral("en"));
    QVERIFY(!lines);
    QCOMPARE(lines.error().kind, ErrorKind::Format);
    QVERIFY2(lines.error().message.contains(QStringLiteral("crisis.json, ") + place),
             qPrintable(lines.error().message));
    QVERIFY(lines.error().message.contains(QStringLiteral("call your local emergency number")));
}

KINWARD_TEST("crisislines", CrisisLinesTest)
#include "crisislines_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/crisislines.h"

#include "library/datafile.h"
#include "library/resources.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <algorithm>
#include <optional>

namespace
{
const QString linesFile = QStringLiteral("crisis.json");

QString emergencyWorks()
{
    return QCoreApplication::translate("Library",
                                       "If you are in danger now, call your local emergency number.");
}

QStringList wordsOf(const QJsonValue &values)
{
    QStringList words;
    for (const QJsonValue &value : values.toArray())
        words.append(value.toString());
    return words;
}

/// A number that can be dialled, and a day of checking for each one that counts as checked.
bool isSound(const HelpNumber &number)
{
    const bool isDialled = !number.dial.isEmpty()
        && std::all_of(number.dial.cbegin(), number.dial.cend(), [](QChar digit) { return digit.isDigit(); });
    return isDialled && !number.number.isEmpty() && (number.canCall || number.canText)
        && (!number.isVerified || number.lastChecked.isValid());
}

std::optional<HelpNumber> parseNumber(const QJsonValue &json, const QString &language)
{
    const QStringList ways = wordsOf(json[QLatin1StringView("ways")]);
    HelpNumber number;
    number.name = json[QLatin1StringView("name")].toString();
    number.number = json[QLatin1StringView("number")].toString();
    number.dial = json[QLatin1StringView("dial")].toString();
    number.note = textIn(json[QLatin1StringView("note")], language);
    number.languages = wordsOf(json[QLatin1StringView("languages")]);
    number.canCall = ways.contains(QLatin1StringView("call"));
    number.canText = ways.contains(QLatin1StringView("text"));
    number.isVerified = json[QLatin1StringView("verified")].toBool();
    number.lastChecked = QDate::fromString(json[QLatin1StringView("last_checked")].toString(), Qt::ISODate);
    return isSound(number) ? std::optional(number) : std::nullopt;
}

/// Nothing when one of the numbers is not sound.
std::optional<QList<HelpNumber>> parseNumbers(const QJsonValue &json, const QString &language,
                                              CrisisLines::Show show)
{
    QList<HelpNumber> numbers;
    const QJsonArray entries = json.toArray();
    for (const QJsonValue &entry : entries) {
        const std::optional<HelpNumber> number = parseNumber(entry, language);
        if (!number)
            return std::nullopt;
        if (number->isVerified || show == CrisisLines::Show::All)
            numbers.append(*number);
    }
    return numbers;
}

std::optional<HelpCountry> parseCountry(const QJsonValue &json, const QString &language,
                                        CrisisLines::Show show)
{
    const auto emergency = parseNumbers(json[QLatin1StringView("emergency")], language, show);
    const auto lines = parseNumbers(json[QLatin1StringView("lines")], language, show);
    const QString code = json[QLatin1StringView("code")].toString();
    const QString name = textIn(json[QLatin1StringView("name")], language);
    if (!emergency || !lines || code.size() != 2 || name.isEmpty())
        return std::nullopt;
    return HelpCountry{code, name, *emergency, *lines};
}

Failure damagedAt(const QString &place)
{
    return Failure(dataError(linesFile, place, emergencyWorks()));
}
} // namespace

Result<CrisisLines> CrisisLines::load(const QString &language, Show show)
{
    initLibraryResources();
    QFile file(QStringLiteral(":/library/") + linesFile);
    if (!file.open(QIODevice::ReadOnly))
        return damagedAt(file.errorString());
    return parse(file.readAll(), language, show);
}

Result<CrisisLines> CrisisLines::parse(const QByteArray &json, const QString &language, Show show)
{
    const Result<QJsonObject> root = parseDataFile(json, linesFile, emergencyWorks());
    if (!root)
        return Failure(root.error());
    CrisisLines all;
    const QJsonValue directory = (*root)[QLatin1StringView("directory")];
    all.m_directory = {directory[QLatin1StringView("name")].toString(),
                       directory[QLatin1StringView("address")].toString()};
    const QJsonArray regions = (*root)[QLatin1StringView("regional_emergency")].toArray();
    for (const QJsonValue &region : regions) {
        const std::optional<HelpNumber> number = parseNumber(region, language);
        if (!number)
            return damagedAt(QStringLiteral("regional_emergency"));
        if (number->isVerified || show == Show::All)
            all.m_regions.append({*number, wordsOf(region[QLatin1StringView("countries")])});
    }
    const QJsonArray countries = (*root)[QLatin1StringView("countries")].toArray();
    for (const QJsonValue &entry : countries) {
        const std::optional<HelpCountry> country = parseCountry(entry, language, show);
        if (!country)
            return damagedAt(entry[QLatin1StringView("code")].toString());
        all.m_countries.append(*country);
    }
    std::sort(all.m_countries.begin(), all.m_countries.end(), [](const HelpCountry &a, const HelpCountry &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return all;
}

HelpCountry CrisisLines::country(const QString &code) const
{
    const auto listed = std::find_if(m_countries.cbegin(), m_countries.cend(),
                                     [&code](const HelpCountry &country) { return country.code == code; });
    HelpCountry found = listed == m_countries.cend() ? HelpCountry{code, {}, {}, {}} : *listed;
    for (const Region &region : m_regions) {
        if (found.emergency.isEmpty() && region.countries.contains(code))
            found.emergency.append(region.number);
    }
    return found;
}

QDate CrisisLines::lastChecked() const
{
    QDate oldest;
    for (const HelpCountry &country : m_countries) {
        for (const HelpNumber &number : country.emergency + country.lines) {
            if (number.lastChecked.isValid() && (!oldest.isValid() || number.lastChecked < oldest))
                oldest = number.lastChecked;
        }
    }
    return oldest;
}

bool CrisisLines::isOutdated(QDate today) const
{
    const QDate checked = lastChecked();
    return !checked.isValid() || checked.daysTo(today) > daysUntilNotice;
}

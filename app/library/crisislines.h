// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

/// A number to call or write to, as it was found in a published source on `lastChecked`.
struct HelpNumber {
    QString name; ///< of the service; empty for a bare emergency number
    QString number; ///< as it is shown ("13 11 14")
    QString dial; ///< digits alone
    QString note; ///< "ambulance", "police"; may be empty
    QStringList languages; ///< spoken there, when they are not the country's own
    bool canCall = true;
    bool canText = false;
    bool isVerified = false;
    QDate lastChecked;
};

/// The numbers of one country. Without an emergency number, say "call your local emergency number"; below the
/// lines always stand the directory and the person's own people.
struct HelpCountry {
    QString code; ///< ISO 3166-1, two letters
    QString name;
    QList<HelpNumber> emergency;
    QList<HelpNumber> lines;
};

/// Where a line can be found for any country.
struct HelpDirectory {
    QString name;
    QString address;
};

/// The numbers behind Help now, read from the program's resources; needs no vault.
class CrisisLines
{
public:
    /// A release shows verified numbers alone; All is for the person who dials them before a release.
    enum class Show { VerifiedOnly, All };

    /// Errors: Format (file and place).
    [[nodiscard]] static Result<CrisisLines> load(const QString &language, Show show = Show::VerifiedOnly);
    [[nodiscard]] static Result<CrisisLines> parse(const QByteArray &json, const QString &language,
                                                   Show show = Show::VerifiedOnly);

    /// By name in the language asked for; a country without a verified line is there too.
    [[nodiscard]] const QList<HelpCountry> &countries() const { return m_countries; }
    /// The numbers of a country ("PL"): where it is not listed, the emergency number of its region if there
    /// is one, and no lines.
    [[nodiscard]] HelpCountry country(const QString &code) const;
    [[nodiscard]] const HelpDirectory &directory() const { return m_directory; }

    /// The day of the oldest check among the numbers shown; invalid when none is.
    [[nodiscard]] QDate lastChecked() const;
    /// More than a year since the last check: say so beside the numbers.
    [[nodiscard]] bool isOutdated(QDate today) const;
    static constexpr int daysUntilNotice = 365;
    static constexpr int daysUntilBuildFails = 180;

private:
    struct Region {
        HelpNumber number;
        QStringList countries;
    };

    QList<HelpCountry> m_countries;
    QList<Region> m_regions;
    HelpDirectory m_directory;
};

// SPDX-License-Identifier: GPL-3.0-or-later
// The file of numbers behind Help now.
#include "library/crisislines.h"

#include "fuzz/target.h"

#include <algorithm>

namespace
{
void checkNumbers(const HelpCountry &country, CrisisLines::Show show)
{
    for (const HelpNumber &number : country.emergency + country.lines) {
        require(!number.dial.isEmpty()
                    && std::all_of(number.dial.begin(), number.dial.end(),
                                   [](QChar sign) { return sign.isDigit(); }),
                "a number can be dialled");
        require(number.isVerified || show == CrisisLines::Show::All,
                "a number that nobody verified is not shown");
        require(!number.isVerified || number.lastChecked.isValid(), "a number was checked on a day");
    }
}
} // namespace

KINWARD_FUZZ_TARGET(crisislines)
{
    const QByteArray json = viewOf(withoutFirstByte(input)).toByteArray();
    const QString language = firstByte(input) % 2 == 0 ? QStringLiteral("de") : QStringLiteral("pl_PL");
    for (const auto show : {CrisisLines::Show::VerifiedOnly, CrisisLines::Show::All}) {
        const auto lines = CrisisLines::parse(json, language, show);
        if (!lines) {
            require(!lines.error().message.isEmpty(), "a refusal has its sentence");
            continue;
        }
        for (const HelpCountry &country : lines->countries())
            checkNumbers(country, show);
        checkNumbers(lines->country(QStringLiteral("PL")), show);
        (void)lines->isOutdated(QDate(2026, 11, 23));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/bannedwords.h"

#include <QRegularExpression>

QString bannedWordIn(const QString &text, bool isGerman)
{
    static const QRegularExpression english(
        QStringLiteral(
            "isolated person|sufferer|dysfunctional|irrational|distort|\\bfailure|commit suicide|impaired|"
            "syndrome|subconscious"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression german(
        QStringLiteral(
            "Betroffene|Leidende|dysfunktional|irrational|verzerr|Versag|Selbstmord|gestört|Störung|"
            "Syndrom|unterbewusst|Unterbewusstsein|Patient"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return (isGerman ? german : english).match(text).captured();
}

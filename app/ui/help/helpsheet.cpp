// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpsheet.h"

#include <QCoreApplication>
#include <QLocale>

namespace
{
struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(HelpNowPage)
};

QString lineOf(const HelpNumber &number)
{
    QStringList parts{number.number};
    for (const QString &part :
         {number.name, number.note, waysToReach(number), number.languages.join(u", ")}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral(" · "));
}

void addBlock(QStringList &lines, const QString &title, const QStringList &block)
{
    if (block.isEmpty())
        return;
    if (!lines.isEmpty())
        lines << QString();
    lines << title << block;
}
} // namespace

QStringList groundingSteps()
{
    return {SheetWords::tr("Put both feet on the floor. Press down and feel that the floor holds you."),
            SheetWords::tr("Breathe out slowly, longer than you breathe in. Do that five times."),
            SheetWords::tr("Look around. Name five things you see, three you hear, and one you can touch.")};
}

QString waysToReach(const HelpNumber &number)
{
    if (number.canCall && number.canText)
        return SheetWords::tr("call or text");
    return number.canText ? SheetWords::tr("text message") : QString();
}

QString helpSheetText(const HelpSheet &sheet)
{
    QStringList emergency;
    for (const HelpNumber &number : sheet.country.emergency)
        emergency << lineOf(number);
    if (emergency.isEmpty())
        emergency << SheetWords::tr("Call your local emergency number.");
    QStringList numbers;
    for (const HelpNumber &number : sheet.country.lines)
        numbers << lineOf(number);
    QStringList lines;
    addBlock(lines, SheetWords::tr("If you are in danger now"), emergency);
    addBlock(lines, SheetWords::tr("Someone to talk to"), numbers);
    addBlock(lines, SheetWords::tr("Find a line anywhere"), {sheet.directory.address});
    addBlock(lines, SheetWords::tr("Your own people"), sheet.ownPeople);
    addBlock(lines, SheetWords::tr("Right now, for one minute"), sheet.grounding);
    if (sheet.lastChecked.isValid())
        lines << QString()
              << SheetWords::tr("Numbers checked on %1.")
                     .arg(QLocale().toString(sheet.lastChecked, QLocale::LongFormat));
    return lines.join(QLatin1Char('\n'));
}

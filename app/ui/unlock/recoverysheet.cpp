// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/recoverysheet.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace
{
struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

constexpr qsizetype sheetGroupsInARow = 4;

QString groupTable(const QString &code)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s-]+"));
    const QStringList groups = code.split(gaps, Qt::SkipEmptyParts);
    QString rows;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (i % sheetGroupsInARow == 0)
            rows += i == 0 ? QStringLiteral("<tr>") : QStringLiteral("</tr><tr>");
        rows += QStringLiteral("<td><small>%1</small><br><tt>%2</tt></td>")
                    .arg(QLocale().toString(i + 1), groups.at(i).toHtmlEscaped());
    }
    return QStringLiteral("<table dir='ltr' cellpadding='12'>%1</tr></table>").arg(rows);
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}
} // namespace

QString recoverySheet(const QString &code)
{
    return QStringLiteral("<h2>%1</h2>").arg(SheetWords::tr("Kinward recovery code").toHtmlEscaped())
        + groupTable(code)
        + paragraph(SheetWords::tr("On the unlock page, choose “Use the recovery code” and type the groups "
                                   "in this order. Upper or lower case does not matter."))
        + paragraph(SheetWords::tr("Whoever has this sheet and a copy of your vault can read all of it. Keep "
                                   "it in a safe place, away from the computer."));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/unlock/recoverysheet.h"
#include "vault/recoverycode.h"

#include <QTest>
#include <QTextDocument>

class RecoverySheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePrintedGroupsReadBackAsTheCode();
    void theSheetFitsOnOnePage();
};

void RecoverySheetTest::thePrintedGroupsReadBackAsTheCode()
{
    const SecureBuffer secret = SecureBuffer::copyOf(QByteArray("0123456789abcdef"));
    QTextDocument sheet;
    sheet.setHtml(recoverySheet(recoveryCodeText(secret)));
    QString typed;
    int number = 0;
    for (const QString &line : sheet.toPlainText().split(QLatin1Char('\n'))) {
        if (line == QString::number(number + 1)) {
            ++number;
            continue;
        }
        if (number > 0 && typed.count(QLatin1Char(' ')) < number && line.size() <= 6)
            typed += line + QLatin1Char(' ');
    }
    QCOMPARE(number, recoveryGroupCount);
    const TypedRecoveryCode read = readRecoveryCode(typed);
    QVERIFY(read.slips.isEmpty());
    QVERIFY(isSameSecret(read.secret.bytes(), secret.bytes()));
}

void RecoverySheetTest::theSheetFitsOnOnePage()
{
    const SecureBuffer secret = SecureBuffer::copyOf(QByteArray("0123456789abcdef"));
    QTextDocument sheet;
    sheet.setPageSize(QSizeF(595, 842)); // A4 in points
    sheet.setHtml(recoverySheet(recoveryCodeText(secret)));
    QCOMPARE(sheet.pageCount(), 1);
}

KINWARD_TEST("recoverysheet", RecoverySheetTest)
#include "recoverysheet_test.moc"

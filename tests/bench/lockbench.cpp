// SPDX-License-Identifier: GPL-3.0-or-later
// From the trigger to the locked page, and from the last key to the disk, with a text of 20,000 words open,
// in a real window over a real vault.
#include "figures.h"
#include "support/realwindow.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>

namespace
{
constexpr int wordCount = 20'000;
constexpr int rounds = 15;
constexpr double target = 200;
constexpr double autosaveTarget = 250;

QString longText()
{
    static const QStringList few =
        QStringLiteral("they all sat down and nobody looked at me when I came in").split(QLatin1Char(' '));
    QString text;
    for (int i = 0; i < wordCount; ++i)
        text += few[(i * 7 + i / 13) % few.size()] + (i % 120 == 119 ? QLatin1Char('\n') : QLatin1Char(' '));
    return text;
}

void measureAutosave(QJsonObject &figures, RealWindow &here)
{
    here.unlock();
    PlainTextField *body = here.beginNote();
    body->setPlainText(longText());
    body->moveCursor(QTextCursor::End);
    Durations durations;
    for (int round = 0; round < rounds; ++round) {
        const QString word = QStringLiteral(" word%1").arg(round);
        QTest::keyClicks(body, word);
        durations.add(millisecondsOf([&] {
            while (here.notes().isEmpty() || !here.notes().first().body.endsWith(word))
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
        }));
    }
    report(figures, QStringLiteral("last key to the disk with a text of 20,000 words open, median"),
           durations.quantile(0.5), autosaveTarget);
    report(figures, QStringLiteral("last key to the disk with a text of 20,000 words open, worst"),
           durations.quantile(1), autosaveTarget);
    here.session.lock();
}

void measureLock(QJsonObject &figures, RealWindow &here)
{
    here.unlock();
    PlainTextField *body = here.beginNote();
    body->setPlainText(longText());
    Durations durations;
    for (int round = 0; round < rounds; ++round) {
        body->moveCursor(QTextCursor::End);
        QTest::keyClicks(body, QStringLiteral("and one word more"));
        durations.add(millisecondsOf([&] { here.session.lock(); }));
        here.unlock();
        body = here.person().needed<PlainTextField>(QStringLiteral("noteBody"));
        if (!body->text().endsWith(QStringLiteral("and one word more")))
            qFatal("words are lost");
    }
    report(figures, QStringLiteral("lock with a text of 20,000 words open, median"), durations.quantile(0.5),
           target);
    report(figures, QStringLiteral("lock with a text of 20,000 words open, worst"), durations.quantile(1),
           target);
}
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QJsonObject figures;
    {
        RealWindow here;
        measureAutosave(figures, here);
    }
    RealWindow here;
    measureLock(figures, here);
    if (argc > 1) {
        QFile out(QString::fromLocal8Bit(argv[1]));
        if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(figures).toJson()) < 0)
            qFatal("the figures can not be written");
    }
    return 0;
}

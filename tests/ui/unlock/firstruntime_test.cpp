// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/randomsource.h"
#include "support/fakevault.h"
#include "support/fixedclock.h"
#include "support/testmain.h"
#include "ui/unlock/firstrunpage.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/unlock/unlocker.h"
#include "ui/widgets/preferences.h"
#include "vault/recoverycode.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace
{
/// Seconds of a person who reads every word. Keys of one who types poorly, pointing, the hand's way and
/// thinking before each act: keystroke-level model (Card, Moran & Newell 1980). Reading: 238 words a minute
/// (Brysbaert 2019). Writing by hand: 68 signs a minute.
struct Pace {
    double key = 0.5;
    double pointAndPress = 1.1 + 0.2;
    double hand = 0.4;
    double think = 1.35;
    double wordRead = 60.0 / 238;
    double signWritten = 60.0 / 68;
    double derivation = 1.0; ///< at most, see vault.md
};

constexpr double target = 180; ///< seconds
const QString fourWords = QStringLiteral("four odd quiet words");
} // namespace

/// How long the first run takes a slow person, reckoned from what they see and must do.
class FirstRunTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingReadWrittenDownAndTypedTakesUnderThreeMinutes();

private:
    void read();
    void press();
    void type(QLineEdit &field, const QString &keys);

    FirstRunPage *m_page = nullptr;
    double m_seconds = 0;
};

void FirstRunTimeTest::read()
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    qsizetype words = 0;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            words += label->text().split(space, Qt::SkipEmptyParts).size();
    }
    QVERIFY(words > 5);
    m_seconds += double(words) * Pace().wordRead;
}

void FirstRunTimeTest::press()
{
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (!button->property("primary").toBool())
            continue;
        QVERIFY(button->isEnabled());
        m_seconds += Pace().think + Pace().hand + Pace().pointAndPress;
        QTest::mouseClick(button, Qt::LeftButton);
        return;
    }
}

void FirstRunTimeTest::type(QLineEdit &field, const QString &keys)
{
    field.setFocus();
    QTest::keyClicks(&field, keys);
    m_seconds += Pace().think + Pace().hand + Pace().pointAndPress + double(keys.size()) * Pace().key;
}

void FirstRunTimeTest::everythingReadWrittenDownAndTypedTakesUnderThreeMinutes()
{
    const QTemporaryDir folder;
    DoorScript script;
    script.recoveryCode = recoveryCodeText(SecureBuffer::copyOf(QByteArray("0123456789abcdef")));
    Preferences preferences(folder.filePath(QStringLiteral("kinward.ini")));
    const FixedClock clock;
    Unlocker unlocker(script.door());
    FirstRunPage page(unlocker, preferences, clock);
    m_page = &page;
    page.resize(800, 700);
    page.begin(folder.filePath(QStringLiteral("Mine.kinward")));
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    read();
    press();
    QCOMPARE(page.step(), FirstRunPage::Place);
    read();
    press();
    QCOMPARE(page.step(), FirstRunPage::Passphrase);
    read();
    for (PassphraseField *field : page.findChildren<PassphraseField *>())
        type(*field, fourWords);
    press();
    m_seconds += Pace().derivation;
    QTRY_COMPARE(page.step(), FirstRunPage::Recovery);
    read();
    m_seconds += double(script.recoveryCode.size()) * Pace().signWritten;
    QLineEdit *typedBack = nullptr;
    for (QLineEdit *field : page.findChildren<QLineEdit *>())
        typedBack = field->isVisible() ? field : typedBack;
    QVERIFY(typedBack);
    type(*typedBack, script.recoveryCode.split(QLatin1Char('-')).at(3)); // the fake vault's id is 3
    press();
    QCOMPARE(page.step(), FirstRunPage::Choices);
    read();
    const QSignalSpy finished(&page, &FirstRunPage::finished);
    press();
    QCOMPARE(finished.count(), 1);
    qInfo("the first run: %.0f s for a slow person who reads every word (at most %.0f)", m_seconds, target);
    QVERIFY(m_seconds < target);
    QVERIFY(m_seconds > 60); // else something was not counted
}

KINWARD_TEST("firstruntime", FirstRunTimeTest)
#include "firstruntime_test.moc"

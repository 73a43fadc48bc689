// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTest>

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDesktopsPaletteIsJudgedByItsLightness();
    void choosingASchemeRepaintsWhatIsOpen();
    void contrastIsStrongWhereTheDesktopHasNone();
    void textGrowsEverywhereAndComesBack();
};

void ThemeTest::theDesktopsPaletteIsJudgedByItsLightness()
{
    QCOMPARE(Theme::judged(QPalette(QColor(0xf6f5f4))), Scheme::Light);
    QCOMPARE(Theme::judged(QPalette(QColor(0x2a2e32))), Scheme::Dark);
    QPalette strong(Qt::black);
    strong.setColor(QPalette::WindowText, Qt::white);
    QCOMPARE(Theme::judged(strong), Scheme::Contrast);
}

void ThemeTest::choosingASchemeRepaintsWhatIsOpen()
{
    Theme theme;
    TextLabel label(QStringLiteral("quiet"));
    label.setTone(TextTone::Muted);
    label.show();
    theme.setScheme(Scheme::Dark);
    QCoreApplication::processEvents();
    QCOMPARE(label.palette().color(QPalette::Window), darkRoles().paper);
    QCOMPARE(label.palette().color(QPalette::WindowText), darkRoles().muted);
    theme.setScheme(Scheme::Light);
    QCoreApplication::processEvents();
    QCOMPARE(label.palette().color(QPalette::WindowText), lightRoles().muted);
}

void ThemeTest::contrastIsStrongWhereTheDesktopHasNone()
{
    Theme theme;
    theme.setScheme(Scheme::Contrast);
    QVERIFY(theme.roles().isContrast);
    QCOMPARE(contrastRatio(theme.roles().ink, theme.roles().paper), 21.0);
    QVERIFY(contrastRatio(theme.roles().onAccent, theme.roles().accent) >= 7.0);
    QVERIFY(contrastRatio(theme.roles().accent, theme.roles().card) >= 7.0);
}

void ThemeTest::textGrowsEverywhereAndComesBack()
{
    Theme theme;
    TextLabel title(QStringLiteral("title"), TypeSize::Title);
    const double before = title.font().pointSizeF();
    const auto tell = [&title] { // as the running application does
        QEvent event(QEvent::ApplicationFontChange);
        QCoreApplication::sendEvent(&title, &event);
    };
    theme.setTextScale(200);
    tell();
    QCOMPARE(title.font().pointSizeF(), before * 2);
    theme.setTextScale(100);
    tell();
    QCOMPARE(title.font().pointSizeF(), before);
}

KINWARD_TEST("theme", ThemeTest)
#include "theme_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/widgets/themeroles.h"

#include <QTest>

/// WCAG 2.2: 4.5 : 1 for text, 3 : 1 for what shows where a control is.
class ThemeRolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsCountedAsWcagDoes();
    void textIsLegible_data();
    void textIsLegible();
    void controlsAndChartsStandOut_data() { textIsLegible_data(); }
    void controlsAndChartsStandOut();
    void aPaletteTellsItsScheme();
    void highContrastLeavesThePaletteAlone();
};

void ThemeRolesTest::contrastIsCountedAsWcagDoes()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void ThemeRolesTest::textIsLegible_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeRolesTest::textIsLegible()
{
    QFETCH(const bool, isDark);
    const ThemeRoles roles = isDark ? darkRoles() : lightRoles();
    for (const QColor &surface : {roles.paper, roles.card, roles.accentSoft, roles.warmSoft}) {
        for (const QColor &text : {roles.ink, roles.muted, roles.help, roles.accent, roles.warm})
            QVERIFY2(contrastRatio(text, surface) >= 4.5,
                     qPrintable(QStringLiteral("%1 on %2").arg(text.name(), surface.name())));
    }
    QVERIFY(contrastRatio(roles.onAccent, roles.accent) >= 4.5);
    QVERIFY(contrastRatio(roles.onAccent, roles.help) >= 4.5);
}

void ThemeRolesTest::controlsAndChartsStandOut()
{
    QFETCH(const bool, isDark);
    const ThemeRoles roles = isDark ? darkRoles() : lightRoles();
    for (const QColor &surface : {roles.paper, roles.card}) {
        QVERIFY(contrastRatio(roles.edge, surface) >= 3.0);
        QVERIFY(contrastRatio(roles.accent, surface) >= 3.0);
    }
    for (const QColor &series : roles.series)
        QVERIFY(contrastRatio(series, roles.card) >= 4.5);
}

void ThemeRolesTest::aPaletteTellsItsScheme()
{
    QVERIFY(!rolesOf(paletteOf(lightRoles())).isDark);
    QVERIFY(rolesOf(paletteOf(darkRoles())).isDark);
    QCOMPARE(rolesOf(paletteOf(darkRoles())).warm, darkRoles().warm);
    QVERIFY(!rolesOf(paletteOf(darkRoles())).isContrast);
}

void ThemeRolesTest::highContrastLeavesThePaletteAlone()
{
    QPalette system(Qt::white, Qt::black, Qt::white, Qt::black, Qt::white, Qt::white, Qt::black);
    system.setColor(QPalette::Highlight, Qt::yellow);
    const ThemeRoles roles = rolesOf(system);
    QVERIFY(roles.isContrast);
    QVERIFY(roles.isDark);
    QCOMPARE(roles.paper, system.color(QPalette::Window));
    QCOMPARE(roles.ink, system.color(QPalette::Text));
    QCOMPARE(roles.accent, QColor(Qt::yellow));
}

KINWARD_TEST("themeroles", ThemeRolesTest)
#include "themeroles_test.moc"

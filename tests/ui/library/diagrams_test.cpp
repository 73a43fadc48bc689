// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"
#include "support/picture.h"
#include "support/testmain.h"
#include "ui/library/diagrams.h"
#include "ui/library/diagramview.h"
#include "ui/widgets/typescale.h"

#include <QImage>
#include <QTest>
#include <QtMath>

class DiagramsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDiagramIsDrawn_data();
    void everyDiagramIsDrawn();
    void aRightToLeftLanguageSeesItMirrored();
    void anUnknownDiagramIsEmpty();

private:
    [[nodiscard]] static QImage drawn(const QString &id, const QString &language, int width,
                                      const ThemeRoles &roles, bool isMirrored = false);
};

QImage DiagramsTest::drawn(const QString &id, const QString &language, int width, const ThemeRoles &roles,
                           bool isMirrored)
{
    const Result<Library> library = Library::load(language);
    const Result<DiagramWords> words = library->diagram(id);
    const QFont font = typeFont(TypeSize::Body);
    QImage image(width, qCeil(diagramHeight(id, width, font)), QImage::Format_RGB32);
    image.fill(roles.card);
    QPainter painter(&image);
    drawDiagram(painter, *words, width, {roles, font, isMirrored});
    return image;
}

void DiagramsTest::everyDiagramIsDrawn_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : diagramIds())
        QTest::newRow(qPrintable(id)) << id;
}

void DiagramsTest::everyDiagramIsDrawn()
{
    QFETCH(QString, id);
    for (const int width : {560, 300}) {
        for (const ThemeRoles &roles : {lightRoles(), darkRoles(), contrastRoles(strongPalette(true))}) {
            const QImage image = drawn(id, QStringLiteral("en"), width, roles);
            QVERIFY(image.height() > 100);
            // Ink all over, and nothing that runs over the lower edge.
            QImage empty(image.size(), image.format());
            empty.fill(roles.card);
            QVERIFY(image != empty);
            const int edge = image.height() - 1;
            for (int x = 0; x < image.width(); ++x)
                QCOMPARE(image.pixelColor(x, edge), empty.pixelColor(x, edge));
        }
    }
    DiagramView view;
    const Result<Library> library = Library::load(QStringLiteral("de"));
    view.setDiagram(*library->diagram(id), library->language());
    view.resize(600, view.heightForWidth(600));
    view.show();
    QVERIFY(!view.accessibleName().isEmpty());
    QVERIFY(view.accessibleDescription().size() > 60);
    keepPicture(&view, QStringLiteral("diagram-") + id);
    view.resize(320, view.heightForWidth(320));
    keepPicture(&view, QStringLiteral("diagram-narrow-") + id);
}

void DiagramsTest::aRightToLeftLanguageSeesItMirrored()
{
    // The curves of the chart: the words beside them are few at this height.
    const QString id = QStringLiteral("approach_avoid");
    const QImage plain = drawn(id, QStringLiteral("en"), 560, lightRoles());
    const QImage mirrored = drawn(id, QStringLiteral("en"), 560, lightRoles(), true);
    const QImage flipped = plain.mirrored(true, false);
    int unlikeFlipped = 0;
    int unlikePlain = 0;
    for (int y = plain.height() / 2; y < plain.height() * 3 / 4; ++y) {
        for (int x = 0; x < plain.width(); ++x) {
            const int here = qGray(mirrored.pixel(x, y));
            unlikeFlipped += qAbs(qGray(flipped.pixel(x, y)) - here) > 60 ? 1 : 0;
            unlikePlain += qAbs(qGray(plain.pixel(x, y)) - here) > 60 ? 1 : 0;
        }
    }
    QVERIFY2(unlikeFlipped * 2 < unlikePlain,
             qPrintable(QStringLiteral("%1 %2").arg(unlikeFlipped).arg(unlikePlain)));
}

void DiagramsTest::anUnknownDiagramIsEmpty()
{
    QCOMPARE(diagramHeight(QStringLiteral("nothing"), 500, typeFont(TypeSize::Body)), 0.0);
}

KINWARD_TEST("diagrams", DiagramsTest)
#include "diagrams_test.moc"

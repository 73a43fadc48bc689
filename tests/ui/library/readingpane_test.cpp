// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/library/readingpane.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

Q_DECLARE_METATYPE(ThemeRoles)

namespace
{
ShownPage samplePage()
{
    return {QStringLiteral("A title"),
            QStringLiteral("Established idea"),
            {QStringLiteral("A note")},
            QStringLiteral("The lead."),
            QStringLiteral(
                "## First\n\nSome **strong** text and a [link](concept:other).\n\n## Last\n\n- Ref 1990\n")};
}

QTextBlock blockWith(const QTextDocument &document, const QString &text)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.text().contains(text))
            return block;
    }
    return {};
}

QColor colourOf(const QTextBlock &block)
{
    return block.begin().fragment().charFormat().foreground().color();
}
} // namespace

class ReadingPaneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePageStandsInItsOrder();
    void headingsHaveLevelsForScreenReaders();
    void theColumnHoldsSixtyToSeventyFiveCharacters();
    void theColumnStandsInTheMiddle();
    void aNarrowPaneStillShowsTheText();
    void coloursFollowThePalette();
    void theWordsStandOutInEveryScheme_data();
    void theWordsStandOutInEveryScheme();
    void nothingIsLoadedFromAnywhere_data();
    void nothingIsLoadedFromAnywhere();
    void htmlIsTextAndNothingElse();
    void aLinkIsReportedAndNotOpened();
};

void ReadingPaneTest::thePageStandsInItsOrder()
{
    ReadingPane pane;
    pane.showPage(samplePage());
    QStringList lines;
    for (const QString &line : pane.toPlainText().split(u'\n'))
        lines.append(line.simplified());
    QCOMPARE(lines,
             QStringList({QStringLiteral("A title"), QStringLiteral("Established idea"),
                          QStringLiteral("A note"), QStringLiteral("The lead."), QStringLiteral("First"),
                          QStringLiteral("Some strong text and a link."), QStringLiteral("Last"),
                          QStringLiteral("Ref 1990")}));
}

void ReadingPaneTest::headingsHaveLevelsForScreenReaders()
{
    ReadingPane pane;
    pane.showPage(samplePage());
    QCOMPARE(blockWith(*pane.document(), QStringLiteral("A title")).blockFormat().headingLevel(), 1);
    QCOMPARE(blockWith(*pane.document(), QStringLiteral("First")).blockFormat().headingLevel(), 2);
    QCOMPARE(blockWith(*pane.document(), QStringLiteral("The lead")).blockFormat().headingLevel(), 0);
}

void ReadingPaneTest::theColumnHoldsSixtyToSeventyFiveCharacters()
{
    ReadingPane pane;
    pane.resize(1000, 700);
    ShownPage page = samplePage();
    page.markdown =
        QStringLiteral("Some days you want to see people, and some days you would rather not. ").repeated(30);
    pane.showPage(page);
    pane.show();
    const QTextBlock block = blockWith(*pane.document(), QStringLiteral("Some days"));
    pane.document()->documentLayout()->documentSize(); // lays out all of it
    double characters = 0;
    const int lines = block.layout()->lineCount() - 1;
    QVERIFY(lines > 10);
    for (int line = 0; line < lines; ++line)
        characters += block.layout()->lineAt(line).textLength();
    QVERIFY2(characters / lines >= 60 && characters / lines <= 75,
             qPrintable(QString::number(characters / lines)));
}

void ReadingPaneTest::theColumnStandsInTheMiddle()
{
    ReadingPane pane;
    pane.resize(1200, 700);
    pane.showPage(samplePage());
    pane.show();
    const QTextFrameFormat format = pane.document()->rootFrame()->frameFormat();
    QVERIFY(format.leftMargin() > 200);
    QCOMPARE(format.leftMargin(), format.rightMargin());
}

void ReadingPaneTest::aNarrowPaneStillShowsTheText()
{
    ReadingPane pane;
    pane.resize(260, 400);
    pane.showPage(samplePage());
    pane.show();
    const QTextFrameFormat format = pane.document()->rootFrame()->frameFormat();
    QVERIFY(format.leftMargin() > 0);
    QVERIFY(pane.viewport()->width() - 2 * format.leftMargin() > 150);
    QVERIFY(pane.document()->size().width() <= pane.viewport()->width());
}

void ReadingPaneTest::coloursFollowThePalette()
{
    ReadingPane pane;
    pane.setPalette(paletteOf(lightRoles()));
    pane.showPage(samplePage());
    QCOMPARE(colourOf(blockWith(*pane.document(), QStringLiteral("First"))), lightRoles().ink);
    pane.setPalette(paletteOf(darkRoles()));
    QCOMPARE(colourOf(blockWith(*pane.document(), QStringLiteral("First"))), darkRoles().ink);
    QCOMPARE(colourOf(blockWith(*pane.document(), QStringLiteral("A note"))), darkRoles().muted);
}

void ReadingPaneTest::theWordsStandOutInEveryScheme_data()
{
    QTest::addColumn<ThemeRoles>("roles");
    QTest::newRow("light") << lightRoles();
    QTest::newRow("dark") << darkRoles();
    QTest::newRow("contrast, black on white") << contrastRoles(strongPalette(false));
    QTest::newRow("contrast, white on black") << contrastRoles(strongPalette(true));
}

void ReadingPaneTest::theWordsStandOutInEveryScheme()
{
    QFETCH(ThemeRoles, roles);
    ReadingPane pane;
    pane.setPalette(paletteOf(darkRoles()));
    pane.showPage(samplePage());
    pane.setPalette(paletteOf(roles)); // the scheme changes while one reads
    const QColor paper = pane.viewport()->palette().color(pane.viewport()->backgroundRole());
    QCOMPARE(paper, roles.card);
    // Where a text has no colour of its own it is drawn in the palette's.
    const auto inkOf = [&pane](const QTextCharFormat &format) {
        return format.foreground().style() == Qt::NoBrush ? pane.palette().color(QPalette::Text)
                                                          : format.foreground().color();
    };
    for (const char *words : {"A title", "The lead.", "First", "Some"}) {
        const QTextBlock block = blockWith(*pane.document(), QString::fromLatin1(words));
        const QColor ink = inkOf(block.begin().fragment().charFormat());
        QCOMPARE(ink, roles.ink);
        QVERIFY(contrastRatio(ink, paper) >= 7);
    }
    // Labels, notes and links: 4.5 : 1 everywhere, and as much as the words where contrast was asked for.
    for (QTextBlock block = pane.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            const QColor ground =
                format.background().style() == Qt::NoBrush ? paper : format.background().color();
            const double ratio = contrastRatio(inkOf(format), ground);
            QVERIFY2(ratio >= (roles.isContrast ? 7 : 4.5),
                     qPrintable(QStringLiteral("%1: %2").arg(part.fragment().text()).arg(ratio)));
        }
    }
}

void ReadingPaneTest::nothingIsLoadedFromAnywhere_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("web") << QStringLiteral("https://example.org/picture.png");
    QTest::newRow("file") << QStringLiteral("file:///etc/hostname");
    QTest::newRow("resource") << QStringLiteral("qrc:/library/contents.txt");
    QTest::newRow("plain path") << QStringLiteral("/etc/hostname");
}

void ReadingPaneTest::nothingIsLoadedFromAnywhere()
{
    QFETCH(QString, address);
    ReadingPane pane;
    pane.showPage(samplePage());
    const QString before = pane.toPlainText();
    for (const auto type : {QTextDocument::ImageResource, QTextDocument::MarkdownResource}) {
        const QVariant loaded = pane.document()->resource(type, QUrl(address));
        QVERIFY(loaded.toByteArray().isEmpty());
        QVERIFY(loaded.value<QImage>().isNull());
    }
    pane.setSource(QUrl(address));
    QCOMPARE(pane.toPlainText(), before);
    QCOMPARE(pane.source(), QUrl());
}

void ReadingPaneTest::htmlIsTextAndNothingElse()
{
    ReadingPane pane;
    ShownPage page = samplePage();
    page.markdown = QStringLiteral("Before <img src=\"file:///etc/hostname\"> after https://example.org end");
    pane.showPage(page);
    QVERIFY(pane.toPlainText().contains(QStringLiteral("<img src=")));
    const QTextBlock block = blockWith(*pane.document(), QStringLiteral("Before"));
    for (auto part = block.begin(); !part.atEnd(); ++part)
        QVERIFY(!part.fragment().charFormat().isAnchor());
}

void ReadingPaneTest::aLinkIsReportedAndNotOpened()
{
    ReadingPane pane;
    pane.resize(700, 500);
    pane.showPage(samplePage());
    pane.show();
    const QSignalSpy followed(&pane, &ReadingPane::linkFollowed);
    pane.setFocus();
    QTest::keyClick(&pane, Qt::Key_Tab);
    QTest::keyClick(&pane, Qt::Key_Return);
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.at(0).at(0).toString(), QStringLiteral("other"));
    QVERIFY(pane.toPlainText().startsWith(QStringLiteral("A title")));
}

KINWARD_TEST("readingpane", ReadingPaneTest)
#include "readingpane_test.moc"

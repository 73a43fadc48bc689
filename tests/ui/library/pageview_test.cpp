// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessibility.h"
#include "support/person.h"
#include "support/picture.h"
#include "support/testmain.h"
#include "ui/library/contentslist.h"
#include "ui/library/diagramview.h"
#include "ui/library/findbar.h"
#include "ui/library/librarypage.h"
#include "ui/library/linkcard.h"
#include "ui/library/pageprinter.h"
#include "ui/library/pageview.h"
#include "ui/library/readingpane.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/typescale.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>

/// Reading a page: its headings, finding in it, its size, its links, its picture, its foot.
class PageViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theHeadingsStandBesideTheText();
    void aHeadingLeadsToItsSection();
    void inANarrowWindowTheHeadingsAreAMenu();
    void findingCountsAndWalks();
    void findingNothingIsSaid();
    void escapeEndsFinding();
    void theTextGrowsAndShrinks();
    void aLinkUnderTheKeyboardSaysWhatItLeadsTo();
    void theDiagramHasItsNameAndItsWords();
    void aPageWithoutADiagramKeepsNoPlaceForOne();
    void theReferencesStandInFullAtTheFoot();
    void tryingAsksForTheFormWithItsWords();
    void withoutAVaultNothingOfItIsOffered();
    void theScrollKeysMoveThePage();
    void thePaperHoldsThePageAndItsReferences();
    void thePrintDialogPrintsToAFile();
    void aPrintThatIsCancelledPrintsNothing();
    void everyControlHasAName();

private:
    [[nodiscard]] ReadingPane *pane() const { return m_page->findChild<ReadingPane *>(); }
    [[nodiscard]] ContentsList *contents() const { return m_page->findChild<ContentsList *>(); }
    [[nodiscard]] ScrollColumn *scroll() const
    {
        return pane()->window()->findChild<PageView *>()->findChild<ScrollColumn *>();
    }
    [[nodiscard]] Person person() const { return Person(m_page.get()); }
    void open(const QString &id) const;
    [[nodiscard]] QString sentence(const QString &start) const;

    std::unique_ptr<LibraryPage> m_page;
};

void PageViewTest::init()
{
    m_page = std::make_unique<LibraryPage>();
    m_page->setLanguage(QStringLiteral("en"));
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
}

void PageViewTest::open(const QString &id) const
{
    m_page->openPage(id);
    QTest::qWait(20); // the column has its height with the next events
}

QString PageViewTest::sentence(const QString &start) const
{
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().startsWith(start))
            return label->text();
    }
    return {};
}

void PageViewTest::theHeadingsStandBesideTheText()
{
    open(QStringLiteral("attribution"));
    QVERIFY(contents()->isVisible());
    QCOMPARE(contents()->item(0)->text(), QStringLiteral("What it means"));
    QVERIFY(contents()->count() >= 5);
    QVERIFY(contents()->mapTo(m_page.get(), QPoint()).x() > pane()->mapTo(m_page.get(), QPoint()).x());
    keepPicture(m_page.get(), QStringLiteral("library-page"));
}

void PageViewTest::aHeadingLeadsToItsSection()
{
    open(QStringLiteral("attribution"));
    contents()->setFocus();
    contents()->setCurrentRow(2);
    QTest::keyClick(contents(), Qt::Key_Return);
    QVERIFY(scroll()->verticalScrollBar()->value() > 0);
    QCOMPARE(pane()->textCursor().block().text(), contents()->item(2)->text());
    QVERIFY(pane()->hasFocus());
}

void PageViewTest::inANarrowWindowTheHeadingsAreAMenu()
{
    m_page->resize(800, 560);
    open(QStringLiteral("attribution"));
    QVERIFY(!contents()->isVisible());
    auto *menu = person().needed<QToolButton>(QStringLiteral("contentsMenu"))->menu();
    QCOMPARE(menu->actions().at(1)->text(), QStringLiteral("Why it happens"));
    menu->actions().at(1)->trigger();
    QCOMPARE(pane()->textCursor().block().text(), QStringLiteral("Why it happens"));
    keepPicture(m_page.get(), QStringLiteral("library-page-narrow"));
}

void PageViewTest::findingCountsAndWalks()
{
    open(QStringLiteral("attribution"));
    person().click(QStringLiteral("Find"));
    auto *bar = m_page->findChild<FindBar *>();
    QVERIFY(bar->isVisible());
    auto *field = bar->findChild<QLineEdit *>();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("cause"));
    const auto count = int(pane()->extraSelections().size());
    QVERIFY(count > 2);
    QCOMPARE(sentence(QStringLiteral("1 of")), QStringLiteral("1 of %1").arg(count));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(sentence(QStringLiteral("2 of")), QStringLiteral("2 of %1").arg(count));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(sentence(QString::number(count) + QStringLiteral(" of")), QStringLiteral("%1 of %1").arg(count));
    QVERIFY(scroll()->verticalScrollBar()->value() > 0); // the last one is far down
    keepPicture(m_page.get(), QStringLiteral("library-find"));
}

void PageViewTest::findingNothingIsSaid()
{
    open(QStringLiteral("attribution"));
    person().click(QStringLiteral("Find"));
    QTest::keyClicks(m_page->findChild<FindBar *>()->findChild<QLineEdit *>(), QStringLiteral("zzz"));
    QCOMPARE(sentence(QStringLiteral("Not on")), QStringLiteral("Not on this page"));
    QCOMPARE(pane()->extraSelections().size(), 0);
}

void PageViewTest::escapeEndsFinding()
{
    open(QStringLiteral("attribution"));
    person().click(QStringLiteral("Find"));
    auto *bar = m_page->findChild<FindBar *>();
    QTest::keyClicks(bar->findChild<QLineEdit *>(), QStringLiteral("cause"));
    QTest::keyClick(bar->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(pane()->extraSelections().size(), 0);
    QVERIFY(pane()->hasFocus());
}

void PageViewTest::theTextGrowsAndShrinks()
{
    open(QStringLiteral("attribution"));
    QSignalSpy chosen(m_page.get(), &LibraryPage::readingSizeChanged);
    const double before = pane()->document()->defaultFont().pointSizeF();
    person().click(QStringLiteral("Larger"));
    QCOMPARE(chosen.takeFirst().at(0).toInt(), 110);
    QVERIFY(pane()->document()->defaultFont().pointSizeF() > before);
    person().click(QStringLiteral("Smaller"));
    person().click(QStringLiteral("Smaller"));
    QVERIFY(pane()->document()->defaultFont().pointSizeF() < before);
    for (int i = 0; i < 20 && person().needed<QToolButton>(QStringLiteral("Larger"))->isEnabled(); ++i)
        person().click(QStringLiteral("Larger"));
    QCOMPARE(chosen.last().at(0).toInt(), 200);
    keepPicture(m_page.get(), QStringLiteral("library-page-large"));
}

void PageViewTest::aLinkUnderTheKeyboardSaysWhatItLeadsTo()
{
    open(QStringLiteral("attribution"));
    pane()->setFocus();
    QTest::keyClick(pane(), Qt::Key_Tab);
    auto *card = m_page->findChild<LinkCard *>();
    QVERIFY(card->isVisible());
    QCOMPARE(card->findChildren<QLabel *>().at(0)->text(), QStringLiteral("Blaming myself"));
    QVERIFY(pane()->accessibleDescription().startsWith(QStringLiteral("Blaming myself. ")));
    keepPicture(m_page.get(), QStringLiteral("library-link"));
    contents()->setFocus();
    QTRY_VERIFY(!card->isVisible());
    QCOMPARE(pane()->accessibleDescription(), QString());
}

void PageViewTest::theDiagramHasItsNameAndItsWords()
{
    open(QStringLiteral("overview"));
    auto *diagram = m_page->findChild<DiagramView *>();
    QVERIFY(diagram->isVisible());
    QCOMPARE(diagram->accessibleName(), QStringLiteral("The loneliness loop"));
    QVERIFY(diagram->accessibleDescription().contains(QStringLiteral("ring of six stations")));
    // It stands above the first section, in the column.
    const int heading = pane()->placeOfBlock(sectionsOf(*pane()->document()).first().block);
    QVERIFY(diagram->geometry().bottom() <= heading);
    QCOMPARE(diagram->width(), pane()->viewport()->width());
}

void PageViewTest::aPageWithoutADiagramKeepsNoPlaceForOne()
{
    open(QStringLiteral("overview"));
    open(QStringLiteral("culture"));
    QVERIFY(!m_page->findChild<DiagramView *>()->isVisible());
    QCOMPARE(keepPlaceAboveSections(*pane()->document(), 0), -1);
}

void PageViewTest::theReferencesStandInFullAtTheFoot()
{
    open(QStringLiteral("attribution"));
    auto *works = person().needed<QLabel>(QStringLiteral("works"));
    QVERIFY(works->text().contains(QStringLiteral("An attributional theory of achievement")));
    QVERIFY(works->text().contains(QStringLiteral("doi:")));
    QVERIFY(!pane()->toPlainText().contains(QStringLiteral("An attributional theory of achievement")));
}

void PageViewTest::tryingAsksForTheFormWithItsWords()
{
    open(QStringLiteral("ladder"));
    QSignalSpy asked(m_page.get(), &LibraryPage::tryRequested);
    person().click(QStringLiteral("try"));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), QStringLiteral("step"));
    QCOMPARE(asked.first().at(1).toString(), QStringLiteral("Say hello to one neighbour"));
}

void PageViewTest::withoutAVaultNothingOfItIsOffered()
{
    open(QStringLiteral("mind_reading"));
    for (const QString &name :
         {QStringLiteral("bookmark"), QStringLiteral("note"), QStringLiteral("marginNotes"),
          QStringLiteral("journalPlaces"), QStringLiteral("onlyMarked")})
        QVERIFY2(!person().sees(name), qPrintable(name));
}

void PageViewTest::theScrollKeysMoveThePage()
{
    open(QStringLiteral("attribution"));
    pane()->setFocus();
    QTest::keyClick(pane(), Qt::Key_PageDown);
    const int page = scroll()->verticalScrollBar()->value();
    QVERIFY(page > 200);
    QTest::keyClick(pane(), Qt::Key_Home);
    QTest::keyClick(pane(), Qt::Key_Down);
    const int line = scroll()->verticalScrollBar()->value();
    QVERIFY(line > 0 && line < page);
}

void PageViewTest::thePaperHoldsThePageAndItsReferences()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page.pdf"));
    const ShownPage page{QStringLiteral("A title"),   QStringLiteral("Established idea"),         {},
                         QStringLiteral("The lead."), QStringLiteral("## First\n\nSome text.\n"), false};
    QTextDocument document;
    DiagramWords diagram;
    diagram.id = QStringLiteral("loop");
    diagram.title = QStringLiteral("The loop");
    diagram.alternative = QStringLiteral("A ring of six stations.");
    const PrintedPage printed{page, {QStringLiteral("Weiner & Co. (1985). A *work*.")}, diagram};
    layOutForPaper(document, printed, 600);
    QVERIFY(document.toPlainText().contains(QStringLiteral("Weiner & Co. (1985)")));
    // The picture, its words under it, then the text.
    const QString words = document.toPlainText();
    const qsizetype picture = words.indexOf(QChar::ObjectReplacementCharacter);
    const qsizetype caption = words.indexOf(QStringLiteral("The loop. A ring of six stations."));
    QVERIFY(picture >= 0);
    QVERIFY(caption > picture);
    QVERIFY(words.indexOf(QStringLiteral("First")) > caption);
    QCOMPARE(document.find(QStringLiteral("A ring")).charFormat().font(), typeFont(TypeSize::Caption));
    QCOMPARE(sectionsOf(document).first().title, QStringLiteral("First")); // the caption is no heading
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printPage(printed, printer);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    QVERIFY(file.size() > 2000);
}

void PageViewTest::thePrintDialogPrintsToAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ladder.pdf"));
    open(QStringLiteral("ladder"));
    bool wasAsked = false;
    QTimer::singleShot(0, m_page.get(), [&] {
        auto *dialog = qobject_cast<QPrintDialog *>(QApplication::activeModalWidget());
        wasAsked = dialog != nullptr;
        if (!dialog)
            return;
        // Never a real printer: the last of the list is a file.
        auto *printers = dialog->findChild<QComboBox *>(QStringLiteral("printers"));
        auto *file = dialog->findChild<QLineEdit *>(QStringLiteral("filename"));
        printers->setCurrentIndex(printers->count() - 1);
        file->setText(path);
        file->isEnabled() ? dialog->accept() : dialog->reject();
    });
    person().click(QStringLiteral("print"));
    QVERIFY(wasAsked);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

void PageViewTest::aPrintThatIsCancelledPrintsNothing()
{
    open(QStringLiteral("ladder"));
    bool wasAsked = false;
    QTimer::singleShot(0, m_page.get(), [&wasAsked] {
        if (auto *dialog = qobject_cast<QPrintDialog *>(QApplication::activeModalWidget())) {
            wasAsked = true;
            dialog->reject();
        }
    });
    person().click(QStringLiteral("print"));
    QVERIFY(wasAsked);
    QVERIFY(m_page->isVisible());
}

void PageViewTest::everyControlHasAName()
{
    open(QStringLiteral("overview"));
    person().click(QStringLiteral("Find"));
    QTest::qWait(20);
    QCOMPARE(accessibilityProblems(m_page->findChild<PageView *>()), QString());
}

KINWARD_TEST("pageview", PageViewTest)
#include "pageview_test.moc"

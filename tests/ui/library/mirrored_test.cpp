// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openlibrary.h"
#include "support/picture.h"
#include "support/testmain.h"
#include "ui/library/contentslist.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPushButton>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>
#include <QTreeView>

namespace
{
const QString arabic = QStringLiteral("بعض الأيام نريد الناس.");
const QString hebrew = QStringLiteral("יש ימים שבהם רוצים אנשים.");
const QString latin = QStringLiteral("Some days we want people.");

/// Short paragraphs, so that each shows at which side its line begins.
ShownPage pageOf(const QString &words)
{
    ShownPage page;
    page.title = words;
    page.lead = words;
    page.markdown = QStringLiteral("## %1\n\n%1\n\n- %1\n").arg(words);
    return page;
}
} // namespace

/// The library in a language that is written from right to left.
class MirroredTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void listTextAndContentsStandTheOtherWayRound();
    void whatStandsUnderTheTextBeginsAtTheRight();
    void theMarginsOfTheTextAreMirrored();
    void aParagraphStandsAtTheSideItIsReadFrom_data();
    void aParagraphStandsAtTheSideItIsReadFrom();

private:
    /// From the left edge of the screen.
    template <typename Part> [[nodiscard]] int leftOf(const Part *part) const
    {
        return part->mapTo(&m_library->page, QPoint(0, 0)).x();
    }
    [[nodiscard]] int rightOf(const QWidget *part) const { return leftOf(part) + part->width(); }
    void begin(Qt::LayoutDirection direction)
    {
        m_library.reset();
        QGuiApplication::setLayoutDirection(direction);
        m_library = std::make_unique<OpenLibrary>();
    }

    std::unique_ptr<OpenLibrary> m_library;
};

void MirroredTest::init()
{
    begin(Qt::RightToLeft);
}

void MirroredTest::listTextAndContentsStandTheOtherWayRound()
{
    m_library->open(QStringLiteral("attribution"));
    const auto *list = m_library->page.findChild<QTreeView *>();
    const auto *contents = m_library->page.findChild<ContentsList *>();
    QVERIFY(contents->isVisible());
    QVERIFY(rightOf(contents) <= leftOf(m_library->pane()));
    QVERIFY(rightOf(m_library->pane()) <= leftOf(list));
    const QRect words = contents->visualItemRect(contents->item(0));
    QVERIFY(words.right() > contents->viewport()->width() / 2);
    QCOMPARE(m_library->pane()->layoutDirection(), Qt::RightToLeft);
    keepPicture(&m_library->page, QStringLiteral("library-mirrored"));
}

void MirroredTest::whatStandsUnderTheTextBeginsAtTheRight()
{
    m_library->open(QStringLiteral("attribution"));
    const auto *notes = m_library->person().needed<QWidget>(QStringLiteral("marginNotes"));
    const auto *add = m_library->person().needed<QPushButton>(QStringLiteral("addNote"));
    const auto *trying = m_library->person().needed<QPushButton>(QStringLiteral("try"));
    QCOMPARE(rightOf(trying), rightOf(notes));
    QVERIFY(rightOf(notes) - rightOf(add) < leftOf(add) - leftOf(notes));
}

void MirroredTest::theMarginsOfTheTextAreMirrored()
{
    const auto margins = [this](Qt::LayoutDirection direction) {
        begin(direction);
        m_library->open(QStringLiteral("attribution"));
        const QWidget *reader = m_library->pane()->window()->findChild<ContentsList *>()->parentWidget();
        return std::pair(leftOf(m_library->pane()) - leftOf(reader),
                         rightOf(reader) - rightOf(m_library->pane()));
    };
    const auto [left, right] = margins(Qt::LeftToRight);
    const auto [mirroredLeft, mirroredRight] = margins(Qt::RightToLeft);
    QVERIFY(right > left); // the list of headings
    QCOMPARE(mirroredLeft, right);
    QCOMPARE(mirroredRight, left);
}

void MirroredTest::aParagraphStandsAtTheSideItIsReadFrom_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isAtTheRight");
    QTest::newRow("Arabic in an Arabic program") << Qt::RightToLeft << arabic << true;
    QTest::newRow("Hebrew in a Hebrew program") << Qt::RightToLeft << hebrew << true;
    QTest::newRow("Arabic in an English program") << Qt::LeftToRight << arabic << true;
    QTest::newRow("English in an Arabic program") << Qt::RightToLeft << latin << false;
    QTest::newRow("English in an English program") << Qt::LeftToRight << latin << false;
}

void MirroredTest::aParagraphStandsAtTheSideItIsReadFrom()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QString, words);
    QFETCH(bool, isAtTheRight);
    begin(direction);
    ReadingPane pane;
    pane.resize(1000, 600);
    pane.showPage(pageOf(words));
    pane.show();
    const QTextDocument &document = *pane.document();
    document.documentLayout()->documentSize(); // lays out all of it
    const double middle = document.size().width() / 2;
    int lines = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.text().trimmed().isEmpty())
            continue;
        const QRectF line = block.layout()->lineAt(0).naturalTextRect().translated(
            document.documentLayout()->blockBoundingRect(block).topLeft());
        QVERIFY(line.width() < middle);
        QVERIFY2((line.center().x() > middle) == isAtTheRight,
                 qPrintable(QStringLiteral("line %1 at %2").arg(lines).arg(line.center().x())));
        ++lines;
    }
    QCOMPARE(lines, 5); // title, lead, heading, paragraph, a point of a list
    keepPicture(&pane, QStringLiteral("library-pane-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
}

KINWARD_TEST("mirrored", MirroredTest)
#include "mirrored_test.moc"

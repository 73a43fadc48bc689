// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openlibrary.h"
#include "support/picture.h"
#include "support/testmain.h"
#include "ui/library/linkcard.h"

#include <QTextBlock>

namespace
{
const QString linkWords = QStringLiteral("pulling back");

ShownPage pageWithALink()
{
    ShownPage page;
    page.title = QStringLiteral("A title");
    page.lead = QStringLiteral("The lead.");
    page.markdown =
        QStringLiteral("## First\n\nSome words before, then [%1](concept:psychology_self_isolation) "
                       "in the middle of a line, and some words after it.\n\n## Last\n\nMore.\n")
            .arg(linkWords);
    return page;
}
} // namespace

/// The card that says where a link in the middle of the words leads, by mouse and by keyboard.
class LinkCardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theMouseOverALinkInTheWordsShowsTheCard();
    void theMouseBesideTheLinkShowsNone();
    void theKeyboardOnTheSameLinkShowsTheSameCard();

private:
    [[nodiscard]] LinkCard *card() const { return m_library->page.findChild<LinkCard *>(); }
    [[nodiscard]] QWidget *viewport() const { return m_library->pane()->viewport(); }
    /// Where a letter of these words stands in the pane.
    [[nodiscard]] QPoint placeOf(const QString &words) const;
    [[nodiscard]] QString title() const { return card()->findChildren<QLabel *>().first()->text(); }

    std::unique_ptr<OpenLibrary> m_library;
};

void LinkCardTest::init()
{
    m_library.reset();
    m_library = std::make_unique<OpenLibrary>();
    m_library->open(QStringLiteral("culture")); // a page without a picture
    m_library->pane()->showPage(pageWithALink());
    QTest::qWait(20);
    QTest::mouseMove(viewport(), QPoint(1, 1));
    QVERIFY(!card()->isVisible());
}

QPoint LinkCardTest::placeOf(const QString &words) const
{
    const QTextCursor found = m_library->pane()->document()->find(words);
    if (found.isNull())
        qFatal("\"%s\" is not on the page", qPrintable(words));
    QTextCursor letter(m_library->pane()->document());
    letter.setPosition(found.selectionStart() + 2);
    return m_library->pane()->cursorRect(letter).center();
}

void LinkCardTest::theMouseOverALinkInTheWordsShowsTheCard()
{
    const QPoint place = placeOf(linkWords);
    QVERIFY(viewport()->rect().contains(place));
    QCOMPARE(m_library->pane()->anchorAt(place), QStringLiteral("concept:psychology_self_isolation"));
    QTest::mouseMove(viewport(), place);
    QTRY_VERIFY(card()->isVisible());
    QCOMPARE(title(), QStringLiteral("Pulling back"));
    // Under the line the mouse is on, or above it; never over the link itself.
    const QPoint inParent = viewport()->mapTo(card()->parentWidget(), place);
    QVERIFY(!card()->geometry().contains(inParent));
    QVERIFY(qAbs(card()->geometry().top() - inParent.y()) < 60
            || qAbs(card()->geometry().bottom() - inParent.y()) < 60);
    keepPicture(&m_library->page, QStringLiteral("library-link-by-mouse"));
    QTest::mouseMove(viewport(), placeOf(QStringLiteral("Some words before")));
    QTRY_VERIFY(!card()->isVisible());
}

void LinkCardTest::theMouseBesideTheLinkShowsNone()
{
    QTest::mouseMove(viewport(), placeOf(QStringLiteral("words after")));
    QTest::qWait(50);
    QVERIFY(!card()->isVisible());
}

void LinkCardTest::theKeyboardOnTheSameLinkShowsTheSameCard()
{
    m_library->pane()->setFocus();
    QTest::keyClick(m_library->pane(), Qt::Key_Tab);
    QTRY_VERIFY(card()->isVisible());
    QCOMPARE(title(), QStringLiteral("Pulling back"));
    QVERIFY(m_library->pane()->accessibleDescription().startsWith(QStringLiteral("Pulling back. ")));
    QTest::keyClick(m_library->pane(), Qt::Key_Escape);
    QVERIFY(!card()->isVisible());
}

KINWARD_TEST("linkcard", LinkCardTest)
#include "linkcard_test.moc"

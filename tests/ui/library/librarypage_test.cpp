// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/library/findbar.h"
#include "ui/library/hitmodel.h"
#include "ui/library/librarymodel.h"
#include "ui/library/librarypage.h"
#include "ui/library/readingpane.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QToolButton>
#include <QTreeView>

/// Drives the screen as a person does, by keys and clicks.
class LibraryPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void itAsksToChooseAPageAtFirst();
    void everyPageStandsInTheList();
    void theArrowKeysOpenPages();
    void groupHeadingsArePassedOver();
    void aClickOpensAPage();
    void aLinkIsFollowedByKeyboard();
    void aLinkIsFollowedByMouse();
    void backAndForwardWorkByKeyboard();
    void backAndForwardWorkByButton();
    void typingFindsTitlesAndLeavesThePage();
    void typingFindsWordsInTheTextAndMarksThem();
    void aSlipStillFindsThePage();
    void theArrowKeysWalkThroughWhatWasFound();
    void theSearchKeyLeadsToTheFieldAndInAPageToTheFinder();
    void enterInTheFieldOpensTheFirstHit();
    void nothingFoundIsSaid();
    void anUnknownPageIsSaid();
    void aPageOpensFromOutsideAndIsSelected();
    void listAndPageTakeTurnsWhenThereIsNoRoom();
    void escapeLeavesThePageWhenThereIsNoRoom();
    void thePageSpeaksTheChosenLanguage();
    void anUntranslatedLanguageIsSaid();
    void everyControlHasAName();
    void theListSurvivesTheModelTester();

private:
    [[nodiscard]] QTreeView *list() const { return m_page->findChild<QTreeView *>(); }
    [[nodiscard]] QLineEdit *field() const
    {
        return m_page->findChild<QLineEdit *>(QStringLiteral("librarySearch"));
    }
    [[nodiscard]] QListView *hits() const { return m_page->findChild<QListView *>(QStringLiteral("hits")); }
    void search(const QString &words) const;
    [[nodiscard]] QStringList foundPages() const;
    [[nodiscard]] ReadingPane *pane() const { return m_page->findChild<ReadingPane *>(); }
    [[nodiscard]] QToolButton *button(const QString &text) const;
    [[nodiscard]] QModelIndex rowOf(const QString &id) const;
    [[nodiscard]] QString shownTitle() const { return pane()->document()->firstBlock().text(); }

    std::unique_ptr<LibraryPage> m_page;
};

void LibraryPageTest::init()
{
    m_page = std::make_unique<LibraryPage>();
    m_page->setLanguage(QStringLiteral("en"));
    m_page->resize(1080, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
}

QToolButton *LibraryPageTest::button(const QString &text) const
{
    for (QToolButton *found : m_page->findChildren<QToolButton *>()) {
        if (found->text() == text)
            return found;
    }
    return nullptr;
}

QModelIndex LibraryPageTest::rowOf(const QString &id) const
{
    const QModelIndexList found = list()->model()->match(list()->model()->index(0, 0), LibraryModel::IdRole,
                                                         id, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

void LibraryPageTest::itAsksToChooseAPageAtFirst()
{
    QCOMPARE(m_page->currentPage(), QString());
    QVERIFY(!pane()->isVisible());
    QVERIFY(m_page->findChild<QStackedWidget *>()->currentWidget()->isVisible());
}

void LibraryPageTest::everyPageStandsInTheList()
{
    const QAbstractItemModel *model = list()->model();
    QCOMPARE(model->rowCount(), 4);
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Path and practice"));
    QCOMPARE(model->rowCount(model->index(0, 0)), 4);
    QCOMPARE(model->rowCount(model->index(1, 0)), 21);
    QCOMPARE(model->rowCount(model->index(2, 0)), 20);
    QCOMPARE(model->index(3, 0).data().toString(), QStringLiteral("Skills"));
    QVERIFY(model->rowCount(model->index(3, 0)) >= 12);
}

void LibraryPageTest::theArrowKeysOpenPages()
{
    list()->setFocus();
    list()->setCurrentIndex(rowOf(QStringLiteral("overview")));
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Down);
    const QString id = list()->currentIndex().data(LibraryModel::IdRole).toString();
    QVERIFY(!id.isEmpty());
    QCOMPARE(m_page->currentPage(), id);
    QCOMPARE(shownTitle(), list()->currentIndex().data().toString());
}

void LibraryPageTest::groupHeadingsArePassedOver()
{
    list()->setFocus();
    list()->setCurrentIndex(rowOf(QStringLiteral("hyperindividualism"))); // the last idea
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(m_page->currentPage(), QStringLiteral("none")); // the first pattern
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(m_page->currentPage(), QStringLiteral("hyperindividualism"));
}

void LibraryPageTest::aClickOpensAPage()
{
    const QModelIndex row = rowOf(QStringLiteral("attribution"));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row).center());
    QCOMPARE(m_page->currentPage(), QStringLiteral("attribution"));
    QVERIFY(pane()->isVisible());
}

void LibraryPageTest::aLinkIsFollowedByKeyboard()
{
    m_page->openPage(QStringLiteral("attribution"));
    pane()->setFocus();
    QTest::keyClick(pane(), Qt::Key_Tab);
    QTest::keyClick(pane(), Qt::Key_Return);
    QCOMPARE(m_page->currentPage(), QStringLiteral("self_blame"));
    QCOMPARE(shownTitle(), QStringLiteral("Blaming myself"));
    QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("Blaming myself"));
}

void LibraryPageTest::aLinkIsFollowedByMouse()
{
    m_page->openPage(QStringLiteral("attribution"));
    QTextCursor cursor = pane()->document()->find(QStringLiteral("Overgeneralising"));
    QVERIFY(!cursor.isNull());
    pane()->setTextCursor(cursor);
    pane()->ensureCursorVisible();
    cursor.setPosition(cursor.selectionStart() + 3);
    const QPoint place = pane()->cursorRect(cursor).center();
    QVERIFY(pane()->viewport()->rect().contains(place));
    QTest::mouseClick(pane()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(m_page->currentPage(), QStringLiteral("overgeneralizing"));
}

void LibraryPageTest::backAndForwardWorkByKeyboard()
{
    m_page->openPage(QStringLiteral("overview"));
    m_page->openPage(QStringLiteral("biases"));
    pane()->setFocus();
    QTest::keyClick(pane(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_page->currentPage(), QStringLiteral("overview"));
    QCOMPARE(shownTitle(), QStringLiteral("Wanting closeness, keeping away"));
    QTest::keyClick(pane(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_page->currentPage(), QStringLiteral("biases"));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_page->currentPage(), QStringLiteral("overview"));
}

void LibraryPageTest::backAndForwardWorkByButton()
{
    QVERIFY(!button(QStringLiteral("Back"))->isEnabled());
    m_page->openPage(QStringLiteral("overview"));
    m_page->openPage(QStringLiteral("biases"));
    QTest::mouseClick(button(QStringLiteral("Back")), Qt::LeftButton);
    QCOMPARE(m_page->currentPage(), QStringLiteral("overview"));
    QVERIFY(!button(QStringLiteral("Back"))->isEnabled());
    QTest::mouseClick(button(QStringLiteral("Forward")), Qt::LeftButton);
    QCOMPARE(m_page->currentPage(), QStringLiteral("biases"));
    QVERIFY(!button(QStringLiteral("Forward"))->isEnabled());
}

void LibraryPageTest::search(const QString &words) const
{
    field()->setFocus();
    QTest::keyClicks(field(), words);
    QVERIFY(QTest::qWaitFor([this] { return hits()->isVisible(); }, 30000));
}

QStringList LibraryPageTest::foundPages() const
{
    QStringList pages;
    for (int row = 0; row < hits()->model()->rowCount(); ++row)
        pages.append(hits()->model()->index(row, 0).data(HitModel::IdRole).toString());
    return pages;
}

void LibraryPageTest::typingFindsTitlesAndLeavesThePage()
{
    m_page->openPage(QStringLiteral("overview"));
    search(QStringLiteral("spotlight"));
    QCOMPARE(foundPages().value(0), QStringLiteral("spotlight_effect"));
    QVERIFY(!list()->isVisible());
    QCOMPARE(m_page->currentPage(), QStringLiteral("overview"));
    field()->clear();
    QVERIFY(list()->isVisible());
    QVERIFY(!hits()->isVisible());
    QCOMPARE(list()->currentIndex(), rowOf(QStringLiteral("overview")));
}

void LibraryPageTest::typingFindsWordsInTheTextAndMarksThem()
{
    search(QStringLiteral("villain")); // stands in no title
    QVERIFY(foundPages().contains(QStringLiteral("attribution")));
    const QModelIndex hit = hits()->model()->index(0, 0);
    const QString snippet = hit.data(HitModel::SnippetRole).toString();
    const auto marks = hit.data(HitModel::MarksRole).value<HitModel::Marks>();
    QVERIFY(!marks.isEmpty());
    QVERIFY(snippet.mid(marks.first().first, marks.first().second)
                .startsWith(QStringLiteral("villain"), Qt::CaseInsensitive));
    QVERIFY(hit.data(Qt::AccessibleDescriptionRole).toString().contains(snippet));
}

void LibraryPageTest::aSlipStillFindsThePage()
{
    search(QStringLiteral("overgenralising"));
    QVERIFY(foundPages().contains(QStringLiteral("overgeneralizing")));
}

void LibraryPageTest::enterInTheFieldOpensTheFirstHit()
{
    search(QStringLiteral("spotlight"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_page->currentPage(), QStringLiteral("spotlight_effect"));
}

void LibraryPageTest::theArrowKeysWalkThroughWhatWasFound()
{
    search(QStringLiteral("people"));
    QVERIFY(foundPages().size() > 2);
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(hits()->hasFocus());
    QCOMPARE(m_page->currentPage(), foundPages().value(0));
    QTest::keyClick(hits(), Qt::Key_Down);
    QCOMPARE(m_page->currentPage(), foundPages().value(1));
}

void LibraryPageTest::theSearchKeyLeadsToTheFieldAndInAPageToTheFinder()
{
    m_page->openPage(QStringLiteral("attribution"));
    list()->setFocus();
    m_page->focusSearch();
    QVERIFY(field()->hasFocus());
    pane()->setFocus();
    m_page->focusSearch();
    auto *finder = m_page->findChild<FindBar *>();
    QVERIFY(finder->isVisible());
    m_page->focusSearch(); // once more: the whole library
    QVERIFY(field()->hasFocus());
}

void LibraryPageTest::nothingFoundIsSaid()
{
    search(QStringLiteral("zzzqqq"));
    QCOMPARE(foundPages(), QStringList());
    bool isSaid = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().startsWith(QStringLiteral("No page has")));
    QVERIFY(isSaid);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_page->currentPage(), QString());
}

void LibraryPageTest::anUnknownPageIsSaid()
{
    m_page->openPage(QStringLiteral("nowhere"));
    QCOMPARE(shownTitle(), QStringLiteral("This page can not be shown"));
    QVERIFY(pane()->toPlainText().contains(QStringLiteral("nowhere")));
    m_page->openPage(QStringLiteral("overview"));
    QCOMPARE(shownTitle(), QStringLiteral("Wanting closeness, keeping away"));
}

void LibraryPageTest::aPageOpensFromOutsideAndIsSelected()
{
    LibraryPage page; // not shown yet: opening reads the library
    page.setLanguage(QStringLiteral("en"));
    page.openPage(QStringLiteral("mind_reading"));
    QCOMPARE(page.currentPage(), QStringLiteral("mind_reading"));
    QCOMPARE(page.findChild<QTreeView *>()->currentIndex().data().toString(), QStringLiteral("Mind reading"));
}

void LibraryPageTest::listAndPageTakeTurnsWhenThereIsNoRoom()
{
    m_page->resize(360, 560);
    QVERIFY(list()->isVisible());
    QVERIFY(!pane()->isVisible());
    list()->setFocus();
    list()->setCurrentIndex(rowOf(QStringLiteral("overview")));
    QTest::keyClick(list(), Qt::Key_Down);
    QVERIFY(list()->isVisible()); // walking over the list does not leave it
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(!list()->isVisible());
    QVERIFY(pane()->isVisible());
    QVERIFY(pane()->hasFocus());
    QTest::mouseClick(button(QStringLiteral("All pages")), Qt::LeftButton);
    QVERIFY(list()->isVisible());
    QVERIFY(!pane()->isVisible());
    QCOMPARE(m_page->width(), 360);
}

void LibraryPageTest::escapeLeavesThePageWhenThereIsNoRoom()
{
    m_page->resize(360, 560);
    m_page->openPage(QStringLiteral("overview"));
    QVERIFY(!list()->isVisible());
    pane()->setFocus();
    QTest::keyClick(pane(), Qt::Key_Escape);
    QVERIFY(list()->isVisible());
    m_page->resize(1080, 800);
    QVERIFY(list()->isVisible());
    QVERIFY(pane()->isVisible());
    QVERIFY(!button(QStringLiteral("All pages"))->isVisible());
}

void LibraryPageTest::thePageSpeaksTheChosenLanguage()
{
    m_page->openPage(QStringLiteral("mind_reading"));
    m_page->setLanguage(QStringLiteral("de_DE"));
    QCOMPARE(shownTitle(), QStringLiteral("Gedankenlesen"));
    QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("Gedankenlesen"));
    QVERIFY(!pane()->toPlainText().contains(QStringLiteral("not translated")));
}

void LibraryPageTest::anUntranslatedLanguageIsSaid()
{
    m_page->setLanguage(QStringLiteral("eo"));
    m_page->openPage(QStringLiteral("mind_reading"));
    QCOMPARE(shownTitle(), QStringLiteral("Mind reading"));
    QVERIFY(pane()->toPlainText().contains(QStringLiteral("not translated yet")));
}

void LibraryPageTest::everyControlHasAName()
{
    m_page->openPage(QStringLiteral("overview"));
    QCOMPARE(list()->accessibleName(), QStringLiteral("Pages of the library"));
    QCOMPARE(field()->accessibleName(), field()->placeholderText());
    QCOMPARE(pane()->accessibleName(), QStringLiteral("Wanting closeness, keeping away"));
    for (const QToolButton *found : m_page->findChildren<QToolButton *>()) {
        if (found->parentWidget() == m_page.get())
            QVERIFY(!found->text().isEmpty());
    }
}

void LibraryPageTest::theListSurvivesTheModelTester()
{
    const QAbstractItemModelTester tester(list()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTest::keyClicks(field(), QStringLiteral("no"));
    m_page->setLanguage(QStringLiteral("de"));
    field()->clear();
    m_page->setLanguage(QStringLiteral("en"));
    QCOMPARE(list()->model()->rowCount(), 4);
}

KINWARD_TEST("librarypage", LibraryPageTest)
#include "librarypage_test.moc"

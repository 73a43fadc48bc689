// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypage.h"

#include "ui/library/libraryreader.h"
#include "ui/library/pagelist.h"
#include "ui/library/pageview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace
{
constexpr int listCharacters = 34; // the longest titles
constexpr int leastPageCharacters = 45;

int characters(int count)
{
    return count * QFontMetrics(typeFont(TypeSize::Body)).averageCharWidth();
}
} // namespace

LibraryPage::LibraryPage(QWidget *parent)
    : QWidget(parent)
{
    buildActions();
    buildNotice();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildBar());
    column->addWidget(m_notice);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(buildList());
    sides->addWidget(buildReader(), 1);
    column->addLayout(sides, 1);
    connect(&m_shelf, &LibraryShelf::loaded, this, &LibraryPage::takeLibrary);
    connect(&m_desk, &StudyDesk::changed, this, &LibraryPage::takeDesk);
    retranslate();
}

LibraryPage::~LibraryPage() = default;

void LibraryPage::openPage(const QString &id)
{
    m_shelf.loadOnce();
    m_history.visit(id);
    m_isReading = true;
    showCurrent();
}

void LibraryPage::setLanguage(const QString &language)
{
    m_shelf.setLanguage(language);
}

void LibraryPage::setFolder(const QString &root)
{
    m_shelf.setFolder(root);
}

void LibraryPage::setReadingSize(int percent)
{
    m_reader->page()->setReadingSize(percent);
}

void LibraryPage::focusSearch()
{
    if (m_reader->page()->hasKeyboard() && !m_reader->page()->isFinding())
        return m_reader->page()->findInPage();
    if (m_isCompact && m_isReading)
        showList();
    m_list->focusField();
}

void LibraryPage::openVault(Journal &journal, const Clock &clock)
{
    m_desk.open(journal, clock);
    if (m_keeper.isHolding())
        return goOnWriting();
    if (m_shelf.library())
        showCurrent();
}

void LibraryPage::closeVault()
{
    m_keeper.letGo();
    m_notice->hide();
    m_desk.close();
    if (m_shelf.library())
        showCurrent();
}

bool LibraryPage::flush()
{
    return m_keeper.flush();
}

UnfinishedWork LibraryPage::unfinishedWork() const
{
    return {m_keeper.toBytes(), m_keeper.hasUnsaved()};
}

bool LibraryPage::isWholeWork(const QByteArray &work)
{
    return MarginNoteKeeper::isNote(work);
}

void LibraryPage::resumeWork(const QByteArray &work)
{
    if (m_keeper.goOn(work) && m_desk.isOpen())
        goOnWriting();
}

void LibraryPage::goOnWriting()
{
    openPage(m_keeper.page());
    m_reader->page()->goOnWriting();
}

void LibraryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_shelf.loadOnce();
    arrange();
}

void LibraryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LibraryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_shelf.library())
            m_shelf.reload();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        arrange();
    }
}

void LibraryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isCompact && m_isReading)
        showList();
    else
        QWidget::keyPressEvent(event);
}

QAction *LibraryPage::addShortcut(const QList<QKeySequence> &shortcuts, const std::function<void()> &act)
{
    auto *action = new QAction(this);
    action->setShortcuts(shortcuts);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void LibraryPage::buildActions()
{
    m_back = addShortcut({QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)}, [this] {
        m_history.goBack();
        showCurrent();
    });
    m_forward = addShortcut({QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)}, [this] {
        m_history.goForward();
        showCurrent();
    });
    m_toList = addShortcut({}, [this] { showList(); });
    addShortcut({QKeySequence(Qt::CTRL | Qt::Key_K)}, [this] {
        if (m_isCompact && m_isReading)
            showList();
        m_list->focusField();
    });
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
}

void LibraryPage::buildNotice()
{
    m_notice = new Notice(this);
    m_notice->setDismissible(true);
    m_notice->hide();
    connect(m_notice, &Notice::dismissed, m_notice, &QWidget::hide);
    connect(&m_desk, &StudyDesk::failed, this,
            [this](const QString &message) { m_notice->show(message, NoticeTone::Warm); });
}

QBoxLayout *LibraryPage::buildBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space(2), space(1.5), space(2), space(1.5));
    m_title = new TextLabel({}, TypeSize::Page, this);
    m_title->setWeight(TypeWeight::Semibold);
    m_title->setWordWrap(false);
    bar->addWidget(m_title);
    bar->addStretch();
    bar->addWidget(buildBarButton(m_toList));
    bar->addWidget(buildBarButton(m_back));
    bar->addWidget(buildBarButton(m_forward));
    return bar;
}

QToolButton *LibraryPage::buildBarButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(action, &QAction::changed, button, [button, action] { button->setVisible(action->isVisible()); });
    return button;
}

PageList *LibraryPage::buildList()
{
    m_list = new PageList(m_shelf, this);
    connect(m_list, &PageList::pageWalkedTo, this, [this](const QString &id) {
        if (!m_isCompact)
            openPage(id);
    });
    connect(m_list, &PageList::pageChosen, this, [this](const QString &id) {
        openPage(id);
        if (m_isCompact && m_reader->isPageInFront())
            m_reader->page()->takeFocus();
    });
    return m_list;
}

LibraryReader *LibraryPage::buildReader()
{
    m_reader = new LibraryReader(m_shelf, m_desk, m_keeper, m_random, this);
    connect(m_reader, &LibraryReader::pageRequested, this, &LibraryPage::openPage);
    connect(m_reader, &LibraryReader::tryRequested, this, &LibraryPage::tryRequested);
    connect(m_reader, &LibraryReader::entryRequested, this, &LibraryPage::entryRequested);
    connect(m_reader, &LibraryReader::searchRequested, this, &LibraryPage::searchRequested);
    connect(m_reader->page(), &PageView::readingSizeChosen, this, &LibraryPage::readingSizeChanged);
    return m_reader;
}

void LibraryPage::retranslate()
{
    m_title->setText(tr("Library"));
    //: Goes to the page that was read before.
    m_back->setText(tr("Back"));
    //: Goes to the page from which one went back.
    m_forward->setText(tr("Forward"));
    //: Leaves the page and shows the list of all pages.
    m_toList->setText(tr("All pages"));
    m_reader->showEmpty();
}

void LibraryPage::takeLibrary()
{
    m_list->takePages(ways());
    m_reader->takeLibrary();
    takeDesk();
    showCurrent();
}

QList<LibraryWay> LibraryPage::ways() const
{
    QList<LibraryWay> ways;
    const QStringList paths = m_shelf.library() ? m_shelf.library()->paths() : QStringList();
    for (const QString &id : paths) {
        if (const Result<LearningPath> path = m_shelf.library()->path(id))
            ways.append({LibraryWays::path(id), path->title, path->summary});
        else // it keeps its row, and says itself what is wrong
            ways.append(
                {LibraryWays::path(id), QString(id).replace(u'_', u' '), tr("This path can not be shown")});
    }
    ways.append({LibraryWays::review, reviewTitle(), tr("Questions that are about to fade, a few a day.")});
    //: a row of the library's list: examples of thoughts, to name the thinking pattern in them
    ways.append({LibraryWays::practice, tr("Practise naming"),
                 tr("Made-up thoughts, to name the pattern or rate the cause.")});
    return ways;
}

QString LibraryPage::reviewTitle() const
{
    const Library *library = m_shelf.library();
    const auto isAsked = [library](const ReviewCard &card) {
        return library && library->asks(card.page, card.question);
    };
    const int due = int(m_desk.dueToday(isAsked).size());
    //: a row of the library's list: questions to answer today
    return due > 0 ? tr("Review · %n cards", nullptr, due) : tr("Review");
}

void LibraryPage::takeDesk()
{
    m_list->renameWay(LibraryWays::review, reviewTitle());
    std::optional<QStringList> marked;
    if (m_desk.isOpen() && m_shelf.library()) {
        marked = QStringList();
        for (const LibraryHeader &page : m_shelf.library()->pages()) {
            if (const Result<PageState> state = m_desk.page(page.id); state && state->isBookmarked)
                marked->append(page.id);
        }
    }
    m_list->setMarked(marked);
}

void LibraryPage::showCurrent()
{
    const QString id = m_history.current();
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
    if (id.isEmpty() && m_shelf.problem().isEmpty())
        return;
    m_reader->open(id);
    m_list->select(id);
    arrange();
}

void LibraryPage::showList()
{
    m_isReading = false;
    arrange();
    m_list->focusRows();
}

void LibraryPage::arrange()
{
    const int listWidth = characters(listCharacters) + space(6);
    m_isCompact = width() < listWidth + characters(leastPageCharacters) + space(6);
    m_list->setMinimumWidth(m_isCompact ? 0 : listWidth);
    m_list->setMaximumWidth(m_isCompact ? QWIDGETSIZE_MAX : listWidth);
    const bool isPageInFront = m_isCompact && m_isReading;
    m_list->setVisible(!isPageInFront);
    m_reader->setVisible(!m_isCompact || isPageInFront);
    m_toList->setVisible(isPageInFront);
}

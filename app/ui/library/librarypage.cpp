// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypage.h"

#include "library/pagewords.h"
#include "ui/library/pagelist.h"
#include "ui/library/readingpane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildBar());
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(buildList());
    sides->addWidget(buildReader(), 1);
    column->addLayout(sides, 1);
    retranslate();
}

LibraryPage::~LibraryPage() = default;

void LibraryPage::openPage(const QString &id)
{
    loadOnce();
    m_history.visit(id);
    m_isReading = true;
    showCurrent();
}

void LibraryPage::setLanguage(const QString &language)
{
    m_language = language;
    if (m_library)
        readLibrary();
}

void LibraryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadOnce();
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
        if (m_library)
            readLibrary();
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

void LibraryPage::buildActions()
{
    const auto add = [this](const QList<QKeySequence> &shortcuts, auto act) {
        auto *action = new QAction(this);
        action->setShortcuts(shortcuts);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    m_back = add({QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)}, [this] {
        m_history.goBack();
        showCurrent();
    });
    m_forward = add({QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)}, [this] {
        m_history.goForward();
        showCurrent();
    });
    m_toList = add({}, [this] { showList(); });
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
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
    m_list = new PageList(this);
    connect(m_list, &PageList::pageWalkedTo, this, [this](const QString &id) {
        if (!m_isCompact)
            openPage(id);
    });
    connect(m_list, &PageList::pageChosen, this, [this](const QString &id) {
        openPage(id);
        if (m_isCompact)
            m_pane->setFocus();
    });
    return m_list;
}

QWidget *LibraryPage::buildReader()
{
    m_reader = new QStackedWidget(this);
    m_reader->setMinimumWidth(1); // else the widest of its pages decides
    m_pane = new ReadingPane(m_reader);
    connect(m_pane, &ReadingPane::linkFollowed, this, &LibraryPage::openPage);
    m_reader->addWidget(new QWidget(m_reader));
    m_reader->addWidget(m_pane);
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
    QWidget *empty = m_reader->widget(0);
    m_reader->insertWidget(0, new EmptyState(QStringLiteral("library"), tr("Choose an idea from the list.")));
    m_reader->removeWidget(empty);
    delete empty;
    if (m_history.current().isEmpty())
        m_reader->setCurrentIndex(0);
}

void LibraryPage::loadOnce()
{
    if (!m_library && m_problem.isEmpty())
        readLibrary();
}

void LibraryPage::readLibrary()
{
    const Result<Library> library = Library::load(m_language.isEmpty() ? QLocale().name() : m_language);
    m_problem = library ? QString() : library.error().message;
    m_library = library ? std::optional(*library) : std::nullopt;
    m_list->setPages(library ? library->pages() : QList<LibraryHeader>());
    showCurrent();
}

void LibraryPage::showCurrent()
{
    const QString id = m_history.current();
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
    if (id.isEmpty() && m_problem.isEmpty())
        return;
    m_pane->showPage(shownPage(id));
    m_pane->setAccessibleName(m_pane->page().title);
    m_reader->setCurrentWidget(m_pane);
    m_list->select(id);
    arrange();
}

ShownPage LibraryPage::shownPage(const QString &id) const
{
    if (!m_library)
        return {tr("The library can not be shown"), {}, {}, m_problem, {}};
    const Result<LibraryPageText> text = m_library->text(id);
    if (!text)
        return {tr("This page can not be shown"), {}, {}, text.error().message, {}};
    const LibraryHeader &header = text->header;
    QStringList notes;
    if (!header.term.isEmpty() && header.kind == PageKind::Concept)
        //: Under the title of a page; %1 is the heading in the text that this program grew from.
        notes.append(tr("In the source text: “%1”").arg(header.term));
    else if (!header.term.isEmpty())
        //: Under the title of a page; %1 is the name that textbooks use.
        notes.append(tr("Also called: %1").arg(header.term));
    if (header.language != m_library->language())
        notes.append(tr("This page is not translated yet, so it stands here in English."));
    return {header.title, honestyLabel(header.honesty), notes, header.summary, text->body};
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

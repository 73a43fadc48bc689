// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/pagelist.h"

#include "ui/library/hitdelegate.h"
#include "ui/library/hitmodel.h"
#include "ui/library/libraryfilter.h"
#include "ui/library/librarylistdelegate.h"
#include "ui/library/librarymodel.h"
#include "ui/library/libraryshelf.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

PageList::PageList(LibraryShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_shelf(shelf)
    , m_model(new LibraryModel(this))
    , m_filter(new LibraryFilter(this))
    , m_found(new HitModel(this))
{
    m_filter->setSourceModel(m_model);
    buildField();
    buildMarkedButton();
    m_nothingFound = new TextLabel({}, TypeSize::Body, this);
    m_nothingFound->setTone(TextTone::Muted);
    m_nothingFound->hide();
    buildTree();
    buildHits();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(2), 0, space(1), 0);
    column->addWidget(m_field);
    column->addWidget(m_onlyMarked, 0, Qt::AlignLeading);
    column->addWidget(m_nothingFound);
    column->addWidget(m_tree, 1);
    column->addWidget(m_hits, 1);
    connect(&m_shelf, &LibraryShelf::indexed, this, &PageList::search);
    retranslate();
}

void PageList::takePages(const QList<LibraryWay> &ways)
{
    m_model->setRows(ways, m_shelf.library() ? m_shelf.library()->pages() : QList<LibraryHeader>());
    m_tree->expandAll();
    if (!m_field->text().isEmpty())
        m_shelf.makeIndex();
    search();
}

void PageList::renameWay(const QString &id, const QString &title)
{
    m_model->renameWay(id, title);
}

void PageList::setMarked(const std::optional<QStringList> &ids)
{
    m_marked = ids;
    m_onlyMarked->setVisible(ids.has_value());
    if (!ids)
        m_onlyMarked->setChecked(false);
    filter();
}

void PageList::select(const QString &id)
{
    m_selected = id;
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(id));
    if (index == m_tree->currentIndex())
        return;
    const QSignalBlocker quiet(this);
    m_tree->setCurrentIndex(index);
}

bool PageList::showsHits() const
{
    return m_shelf.isIndexed() && !m_field->text().trimmed().isEmpty();
}

void PageList::focusRows()
{
    if (showsHits())
        m_hits->setFocus();
    else
        m_tree->setFocus();
}

void PageList::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void PageList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool PageList::eventFilter(QObject *watched, QEvent *event)
{
    // From the field straight into what was found.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        focusRows();
        if (showsHits() && !m_hits->currentIndex().isValid())
            m_hits->setCurrentIndex(m_found->index(0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PageList::buildField()
{
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("librarySearch"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_shelf.makeIndex();
        search();
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        const QModelIndex first =
            showsHits() ? m_found->index(0) : m_filter->index(0, 0, m_filter->index(0, 0));
        const QString id =
            first.data(showsHits() ? int(HitModel::IdRole) : int(LibraryModel::IdRole)).toString();
        if (!id.isEmpty())
            Q_EMIT pageChosen(id);
    });
}

void PageList::buildMarkedButton()
{
    m_onlyMarked = new QToolButton(this);
    m_onlyMarked->setObjectName(QStringLiteral("onlyMarked"));
    m_onlyMarked->setCheckable(true);
    m_onlyMarked->setAutoRaise(true);
    m_onlyMarked->setFocusPolicy(Qt::StrongFocus);
    m_onlyMarked->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_onlyMarked->hide();
    connect(m_onlyMarked, &QToolButton::toggled, this, &PageList::filter);
}

void PageList::buildTree()
{
    m_tree = new QTreeView(this);
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new LibraryListDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connectRows(m_tree, LibraryModel::IdRole);
}

void PageList::buildHits()
{
    m_hits = new QListView(this);
    m_hits->setObjectName(QStringLiteral("hits"));
    m_hits->setModel(m_found);
    m_hits->setItemDelegate(new HitDelegate(m_hits));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setMouseTracking(true);
    m_hits->setResizeMode(QListView::Adjust);
    m_hits->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->hide();
    connectRows(m_hits, HitModel::IdRole);
}

void PageList::connectRows(QAbstractItemView *rows, int idRole)
{
    const auto choose = [this, idRole](const QModelIndex &index) {
        const QString id = index.data(idRole).toString();
        if (!id.isEmpty())
            Q_EMIT pageChosen(id);
    };
    connect(rows, &QAbstractItemView::clicked, this, choose);
    connect(rows, &QAbstractItemView::activated, this, choose);
    connect(rows->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, rows, idRole](const QModelIndex &current) {
                // While someone types in the field, rows come and go and the page must stay.
                const QString id = current.data(idRole).toString();
                if (rows->hasFocus() && !id.isEmpty())
                    Q_EMIT pageWalkedTo(id);
            });
}

void PageList::retranslate()
{
    //: Shown in the empty field above the list of pages; it searches titles and texts.
    m_field->setPlaceholderText(tr("Search the library"));
    m_field->setAccessibleName(tr("Search the library"));
    m_tree->setAccessibleName(tr("Pages of the library"));
    //: the places where the typed words were found
    m_hits->setAccessibleName(tr("Found pages"));
    //: shows the pages with a bookmark alone
    m_onlyMarked->setText(tr("Only marked pages"));
    m_onlyMarked->setAccessibleName(tr("Only marked pages"));
    filter();
}

void PageList::search()
{
    const bool areHits = showsHits();
    if (areHits) {
        QHash<QString, QString> titles;
        for (const LibraryHeader &page : m_shelf.library()->pages())
            titles.insert(page.id, page.title);
        m_found->setHits(m_shelf.find(m_field->text()), titles);
        m_hits->scrollToTop();
    }
    filter();
}

void PageList::filter()
{
    // Until the index is made, which takes a moment once, the titles are searched.
    const bool areHits = showsHits();
    const bool isOnlyMarked = m_marked && m_onlyMarked->isChecked();
    m_filter->setWords(areHits ? QString() : m_field->text());
    m_filter->setOnly(isOnlyMarked ? m_marked : std::nullopt);
    m_tree->expandAll();
    const bool isNothing =
        areHits ? m_found->rowCount() == 0 : m_model->rowCount() > 0 && m_filter->rowCount() == 0;
    m_nothingFound->setText(isOnlyMarked && m_field->text().isEmpty()
                                ? tr("No page is marked so far. “Mark” stands above each page.")
                                : tr("No page has these words. Try another word, or clear the field."));
    m_nothingFound->setVisible(isNothing);
    m_hits->setVisible(areHits);
    m_tree->setVisible(!areHits);
    m_onlyMarked->setVisible(m_marked.has_value() && !areHits);
    select(m_selected);
}

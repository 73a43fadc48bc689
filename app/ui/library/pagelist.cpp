// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/pagelist.h"

#include "ui/library/libraryfilter.h"
#include "ui/library/librarylistdelegate.h"
#include "ui/library/librarymodel.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

PageList::PageList(QWidget *parent)
    : QWidget(parent)
    , m_model(new LibraryModel(this))
    , m_filter(new LibraryFilter(this))
{
    m_filter->setSourceModel(m_model);
    buildField();
    m_nothingFound = new TextLabel({}, TypeSize::Body, this);
    m_nothingFound->setTone(TextTone::Muted);
    m_nothingFound->hide();
    buildTree();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(2), 0, space(1), 0);
    column->addWidget(m_field);
    column->addWidget(m_nothingFound);
    column->addWidget(m_tree, 1);
    retranslate();
}

void PageList::setPages(const QList<LibraryHeader> &pages)
{
    m_model->setPages(pages);
    m_tree->expandAll();
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

void PageList::focusRows()
{
    m_tree->setFocus();
}

void PageList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PageList::buildField()
{
    m_field = new QLineEdit(this);
    m_field->setClearButtonEnabled(true);
    connect(m_field, &QLineEdit::textChanged, this, &PageList::filter);
    connect(m_field, &QLineEdit::returnPressed, this,
            [this] { choose(m_filter->index(0, 0, m_filter->index(0, 0))); });
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
    connect(m_tree, &QTreeView::clicked, this, &PageList::choose);
    connect(m_tree, &QTreeView::activated, this, &PageList::choose);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                // While someone types in the field, rows come and go and the page must stay.
                const QString id = current.data(LibraryModel::IdRole).toString();
                if (m_tree->hasFocus() && !id.isEmpty())
                    Q_EMIT pageWalkedTo(id);
            });
}

void PageList::retranslate()
{
    //: Shown in the empty field above the list of pages.
    m_field->setPlaceholderText(tr("Find a page"));
    m_field->setAccessibleName(tr("Find a page"));
    m_tree->setAccessibleName(tr("Pages of the library"));
    m_nothingFound->setText(tr("No page has these words. Try another word, or clear the field."));
}

void PageList::filter(const QString &typed)
{
    m_filter->setWords(typed);
    m_tree->expandAll();
    m_nothingFound->setVisible(m_filter->rowCount() == 0);
    select(m_selected);
}

void PageList::choose(const QModelIndex &index)
{
    const QString id = index.data(LibraryModel::IdRole).toString();
    if (!id.isEmpty())
        Q_EMIT pageChosen(id);
}

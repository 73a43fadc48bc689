// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/libraryway.h"

#include <QWidget>
#include <optional>

class HitModel;
class LibraryFilter;
class LibraryModel;
class LibraryShelf;
class QAbstractItemView;
class QLineEdit;
class QListView;
class QModelIndex;
class QToolButton;
class QTreeView;
class TextLabel;

/// The list of the library with the field that searches it: all its rows, or the places where the typed words
/// stand.
class PageList : public QWidget
{
    Q_OBJECT

public:
    explicit PageList(LibraryShelf &shelf, QWidget *parent = nullptr);

    /// Takes the pages from the shelf.
    void takePages(const QList<LibraryWay> &ways);
    void renameWay(const QString &id, const QString &title);
    /// The pages with a bookmark; nothing while the vault is locked.
    void setMarked(const std::optional<QStringList> &ids);
    /// Marks the row of a page; none when the field hides it.
    void select(const QString &id);
    void focusRows();
    void focusField();

Q_SIGNALS:
    void pageWalkedTo(const QString &id); ///< with the arrow keys
    void pageChosen(const QString &id); ///< by a click, Enter on a row, or Enter in the field

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildField();
    void buildMarkedButton();
    void buildTree();
    void buildHits();
    void connectRows(QAbstractItemView *rows, int idRole);
    void retranslate();
    void search();
    void filter();
    [[nodiscard]] bool showsHits() const;

    LibraryShelf &m_shelf;
    QString m_selected;
    std::optional<QStringList> m_marked;
    LibraryModel *m_model;
    LibraryFilter *m_filter;
    HitModel *m_found;
    QLineEdit *m_field = nullptr;
    QToolButton *m_onlyMarked = nullptr;
    QTreeView *m_tree = nullptr;
    QListView *m_hits = nullptr;
    TextLabel *m_nothingFound = nullptr;
};

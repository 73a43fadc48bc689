// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QWidget>

class LibraryFilter;
class LibraryModel;
class QLineEdit;
class QTreeView;
class TextLabel;

/// The list of the library's pages with the field that narrows it.
class PageList : public QWidget
{
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);

    void setPages(const QList<LibraryHeader> &pages);
    /// Marks the row of a page; none when the field hides it.
    void select(const QString &id);
    void focusRows();

Q_SIGNALS:
    void pageWalkedTo(const QString &id); ///< with the arrow keys
    void pageChosen(const QString &id); ///< by a click, Enter on a row, or Enter in the field

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildField();
    void buildTree();
    void retranslate();
    void filter(const QString &typed);
    void choose(const QModelIndex &index);

    QString m_selected;
    LibraryModel *m_model;
    LibraryFilter *m_filter;
    QLineEdit *m_field = nullptr;
    QTreeView *m_tree = nullptr;
    TextLabel *m_nothingFound = nullptr;
};

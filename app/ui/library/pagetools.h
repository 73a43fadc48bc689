// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/pagelayout.h"

#include <QWidget>

class FlowLayout;
class QMenu;
class QToolButton;

/// What can be done with the page that is read, in a row above it that wraps.
class PageTools : public QWidget
{
    Q_OBJECT

public:
    explicit PageTools(QWidget *parent = nullptr);

    /// The headings, for windows that have no room for a list of them.
    void setSections(const QList<PageSection> &sections);
    void showContentsMenu(bool isShown);
    void setReadingSize(int percent);
    /// Bookmark and notes belong to the vault.
    void setCanKeep(bool canKeep);
    void setBookmarked(bool isBookmarked);

Q_SIGNALS:
    void sectionChosen(int row);
    void findRequested();
    void readingSizeChosen(int percent);
    void bookmarkChosen(bool isBookmarked);
    void noteRequested();
    void printRequested();

private:
    QToolButton *add(const QString &name, const QString &text);
    void buildSizeButtons();

    FlowLayout *m_flow;
    QToolButton *m_contents;
    QMenu *m_menu;
    QToolButton *m_smaller = nullptr;
    QToolButton *m_larger = nullptr;
    QToolButton *m_bookmark = nullptr;
    QToolButton *m_note = nullptr;
    int m_readingSize = 100;
};

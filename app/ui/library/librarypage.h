// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "ui/library/readinghistory.h"

#include <QWidget>
#include <optional>

class PageList;
class QAction;
class QBoxLayout;
class QStackedWidget;
class QToolButton;
class ReadingPane;
class TextLabel;
struct ShownPage;

/// The library: a list of its pages and the page that is read. Needs no vault. The pages are read from the
/// program when this is first shown. Where there is no room for both, list and page take turns.
class LibraryPage : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPage(QWidget *parent = nullptr);
    ~LibraryPage() override;

    /// Shows a concept or a pattern by its id ("mind_reading"); an unknown id is said on the page.
    void openPage(const QString &id);
    [[nodiscard]] QString currentPage() const { return m_history.current(); } ///< an id; empty at first
    /// The language of the pages ("de_DE"); without it they follow QLocale.
    void setLanguage(const QString &language);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QBoxLayout *buildBar();
    QToolButton *buildBarButton(QAction *action);
    PageList *buildList();
    QWidget *buildReader();
    void buildActions();
    void retranslate();

    void loadOnce();
    void readLibrary();
    void showCurrent();
    [[nodiscard]] ShownPage shownPage(const QString &id) const;
    void showList();
    void arrange();

    QString m_language;
    std::optional<Library> m_library;
    QString m_problem; ///< why there is no library
    ReadingHistory m_history;
    TextLabel *m_title = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_toList = nullptr;
    PageList *m_list = nullptr;
    QStackedWidget *m_reader = nullptr;
    ReadingPane *m_pane = nullptr;
    bool m_isCompact = false;
    bool m_isReading = false; ///< in the compact form: the page is in front, not the list
};

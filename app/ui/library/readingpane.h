// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/pagelayout.h"

#include <QTextBrowser>

/// Shows one page in a centred column of 60 to 75 characters. It loads nothing, neither files nor addresses:
/// a link is only reported.
class ReadingPane : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReadingPane(QWidget *parent = nullptr);

    /// Shows the page from its top.
    void showPage(const ShownPage &page);
    [[nodiscard]] const ShownPage &page() const { return m_page; }
    /// As high as its text, without scroll bars: what it stands in scrolls.
    void setFitsItsText(bool fits);
    /// Per cent of the size that the program's text has.
    void setReadingSize(int percent);
    /// A widget that stands above the first section, as wide as the column; null takes it away. The caller
    /// keeps it.
    void setFigure(QWidget *figure);
    /// Where a block of the text begins, from the top of the pane.
    [[nodiscard]] int placeOfBlock(int number) const;
    [[nodiscard]] static int columnWidth(int readingSize = 100);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void linkFollowed(const QString &id);
    /// A link under the mouse or the keyboard, and where it stands; empty when it is left.
    void linkReached(const QString &id, const QRect &place);
    void laidOut();

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();
    void layOutAtItsPlace();
    void centreColumn();
    void fitText();
    void placeFigure();
    void reportLink(const QUrl &link);
    [[nodiscard]] QRect focusedLink() const;

    ShownPage m_page;
    QWidget *m_figure = nullptr;
    int m_readingSize = 100;
    bool m_fitsItsText = false;
    bool m_isLayingOut = false;
};

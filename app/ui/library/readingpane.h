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

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void linkFollowed(const QString &id);

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void centreColumn();

    ShownPage m_page;
    bool m_isLayingOut = false;
};

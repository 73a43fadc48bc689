// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

/// A page that scrolls: one column, centred, no wider than a line that reads well (68 characters). Scrolls to
/// what gets the focus. Its accessible name is the page's title.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollColumn(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Replaces the reading width; 0 lets the column fill the page.
    void setColumnWidth(int pixels);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyWidth();

    QWidget *m_columnWidget;
    QVBoxLayout *m_column;
    int m_fixedWidth = -1;
};

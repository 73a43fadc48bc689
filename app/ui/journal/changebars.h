// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

/// Two quiet bars on one scale, 0–100: before, and now. A missing value draws no bar and says so.
class ChangeBars : public QWidget
{
    Q_OBJECT

public:
    ChangeBars(std::optional<int> before, std::optional<int> after, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBar(QPainter &painter, int row, std::optional<int> value, const QColor &color,
                  const QString &word);

    std::optional<int> m_before;
    std::optional<int> m_after;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

/// Icons as strokes that take the ink of the palette they are painted with, sharp at every size and scale.
///
/// Own names (resources/icons): today journal library goals trends help settings lock close plus minus search
/// show hide. Any other name is looked up in the desktop's icon theme by its freedesktop name.
namespace IconLoader
{
[[nodiscard]] QIcon icon(const QString &name);
/// Paints an own icon in one colour; false when there is none of that name.
bool paint(const QString &name, QPainter &painter, const QRect &rect, const QColor &color);
} // namespace IconLoader

/// An own icon as a still picture in the muted colour; decoration, so screen readers pass it by.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /// The size is in pixels at 100 %.
    IconLabel(const QString &name, int size, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_size;
};

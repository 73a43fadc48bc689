// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// How much of itself the navigation shows, by the room there is.
enum class NavigationShape { Wide, Captions, Icons };

/// An entry of the navigation: icon and word; the word stays its accessible name when only the icon shows.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(const QString &text, const QString &iconName, QWidget *parent = nullptr);

    void setShape(NavigationShape shape);
    /// Painted in the help colour.
    void setHelp(bool isHelp);
    /// Shown after the word while there is room.
    void setHint(const QString &hint);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWide(QPainter &painter, const QColor &ink) const;
    void paintNarrow(QPainter &painter, const QColor &ink) const;

    QString m_iconName;
    QString m_hint;
    NavigationShape m_shape = NavigationShape::Wide;
    bool m_isHelp = false;
};

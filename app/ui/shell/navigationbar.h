// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigationbutton.h"
#include "ui/shell/room.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;
class TextLabel;

/// The rooms at the leading edge, the same ones in the same places; Help now always among them. Folds to
/// icons with captions, then to icons, when there is little room.
class NavigationBar : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationBar(const QList<RoomRow> &rows, QWidget *parent = nullptr);

    void setCurrent(Room room);
    /// While locked, the rooms of the vault give way to the ways into one.
    void setLocked(bool isLocked);
    /// The ways into a vault: unlocking one, and going on with a new one.
    void setWaysIn(bool unlocks, bool makes);
    /// Picks the shape that fits a window of this size.
    void fit(const QSize &window);
    [[nodiscard]] NavigationShape shape() const { return m_shape; }
    [[nodiscard]] NavigationButton *button(Room room) const { return m_buttons.value(room); }

Q_SIGNALS:
    void roomRequested(Room room);
    void lockRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRoom(const RoomRow &row);
    void addLock();
    void setShape(NavigationShape shape);
    [[nodiscard]] int neededHeight(NavigationShape shape) const;
    [[nodiscard]] QList<NavigationButton *> shownButtons() const;

    QList<RoomRow> m_rows;
    QMap<Room, NavigationButton *> m_buttons;
    NavigationButton *m_lock = nullptr;
    TextLabel *m_name = nullptr;
    QVBoxLayout *m_column;
    NavigationShape m_shape = NavigationShape::Wide;
    bool m_isSetting = false; ///< by code, not by the person
};

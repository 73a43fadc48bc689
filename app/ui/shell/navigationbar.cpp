// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationbar.h"

#include "ui/widgets/textlabel.h"
#include "ui/widgets/themeroles.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>
#include <QVBoxLayout>

namespace
{
constexpr int foldBelow = 900; // px at 100 %

bool isTopRow(const RoomRow &row)
{
    return !row.isAtBottom;
}
} // namespace

NavigationBar::NavigationBar(const QList<RoomRow> &rows, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
    , m_column(new QVBoxLayout(this))
{
    //: The column with the rooms, for screen readers
    setAccessibleName(tr("Navigation"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_name = new TextLabel(QStringLiteral("Kinward"), TypeSize::Title, this);
    m_name->setWordWrap(false);
    m_column->addWidget(m_name);
    addRoom({Room::Unlock, tr("Unlock"), QStringLiteral("lock"), false, false});
    //: Leads back to the vault that is being made
    addRoom({Room::FirstRun, tr("New vault"), QStringLiteral("plus"), false, false});
    for (const RoomRow &row : rows) {
        if (isTopRow(row))
            addRoom(row);
    }
    m_column->addStretch(1);
    for (const RoomRow &row : rows) {
        if (!isTopRow(row))
            addRoom(row);
    }
    addLock();
    if (NavigationButton *help = button(Room::Help))
        help->setHelp(true);
    setShape(NavigationShape::Wide);
    setLocked(true);
    setWaysIn(true, false);
}

void NavigationBar::addRoom(const RoomRow &row)
{
    auto *made = new NavigationButton(row.text, row.icon, this);
    made->setCheckable(true);
    m_buttons.insert(row.room, made);
    m_column->addWidget(made);
    // Not clicked(): a screen reader toggles a button without a click.
    connect(made, &NavigationButton::toggled, this, [this, made, room = row.room] {
        if (m_isSetting)
            return;
        const QScopedValueRollback<bool> setting(m_isSetting, true);
        made->setChecked(true);
        Q_EMIT roomRequested(room);
    });
}

void NavigationBar::addLock()
{
    //: Locks the vault
    m_lock = new NavigationButton(tr("Lock"), QStringLiteral("lock"), this);
    m_lock->setHint(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText));
    m_column->addWidget(m_lock);
    connect(m_lock, &NavigationButton::clicked, this, &NavigationBar::lockRequested);
}

void NavigationBar::setCurrent(Room room)
{
    const QScopedValueRollback<bool> setting(m_isSetting, true);
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == room);
}

void NavigationBar::setLocked(bool isLocked)
{
    for (const RoomRow &row : std::as_const(m_rows))
        m_buttons.value(row.room)->setVisible(!row.needsVault || !isLocked);
    m_lock->setVisible(!isLocked);
}

void NavigationBar::setWaysIn(bool unlocks, bool makes)
{
    m_buttons.value(Room::Unlock)->setVisible(unlocks);
    m_buttons.value(Room::FirstRun)->setVisible(makes);
}

void NavigationBar::fit(const QSize &window)
{
    if (window.width() >= scaled(foldBelow) && neededHeight(NavigationShape::Wide) <= window.height())
        setShape(NavigationShape::Wide);
    else if (neededHeight(NavigationShape::Captions) <= window.height())
        setShape(NavigationShape::Captions);
    else
        setShape(NavigationShape::Icons);
}

void NavigationBar::setShape(NavigationShape shape)
{
    m_shape = shape;
    const bool isWide = shape == NavigationShape::Wide;
    const int margin = isWide ? space(1.5) : space(0.75);
    m_column->setContentsMargins(margin, isWide ? space(3) : space(1), margin + 1,
                                 isWide ? space(2) : space(1));
    m_column->setSpacing(shape == NavigationShape::Icons ? 0 : space(0.25));
    m_name->setVisible(isWide);
    m_name->setContentsMargins(space(1.5), 0, 0, space(2));
    for (NavigationButton *each : findChildren<NavigationButton *>())
        each->setShape(shape);
    setMinimumWidth(isWide ? scaled(190) : 0);
    updateGeometry();
}

int NavigationBar::neededHeight(NavigationShape shape) const
{
    // All rows count, also those hidden while locked, so that unlocking does not change the shape.
    const auto rows = static_cast<int>(m_rows.size()) + 1;
    const int icon = scaled(20);
    if (shape == NavigationShape::Wide)
        return rows * (scaled(listRowHeight) + space(0.25)) + space(8);
    const int caption = QFontMetrics(typeFont(TypeSize::Caption)).height();
    return rows * (icon + caption + space(2.25)) + space(2);
}

QList<NavigationButton *> NavigationBar::shownButtons() const
{
    QList<NavigationButton *> shown;
    for (int i = 0; i < m_column->count(); ++i) {
        auto *each = qobject_cast<NavigationButton *>(m_column->itemAt(i)->widget());
        if (each && each->isVisibleTo(this))
            shown.append(each);
    }
    return shown;
}

void NavigationBar::keyPressEvent(QKeyEvent *event)
{
    const QList<NavigationButton *> shown = shownButtons();
    const auto at = shown.indexOf(qobject_cast<NavigationButton *>(focusWidget()));
    if (at < 0 || (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down))
        return QWidget::keyPressEvent(event);
    const auto next = qBound(qsizetype(0), at + (event->key() == Qt::Key_Down ? 1 : -1), shown.size() - 1);
    shown.at(next)->setFocus(Qt::TabFocusReason);
}

void NavigationBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect line(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), rolesOf(palette()).line);
}

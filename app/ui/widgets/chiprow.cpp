// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chiprow.h"

#include "ui/widgets/chipbutton.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSignalBlocker>

ChipRow::ChipRow(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
{
    setAccessibleName(label);
}

void ChipRow::setChips(const QList<Chip> &chips)
{
    const QStringList kept = checkedIds();
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_chips = chips;
    for (const Chip &chip : chips) {
        auto *button = new ChipButton(chip.text, this);
        button->installEventFilter(this);
        // Not clicked(): a screen reader toggles a chip without a click.
        connect(button, &ChipButton::toggled, this, [this, button] {
            if (m_isSetting)
                return;
            keepWithinMaximum(button);
            Q_EMIT checkedIdsChanged(checkedIds());
        });
        m_flow->addWidget(button);
        m_buttons.append(button);
    }
    setCheckedIds(kept);
}

void ChipRow::setMaximumChecked(int count)
{
    m_maximum = count;
}

QStringList ChipRow::checkedIds() const
{
    QStringList ids;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->isChecked())
            ids.append(m_chips.at(i).id);
    }
    return ids;
}

void ChipRow::setCheckedIds(const QStringList &ids)
{
    const QScopedValueRollback<bool> setting(m_isSetting, true);
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(ids.contains(m_chips.at(i).id));
}

ChipButton *ChipRow::chip(const QString &id) const
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_chips.at(i).id == id)
            return m_buttons.at(i);
    }
    return nullptr;
}

bool ChipRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
        const int backward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
        const auto at = static_cast<int>(m_buttons.indexOf(static_cast<ChipButton *>(watched)));
        if (at >= 0 && (key == forward || key == Qt::Key_Down || key == backward || key == Qt::Key_Up)) {
            moveFocus(at, key == forward || key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChipRow::keepWithinMaximum(ChipButton *latest)
{
    const QScopedValueRollback<bool> setting(m_isSetting, true);
    if (m_maximum <= 0 || !latest->isChecked() || checkedIds().size() <= m_maximum)
        return;
    for (ChipButton *button : std::as_const(m_buttons)) {
        if (button != latest && button->isChecked()) {
            button->setChecked(false);
            return;
        }
    }
}

void ChipRow::moveFocus(int from, int by)
{
    const auto count = static_cast<int>(m_buttons.size());
    m_buttons.at((from + by + count) % count)->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

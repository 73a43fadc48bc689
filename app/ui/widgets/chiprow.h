// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class ChipButton;
class FlowLayout;

/// A word to show and the id it stands for.
struct Chip {
    QString id;
    QString text;
};

/// Chips that wrap like words. Tab reaches the row, arrow keys move inside it, Space chooses.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    /// The label is what a screen reader says for the row.
    explicit ChipRow(const QString &label, QWidget *parent = nullptr);

    void setChips(const QList<Chip> &chips);
    /// 1 makes the chips take each other's place; 0 means any number.
    void setMaximumChecked(int count);
    [[nodiscard]] QStringList checkedIds() const; ///< in the order of the chips
    void setCheckedIds(const QStringList &ids);
    [[nodiscard]] ChipButton *chip(const QString &id) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// By the person, not by setCheckedIds().
    void checkedIdsChanged(const QStringList &ids);

private:
    void keepWithinMaximum(ChipButton *latest);
    void moveFocus(int from, int by);

    FlowLayout *m_flow;
    QList<Chip> m_chips;
    QList<ChipButton *> m_buttons;
    int m_maximum = 0;
    bool m_isSetting = false; ///< by code, not by the person
};

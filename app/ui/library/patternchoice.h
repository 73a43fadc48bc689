// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QWidget>

class ChipRow;
class QVBoxLayout;

/// The thinking patterns to choose one from, grouped by family, "may be fair" first.
class PatternChoice : public QWidget
{
    Q_OBJECT

public:
    explicit PatternChoice(QWidget *parent = nullptr);

    void setPatterns(const QList<LibraryHeader> &pages);
    [[nodiscard]] QString chosen() const { return m_chosen; } ///< an id; empty for none yet
    void clear();

Q_SIGNALS:
    void chosenChanged();

private:
    void addRow(const QString &title, const QList<LibraryHeader> &patterns);
    void take(const ChipRow *row, const QStringList &ids);

    QVBoxLayout *m_column;
    QList<ChipRow *> m_rows;
    QString m_chosen;
};

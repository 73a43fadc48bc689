// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

/// "New": a thought record, a note, or what another program kept.
class NewEntryButton : public QPushButton
{
    Q_OBJECT

public:
    explicit NewEntryButton(QWidget *parent = nullptr);

Q_SIGNALS:
    void recordRequested();
    void noteRequested();
    void importRequested();
};

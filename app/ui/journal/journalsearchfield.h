// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/// The search field of the Journal; its tool tip names the filters it knows.
class JournalSearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit JournalSearchField(QWidget *parent = nullptr);
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class MappingDesk;
class QPushButton;
class TextLabel;

/// What the answers to suggestions have taught so far, pattern by pattern, and a way to forget it.
class LearnedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LearnedDialog(MappingDesk &desk, QWidget *parent = nullptr);

private:
    void buildLayout();
    void showLearned();
    void forget();

    MappingDesk &m_desk;
    TextLabel *m_list;
    TextLabel *m_outcome;
    QPushButton *m_forget = nullptr;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/firstrunstep.h"

class QLineEdit;
class QPushButton;

/// The recovery code, shown this once, to copy, to save, to print or to write down, and one group of it typed
/// back.
class RecoveryStep : public FirstRunStep
{
    Q_OBJECT

public:
    explicit RecoveryStep(QWidget *parent = nullptr);

    /// The group (1–8) is the one that is asked for.
    void setCode(const QString &code, int group);
    [[nodiscard]] bool isComplete() const override;
    void focusFirst() override;
    /// Writes the code into a file, and says how that went.
    void saveTo(const QString &path);

private:
    void addCode();
    void copy();
    void save();
    void print();
    void check();

    QString m_code;
    int m_group = 1;
    QList<TextLabel *> m_groups;
    TextLabel *m_outcome;
    TextLabel *m_question = nullptr;
    QPushButton *m_copy = nullptr;
    QLineEdit *m_typed = nullptr;
    TextLabel *m_answer = nullptr;
};

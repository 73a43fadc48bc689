// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backups/shownkey.h"

#include <QDialog>

class KeyField;

/// Asks before something is done: what will happen and what will not, and one button that does it. Some
/// questions want a key as well.
class Question : public QDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString text;
        QString button;
    };
    enum class Wants { Nothing, Key };

    Question(const Words &words, Wants wants, QWidget *parent = nullptr);

    [[nodiscard]] ShownKey takeKey();

private:
    void buildButtons(const QString &text);

    KeyField *m_key = nullptr; ///< may be missing
};

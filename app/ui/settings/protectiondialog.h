// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

/// "How your journal is protected, and what it is not protected from", in the language of the program.
class ProtectionDialog : public QDialog
{
    Q_OBJECT

public:
    /// `locale`: as QLocale::name() gives it; a language without the page gets English.
    explicit ProtectionDialog(const QString &locale, QWidget *parent = nullptr);
};

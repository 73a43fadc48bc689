// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class TextLabel;

/// A bar and a sentence that say how hard a passphrase is to guess. Says it in words, not by colour.
class StrengthMeter : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget *parent = nullptr);
    void setPassphrase(const QString &passphrase);
    [[nodiscard]] QString sentence() const;

private:
    QProgressBar *m_bar;
    TextLabel *m_sentence;
};

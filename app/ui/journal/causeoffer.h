// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class TextLabel;

/// Asks whether words of the thought are the cause the person means, and begins with them in one click. It
/// asks and never fills in by itself.
class CauseOffer : public QWidget
{
    Q_OBJECT

public:
    explicit CauseOffer(QWidget *parent = nullptr);

    void setWords(const QString &words);
    [[nodiscard]] QString words() const { return m_words; }

Q_SIGNALS:
    void taken(const QString &words);

private:
    QString m_words;
    TextLabel *m_question;
    QPushButton *m_take;
};

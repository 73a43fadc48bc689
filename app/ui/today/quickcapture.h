// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLineEdit;

/// One line for a thought on the run.
class QuickCapture : public Card
{
    Q_OBJECT

public:
    explicit QuickCapture(QWidget *parent = nullptr);

    [[nodiscard]] QString words() const;
    void empty();

Q_SIGNALS:
    void submitted(); ///< with words in it
    void wordsChanged();

private:
    void submit();

    QLineEdit *m_line;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class TextLabel;

/// Says quietly why nothing is suggested: words that can tell of unfair treatment or danger. It judges no
/// facts, and shows where to read on and whom to ask.
class UnfairNote : public Card
{
    Q_OBJECT

public:
    /// `pageName`: of the page "May be fair" in the Library.
    explicit UnfairNote(const QString &pageName, QWidget *parent = nullptr);

    /// The words as they were written; may be empty where only the whole speaks.
    void showFor(const QStringList &words);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void pageRequested();
    void helpRequested();

private:
    TextLabel *m_sentence;
};

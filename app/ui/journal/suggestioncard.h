// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/finding.h"
#include "ui/widgets/card.h"

class QPushButton;

/// One quiet suggestion: a question about the person's own word, and three answers. Never a verdict.
class SuggestionCard : public Card
{
    Q_OBJECT

public:
    /// `words`: the stretch of the thought that the question is about, as it was written.
    SuggestionCard(const PatternFinding &finding, const QString &patternName, const QStringList &words,
                   QWidget *parent = nullptr);

    [[nodiscard]] QString pattern() const { return m_pattern; }
    void dismiss() { Q_EMIT dismissed(m_pattern); }
    void focusDismissal();

Q_SIGNALS:
    void accepted(const QString &pattern);
    void dismissed(const QString &pattern);
    void conceptRequested(const QString &pattern);

private:
    void buildAnswers(const QString &patternName, const QString &question);

    QString m_pattern;
    QPushButton *m_dismiss = nullptr;
};

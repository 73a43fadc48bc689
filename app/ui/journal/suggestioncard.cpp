// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/suggestioncard.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

SuggestionCard::SuggestionCard(const PatternFinding &finding, const QString &patternName,
                               const QStringList &words, QWidget *parent)
    : Card(parent)
    , m_pattern(finding.pattern)
{
    column()->addWidget(new TextLabel(finding.question, TypeSize::Body, this));
    QStringList quoted;
    for (const QString &word : words) {
        //: quotation marks around the person's own words
        quoted.append(tr("“%1”").arg(word));
    }
    if (!quoted.isEmpty()) {
        //: %1 the words of the thought that led to the question; shown under it
        auto *why = new TextLabel(tr("Because of %1").arg(quoted.join(QStringLiteral(", "))),
                                  TypeSize::Caption, this);
        why->setTone(TextTone::Muted);
        column()->addWidget(why);
    }
    if (!finding.reason.isEmpty()) {
        auto *reason = new TextLabel(finding.reason, TypeSize::Caption, this);
        reason->setTone(TextTone::Muted);
        column()->addWidget(reason);
    }
    setAccessibleName(finding.question);
    buildAnswers(patternName, finding.question);
}

void SuggestionCard::buildAnswers(const QString &patternName, const QString &question)
{
    auto *answers = new FlowLayout;
    // Read aloud without their card, the buttons of two cards must still be told apart.
    const auto addAnswer = [&](const QString &text, const QString &name, auto signal) {
        auto *button = new QPushButton(text, this);
        button->setAccessibleName(name);
        button->setAccessibleDescription(question);
        connect(button, &QPushButton::clicked, this, [this, signal] { Q_EMIT(this->*signal)(m_pattern); });
        answers->addWidget(button);
        return button;
    };
    //: accepts a suggestion; %1 the name of a thinking pattern
    const QString take = tr("It is %1").arg(patternName);
    addAnswer(take, take, &SuggestionCard::accepted)->setObjectName(QStringLiteral("acceptSuggestion"));
    //: puts a suggestion away
    const QString dismissal = tr("Not this");
    //: for screen readers: puts a suggestion away; begins with “Not this”; %1 the name of a thinking pattern
    m_dismiss = addAnswer(dismissal, tr("Not this: %1").arg(patternName), &SuggestionCard::dismissed);
    m_dismiss->setObjectName(QStringLiteral("dismissSuggestion"));
    //: opens the page about a thinking pattern
    const QString what = tr("What is it?");
    //: for screen readers: opens the page about a thinking pattern; begins with “What is it?”; %1 its name
    addAnswer(what, tr("What is it? %1").arg(patternName), &SuggestionCard::conceptRequested)
        ->setObjectName(QStringLiteral("explainSuggestion"));
    column()->addLayout(answers);
}

void SuggestionCard::focusDismissal()
{
    m_dismiss->setFocus(Qt::OtherFocusReason);
}

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
    buildAnswers(patternName);
}

void SuggestionCard::buildAnswers(const QString &patternName)
{
    auto *answers = new FlowLayout;
    const auto addAnswer = [&](const QString &text, auto signal) {
        auto *button = new QPushButton(text, this);
        connect(button, &QPushButton::clicked, this, [this, signal] { Q_EMIT(this->*signal)(m_pattern); });
        answers->addWidget(button);
        return button;
    };
    //: accepts a suggestion; %1 the name of a thinking pattern
    addAnswer(tr("It is %1").arg(patternName), &SuggestionCard::accepted)
        ->setObjectName(QStringLiteral("acceptSuggestion"));
    //: puts a suggestion away
    addAnswer(tr("Not this"), &SuggestionCard::dismissed)->setObjectName(QStringLiteral("dismissSuggestion"));
    //: opens the page about a thinking pattern
    addAnswer(tr("&What is it?"), &SuggestionCard::conceptRequested);
    column()->addLayout(answers);
}

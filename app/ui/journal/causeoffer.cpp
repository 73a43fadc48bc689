// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/causeoffer.h"

#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

CauseOffer::CauseOffer(QWidget *parent)
    : QWidget(parent)
    , m_question(new TextLabel(QString(), TypeSize::Body, this))
    //: begins the answer with words the person wrote before
    , m_take(new QPushButton(tr("Start with these words"), this))
{
    m_question->setObjectName(QStringLiteral("statedCause"));
    m_question->setTextFormat(Qt::PlainText);
    m_take->setAccessibleName(m_take->text());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space());
    column->addWidget(m_question);
    column->addWidget(m_take, 0, Qt::AlignLeading);
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT taken(m_words); });
}

void CauseOffer::setWords(const QString &words)
{
    m_words = words;
    //: under an empty field for a cause; %1 words of the person's own thought
    const QString question = tr("You wrote: “%1”. Is that the cause you see?").arg(words);
    m_question->setText(question);
    m_take->setAccessibleDescription(question);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/factsstep.h"

#include "ui/widgets/plaintextfield.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

FactsStep::FactsStep(QWidget *parent)
    : RecordStep(parent)
    , m_for(new PlainTextField(tr("Facts that fit the thought"), this))
    , m_against(new PlainTextField(tr("Facts that do not fit it"), this))
    , m_friend(new PlainTextField(tr("What would you tell a friend who had this thought?"), this))
{
    m_for->setObjectName(QStringLiteral("evidenceFor"));
    m_against->setObjectName(QStringLiteral("evidenceAgainst"));
    m_friend->setObjectName(QStringLiteral("friendView"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space());
    for (PlainTextField *field : {m_for, m_against, m_friend}) {
        auto *label = new TextLabel(field->accessibleName(), TypeSize::Body, this);
        label->setBuddy(field);
        field->setLines(2, 8);
        column->addWidget(label);
        column->addWidget(field);
        column->addSpacing(space());
        connect(field, &QPlainTextEdit::textChanged, this, &RecordStep::edited);
    }
    column->addStretch();
}

QString FactsStep::title() const
{
    //: a step of the guided thought record
    return tr("Facts");
}

QString FactsStep::question() const
{
    return tr("What do the facts say?");
}

QString FactsStep::hint() const
{
    return tr("What fits comes first: you are not making it up. One fact on the other side is enough.");
}

void FactsStep::present(const ThoughtRecord &record)
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_for), QSignalBlocker(m_against),
                                       QSignalBlocker(m_friend)};
    m_for->setPlainText(record.evidenceFor);
    m_against->setPlainText(record.evidenceAgainst);
    m_friend->setPlainText(record.friendView);
}

void FactsStep::apply(ThoughtRecord &record) const
{
    record.evidenceFor = m_for->toPlainText();
    record.evidenceAgainst = m_against->toPlainText();
    record.friendView = m_friend->toPlainText();
}

bool FactsStep::isAnswered(const ThoughtRecord &record) const
{
    return !record.evidenceFor.isEmpty() || !record.evidenceAgainst.isEmpty() || !record.friendView.isEmpty();
}

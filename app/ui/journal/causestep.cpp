// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/causestep.h"

#include "statistics/causechip.h"
#include "ui/journal/causeoffer.h"
#include "ui/journal/causepanel.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace
{
QString chipText(CauseChip chip)
{
    switch (chip) {
    case CauseChip::SomethingIDid:
        return CauseStep::tr("That sounds like: something I did");
    case CauseChip::WhoIAm:
        return CauseStep::tr("That sounds like: who I am");
    case CauseChip::TheSituation:
        return CauseStep::tr("That sounds like: the situation");
    case CauseChip::BetweenUs:
        return CauseStep::tr("That sounds like: between us");
    case CauseChip::None:
        return {};
    }
    return {};
}

QString changeText(const Cause &first, const Cause &second)
{
    QStringList changes;
    if (first.stability && second.stability) {
        //: how lasting a cause is, 1 to 7, of the first cause and of the second
        changes.append(CauseStep::tr("lasts: %1 → %2").arg(*first.stability).arg(*second.stability));
    }
    if (first.globality && second.globality) {
        //: how much of life a cause touches, 1 to 7, of the first cause and of the second
        changes.append(CauseStep::tr("touches: %1 → %2").arg(*first.globality).arg(*second.globality));
    }
    return changes.join(QStringLiteral(" · "));
}
} // namespace

CauseStep::CauseStep(const MappingDesk &desk, QWidget *parent)
    : RecordStep(parent)
    , m_desk(desk)
    , m_first(new CausePanel(tr("The cause, in your own words"), this))
    , m_offer(new CauseOffer(this))
    , m_chip(new TextLabel(QString(), TypeSize::Body, this))
    , m_more(new QWidget(this))
    , m_second(new CausePanel(tr("A cause that is just as true and more specific"), m_more))
    , m_change(new TextLabel(QString(), TypeSize::Body, this))
{
    m_first->setObjectName(QStringLiteral("firstCause"));
    m_second->setObjectName(QStringLiteral("secondCause"));
    m_chip->setTone(TextTone::Muted);
    m_change->setTone(TextTone::Muted);
    auto *more = new QVBoxLayout(m_more);
    more->setContentsMargins(0, space(2), 0, 0);
    more->addWidget(
        new TextLabel(tr("Write a cause that is just as true and more specific."), TypeSize::Body, m_more));
    more->addWidget(m_second);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    for (QWidget *widget : {static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_offer),
                            static_cast<QWidget *>(m_chip), m_more, static_cast<QWidget *>(m_change)})
        column->addWidget(widget);
    column->addStretch();
    connect(m_offer, &CauseOffer::taken, m_first, &CausePanel::write);
    for (CausePanel *panel : {m_first, m_second}) {
        panel->readBy([this](const QString &cause) {
            return m_isOfferingHelp ? CauseHint()
                                    : m_desk.causeHint({m_around.thought, m_around.situation, cause});
        });
        connect(panel, &CausePanel::edited, this, [this] {
            showWords();
            Q_EMIT edited();
        });
    }
    showWords();
}

void CauseStep::showOffer()
{
    const bool isOffered =
        !m_isOfferingHelp && !m_offer->words().isEmpty() && m_first->cause().text.isEmpty();
    if (isOffered == m_offer->isVisibleTo(this))
        return;
    m_offer->setVisible(isOffered);
    Q_EMIT rearranged();
}

void CauseStep::showWords()
{
    showOffer();
    const CauseChip chip = causeChip(m_first->cause());
    m_chip->setText(chipText(chip));
    m_chip->setVisible(chip != CauseChip::None);
    m_hasSecond = m_hasSecond || chip == CauseChip::WhoIAm || !m_second->cause().text.isEmpty();
    m_more->setVisible(m_hasSecond);
    m_change->setText(changeText(m_first->cause(), m_second->cause()));
    m_change->setVisible(!m_change->text().isEmpty());
}

QString CauseStep::title() const
{
    //: a step of the guided thought record
    return tr("Cause");
}

QString CauseStep::question() const
{
    return tr("Did you name a cause?");
}

QString CauseStep::hint() const
{
    return tr("If not, go on. If so, write it as it came and place it. What others did to you unfairly is a "
              "cause outside you, and you may say so.");
}

void CauseStep::present(const ThoughtRecord &record)
{
    m_hasSecond = false;
    const Thought *hot = record.hotThought();
    m_around = {hot ? hot->text : QString(), record.situation, {}};
    m_offer->setWords(m_desk.statedCause(m_around));
    m_first->setCause(record.causes.value(0));
    m_second->setCause(record.causes.value(1));
    showWords();
}

void CauseStep::apply(ThoughtRecord &record) const
{
    const QList<Cause> further = record.causes.mid(2);
    record.causes.clear();
    for (const Cause &cause : {m_first->cause(), m_second->cause()}) {
        if (!cause.text.isEmpty())
            record.causes.append(cause);
    }
    record.causes += further;
}

void CauseStep::setOfferingHelp(bool isOffering)
{
    m_isOfferingHelp = isOffering;
    showOffer();
    m_first->ask();
    m_second->ask();
}

bool CauseStep::isAnswered(const ThoughtRecord &record) const
{
    return !record.causes.isEmpty();
}

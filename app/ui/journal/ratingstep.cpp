// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/ratingstep.h"

#include "ui/widgets/ratingslider.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>
#include <algorithm>

RatingStep::RatingStep(QWidget *parent)
    : RecordStep(parent)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(space());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_rows);
    column->addStretch();
}

void RatingStep::clearRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void RatingStep::addRow(const QString &label, const QString &name, std::optional<int> before,
                        std::optional<int> *after)
{
    auto *slider = new RatingSlider(label, 0, 100, this);
    slider->setObjectName(name);
    slider->setStep(5);
    slider->setEndLabels(tr("not at all"), tr("as strong as can be"));
    slider->setValue(*after);
    auto *old = new TextLabel(QString(), TypeSize::Caption, this);
    old->setTone(TextTone::Warm);
    const auto showOld = [old, before](std::optional<int> now) {
        //: the rating from before, shown once the new one stands
        old->setText(before && now ? tr("Before: %1").arg(*before) : QString());
        old->setVisible(before && now);
    };
    showOld(*after);
    connect(slider, &RatingSlider::valueChanged, this, [this, after, showOld](std::optional<int> value) {
        *after = value;
        showOld(value);
        Q_EMIT edited();
    });
    m_rows->addWidget(slider);
    m_rows->addWidget(old);
}

QString RatingStep::title() const
{
    //: a step of the guided thought record: rating belief and feelings a second time
    return tr("Rate again");
}

QString RatingStep::question() const
{
    return tr("How is it now?");
}

QString RatingStep::hint() const
{
    return tr("Go by how it is at this moment. What you gave before appears once you have rated.");
}

void RatingStep::present(const ThoughtRecord &record)
{
    clearRows();
    const Thought *hot = record.hotThought();
    m_belief = hot ? hot->beliefAfter : std::nullopt;
    m_feelings = record.feelings;
    if (hot)
        addRow(tr("How much do you believe the first thought now?"), QStringLiteral("beliefAfter"),
               hot->belief, &m_belief);
    for (Feeling &feeling : m_feelings)
        addRow(feeling.name, QStringLiteral("after-") + feeling.name, feeling.before, &feeling.after);
    if (!hot && m_feelings.isEmpty())
        m_rows->addWidget(new TextLabel(tr("There is nothing to rate yet. Thoughts and feelings come first."),
                                        TypeSize::Body, this));
}

void RatingStep::apply(ThoughtRecord &record) const
{
    record.thoughts.detach(); // else the pointer would be into a list that other copies share
    const Thought *hot = record.hotThought();
    for (Thought &thought : record.thoughts) {
        if (&thought == hot)
            thought.beliefAfter = m_belief;
    }
    for (Feeling &feeling : record.feelings) {
        const auto rated = std::find_if(m_feelings.cbegin(), m_feelings.cend(),
                                        [&](const Feeling &known) { return known.name == feeling.name; });
        if (rated != m_feelings.cend())
            feeling.after = rated->after;
    }
}

bool RatingStep::isAnswered(const ThoughtRecord &record) const
{
    return record.hotThought() && record.hotThought()->beliefAfter;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/welcomestep.h"

#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

WelcomeStep::WelcomeStep(QWidget *parent)
    : FirstRunStep(tr("A quiet place for hard thoughts"), parent)
{
    addText(
        tr("Kinward is a private journal for people who want closeness and still keep away. You look at one "
           "painful thought at a time, find a fairer one, and choose a small step."));
    addText(tr(
        "All you write stays in one locked folder on this computer. Kinward never goes online. Nobody else "
        "can read it, and nobody can restore it for you."));
    column()->addSpacing(space(1));
    auto *card = new Card(this);
    auto *title = new TextLabel(tr("What it is not"), TypeSize::Body, card);
    title->setWeight(TypeWeight::Semibold);
    card->column()->addWidget(title);
    card->column()->addWidget(new TextLabel(tr("This app is for learning and practice. It is not a doctor or "
                                               "a therapist, and it cannot tell you if you "
                                               "have an illness. It does not watch over you and cannot call "
                                               "for help. If you might be in danger, please "
                                               "contact a person now."),
                                            TypeSize::Body, card));
    auto *age = new TextLabel(tr("Made for adults, 18 and older."), TypeSize::Caption, card);
    age->setTone(TextTone::Muted);
    card->column()->addWidget(age);
    column()->addWidget(card);
    auto *existing = new QPushButton(tr("Open a vault I already have…"), this);
    existing->setFlat(true);
    column()->addWidget(existing, 0, Qt::AlignLeading);
    connect(existing, &QPushButton::clicked, this, &WelcomeStep::existingVaultRequested);
}

QString WelcomeStep::forwardText() const
{
    return tr("Make my vault");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/ownpeoplecard.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

OwnPeopleCard::OwnPeopleCard(const QStringList &people, QWidget *parent)
    : Card(parent)
    , m_people(people)
{
    auto *title = new TextLabel(tr("Your own people"), TypeSize::Body, this);
    title->setWeight(TypeWeight::Semibold);
    column()->addWidget(title);
    for (const QString &person : people)
        addPerson(person);
    addField();
}

void OwnPeopleCard::addPerson(const QString &person)
{
    auto *label = new TextLabel(person, TypeSize::Reading, this);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    //: takes a person off the list
    auto *remove = new QPushButton(tr("Remove"), this);
    remove->setFlat(true);
    remove->setAccessibleDescription(person);
    connect(remove, &QPushButton::clicked, this, [this, person] {
        m_people.removeOne(person);
        Q_EMIT peopleChanged(m_people);
    });
    auto *row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(remove);
    column()->addLayout(row);
}

void OwnPeopleCard::addField()
{
    auto *label = new TextLabel(tr("Someone you may call: a name and a number"), TypeSize::Caption, this);
    label->setTone(TextTone::Muted);
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("ownPerson"));
    m_field->setAccessibleName(label->text());
    label->setBuddy(m_field);
    //: puts a person on the list
    auto *add = new QPushButton(tr("Add"), this);
    add->setObjectName(QStringLiteral("addOwnPerson"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(add);
    column()->addWidget(label);
    column()->addLayout(row);
    connect(add, &QPushButton::clicked, this, &OwnPeopleCard::takeField);
    connect(m_field, &QLineEdit::returnPressed, this, &OwnPeopleCard::takeField);
}

void OwnPeopleCard::takeField()
{
    const QString person = m_field->text().simplified();
    if (person.isEmpty() || m_people.contains(person))
        return;
    m_people.append(person);
    Q_EMIT peopleChanged(m_people);
}

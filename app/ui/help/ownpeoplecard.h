// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QStringList>

class QLineEdit;

/// People the person chose to call, one line each. They are kept in the vault, so the card is there only
/// while it is open.
class OwnPeopleCard : public Card
{
    Q_OBJECT

public:
    explicit OwnPeopleCard(const QStringList &people, QWidget *parent = nullptr);

Q_SIGNALS:
    void peopleChanged(const QStringList &people);

private:
    void addPerson(const QString &person);
    void addField();
    void takeField();

    QStringList m_people;
    QLineEdit *m_field = nullptr;
};

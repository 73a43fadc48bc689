// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/stylepainter.h"
#include "ui/widgets/themeroles.h"
#include "ui/widgets/typescale.h"

#include <QPainter>
#include <QVBoxLayout>

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space(2.5), space(2), space(2.5), space(2));
    m_column->setSpacing(space(1));
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeRoles roles = rolesOf(palette());
    StylePainter::surface(painter, rect(), roles.card, roles.line);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpnumberrow.h"

#include "ui/widgets/iconloader.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

HelpNumberRow::HelpNumberRow(const QString &number, const QString &description, QWidget *parent)
    : QWidget(parent)
{
    auto *digits = new TextLabel(number, TypeSize::Page, this);
    digits->setWordWrap(number.size() > 16); // an address may break, a number must not
    digits->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *words = new TextLabel(description, TypeSize::Body, this);
    words->setTone(TextTone::Muted);
    words->setVisible(!description.isEmpty());
    auto *copy = new QPushButton(IconLoader::icon(QStringLiteral("copy")), tr("Copy"), this);
    //: %1 is a telephone number
    copy->setAccessibleName(tr("Copy %1").arg(number));
    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(digits);
    text->addWidget(words);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(text, 1);
    row->addWidget(copy, 0, Qt::AlignVCenter);
    connect(copy, &QPushButton::clicked, this, [this, number] {
        copyOpenly(number);
        Q_EMIT copied(number);
    });
}

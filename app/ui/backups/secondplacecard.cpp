// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/secondplacecard.h"

#include "ui/backups/folderquestion.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
QString sentence(SecondPlaceState state)
{
    switch (state) {
    //: %1 is a folder
    case SecondPlaceState::Looking:
        return SecondPlaceCard::tr("Looking whether %1 is there…");
    case SecondPlaceState::None:
        return SecondPlaceCard::tr(
            "None yet. Backups stand beside your journal. A folder on another disk keeps a copy of each, in "
            "case this disk breaks.");
    //: %1 is a folder
    case SecondPlaceState::Current:
        return SecondPlaceCard::tr("%1 is there and has the newest backup.");
    //: %1 is a folder
    case SecondPlaceState::Behind:
        return SecondPlaceCard::tr("%1 is there, but the newest backup is not in it yet.");
    //: %1 is a folder
    case SecondPlaceState::Empty:
        return SecondPlaceCard::tr("%1 is there. The first backup will be copied to it.");
    //: %1 is a folder
    case SecondPlaceState::Missing:
        return SecondPlaceCard::tr(
            "%1 is not there now. Connect its disk, and the next backup goes there too.");
    //: %1 is a folder
    case SecondPlaceState::NoFolder:
        return SecondPlaceCard::tr("%1 is not a folder. Choose another place.");
    }
    return {};
}
} // namespace

SecondPlaceCard::SecondPlaceCard(QWidget *parent)
    : Card(parent)
    , m_state(new TextLabel({}, TypeSize::Body, this))
    , m_choose(new QPushButton(tr("C&hoose a folder…"), this))
    , m_copy(new QPushButton(tr("Copy it there &now"), this))
    , m_none(new QPushButton(tr("&Do not use a second place"), this))
{
    m_state->setObjectName(QStringLiteral("secondPlaceState"));
    m_choose->setObjectName(QStringLiteral("chooseSecondPlace"));
    m_copy->setObjectName(QStringLiteral("copyToSecondPlace"));
    m_none->setObjectName(QStringLiteral("noSecondPlace"));
    auto *head = new TextLabel(tr("Second place"), TypeSize::Body, this);
    head->setWeight(TypeWeight::Semibold);
    auto *actions = new FlowLayout;
    actions->setSpacing(space());
    for (QPushButton *button : {m_choose, m_copy, m_none})
        actions->addWidget(button);
    column()->addWidget(head);
    column()->addWidget(m_state);
    column()->addLayout(actions);
    connect(m_choose, &QPushButton::clicked, this, &SecondPlaceCard::chooseFolder);
    connect(m_copy, &QPushButton::clicked, this, &SecondPlaceCard::copyRequested);
    connect(m_none, &QPushButton::clicked, this, [this] { Q_EMIT chosen({}); });
}

void SecondPlaceCard::show(const QString &folder, SecondPlaceState state)
{
    m_folder = folder;
    m_isThere = state == SecondPlaceState::Current || state == SecondPlaceState::Behind
        || state == SecondPlaceState::Empty;
    const QString said = sentence(state);
    m_state->setText(folder.isEmpty() ? said : said.arg(QDir::toNativeSeparators(folder)));
    m_copy->setVisible(state == SecondPlaceState::Behind);
    m_none->setVisible(state != SecondPlaceState::None);
}

void SecondPlaceCard::chooseFolder()
{
    // Of a place that does not answer the window for folders would not answer either.
    askForFolder(this, tr("A second place for backups"), m_isThere ? m_folder : QDir::homePath(),
                 [this](const QString &folder) { Q_EMIT chosen(folder); });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/firstrunpage.h"

#include "ui/unlock/passphrasestep.h"
#include "ui/unlock/placestep.h"
#include "ui/unlock/recoverystep.h"
#include "ui/unlock/unlocker.h"
#include "ui/unlock/unlockproblem.h"
#include "ui/unlock/welcomestep.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "vault/recoverycode.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

FirstRunPage::FirstRunPage(Unlocker &unlocker, QWidget *parent)
    : QWidget(parent)
    , m_unlocker(unlocker)
    , m_steps(new QStackedWidget(this))
{
    buildSteps();
    buildFooter();
    buildPage();
    connectUnlocker();
    goTo(Welcome);
}

void FirstRunPage::buildSteps()
{
    m_welcome = new WelcomeStep;
    m_place = new PlaceStep;
    m_passphrase = new PassphraseStep;
    m_recovery = new RecoveryStep;
    for (FirstRunStep *step :
         std::initializer_list<FirstRunStep *>{m_welcome, m_place, m_passphrase, m_recovery}) {
        auto *page = new ScrollColumn(step->title(), m_steps);
        page->setColumnWidth(scaled(520));
        page->column()->addWidget(step);
        m_steps->addWidget(page);
        connect(step, &FirstRunStep::completeChanged, this, &FirstRunPage::showState);
        connect(step, &FirstRunStep::forwardRequested, this, &FirstRunPage::goForward);
    }
    connect(m_welcome, &WelcomeStep::existingVaultRequested, this, &FirstRunPage::existingVaultRequested);
}

void FirstRunPage::buildFooter()
{
    m_position = new TextLabel({}, TypeSize::Caption, this);
    m_position->setTone(TextTone::Muted);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space(0.75));
    m_progress->setAccessibleName(tr("Making the vault"));
    m_progress->hide();
    //: Goes to the step before
    m_back = new QPushButton(tr("Back"), this);
    m_forward = new QPushButton(this);
    setPrimary(m_forward);
    m_notice = new Notice(this);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(static_cast<Step>(step() - 1)); });
    connect(m_forward, &QPushButton::clicked, this, &FirstRunPage::goForward);
}

void FirstRunPage::buildPage()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space(1));
    row->addWidget(m_position, 1);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    auto *footer = new QWidget(this);
    footer->setMaximumWidth(scaled(520));
    auto *rows = new QVBoxLayout(footer);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space(1));
    rows->addWidget(m_notice);
    rows->addWidget(m_progress);
    rows->addLayout(row);
    auto *centred = new QHBoxLayout;
    centred->setContentsMargins(space(4), space(1), space(4), space(4));
    centred->addStretch(1);
    centred->addWidget(footer, 1000);
    centred->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, space(3), 0, 0);
    page->setSpacing(0);
    page->addWidget(m_steps, 1);
    page->addLayout(centred);
}

void FirstRunPage::connectUnlocker()
{
    connect(&m_unlocker, &Unlocker::busyChanged, this, [this](bool isBusy) {
        m_progress->setVisible(isBusy);
        m_steps->setEnabled(!isBusy);
        showState();
    });
    connect(&m_unlocker, &Unlocker::created, this, &FirstRunPage::takeVault);
    connect(&m_unlocker, &Unlocker::failed, this, [this](const Error &error) {
        if (isVisible())
            m_notice->show(unlockProblem(error).sentence, NoticeTone::Warm, tr("No vault was made"));
    });
}

void FirstRunPage::begin(const QString &folder, Step first)
{
    m_place->setFolder(folder);
    goTo(first);
}

FirstRunPage::Step FirstRunPage::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void FirstRunPage::showRecoveryCode(const QString &code, int group)
{
    m_recovery->setCode(code, group);
    goTo(Recovery);
}

void FirstRunPage::goTo(Step step)
{
    m_notice->hide();
    m_steps->setCurrentIndex(step);
    showState();
    const std::array<FirstRunStep *, 4> steps{m_welcome, m_place, m_passphrase, m_recovery};
    steps.at(step)->focusFirst();
}

void FirstRunPage::goForward()
{
    if (!m_forward->isEnabled())
        return;
    if (step() == Passphrase)
        m_unlocker.create(m_place->folder(), m_passphrase->takePassphrase());
    else if (step() == Recovery)
        Q_EMIT finished(std::exchange(m_vault, nullptr));
    else
        goTo(static_cast<Step>(step() + 1));
}

void FirstRunPage::showState()
{
    const std::array<const FirstRunStep *, 4> steps{m_welcome, m_place, m_passphrase, m_recovery};
    const FirstRunStep *current = steps.at(step());
    //: Where one is while a vault is made
    m_position->setText(tr("Step %1 of %2").arg(step() + 1).arg(steps.size()));
    m_back->setVisible(step() == Place || step() == Passphrase);
    m_back->setEnabled(!m_unlocker.isBusy());
    m_forward->setText(m_unlocker.isBusy() ? tr("Making the vault…") : current->forwardText());
    m_forward->setEnabled(current->isComplete() && !m_unlocker.isBusy());
}

void FirstRunPage::takeVault(const std::shared_ptr<Vault> &vault, const QString &code)
{
    m_vault = vault;
    // Which group is asked for need not be secret, only not always the same.
    showRecoveryCode(code, 1 + int(vault->id().data1 % recoveryGroupCount));
}

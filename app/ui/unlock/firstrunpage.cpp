// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/firstrunpage.h"

#include "core/clock.h"
#include "ui/unlock/choicesstep.h"
#include "ui/unlock/keykeeper.h"
#include "ui/unlock/passphrasestep.h"
#include "ui/unlock/placestep.h"
#include "ui/unlock/recoverystep.h"
#include "ui/unlock/unlocker.h"
#include "ui/unlock/unlockproblem.h"
#include "ui/unlock/welcomestep.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/textlabel.h"
#include "vault/freedmemory.h"
#include "vault/recoverycode.h"
#include "vault/vault.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QSysInfo>

FirstRunPage::FirstRunPage(Unlocker &unlocker, Preferences &preferences, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_unlocker(unlocker)
    , m_clock(clock)
    , m_steps(new QStackedWidget(this))
{
    buildSteps(preferences);
    buildFooter();
    buildPage();
    connectUnlocker();
    goTo(Welcome);
}

FirstRunPage::~FirstRunPage() = default;

std::array<FirstRunStep *, 5> FirstRunPage::steps() const
{
    return {m_welcome, m_place, m_passphrase, m_recovery, m_choices};
}

void FirstRunPage::buildSteps(Preferences &preferences)
{
    m_welcome = new WelcomeStep;
    m_place = new PlaceStep;
    m_passphrase = new PassphraseStep;
    m_recovery = new RecoveryStep;
    m_choices = new ChoicesStep(preferences);
    for (FirstRunStep *step : steps()) {
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
    connect(&m_unlocker, &Unlocker::busyChanged, this, &FirstRunPage::setBusy);
    connect(&m_unlocker, &Unlocker::created, this, &FirstRunPage::takeVault);
    connect(&m_unlocker, &Unlocker::notCreated, this, [this](const Error &error) {
        m_notice->show(unlockProblem(error).sentence, NoticeTone::Warm, tr("No vault was made"));
    });
}

void FirstRunPage::begin(const QString &folder, Step first)
{
    m_isUnfinished = true;
    forgetTyped();
    m_place->setFolder(folder);
    goTo(first);
}

void FirstRunPage::putAway()
{
    if (holdsTheWay())
        return;
    m_isUnfinished = false;
    forgetTyped();
    goTo(Welcome);
}

void FirstRunPage::forgetTyped()
{
    (void)m_passphrase->takePassphrase();
    if (QWidget *last = focusWidget())
        last->clearFocus(); // it begins in the first field
}

bool FirstRunPage::holdsTheWay() const
{
    return m_vault || m_unlocker.isMaking();
}

void FirstRunPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QWidget *last = focusWidget();
    if (last && m_steps->currentWidget()->isAncestorOf(last) && last->isEnabled())
        last->setFocus();
    else
        steps().at(step())->focusFirst();
}

FirstRunPage::Step FirstRunPage::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void FirstRunPage::showRecoveryCode(const QString &code, int group)
{
    m_recoveryCode = code;
    m_recovery->setCode(code, group);
    goTo(Recovery);
}

void FirstRunPage::goTo(Step step)
{
    m_notice->hide();
    m_steps->setCurrentIndex(step);
    showState();
    if (isVisible()) // in another room the cursor is not ours
        steps().at(step)->focusFirst();
}

void FirstRunPage::goForward()
{
    if (!m_forward->isEnabled())
        return;
    if (step() == Passphrase)
        m_unlocker.create(m_place->folder(), m_passphrase->takePassphrase());
    else if (step() == Choices)
        takeChoices();
    else
        goTo(static_cast<Step>(step() + 1));
}

void FirstRunPage::showState()
{
    const FirstRunStep *current = steps().at(step());
    //: Where one is while a vault is made
    m_position->setText(tr("Step %1 of %2").arg(step() + 1).arg(steps().size()));
    m_back->setVisible(step() == Place || step() == Passphrase);
    m_back->setEnabled(!isBusy());
    m_forward->setText(m_unlocker.isMaking() ? tr("Making the vault…") : current->forwardText());
    m_forward->setEnabled(current->isComplete() && !isBusy());
}

void FirstRunPage::takeVault(const std::shared_ptr<Vault> &vault, const QString &code)
{
    m_vault = vault;
    m_choices->setHasKeychain(m_unlocker.door().keychain != nullptr);
    // Which group is asked for need not be secret, only not always the same.
    showRecoveryCode(code, 1 + int(vault->id().data1 % recoveryGroupCount));
    Q_EMIT vaultMade(vault->folder());
}

bool FirstRunPage::showsAnUnkeptCode() const
{
    return m_vault && !m_recovery->isComplete();
}

void FirstRunPage::hideVault()
{
    if (!m_vault)
        return;
    const QString folder = m_vault->folder();
    m_isUnfinished = false;
    forgetCode();
    m_vault.reset();
    goTo(Welcome);
    clearOwnClipboard();
    wipeFreedMemory();
    Q_EMIT vaultHidden(folder);
}

void FirstRunPage::forgetCode()
{
    m_keeper.reset();
    m_recoveryCode.clear();
    m_recovery->setCode({}, 1);
}

void FirstRunPage::takeChoices()
{
    if (m_choices->wantsKeychain() && m_vault)
        switchKeychainOn();
    else
        finish();
}

void FirstRunPage::switchKeychainOn()
{
    const VaultDoor &door = m_unlocker.door();
    m_keeper = std::make_unique<KeyKeeper>(*m_vault, m_clock, door.keychain, door.cost);
    connect(m_keeper.get(), &KeyKeeper::busyChanged, this, &FirstRunPage::setBusy);
    connect(m_keeper.get(), &KeyKeeper::changed, this, &FirstRunPage::finish, Qt::QueuedConnection);
    connect(m_keeper.get(), &KeyKeeper::failed, this, [this](const Error &error) {
        m_choices->forgetKeychain();
        m_notice->show(error.message, NoticeTone::Warm, tr("The keychain is not used"));
    });
    KeyProof proof{KeySlotKind::RecoveryCode, readRecoveryCode(m_recoveryCode).secret};
    m_keeper->switchKeychainOn(std::move(proof), QSysInfo::machineHostName());
}

void FirstRunPage::finish()
{
    m_isUnfinished = false;
    forgetCode();
    Q_EMIT finished(std::exchange(m_vault, nullptr));
}

bool FirstRunPage::isBusy() const
{
    return m_unlocker.isBusy() || (m_keeper && m_keeper->isBusy());
}

void FirstRunPage::setBusy(bool isBusy)
{
    const bool opensAnother = m_unlocker.isBusy() && !m_unlocker.isMaking();
    m_progress->setVisible(isBusy && !opensAnother);
    m_steps->setEnabled(!isBusy);
    showState();
}

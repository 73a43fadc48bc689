// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/unlockpage.h"

#include "ui/unlock/capslock.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/unlock/recentvaultsmenu.h"
#include "ui/unlock/unlocker.h"
#include "ui/unlock/writedownpanel.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/textlabel.h"

#include <QDesktopServices>
#include <QDir>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace
{
constexpr int unlockColumnWidth = 400;
}

UnlockPage::UnlockPage(Unlocker &unlocker, QWidget *parent)
    : QWidget(parent)
    , m_unlocker(unlocker)
{
    buildKeyFields();
    buildButtons();
    buildColumn();
    setUsesCode(false);
    connect(&m_unlocker, &Unlocker::busyChanged, this, &UnlockPage::setBusy);
    connect(&m_unlocker, &Unlocker::opened, this, [this] { setUsesCode(false); }); // leaves no key behind
    connect(&m_unlocker, &Unlocker::givenUp, this, [this] { setUsesCode(false); });
    // Also while another room is in front: it is told on return.
    connect(&m_unlocker, &Unlocker::failed, this, &UnlockPage::showProblem);
    connect(&m_unlocker, &Unlocker::keychainFailed, this,
            [this](const Error &error) { tell(keychainProblem(error)); });
}

void UnlockPage::buildKeyFields()
{
    m_label = new TextLabel({}, TypeSize::Body, this);
    m_label->setWeight(TypeWeight::Semibold);
    m_fields = new QStackedWidget(this);
    m_fields->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_passphrase = new PassphraseField(tr("Passphrase"), m_fields);
    m_code = new QLineEdit(m_fields);
    m_code->setAccessibleName(tr("Recovery code"));
    m_code->setPlaceholderText(tr("8 groups, spaces do not matter"));
    m_fields->addWidget(m_passphrase);
    m_fields->addWidget(m_code);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_code, &QLineEdit::returnPressed, this, &UnlockPage::submit);
}

void UnlockPage::buildButtons()
{
    //: The button that opens the vault
    m_unlock = new QPushButton(tr("Unlock"), this);
    setPrimary(m_unlock);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space(0.75));
    m_progress->setAccessibleName(tr("Working out the key"));
    QSizePolicy keepsPlace = m_progress->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsPlace);
    m_progress->hide();
    m_notice = new Notice(this);
    m_otherKey = link({});
    m_keychain = new QPushButton(this);
    m_keychain->setObjectName(QStringLiteral("keychain"));
    connect(m_keychain, &QPushButton::clicked, this, &UnlockPage::askKeychain);
    connect(&m_unlocker, &Unlocker::keychainAsked, this, &UnlockPage::showAsking);
    showAsking(false);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_notice, &Notice::actionTriggered, this, &UnlockPage::remedy);
    connect(m_otherKey, &QPushButton::clicked, this, [this] { setUsesCode(!m_usesCode); });
}

void UnlockPage::buildColumn()
{
    auto *page = m_page = new ScrollColumn(tr("Unlock"), this);
    page->setFocusPolicy(Qt::NoFocus);
    page->setColumnWidth(scaled(unlockColumnWidth));
    QVBoxLayout *column = page->column();
    m_place = new TextLabel({}, TypeSize::Caption, this);
    m_place->setTone(TextTone::Muted);
    column->setSpacing(space(1));
    column->addSpacing(space(4));
    column->addWidget(new TextLabel(tr("Welcome back"), TypeSize::Page, this));
    column->addWidget(m_place);
    column->addSpacing(space(2));
    column->addWidget(m_label);
    column->addWidget(m_fields);
    column->addWidget(new CapsLockHint(m_passphrase, this));
    column->addWidget(m_unlock);
    column->addWidget(m_keychain);
    column->addWidget(m_progress);
    column->addWidget(m_notice);
    addLinks(column);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(page);
}

void UnlockPage::addLinks(QVBoxLayout *column)
{
    QPushButton *write = link(tr("Write something down"));
    write->setObjectName(QStringLiteral("writeSomethingDown"));
    m_otherVault = link(tr("Open another vault…"));
    QPushButton *fresh = link(tr("Make a new vault…"));
    connect(m_otherVault, &QPushButton::clicked, this, &UnlockPage::showOtherVaults);
    connect(fresh, &QPushButton::clicked, this, &UnlockPage::newVaultRequested);
    m_writeDown = new WriteDownPanel(this);
    connect(write, &QPushButton::clicked, this, [this] {
        m_notice->hide();
        m_writeDown->open();
        QTimer::singleShot(0, m_writeDown, [this] { m_page->ensureWidgetVisible(m_writeDown, 0, 0); });
    });
    column->addSpacing(space(1));
    auto *links = new QVBoxLayout;
    links->setSpacing(0);
    for (QPushButton *quiet : {m_otherKey, write, m_otherVault, fresh})
        links->addWidget(quiet, 0, Qt::AlignLeading);
    column->addLayout(links);
    column->addWidget(m_writeDown);
}

QPushButton *UnlockPage::link(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setFlat(true);
    return button;
}

void UnlockPage::setFolder(const QString &folder)
{
    m_folder = folder;
    m_place->setText(QDir::toNativeSeparators(folder));
    m_notice->hide();
    m_keychain->setVisible(m_unlocker.mayOpenWithKeychain(folder));
}

void UnlockPage::setRecentVaults(const QStringList &folders)
{
    m_recentVaults = folders;
}

void UnlockPage::showOtherVaults()
{
    QStringList others = m_recentVaults;
    others.removeAll(m_folder);
    if (others.isEmpty()) {
        Q_EMIT otherVaultRequested();
        return;
    }
    auto *menu = new RecentVaultsMenu(others, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &RecentVaultsMenu::vaultChosen, this, &UnlockPage::vaultChosen);
    connect(menu, &RecentVaultsMenu::otherRequested, this, &UnlockPage::otherVaultRequested);
    connect(menu, &RecentVaultsMenu::forgetRequested, this, &UnlockPage::recentVaultsForgotten);
    menu->popup(m_otherVault->mapToGlobal(QPoint(0, m_otherVault->height())));
}

void UnlockPage::showProblem(const Error &error)
{
    if (error.kind == ErrorKind::WrongKey)
        emptySecretField(*m_code);
    tell(unlockProblem(error));
}

void UnlockPage::tell(const UnlockProblem &problem)
{
    m_remedy =
        problem.remedy == UnlockRemedy::UseRecoveryCode && m_usesCode ? UnlockRemedy::None : problem.remedy;
    m_notice->setAction(m_remedy == UnlockRemedy::None ? QString() : problem.remedyText);
    m_notice->show(problem.sentence, NoticeTone::Warm, problem.title);
    if (isVisible())
        focusKey();
    // Only once the layout has made room for it can it be scrolled to.
    QTimer::singleShot(0, m_notice, [this] { m_page->ensureWidgetVisible(m_notice, 0, 0); });
}

void UnlockPage::showMessage(const QString &sentence, NoticeTone tone)
{
    m_remedy = UnlockRemedy::None;
    m_notice->setAction({});
    m_notice->show(sentence, tone);
}

void UnlockPage::focusKey()
{
    m_fields->currentWidget()->setFocus();
}

void UnlockPage::takeCursor()
{
    if (m_writeDown->isVisibleTo(this))
        m_writeDown->open();
    else
        focusKey();
}

void UnlockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_keychain->setVisible(m_unlocker.mayOpenWithKeychain(m_folder));
    takeCursor();
}

void UnlockPage::submit()
{
    if (m_unlocker.isBusy())
        return;
    m_notice->hide();
    if (m_usesCode)
        m_unlocker.openWithRecoveryCode(m_folder, m_code->text());
    else
        m_unlocker.open(m_folder, m_passphrase->takePassphrase());
}

void UnlockPage::askKeychain()
{
    m_notice->hide();
    if (m_asksKeychain)
        m_unlocker.stopAskingKeychain();
    else
        m_unlocker.openWithKeychain(m_folder);
}

void UnlockPage::showAsking(bool isAsked)
{
    m_asksKeychain = isAsked;
    m_progress->setVisible(isAsked);
    //: On the button while the keychain is asked; a click ends the question
    m_keychain->setText(isAsked ? tr("Stop asking the keychain") : tr("Unlock with the keychain"));
}

void UnlockPage::setUsesCode(bool usesCode)
{
    m_usesCode = usesCode;
    m_passphrase->empty();
    emptySecretField(*m_code);
    m_notice->hide();
    m_fields->setCurrentIndex(usesCode ? 1 : 0);
    m_label->setText(usesCode ? tr("Recovery code") : tr("Passphrase"));
    m_otherKey->setText(usesCode ? tr("Use the passphrase") : tr("Use the recovery code"));
    if (isVisible())
        focusKey();
}

void UnlockPage::setBusy(bool isBusy)
{
    m_progress->setVisible(isBusy);
    m_fields->setEnabled(!isBusy);
    m_unlock->setEnabled(!isBusy);
    m_keychain->setEnabled(!isBusy);
    //: On the button while the key is worked out
    m_unlock->setText(isBusy ? tr("Opening…") : tr("Unlock"));
}

void UnlockPage::remedy()
{
    switch (m_remedy) {
    case UnlockRemedy::TryAgain:
        m_notice->hide();
        focusKey();
        return;
    case UnlockRemedy::TypePassphrase:
        setUsesCode(false);
        return focusKey();
    case UnlockRemedy::UseRecoveryCode:
        return setUsesCode(true);
    case UnlockRemedy::ChooseVault:
        Q_EMIT otherVaultRequested();
        return;
    case UnlockRemedy::ShowFolder:
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
        return;
    case UnlockRemedy::Repair:
        Q_EMIT repairRequested(m_folder);
        return;
    case UnlockRemedy::None:
        return;
    }
}

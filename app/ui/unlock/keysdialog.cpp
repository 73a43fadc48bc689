// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/keysdialog.h"

#include "ui/unlock/keychainwords.h"
#include "ui/unlock/recoverystep.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "vault/newkey.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QVBoxLayout>
#include <algorithm>

namespace
{
constexpr QSize keysDialogSize(620, 640);
constexpr int codeGroups = 8;

QString kindName(KeySlotKind kind)
{
    switch (kind) {
    case KeySlotKind::Passphrase:
        return KeysDialog::tr("Passphrase");
    case KeySlotKind::RecoveryCode:
        return KeysDialog::tr("Recovery code");
    case KeySlotKind::Keychain:
        return KeysDialog::tr("This computer's keychain");
    }
    return {};
}

QString keyTitle(const KeySlotInfo &key)
{
    //: a key of the vault: %1 what it is, %2 the person's own name for it
    return key.name.isEmpty() ? kindName(key.kind)
                              : KeysDialog::tr("%1: %2").arg(kindName(key.kind), key.name);
}
} // namespace

KeysDialog::KeysDialog(KeyKeeper &keeper, QWidget *parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_notice(new Notice(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Keys"));
    buildLayout();
    connectKeeper();
    showKeys();
    resize(scaled(keysDialogSize.width()), scaled(keysDialogSize.height()));
}

void KeysDialog::buildLayout()
{
    m_notice->setObjectName(QStringLiteral("keysNotice"));
    m_notice->hide();
    m_notice->setDismissible(true);
    connect(m_notice, &Notice::dismissed, m_notice, &QWidget::hide);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Working"));
    m_progress->hide();
    m_page = new ScrollColumn(tr("Keys"), this);
    m_page->column()->addWidget(new TextLabel(tr("Keys"), TypeSize::Page, m_page));
    m_page->column()->addWidget(new TextLabel(
        tr("Each of these opens your vault. Changing one does not touch your entries. Backups and "
           "copies made before, and a folder that was set aside beside the vault, still open with the keys "
           "of their day."),
        TypeSize::Body, m_page));
    m_page->column()->addWidget(m_notice);
    m_page->column()->addWidget(m_progress);
    m_rows = new QWidget(m_page);
    m_page->column()->addWidget(m_rows);
    m_page->column()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space(2));
    column->addWidget(m_page, 1);
    column->addWidget(buildFoot());
}

QWidget *KeysDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    m_add = new QPushButton(tr("&Add a passphrase…"), foot);
    m_add->setObjectName(QStringLiteral("addPassphrase"));
    m_keychain = new QPushButton(tr("Unlock with the &keychain…"), foot);
    m_keychain->setObjectName(QStringLiteral("keychainOn"));
    m_newKey = new QPushButton(tr("&Encrypt everything anew…"), foot);
    m_newKey->setObjectName(QStringLiteral("newKey"));
    auto *close = new QPushButton(tr("&Close"), foot);
    auto *row = new FlowLayout(foot);
    row->setContentsMargins(space(3), 0, space(3), 0);
    for (QPushButton *button : {m_add, m_keychain, m_newKey, close})
        row->addWidget(button);
    connect(m_add, &QPushButton::clicked, this, &KeysDialog::askPassphrase);
    connect(m_keychain, &QPushButton::clicked, this, &KeysDialog::askKeychain);
    connect(m_newKey, &QPushButton::clicked, this, &KeysDialog::askNewKey);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void KeysDialog::connectKeeper()
{
    connect(&m_keeper, &KeyKeeper::busyChanged, this, &KeysDialog::setBusy);
    connect(&m_keeper, &KeyKeeper::changed, this, &KeysDialog::takeChange);
    connect(m_notice, &Notice::actionTriggered, this, [this] {
        accept();
        Q_EMIT replacementWanted();
    });
    connect(&m_keeper, &KeyKeeper::recoveryCodePrepared, this,
            [this](const QString &code, const std::shared_ptr<const SlotChange> &change) {
                showCode(code, [this, change] { m_keeper.hold(*change); });
            });
    connect(&m_keeper, &KeyKeeper::newKeyPrepared, this, &KeysDialog::takeNewKey);
    connect(&m_keeper, &KeyKeeper::failed, this,
            [this](const Error &error) { m_notice->show(error.message, NoticeTone::Warm); });
}

void KeysDialog::takeChange()
{
    showKeys();
    if (!m_endsAKey || !m_keeper.hasBackups()) {
        m_notice->show(tr("Done. The change holds from now on."));
        return;
    }
    m_notice->setAction(tr("Replace older backups…"));
    m_notice->show(tr("Done. The change holds from now on. Older backups still open with the old key. If "
                      "someone may know it, replace them."));
}

void KeysDialog::showKeys()
{
    auto *fresh = new QWidget(m_page);
    auto *rows = new QVBoxLayout(fresh);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space(1.5));
    const QList<KeySlotInfo> keys = m_keeper.keys();
    for (const KeySlotInfo &key : keys)
        rows->addWidget(keyRow(key));
    delete m_page->column()->replaceWidget(m_rows, fresh);
    m_rows->hide();
    m_rows->deleteLater();
    m_rows = fresh;
    const bool hasKeychain = std::any_of(
        keys.cbegin(), keys.cend(), [](const KeySlotInfo &key) { return key.kind == KeySlotKind::Keychain; });
    m_keychain->setVisible(m_keeper.hasKeychain() && !hasKeychain);
}

QWidget *KeysDialog::keyRow(const KeySlotInfo &key)
{
    auto *card = new Card(m_page);
    auto *title = new TextLabel(keyTitle(key), TypeSize::Body, card);
    title->setWeight(TypeWeight::Semibold);
    //: %1 a day
    auto *since = new TextLabel(
        tr("since %1").arg(QLocale().toString(key.created.toLocalTime().date(), QLocale::LongFormat)),
        TypeSize::Caption, card);
    since->setTone(TextTone::Muted);
    card->column()->addWidget(title);
    card->column()->addWidget(since);
    auto *actions = new QWidget(card);
    new FlowLayout(actions);
    card->column()->addWidget(actions);
    const QString number = QString::number(key.number);
    if (key.kind == KeySlotKind::Passphrase)
        addAction(actions, tr("Change…"), QStringLiteral("change") + number,
                  [this, slot = key.number] { askChange(slot); });
    if (key.kind == KeySlotKind::RecoveryCode)
        addAction(actions, tr("New code…"), QStringLiteral("newCode") + number,
                  [this] { askRecoveryCode(); });
    addAction(actions, tr("Name…"), QStringLiteral("name") + number, [this, key] { askName(key); });
    addAction(actions, tr("Remove…"), QStringLiteral("remove") + number, [this, key] { askRemoval(key); });
    return card;
}

void KeysDialog::addAction(QWidget *row, const QString &text, const QString &name, std::function<void()> act)
{
    auto *button = new QPushButton(text, row);
    button->setObjectName(name);
    button->setEnabled(!m_keeper.isBusy());
    row->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, std::move(act));
}

void KeysDialog::ask(const KeyChangeDialog::Question &question, std::function<void(KeyChangeDialog &)> act)
{
    m_notice->hide();
    m_notice->setAction({});
    m_endsAKey = false;
    auto *dialog = new KeyChangeDialog(question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, act = std::move(act)] { act(*dialog); });
    dialog->open();
}

void KeysDialog::askChange(int slot)
{
    ask({tr("Change the passphrase"),
         tr("The new one opens the vault from now on, and the old one no longer does."), tr("Change it"),
         true, false},
        [this, slot](KeyChangeDialog &dialog) {
            m_endsAKey = true;
            m_keeper.changePassphrase(dialog.takeProof(), slot, dialog.takePassphrase());
        });
}

void KeysDialog::askRecoveryCode()
{
    ask({tr("A new recovery code"),
         tr("You get a new code to write down. Once you have typed back a part of it, it holds, and the old "
            "code no longer opens the vault."),
         tr("Make a new code"), false, false},
        [this](KeyChangeDialog &dialog) {
            m_endsAKey = true;
            m_keeper.prepareRecoveryCode(dialog.takeProof());
        });
}

void KeysDialog::askRemoval(const KeySlotInfo &key)
{
    ask({tr("Remove a key"),
         //: %1 a key of the vault
         tr("“%1” will no longer open the vault. Your entries stay as they are.").arg(keyTitle(key)),
         tr("Remove it"), false, false},
        [this, slot = key.number](KeyChangeDialog &dialog) {
            m_endsAKey = true;
            m_keeper.remove(dialog.takeProof(), slot);
        });
}

void KeysDialog::askPassphrase()
{
    ask({tr("Add a passphrase"), tr("It opens the vault beside the keys that are there."), tr("Add it"), true,
         true},
        [this](KeyChangeDialog &dialog) {
            const QString name = dialog.name();
            KeyProof proof = dialog.takeProof();
            m_keeper.addPassphrase(std::move(proof), dialog.takePassphrase(), name);
        });
}

void KeysDialog::askKeychain()
{
    ask({tr("Unlock with the keychain"), keychainLimits(), tr("Switch it on"), false, false},
        [this](KeyChangeDialog &dialog) {
            m_keeper.switchKeychainOn(dialog.takeProof(), QSysInfo::machineHostName());
        });
}

void KeysDialog::askName(const KeySlotInfo &key)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Name a key"));
    dialog->setLabelText(tr("A name only you see, such as “on paper at home”"));
    dialog->setTextValue(key.name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, slot = key.number](const QString &name) {
        if (const Result<> renamed = m_keeper.rename(slot, name.simplified()); !renamed)
            m_notice->show(renamed.error().message, NoticeTone::Warm);
        showKeys();
    });
    dialog->open();
}

void KeysDialog::askNewKey()
{
    KeyChangeDialog::Question question{
        tr("Encrypt everything anew"),
        tr("For when someone may have copied your vault and known a key. Your passphrase stays. You get a "
           "new "
           "recovery code; other passphrases and the keychain end and can be added again. A backup is made "
           "first. Older backups, and what a restore set aside, still open with the keys of their day."),
        tr("Make a new key"), false, false};
    question.takesCode = false;
    ask(question, [this](KeyChangeDialog &dialog) { m_keeper.prepareNewKey(dialog.takeProof().secret); });
}

void KeysDialog::takeNewKey(const std::shared_ptr<NewKey> &key)
{
    showCode(key->recoveryCode, [this, key] {
        accept();
        Q_EMIT newKeyWanted(key);
    });
}

void KeysDialog::showCode(const QString &code, std::function<void()> whenKept)
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Your recovery code"));
    auto *page = new RecoveryStep(dialog);
    page->setCode(code, int(QRandomGenerator::system()->bounded(codeGroups)) + 1);
    auto *done = new QPushButton(tr("I have kept it"), dialog);
    done->setObjectName(QStringLiteral("codeKept"));
    done->setEnabled(false);
    connect(page, &RecoveryStep::completeChanged, done,
            [page, done] { done->setEnabled(page->isComplete()); });
    connect(done, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, std::move(whenKept), Qt::QueuedConnection);
    connect(dialog, &QDialog::rejected, this, [this] {
        m_notice->show(tr("The new code was not typed back, so it does not hold. Your keys work as before."));
    });
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space(3), space(3), space(3), space(3));
    column->addWidget(page, 1);
    column->addWidget(done, 0, Qt::AlignTrailing);
    dialog->open();
}

void KeysDialog::setBusy(bool isBusy)
{
    m_progress->setVisible(isBusy);
    for (QWidget *widget : {m_rows, static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_keychain),
                            static_cast<QWidget *>(m_newKey)})
        widget->setEnabled(!isBusy);
}

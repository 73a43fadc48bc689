// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/newkeydialog.h"

#include "storage/newkeyinplace.h"
#include "ui/backups/progressstrip.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/longtask.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"
#include "vault/keychainslot.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace
{
constexpr QSize newKeySize(520, 260);
} // namespace

NewKeyDialog::NewKeyDialog(std::shared_ptr<Vault> vault, std::shared_ptr<NewKey> key, const World &world,
                           QWidget *parent)
    : PlainDialog(parent)
    , m_vault(std::move(vault))
    , m_key(std::move(key))
    , m_world(world)
    , m_endedKeychainSlots(KeychainSlot::numbersAmong(m_key->leftOut))
    , m_notice(new Notice(this))
    , m_strip(new ProgressStrip(this))
    //: opens the journal again
    , m_close(new QPushButton(tr("&Open the journal"), this))
    , m_task(new LongTask(this))
{
    setWindowTitle(tr("Encrypt everything anew"));
    buildLayout();
    m_strip->follow(*m_task);
    resize(scaled(newKeySize.width()), scaled(newKeySize.height()));
}

void NewKeyDialog::buildLayout()
{
    m_notice->setObjectName(QStringLiteral("newKeyNotice"));
    m_close->setObjectName(QStringLiteral("closeNewKey"));
    m_close->setEnabled(false);
    setPrimary(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(2));
    column->setSpacing(space(2));
    column->addWidget(new TextLabel(tr("Encrypt everything anew"), TypeSize::Title, this));
    column->addWidget(m_strip);
    column->addWidget(m_notice);
    column->addStretch();
    column->addWidget(m_close, 0, Qt::AlignTrailing);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void NewKeyDialog::start()
{
    // Its own hold on everything: the work ends after the members of this dialog.
    const auto work = [vault = m_vault, key = m_key, world = m_world,
                       stages = m_task->stages()](Progress &progress) {
        const auto tell = [&stages, &progress](SwitchStep step) {
            if (step == SwitchStep::Begun)
                stages.enter(tr("Encrypting and checking every page…"), progress);
        };
        return newKeyInPlace(*vault, std::move(*key), {world.clock, world.random, progress, tell});
    };
    m_task->start(tr("Making a backup first…"), [this, work](Progress &progress) -> LongTask::Answer {
        return [this, outcome = work(progress)] { takeOutcome(outcome); };
    });
}

void NewKeyDialog::takeOutcome(const Result<Completion> &outcome)
{
    if (!outcome)
        tellFailure(outcome.error());
    else if (*outcome == Completion::Cancelled)
        tellStopped();
    else
        tellDone();
    m_close->setEnabled(true);
    m_close->setFocus();
    if (m_isLeaving)
        QDialog::reject();
}

void NewKeyDialog::tellFailure(const Error &error)
{
    m_notice->show(error.message, NoticeTone::Warm, tr("The keys are as they were"));
    //: %1 the sentence that says why
    m_outcome = tr("Nothing was encrypted anew: the new recovery code opens nothing, the keys are as they "
                   "were. %1")
                    .arg(error.message);
}

void NewKeyDialog::tellStopped()
{
    m_notice->show(tr("You stopped it. Your journal and its keys are as they were; the new recovery code "
                      "opens nothing."));
    m_outcome = tr("Kinward locked before everything was encrypted anew. Your journal and its keys are as "
                   "they were; the new recovery code opens nothing.");
}

void NewKeyDialog::tellDone()
{
    m_notice->show(tr("Done. Your passphrase and the new recovery code open the vault. The old code, other "
                      "passphrases and the keychain no longer do."));
    m_outcome =
        tr("Everything was encrypted anew before Kinward locked. Your passphrase and the new recovery "
           "code open the vault. The old code, other passphrases and the keychain no longer do.");
    clearKeychain();
}

void NewKeyDialog::clearKeychain()
{
    if (!m_world.keychain || m_endedKeychainSlots.isEmpty())
        return;
    // What it keeps opens nothing any more, so its answer changes nothing.
    KeychainSlot::removeEntries(*m_world.keychain, m_vault->id(), m_endedKeychainSlots, *this,
                                [](const Result<> &) {});
}

void NewKeyDialog::reject()
{
    if (!m_task->isBusy())
        return QDialog::reject();
    m_isLeaving = true;
    m_task->cancel();
}

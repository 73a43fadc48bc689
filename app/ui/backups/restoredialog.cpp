// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/restoredialog.h"

#include "ui/backups/progressstrip.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/longtask.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace
{
constexpr QSize restoreSize(520, 240);
}

RestoreDialog::RestoreDialog(std::shared_ptr<Vault> vault, std::shared_ptr<const OpenedBackup> backup,
                             const Clock &clock, RandomSource &random, QWidget *parent)
    : PlainDialog(parent)
    , m_vault(std::move(vault))
    , m_backup(std::move(backup))
    , m_clock(clock)
    , m_random(random)
    , m_notice(new Notice(this))
    , m_strip(new ProgressStrip(this))
    //: opens the journal again
    , m_close(new QPushButton(tr("&Open the journal"), this))
    , m_task(new LongTask(this))
{
    setWindowTitle(tr("Bring back everything"));
    buildLayout();
    m_strip->follow(*m_task);
    resize(scaled(restoreSize.width()), scaled(restoreSize.height()));
}

void RestoreDialog::buildLayout()
{
    m_notice->setObjectName(QStringLiteral("restoreNotice"));
    m_close->setObjectName(QStringLiteral("closeRestore"));
    m_close->setEnabled(false);
    setPrimary(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(2));
    column->setSpacing(space(2));
    column->addWidget(new TextLabel(tr("Bring back everything"), TypeSize::Title, this));
    column->addWidget(m_strip);
    column->addWidget(m_notice);
    column->addStretch();
    column->addWidget(m_close, 0, Qt::AlignTrailing);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void RestoreDialog::start()
{
    // Its own hold on everything: the work ends after the members of this dialog.
    const auto work = [vault = m_vault, backup = m_backup, stages = m_task->stages(), &clock = m_clock,
                       &random = m_random](Progress &progress) {
        return restoreChecked(*vault, *backup, {stages, progress, clock, random});
    };
    m_task->start(tr("Reading the backup from end to end…"), [this, work](Progress &progress) {
        const auto outcome = std::make_shared<const Result<RestoreOutcome>>(work(progress));
        return [this, outcome] { takeOutcome(*outcome); };
    });
}

void RestoreDialog::takeOutcome(const Result<RestoreOutcome> &outcome)
{
    if (!outcome)
        m_notice->show(outcome.error().message, NoticeTone::Warm, tr("Nothing was brought back"));
    else if (outcome->isDone)
        m_notice->show(restoredSentence(outcome->setAside));
    else
        m_notice->show(tr("You stopped it. Your journal is as it was."));
    m_close->setEnabled(true);
    m_close->setFocus();
    if (m_isLeaving)
        QDialog::reject();
}

void RestoreDialog::reject()
{
    if (!m_task->isBusy())
        return QDialog::reject();
    m_isLeaving = true;
    m_task->cancel();
}

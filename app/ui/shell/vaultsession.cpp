// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/vaultsession.h"

#include "storage/journal.h"
#include "ui/widgets/secretclipboard.h"
#include "vault/freedmemory.h"
#include "vault/vault.h"

#include <utility>

VaultSession::VaultSession(const Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_random(random)
{
}

VaultSession::~VaultSession() = default;

Result<> VaultSession::begin(std::shared_ptr<Vault> vault)
{
    lock();
    Result<std::unique_ptr<Journal>> journal = Journal::open(*vault, m_clock, m_random);
    if (!journal)
        return Failure(journal.error());
    m_vault = std::move(vault);
    m_vault->settleHeader();
    m_journal = std::move(*journal);
    Q_EMIT unlocked();
    return {};
}

void VaultSession::lock()
{
    if (endLoan())
        Q_EMIT loanRevoked();
    if (isUnlocked())
        close();
}

std::shared_ptr<Vault> VaultSession::lend()
{
    std::shared_ptr<Vault> vault = m_vault;
    if (!vault)
        return {};
    beginLoan();
    close();
    return vault;
}

void VaultSession::beginLoan()
{
    m_isLent = true;
    Q_EMIT loanBegun();
}

bool VaultSession::endLoan()
{
    return std::exchange(m_isLent, false);
}

void VaultSession::close()
{
    Q_EMIT aboutToLock();
    m_journal.reset();
    m_vault.reset();
    clearOwnClipboard();
    wipeFreedMemory();
    Q_EMIT locked();
}

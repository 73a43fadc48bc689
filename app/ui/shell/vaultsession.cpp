// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/vaultsession.h"

#include "storage/journal.h"
#include "vault/vault.h"

#include <QClipboard>
#include <QGuiApplication>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace
{
void letGoOfMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

void clearOwnClipboard()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}
} // namespace

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
    m_journal = std::move(*journal);
    Q_EMIT unlocked();
    return {};
}

void VaultSession::lock()
{
    if (!isUnlocked())
        return;
    Q_EMIT aboutToLock();
    m_journal.reset();
    m_vault.reset();
    clearOwnClipboard();
    letGoOfMemory();
    Q_EMIT locked();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/demovault.h"

#include "core/clock.h"
#include "exchange/demojournal.h"
#include "storage/journal.h"
#include "vault/vault.h"

namespace
{
constexpr int demoDays = 120;
constexpr int demoRecords = 40;
constexpr quint32 demoSeed = 1;
constexpr DerivationCost cheapest{minimumDerivationMemory, 1};
} // namespace

Result<std::unique_ptr<DemoVault>> DemoVault::make(const Clock &clock, RandomSource &random)
{
    std::unique_ptr<DemoVault> demo(new DemoVault);
    const SecureBuffer passphrase = SecureBuffer::fromPassphrase(u"demo");
    Result<Vault::Created> created = Vault::create(demo->folder(), passphrase, cheapest, clock);
    if (!created)
        return Failure(created.error());
    const auto journal = Journal::create(*created->vault, clock, random);
    if (!journal)
        return Failure(journal.error());
    const Result<ImportOutcome> added =
        (*journal)->add(demoBatch(demoDays, demoRecords, demoSeed, clock.now().date()));
    if (!added)
        return Failure(added.error());
    demo->m_vault = std::move(created->vault);
    return demo;
}

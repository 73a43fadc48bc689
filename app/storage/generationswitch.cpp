// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/generationswitch.h"

#include "core/clock.h"
#include "storage/databasecheck.h"
#include "storage/databasecopy.h"
#include "storage/digestrenewal.h"
#include "storage/keyedvault.h"
#include "storage/sqlfailure.h"
#include "vault/generationfiles.h"

#include <QCoreApplication>
#include <algorithm>

namespace
{
struct SwitchWords {
    Q_DECLARE_TR_FUNCTIONS(GenerationSwitch)
};

constexpr double copyPart = 0.4;
constexpr double checkPart = 0.6;

Failure failedCheck()
{
    return failure(
        ErrorKind::Damaged,
        SwitchWords::tr("What was to take the place of the journal did not pass its check. Nothing "
                        "was replaced. Try another backup, or save what can be read into a new "
                        "vault."));
}

/// The next generation; its file is taken away again unless it was kept.
class NextGeneration
{
public:
    NextGeneration(const Vault &vault, const SecureBuffer &databaseKey, const SecureBuffer &digestKey)
        : m_folder(vault.folder())
        , m_number(vault.generation() + 1)
        , m_target(GenerationFiles::path(m_folder, m_number), databaseKey, digestKey)
    {
        GenerationFiles::remove(m_folder, m_number); // left by an attempt that was cut short
    }
    NextGeneration(const NextGeneration &) = delete;
    NextGeneration &operator=(const NextGeneration &) = delete;
    ~NextGeneration()
    {
        if (!m_isKept)
            GenerationFiles::remove(m_folder, m_number);
    }

    [[nodiscard]] quint32 number() const { return m_number; }
    void keep() { m_isKept = true; }
    /// Writes, checks and syncs it.
    [[nodiscard]] Result<Completion> write(const Vault &source, const SwitchContext &context) const;

private:
    [[nodiscard]] Result<Completion> check(const SwitchContext &context) const;

    QString m_folder;
    quint32 m_number;
    KeyedVault m_target;
    bool m_isKept = false;
};

Result<Completion> NextGeneration::write(const Vault &source, const SwitchContext &context) const
{
    context.stepDone(SwitchStep::Begun);
    context.progress.setPart(0, copyPart);
    const auto copied = copyDatabase(source, m_target, context.progress);
    if (!copied || *copied == Completion::Cancelled)
        return copied;
    context.stepDone(SwitchStep::Copied);
    if (!isSameSecret(source.digestKey().bytes(), m_target.digestKey().bytes())) {
        if (const auto renewed = renewDigests(m_target, source.digestKey(), context.clock, context.random);
            !renewed)
            return Failure(renewed.error());
    }
    context.stepDone(SwitchStep::Renewed);
    const auto checked = check(context);
    if (!checked || *checked == Completion::Cancelled)
        return checked;
    context.stepDone(SwitchStep::Checked);
    if (const auto synced = GenerationFiles::sync(m_folder, m_number); !synced)
        return Failure(synced.error());
    context.stepDone(SwitchStep::Synced);
    return Completion::Done;
}

Result<Completion> NextGeneration::check(const SwitchContext &context) const
{
    context.progress.setPart(checkPart, 1);
    const auto outcome = checkDatabase(m_target, context.clock, context.random, context.progress);
    if (!outcome)
        return Failure(outcome.error());
    if (!*outcome)
        return Completion::Cancelled;
    return (*outcome)->isEmpty() ? Result<Completion>(Completion::Done) : failedCheck();
}

} // namespace

Result<> draftsAllowNewKey(const Vault &vault)
{
    const QStringList names = vault.draftBox().names().value_or(QStringList());
    if (names.isEmpty())
        return {};
    const bool areAllWhole = std::all_of(names.cbegin(), names.cend(), [&vault](const QString &name) {
        return vault.openDraft(name).has_value();
    });
    if (areAllWhole)
        return failure(
            ErrorKind::Invalid,
            SwitchWords::tr("A text that was written while Kinward was locked still waits in the inbox. "
                            "Nothing was changed. Save it or discard it, then make the new key."));
    return failure(ErrorKind::Damaged,
                   SwitchWords::tr("A sealed draft can not be read, and under a new key it never could be. "
                                   "Nothing was changed. Keep a copy of the vault's folder “drafts” in "
                                   "another place, empty it, then make the new key."));
}

Result<RestoreOutcome> restoreEverything(Vault &vault, const Vault &source, const SwitchContext &context)
{
    if (const Result<> here = vault.checkPlace(); !here)
        return Failure(here.error());
    NextGeneration next(vault, vault.databaseKey(), vault.digestKey());
    const auto written = next.write(source, context);
    if (!written)
        return Failure(written.error());
    if (*written == Completion::Cancelled)
        return RestoreOutcome();
    const auto setAside = GenerationFiles::prepareReplaced(vault.folder(), context.clock.now());
    if (!setAside)
        return Failure(setAside.error());
    context.stepDone(SwitchStep::SetAside);
    if (const auto switched = vault.switchTo(next.number()); !switched) {
        GenerationFiles::moveReplaced(vault.folder(), vault.generation());
        return Failure(switched.error());
    }
    next.keep();
    context.stepDone(SwitchStep::Switched);
    vault.tidyGenerations();
    context.stepDone(SwitchStep::Moved);
    return RestoreOutcome{true, *setAside};
}

Result<Completion> changeMasterKey(Vault &vault, NewKey key, const SwitchContext &context)
{
    if (const Result<> here = vault.checkPlace(); !here)
        return Failure(here.error());
    if (const Result<> ready = draftsAllowNewKey(vault); !ready)
        return Failure(ready.error());
    NextGeneration next(vault, key.databaseKey, key.digestKey);
    const auto written = next.write(vault, context);
    if (!written || *written == Completion::Cancelled)
        return written;
    // Sealing takes no lock: another window may have kept one in the meantime.
    if (const Result<> ready = draftsAllowNewKey(vault); !ready)
        return Failure(ready.error());
    if (const auto switched = vault.switchTo(next.number(), std::move(key)); !switched)
        return Failure(switched.error());
    next.keep();
    context.stepDone(SwitchStep::Switched);
    return Completion::Done;
}

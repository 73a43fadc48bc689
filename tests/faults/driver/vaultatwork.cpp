// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultatwork.h"

#include "entries.h"

SecureBuffer VaultAtWork::passphrase()
{
    return SecureBuffer::copyOf(QByteArrayLiteral("seven quiet herons at noon"));
}

Result<QString> VaultAtWork::make(const QString &folder, int entries, int step)
{
    VaultAtWork work;
    auto created = Vault::create(folder, passphrase(), {minimumDerivationMemory, 1}, work.clock);
    if (!created)
        return Failure(created.error());
    work.vault = std::move(created->vault);
    auto journal = Journal::create(*work.vault, work.clock, work.random);
    if (!journal)
        return Failure(journal.error());
    for (int number = 0; number < entries; ++number) {
        if (const auto saved = (*journal)->save(entryOf(number * step)); !saved)
            return Failure(saved.error());
    }
    return created->recoveryCode;
}

Result<> VaultAtWork::unlock(const QString &folder, const QString &code)
{
    lock();
    auto opened = Vault::openWithRecoveryCode(folder, code);
    if (!opened)
        return Failure(opened.error());
    vault = std::move(*opened);
    return {};
}

Result<> VaultAtWork::openJournal()
{
    auto opened = Journal::open(*vault, clock, random);
    if (!opened)
        return Failure(opened.error());
    journal = std::move(*opened);
    return {};
}

Result<> VaultAtWork::open(const QString &folder, const QString &code)
{
    return unlock(folder, code).and_then([this] { return openJournal(); });
}

void VaultAtWork::lock()
{
    journal.reset();
    vault.reset();
}

QJsonObject toJson(const Error &error)
{
    return {{QStringLiteral("error"), errorKindName(error.kind)}, {QStringLiteral("message"), error.message}};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/vaultdoor.h"

#include <QCoreApplication>
#include <QStringList>
#include <QThread>

/// A vault without a disk or a key.
class FakeVault final : public Vault
{
public:
    explicit FakeVault(QString folder = QStringLiteral("/nowhere/Journal.kinward"))
        : m_folder(std::move(folder))
    {
    }
    [[nodiscard]] QUuid id() const override { return QUuid(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0); }
    [[nodiscard]] QString folder() const override { return m_folder; }
    [[nodiscard]] QString databasePath() const override { return {}; }
    [[nodiscard]] QList<KeySlotInfo> keySlots() const override { return {}; }
    [[nodiscard]] int formatMajor() const override { return 1; }
    [[nodiscard]] const SecureBuffer &databaseKey() const override { return m_key; }
    [[nodiscard]] const SecureBuffer &digestKey() const override { return m_key; }

private:
    QString m_folder;
    SecureBuffer m_key;
};

/// What a door is asked, and the answer it gives to all of it.
struct DoorScript {
    std::optional<Error> error;
    std::optional<Error> preparing; ///< what bringing the journal up to date ends with
    QStringList asked; ///< "open /folder passphrase", "code /folder …", "create /folder passphrase"
    QString recoveryCode;
    bool isPreparedElsewhere = false; ///< on another thread than the window's

    [[nodiscard]] VaultDoor door()
    {
        const auto plain = [](const SecureBuffer &key) {
            return QString::fromUtf8(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
        };
        VaultDoor door;
        door.open = [this, plain](const QString &folder, const SecureBuffer &key) -> VaultDoor::Opened {
            return answer(QStringLiteral("open %1 %2").arg(folder, plain(key)), folder);
        };
        door.openWithRecoveryCode = [this](const QString &folder, const QString &code) -> VaultDoor::Opened {
            return answer(QStringLiteral("code %1 %2").arg(folder, code), folder);
        };
        door.prepare = [this](const Vault &vault) -> Result<> {
            asked << QStringLiteral("prepare %1").arg(vault.folder());
            isPreparedElsewhere = QThread::currentThread() != QCoreApplication::instance()->thread();
            return preparing ? Failure(*preparing) : Result<>();
        };
        door.create = [this, plain](const QString &folder,
                                    const SecureBuffer &key) -> Result<Vault::Created> {
            asked << QStringLiteral("create %1 %2").arg(folder, plain(key));
            if (error)
                return Failure(*error);
            return Vault::Created{std::make_unique<FakeVault>(folder), recoveryCode};
        };
        return door;
    }

private:
    VaultDoor::Opened answer(const QString &question, const QString &folder)
    {
        asked << question;
        if (error)
            return Failure(*error);
        return std::make_unique<FakeVault>(folder);
    }
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/keykeeper.h"

#include <QObject>
#include <memory>

class QWidget;
class VaultSession;
struct VaultDoor;

/// Deletes the open vault for good, once the person has shown a key of it: closes it, takes its keys out of
/// the keychain, overwrites its headers and deletes its files.
class OpenVaultRemoval : public QObject
{
    Q_OBJECT

public:
    OpenVaultRemoval(VaultSession &session, const VaultDoor &door, QWidget *window);
    ~OpenVaultRemoval() override;

    void ask();

Q_SIGNALS:
    void removed(const QString &folder);

private:
    void prove(KeyProof proof);
    void close();
    void sayFailure(const Error &error);

    VaultSession &m_session;
    const VaultDoor &m_door;
    QWidget *m_window;
    std::unique_ptr<KeyKeeper> m_keeper; ///< while a key is asked for
};

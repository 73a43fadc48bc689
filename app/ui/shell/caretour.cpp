// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/caretour.h"

#include "ui/backups/backupsdialog.h"
#include "ui/backups/openedbackupdialog.h"
#include "ui/backups/repairdialog.h"
#include "ui/shell/automaticbackups.h"
#include "ui/shell/vaultsession.h"
#include "ui/widgets/longtask.h"
#include "vault/vault.h"

#include <QCoreApplication>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThread>

namespace
{
constexpr int pageSize = 4096; ///< of the database, in bytes

void waitWhile(const std::function<bool()> &isBusy)
{
    while (isBusy()) {
        QCoreApplication::processEvents();
        QThread::msleep(1);
    }
    QCoreApplication::processEvents();
}

/// As a failing disk does it, in three places.
void damage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    const qint64 pages = file.size() / pageSize;
    for (const qint64 page : {pages / 3, pages / 2, pages * 2 / 3}) {
        file.seek(page * pageSize + pageSize / 2);
        file.write(QByteArray(16, 'U'));
    }
}
} // namespace

CareTour::CareTour(VaultSession &session, AutomaticBackups &backups, Draw draw)
    : m_session(session)
    , m_backups(backups)
    , m_draw(std::move(draw))
{
}

Result<> CareTour::drawBackups(QWidget *window)
{
    BackupsDialog dialog({*m_session.vault(), *m_session.journal(), *m_backups.runner(), m_backups.watch(),
                          m_session.clock(), m_session.random()},
                         window);
    dialog.show();
    if (const Result<> drawn = m_draw(dialog, QStringLiteral("backups-none")); !drawn)
        return drawn;
    m_backups.backUpNow();
    waitWhile([this] { return m_backups.isRunning(); });
    if (const Result<> drawn = m_draw(dialog, QStringLiteral("backups")); !drawn)
        return drawn;
    if (auto *look = dialog.findChild<QPushButton *>(QStringLiteral("lookInside")))
        look->click();
    auto *opened = dialog.findChild<OpenedBackupDialog *>();
    return opened ? m_draw(*opened, QStringLiteral("backup-opened")) : Result<>();
}

Result<> CareTour::drawRepair(QWidget *window)
{
    const QTemporaryDir place;
    const std::shared_ptr<Vault> vault = m_session.lend();
    RepairDialog dialog(vault->folder(), m_session.clock(), window);
    dialog.show();
    if (const Result<> drawn = m_draw(dialog, QStringLiteral("repair")); !drawn)
        return drawn;
    damage(vault->databasePath());
    dialog.use(vault, {});
    auto &desk = *dialog.findChild<RepairDesk *>();
    waitWhile([&desk] { return desk.task().isBusy(); });
    if (const Result<> drawn = m_draw(dialog, QStringLiteral("repair-report")); !drawn)
        return drawn;
    desk.salvageInto(place.path());
    waitWhile([&desk] { return desk.task().isBusy(); });
    const Result<> drawn = m_draw(dialog, QStringLiteral("repair-saved"));
    static_cast<void>(m_session.endLoan());
    return drawn;
}

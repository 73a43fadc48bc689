// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backupjson.h"

#include "cli/countsjson.h"

#include <QCoreApplication>
#include <QJsonValue>

namespace
{
QString conditionOf(const BackupInfo &backup)
{
    if (!backup.isWhole)
        return QCoreApplication::translate("BackupCommands", "damaged or cut short");
    if (!backup.isOfThisKey)
        return QCoreApplication::translate("BackupCommands", "made under another key");
    return backup.verified ? QCoreApplication::translate("BackupCommands", "verified")
                           : QCoreApplication::translate("BackupCommands", "not verified");
}
} // namespace

QJsonObject backupJson(const BackupInfo &backup, const QDateTime &now)
{
    QJsonObject json{{QStringLiteral("path"), backup.path},
                     {QStringLiteral("created"), QJsonValue::Null},
                     {QStringLiteral("age"), QJsonValue::Null},
                     {QStringLiteral("counts"), QJsonValue::Null},
                     {QStringLiteral("verified"), backup.verified.has_value()}};
    if (backup.isWhole) {
        json[QStringLiteral("created")] = backup.created.toString(Qt::ISODate);
        json[QStringLiteral("age")] = backup.created.secsTo(now);
    }
    if (backup.isOfThisKey)
        json[QStringLiteral("counts")] = toJson(backup.summary.counts);
    return json;
}

QJsonValue newestBackupJson(const Vault &vault, const QDateTime &now)
{
    const BackupJob job = BackupJob::of(vault);
    const auto newest = newestVerified(listBackups(job.folder, job.seal), now);
    return newest ? QJsonValue(backupJson(*newest, now)) : QJsonValue(QJsonValue::Null);
}

QString backupText(const BackupInfo &backup)
{
    //: %1 a date and time, %2 a file name, %3 "verified" or another condition
    return QCoreApplication::translate("BackupCommands", "%1  %2  %3")
        .arg(backup.created.toLocalTime().toString(Qt::ISODate), backup.path, conditionOf(backup));
}

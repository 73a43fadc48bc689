// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/slotsjson.h"

#include "vault/vault.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

namespace
{
QString slotKindName(KeySlotKind kind)
{
    switch (kind) {
    case KeySlotKind::Passphrase:
        return QStringLiteral("passphrase");
    case KeySlotKind::RecoveryCode:
        return QStringLiteral("recoveryCode");
    case KeySlotKind::Keychain:
        return QStringLiteral("keychain");
    }
    return {};
}

/// The same for people.
QString slotKindWords(KeySlotKind kind)
{
    switch (kind) {
    case KeySlotKind::Passphrase:
        //: the kind of a key slot
        return QCoreApplication::translate("InfoCommand", "passphrase");
    case KeySlotKind::RecoveryCode:
        //: the kind of a key slot
        return QCoreApplication::translate("InfoCommand", "recovery code");
    case KeySlotKind::Keychain:
        //: the kind of a key slot
        return QCoreApplication::translate("InfoCommand", "keychain");
    }
    return {};
}
} // namespace

QJsonArray slotsJson(const Vault &vault)
{
    QJsonArray slots;
    for (const KeySlotInfo &slot : vault.keySlots())
        slots.append(QJsonObject{{QStringLiteral("id"), slot.number},
                                 {QStringLiteral("kind"), slotKindName(slot.kind)},
                                 {QStringLiteral("created"), slot.created.toString(Qt::ISODateWithMs)},
                                 {QStringLiteral("name"), slot.name}});
    return slots;
}

QString slotsText(const Vault &vault)
{
    QStringList lines;
    for (const KeySlotInfo &slot : vault.keySlots()) {
        QString line = QCoreApplication::translate("InfoCommand", "Key slot %1: %2, since %3")
                           .arg(slot.number)
                           .arg(slotKindWords(slot.kind), slot.created.toString(Qt::ISODate));
        if (!slot.name.isEmpty())
            //: %1 the line of a key slot, %2 the person's own name for it
            line = QCoreApplication::translate("KeyCommand", "%1 (%2)").arg(line, slot.name);
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

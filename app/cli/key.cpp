// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/keychainentries.h"
#include "cli/masterkeyrenewal.h"
#include "cli/newpassphrase.h"
#include "cli/slotsjson.h"
#include "cli/terminal.h"
#include "cli/vaultaccess.h"
#include "core/clock.h"
#include "vault/costcalibration.h"
#include "vault/slotadministration.h"

#include <QCoreApplication>
#include <QMap>

namespace
{
/// The open vault, and the right to change its keys.
struct KeyWork {
    std::unique_ptr<Vault> vault;
    const SlotSecret &shown; ///< what it was opened with
    SlotAdministration administration;
};

using KeyAction = Result<> (*)(const Invocation &, KeyWork &);

QString fileOption(const Invocation &invocation, const QString &name)
{
    return invocation.options.value(name);
}

/// The slot that --slot names; -1 without it.
Result<int> slotOption(const Invocation &invocation)
{
    if (!invocation.options.isSet(QStringLiteral("slot")))
        return -1;
    bool isNumber = false;
    const int number = invocation.options.value(QStringLiteral("slot")).toInt(&isNumber);
    if (!isNumber || number < 0)
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate("KeyCommand", "--slot takes the number of a key slot."));
    return number;
}

Failure slotNeeded()
{
    return failure(ErrorKind::Invalid,
                   QCoreApplication::translate("KeyCommand",
                                               "Say which key with --slot N; “key list” shows the numbers."));
}

Failure noPassphraseToChange()
{
    return failure(ErrorKind::Invalid,
                   QCoreApplication::translate("KeyCommand",
                                               "This vault has no passphrase to change. Add one with “key "
                                               "add”. Nothing was changed."));
}

/// Before it holds: a code that is not seen must not take the place of one that is known.
Result<> printNewCode(const Invocation &invocation, const QString &code)
{
    if (invocation.terminal.isJson())
        invocation.terminal.beginJson({{QStringLiteral("recoveryCode"), code}});
    else
        invocation.terminal.print(
            QCoreApplication::translate("KeyCommand",
                                        "New recovery code (shown once; keep it on paper, away from this "
                                        "computer; once this ends without an error, the old one no longer "
                                        "opens the vault):\n%1")
                .arg(code));
    if (invocation.terminal.checkOutput())
        return {};
    return failure(ErrorKind::NoSpace,
                   QCoreApplication::translate("KeyCommand",
                                               "The new recovery code could not be printed, so it was not "
                                               "made. Your keys work as before. Send the output to another "
                                               "place and try again."));
}

Result<> replaceRecoveryCode(const Invocation &invocation, KeyWork &work)
{
    auto made = work.administration.newRecoveryCode(invocation.clock.now().toUTC());
    if (!made)
        return Failure(made.error());
    return printNewCode(invocation, made->code).and_then([&] { return work.vault->apply(made->change); });
}

Result<> addKey(const Invocation &invocation, KeyWork &work)
{
    if (invocation.options.isSet(QStringLiteral("new-recovery-code")))
        return replaceRecoveryCode(invocation, work);
    const Result<SecureBuffer> passphrase = readNewPassphrase(invocation);
    if (!passphrase)
        return Failure(passphrase.error());
    return work.administration
        .addPassphrase({*passphrase, calibrateCost(thisMachine()), invocation.clock.now().toUTC()})
        .and_then([&](const SlotChange &change) { return work.vault->apply(change); });
}

/// The passphrase that was shown; with a recovery code, the only one there is.
Result<int> slotToChange(const Invocation &invocation, const KeyWork &work)
{
    const Result<int> wanted = slotOption(invocation);
    if (!wanted || *wanted >= 0)
        return wanted;
    if (work.shown.kind == KeySlotKind::Passphrase)
        return work.administration.provenSlot();
    QList<int> passphrases;
    for (const KeySlotInfo &slot : work.vault->keySlots()) {
        if (slot.kind == KeySlotKind::Passphrase)
            passphrases.append(slot.number);
    }
    if (passphrases.isEmpty())
        return noPassphraseToChange();
    return passphrases.size() == 1 ? Result<int>(passphrases.first()) : slotNeeded();
}

Result<> changeKey(const Invocation &invocation, KeyWork &work)
{
    if (invocation.options.isSet(QStringLiteral("new-recovery-code")))
        return replaceRecoveryCode(invocation, work);
    const Result<int> slot = slotToChange(invocation, work);
    if (!slot)
        return Failure(slot.error());
    const Result<SecureBuffer> passphrase = readNewPassphrase(invocation);
    if (!passphrase)
        return Failure(passphrase.error());
    return work.administration
        .changePassphrase(*slot, {*passphrase, calibrateCost(thisMachine()), invocation.clock.now().toUTC()})
        .and_then([&](const SlotChange &change) { return work.vault->apply(change); });
}

Result<> removeKey(const Invocation &invocation, KeyWork &work)
{
    const Result<int> slot = slotOption(invocation);
    if (!slot || *slot < 0)
        return slot ? slotNeeded() : Failure(slot.error());
    const QList<KeySlotInfo> before = work.vault->keySlots();
    const Result<> removed = work.administration.removeSlot(*slot).and_then(
        [&](const SlotChange &change) { return work.vault->apply(change); });
    const bool isKeychain = std::any_of(before.begin(), before.end(), [&](const KeySlotInfo &info) {
        return info.number == *slot && info.kind == KeySlotKind::Keychain;
    });
    if (removed && isKeychain)
        removeKeychainEntries(invocation, *work.vault, {*slot});
    return removed;
}

Result<> renewKey(const Invocation &invocation, KeyWork &work)
{
    return renewMasterKey(invocation, *work.vault, work.shown, printNewCode);
}

void printSlots(const Invocation &invocation, const Vault &vault)
{
    if (invocation.terminal.isJson())
        invocation.terminal.printJson({{QStringLiteral("slots"), slotsJson(vault)}});
    else
        invocation.terminal.print(slotsText(vault));
}

Result<> doKeyAction(const Invocation &invocation, KeyAction action, std::unique_ptr<Vault> vault,
                     const SlotSecret &shown)
{
    auto snapshot = vault->slotSnapshot();
    if (!snapshot)
        return Failure(snapshot.error());
    auto administration = SlotAdministration::prove(std::move(*snapshot), shown);
    if (!administration)
        return Failure(administration.error());
    KeyWork work{std::move(vault), shown, std::move(*administration)};
    if (Result<> done = action(invocation, work); !done)
        return done;
    printSlots(invocation, *work.vault);
    return {};
}

Result<> checkStandardInput(const Invocation &invocation)
{
    int readers = 0;
    for (const QString &name : {QStringLiteral("passphrase-file"), QStringLiteral("recovery-file"),
                                QStringLiteral("new-passphrase-file")})
        readers += fileOption(invocation, name) == QLatin1String("-") ? 1 : 0;
    if (readers > 1)
        return failure(
            ErrorKind::Invalid,
            QCoreApplication::translate("KeyCommand",
                                        "Only one key can come from standard input (-); put the other one "
                                        "into a file."));
    return {};
}

Result<> runKey(const Invocation &invocation)
{
    static const QMap<QString, KeyAction> actions = {{QStringLiteral("list"), nullptr},
                                                     {QStringLiteral("add"), addKey},
                                                     {QStringLiteral("remove"), removeKey},
                                                     {QStringLiteral("change"), changeKey},
                                                     {QStringLiteral("renew"), renewKey}};
    const QString wanted = invocation.arguments.first();
    if (!actions.contains(wanted))
        return failure(
            ErrorKind::Invalid,
            QCoreApplication::translate("KeyCommand", "key takes list, add, remove, change or renew."));
    if (auto checked = checkStandardInput(invocation); !checked)
        return checked;
    const Result<TypedSecret> secret = readSecret(invocation);
    if (!secret)
        return Failure(secret.error());
    Result<std::unique_ptr<Vault>> vault = openVault(invocation.arguments.at(1), *secret);
    if (!vault)
        return Failure(vault.error());
    if (KeyAction action = actions.value(wanted))
        return doKeyAction(invocation, action, std::move(*vault), secret->slot());
    printSlots(invocation, **vault);
    return {};
}
} // namespace

Command keyCommand()
{
    const QList<QCommandLineOption> options = keyOptions()
        << QCommandLineOption(QStringLiteral("new-passphrase-file"),
                              QCoreApplication::translate(
                                  "KeyCommand", "Read the new passphrase from FILE (- for standard input)."),
                              QStringLiteral("FILE"))
        << QCommandLineOption(QStringLiteral("new-recovery-code"),
                              QCoreApplication::translate(
                                  "KeyCommand", "Make a new recovery code; the old one ends at once."))
        << QCommandLineOption(QStringLiteral("slot"),
                              QCoreApplication::translate("KeyCommand",
                                                          "The key slot to change or to remove."),
                              QStringLiteral("N"));
    return {QStringLiteral("key"),
            QStringLiteral("list|add|remove|change|renew VAULT"),
            QCoreApplication::translate(
                "KeyCommand", "List, add, remove or change the keys of a vault, or encrypt all of it anew."),
            2,
            2,
            options,
            runKey};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/unlockproblem.h"

#include <QCoreApplication>

namespace
{
struct ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(UnlockPage)
};

UnlockProblem keyProblem(ErrorKind kind)
{
    if (kind == ErrorKind::WrongKey)
        return {
            ProblemWords::tr("That did not open the vault"),
            ProblemWords::tr("The key does not fit. Nothing was changed. Check Caps Lock and the keyboard "
                             "language, then try again."),
            UnlockRemedy::UseRecoveryCode,
            {}};
    return {ProblemWords::tr("There is a slip in what was typed"),
            ProblemWords::tr("Please look at it once more. Nothing was tried and nothing was changed."),
            UnlockRemedy::None,
            {}};
}

UnlockProblem damageProblem(ErrorKind kind)
{
    if (kind == ErrorKind::DamagedHeader)
        return {
            ProblemWords::tr("The vault's header is damaged"),
            ProblemWords::tr(
                "No key can open it as it is. The entries were not touched. It can often be mended from a "
                "backup."),
            UnlockRemedy::Repair,
            {}};
    if (kind == ErrorKind::ChangedHeader)
        return {
            ProblemWords::tr("Something changed the vault's header"),
            ProblemWords::tr(
                "Your key is right, but the header is not as Kinward wrote it. Nothing was opened. A backup "
                "shows what it was."),
            UnlockRemedy::Repair,
            {}};
    return {ProblemWords::tr("Part of the journal is damaged"),
            ProblemWords::tr(
                "Nothing was changed. What can be read can be saved, and a backup may hold the rest."),
            UnlockRemedy::Repair,
            {}};
}

UnlockProblem placeProblem(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return {ProblemWords::tr("The vault is not there"),
                ProblemWords::tr(
                    "There is no vault in this place. If it is on another disk, connect the disk. Or "
                    "choose where it is now."),
                UnlockRemedy::ChooseVault,
                {}};
    case ErrorKind::Busy:
        return {ProblemWords::tr("The vault is open elsewhere"),
                ProblemWords::tr("Another window or program has it open. Close it there, then try again."),
                UnlockRemedy::TryAgain,
                {}};
    case ErrorKind::NoSpace:
        return {ProblemWords::tr("The disk is full"),
                ProblemWords::tr("Your entries are safe. Free some space, then try again."),
                UnlockRemedy::TryAgain,
                {}};
    case ErrorKind::ReadOnly:
        return {ProblemWords::tr("Kinward may not use this folder"),
                ProblemWords::tr(
                    "Your entries are safe. Allow writing to the folder, or copy it to another place."),
                UnlockRemedy::ShowFolder,
                {}};
    default:
        return {ProblemWords::tr("The disk did not answer as it should"),
                ProblemWords::tr("Nothing was changed. Check that the disk is connected, then try again."),
                UnlockRemedy::TryAgain,
                {}};
    }
}

UnlockProblem versionProblem(ErrorKind kind)
{
    if (kind == ErrorKind::TooNew)
        return {ProblemWords::tr("A newer Kinward wrote this vault"),
                ProblemWords::tr("Nothing was changed. Update Kinward, then open it again."),
                UnlockRemedy::None,
                {}};
    return {ProblemWords::tr("This is not a vault that Kinward knows"),
            ProblemWords::tr("Nothing was changed. Choose the folder that holds your vault."),
            UnlockRemedy::ChooseVault,
            {}};
}

UnlockProblem problemOfKind(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::WrongKey:
    case ErrorKind::Invalid:
        return keyProblem(kind);
    case ErrorKind::DamagedHeader:
    case ErrorKind::ChangedHeader:
    case ErrorKind::Damaged:
        return damageProblem(kind);
    case ErrorKind::TooNew:
    case ErrorKind::Format:
        return versionProblem(kind);
    default:
        return placeProblem(kind);
    }
}

QString textOf(UnlockRemedy remedy)
{
    switch (remedy) {
    case UnlockRemedy::TryAgain:
        return ProblemWords::tr("Try again");
    case UnlockRemedy::TypePassphrase:
        return ProblemWords::tr("Type the passphrase");
    case UnlockRemedy::UseRecoveryCode:
        return ProblemWords::tr("Use the recovery code");
    case UnlockRemedy::ChooseVault:
        return ProblemWords::tr("Choose the vault…");
    case UnlockRemedy::ShowFolder:
        return ProblemWords::tr("Show the folder");
    case UnlockRemedy::Repair:
        return ProblemWords::tr("See what can be saved…");
    case UnlockRemedy::None:
        break;
    }
    return {};
}
} // namespace

UnlockProblem unlockProblem(const Error &error)
{
    UnlockProblem problem = problemOfKind(error.kind);
    if (!error.message.isEmpty())
        problem.sentence = error.message;
    problem.remedyText = textOf(problem.remedy);
    return problem;
}

UnlockProblem keychainProblem(const Error &error)
{
    return {ProblemWords::tr("The keychain did not open the vault"),
            error.message.isEmpty()
                ? ProblemWords::tr("Your entries are safe. Please type the passphrase instead.")
                : error.message,
            UnlockRemedy::TypePassphrase, textOf(UnlockRemedy::TypePassphrase)};
}

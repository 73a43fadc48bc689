// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QCommandLineParser>
#include <QStringList>

class Clock;
class RandomSource;
class Terminal;

/// Everything a command gets: its arguments after the command's name, the options, and the world.
struct Invocation {
    QStringList arguments;
    const QCommandLineParser &options;
    Terminal &terminal;
    const Clock &clock;
    RandomSource &random;
};

/// One command of kinward-cli: what it is called, what it takes, what it does.
struct Command {
    QString name;
    QString synopsis; ///< "VAULT FILE…"
    QString summary;
    int minimumArguments = 0;
    int maximumArguments = 0; ///< negative: any number
    QList<QCommandLineOption> options;
    /// An error without a sentence was told already; it only gives the exit status.
    Result<> (*run)(const Invocation &) = nullptr;
};

[[nodiscard]] Command createCommand();
[[nodiscard]] Command infoCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command listCommand();
[[nodiscard]] Command searchCommand();
[[nodiscard]] Command suggestCommand();
[[nodiscard]] Command libraryCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command keyCommand();
[[nodiscard]] Command demoCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command backupsCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command salvageCommand();
[[nodiscard]] Command mendCommand();

/// The exit status of an error, as the manual page lists them.
[[nodiscard]] int exitStatus(ErrorKind kind);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/widgets/theme.h"

#include <QSize>
#include <QStringList>
#include <optional>

/// What was asked for on the command line.
struct CommandLine {
    QString vaultFolder; ///< empty: the one opened last
    bool isDemo = false;
    QString tourFolder; ///< not empty: draw every screen into it and exit
    bool exitsAfterStart = false;
    std::optional<QSize> size;
    std::optional<Scheme> scheme;
    std::optional<int> textScale;
    QString language;
};

/// Whether only the version or the options are asked for: they need no display.
[[nodiscard]] bool asksForWords(const QStringList &arguments);
/// Prints them and ends the program. Needs a QCoreApplication, no more.
[[noreturn]] void answerInWords(const QStringList &arguments);

/// Prints and exits for --help and --version. Errors: Invalid.
[[nodiscard]] Result<CommandLine> readCommandLine(const QStringList &arguments);

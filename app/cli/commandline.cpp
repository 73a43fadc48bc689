// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/terminal.h"

#include <QCoreApplication>
#include <algorithm>

namespace
{
constexpr int wrongUsage = 2;

QList<Command> allCommands()
{
    return {createCommand(),  infoCommand(),   importCommand(),  listCommand(),
            searchCommand(),  exportCommand(), suggestCommand(), libraryCommand(),
            keyCommand(),     demoCommand(),   backupCommand(),  backupsCommand(),
            restoreCommand(), verifyCommand(), salvageCommand(), mendCommand()};
}

QString overview()
{
    QStringList lines{QStringLiteral("kinward-cli COMMAND [OPTIONS] …  (--json, --version, --help)\n")};
    for (const Command &command : allCommands())
        lines.append(
            QStringLiteral("  %1 %2\n      %3").arg(command.name, command.synopsis, command.summary));
    return lines.join(u'\n');
}

int ended(Terminal &terminal, const Result<> &done)
{
    if (done)
        return 0;
    if (!done.error().message.isEmpty())
        terminal.printError(done.error());
    return exitStatus(done.error().kind);
}

/// What was asked for counts as told only where it came through.
int told(Terminal &terminal, const QString &text)
{
    terminal.print(text);
    return ended(terminal, terminal.checkOutput());
}

int misused(Terminal &terminal, const QString &message)
{
    terminal.printError({ErrorKind::Invalid, message});
    return wrongUsage;
}

bool takes(const Command &command, qsizetype count)
{
    return count >= command.minimumArguments
        && (command.maximumArguments < 0 || count <= command.maximumArguments);
}

/// Whether what follows this argument is its value.
bool takesValue(const QString &argument)
{
    if (!argument.startsWith(QLatin1String("--")) || argument.contains(QLatin1Char('=')))
        return false;
    for (const Command &command : allCommands()) {
        for (const QCommandLineOption &option : command.options) {
            if (option.names().contains(argument.mid(2)))
                return !option.valueName().isEmpty();
        }
    }
    return false;
}

/// The first argument that is neither an option nor the value of one; options may stand before it.
QStringList::const_iterator commandIn(const QStringList &arguments)
{
    auto argument = arguments.cbegin() + 1;
    while (argument != arguments.cend() && argument->startsWith(QLatin1Char('-')))
        argument += takesValue(*argument) && argument + 1 != arguments.cend() ? 2 : 1;
    return argument;
}

int runCommand(const Command &command, const QStringList &arguments, const Clock &clock, RandomSource &random)
{
    QCommandLineParser parser;
    parser.addOption(
        {QStringLiteral("json"), QCoreApplication::translate("CommandLine", "Print JSON instead of text.")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")},
                      QCoreApplication::translate("CommandLine", "Say how this command is used.")});
    parser.addOptions(command.options);
    parser.setApplicationDescription(command.summary);
    parser.addPositionalArgument(command.name, command.summary,
                                 command.name + QLatin1Char(' ') + command.synopsis);
    const bool isParsed = parser.parse(arguments);
    Terminal terminal(parser.isSet(QStringLiteral("json")) || arguments.contains(QStringLiteral("--json")));
    if (!isParsed)
        return misused(terminal, parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return told(terminal, parser.helpText());
    const QStringList rest = parser.positionalArguments().mid(1);
    if (!takes(command, rest.size()))
        return misused(terminal,
                       QCoreApplication::translate("CommandLine", "Usage: kinward-cli %1 %2")
                           .arg(command.name, command.synopsis));
    const Result<> done = command.run({rest, parser, terminal, clock, random}).and_then([&terminal] {
        return terminal.checkOutput();
    });
    return ended(terminal, done);
}

/// Not one command was named.
int runWithoutCommand(const QStringList &arguments, Terminal &terminal)
{
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h")))
        return told(terminal, overview());
    if (terminal.isJson())
        return misused(
            terminal,
            QCoreApplication::translate("CommandLine", "No command was given. See kinward-cli --help."));
    terminal.printRemark(overview());
    return wrongUsage;
}
} // namespace

int runCommandLine(const QStringList &arguments, const Clock &clock, RandomSource &random)
{
    Terminal terminal(arguments.contains(QStringLiteral("--json")));
    const auto name = commandIn(arguments);
    if (arguments.contains(QStringLiteral("--version")))
        return told(terminal, QStringLiteral("kinward-cli " KINWARD_VERSION));
    if (name == arguments.cend())
        return runWithoutCommand(arguments, terminal);
    for (const Command &command : allCommands()) {
        if (command.name == *name)
            return runCommand(command, arguments, clock, random);
    }
    return misused(
        terminal,
        QCoreApplication::translate("CommandLine", "There is no command “%1”. See kinward-cli --help.")
            .arg(*name));
}

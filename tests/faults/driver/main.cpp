// SPDX-License-Identifier: GPL-3.0-or-later
// Works on a vault as Kinward does, for runs in which something goes wrong.
// kinward_faults COMMAND ARGUMENT…   does one thing, prints {"…"} as its last line
// kinward_faults serve               reads one command a line, its arguments parted by tabs
#include "commands.h"

#include "vault/cryptography.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <iostream>
#include <string>
#include <unistd.h>

namespace
{
QStringList acknowledged;

void print(const QByteArray &line)
{
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
        ::_exit(3);
}

const Commands &commands()
{
    static const Commands all = [] {
        Commands found = jobCommands();
        for (const Commands &more : {checkCommands(), damageCommands(), refusalCommands(), scarcityCommands(),
                                     openingCommands(), versionCommands()})
            found.insert(more);
        return found;
    }();
    return all;
}

bool run(const QStringList &words)
{
    const Command command = commands().value(words.value(0));
    if (!command) {
        std::cerr << "no such command: " << words.value(0).toStdString() << '\n';
        return false;
    }
    const QJsonObject answer = command(words.mid(1));
    print(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    return !answer.contains(QStringLiteral("error"));
}
} // namespace

void acknowledge(const QString &what)
{
    acknowledged.append(what);
    print(what.toUtf8() + '\n');
}

void beginAcknowledging()
{
    acknowledged.clear();
}

QList<int> acknowledgedEntries()
{
    QList<int> entries;
    for (const QString &what : std::as_const(acknowledged)) {
        if (what.startsWith(QLatin1StringView("saved ")))
            entries.append(what.section(u' ', 1).toInt());
    }
    return entries;
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments != QStringList{QStringLiteral("serve")})
        return run(arguments) ? 0 : 1;
    for (std::string line; std::getline(std::cin, line);)
        run(QString::fromStdString(line).split(u'\t'));
    return 0;
}

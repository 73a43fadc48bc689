// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellaction.h"

#include <QCoreApplication>

namespace
{
struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(ShellAction)
};

QKeySequence control(Qt::Key key)
{
    return {QKeyCombination(Qt::CTRL, key)};
}
} // namespace

QList<ShellAction> shellActions()
{
    using Command = ShellCommand;
    return {
        {Command::ShowToday, ActionWords::tr("Go to Today"), QStringLiteral("today"), control(Qt::Key_1)},
        {Command::ShowJournal, ActionWords::tr("Go to the Journal"), QStringLiteral("journal"),
         control(Qt::Key_2)},
        {Command::ShowLibrary, ActionWords::tr("Go to the Library"), QStringLiteral("library"),
         control(Qt::Key_3)},
        {Command::ShowGoals, ActionWords::tr("Go to Goals"), QStringLiteral("goals"), control(Qt::Key_4)},
        {Command::ShowTrends, ActionWords::tr("Go to Trends"), QStringLiteral("trends"), control(Qt::Key_5)},
        {Command::ShowHelp, ActionWords::tr("Help now"), QStringLiteral("help"), control(Qt::Key_6)},
        {Command::ShowSettings, ActionWords::tr("Settings"), QStringLiteral("settings"), control(Qt::Key_7)},
        {Command::Search, ActionWords::tr("Search on this page"), QStringLiteral("search"),
         control(Qt::Key_F)},
        {Command::Lock, ActionWords::tr("Lock"), QStringLiteral("lock"), control(Qt::Key_L)},
        {Command::ShowShortcuts, ActionWords::tr("Show this list"), QString(), QKeySequence(Qt::Key_F1)},
        {Command::Quit, ActionWords::tr("Quit"), QStringLiteral("close"), control(Qt::Key_Q)},
    };
}

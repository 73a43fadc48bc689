// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demojournal.h"

#include "cli/command.h"
#include "cli/countsjson.h"
#include "cli/newpassphrase.h"
#include "cli/terminal.h"
#include "cli/vaultaccess.h"
#include "core/clock.h"
#include "vault/vaultremoval.h"

#include <QCoreApplication>
#include <limits>

namespace
{
/// A number that --NAME may take; what it is without the option.
struct NumberOption {
    const char *name;
    int otherwise;
    int most;
};
// All entries are made in memory first: a hundred years of them fit into it.
constexpr NumberOption daysOption{"days", 120, 36'500};
constexpr NumberOption recordsOption{"records", 40, 100'000};
constexpr NumberOption seedOption{"seed", 1, std::numeric_limits<int>::max()};

Result<int> readNumber(const Invocation &invocation, const NumberOption &option)
{
    const QString name = QString::fromLatin1(option.name);
    if (!invocation.options.isSet(name))
        return option.otherwise;
    bool isNumber = false;
    const int number = invocation.options.value(name).toInt(&isNumber);
    if (!isNumber || number < 0 || number > option.most)
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate("DemoCommand", "--%1 takes a whole number from 0 to %2.")
                           .arg(name)
                           .arg(option.most));
    return number;
}

Result<ImportBatch> demoBatchFor(const Invocation &invocation)
{
    const Result<int> days = readNumber(invocation, daysOption);
    const Result<int> records = readNumber(invocation, recordsOption);
    const Result<int> seed = readNumber(invocation, seedOption);
    for (const Result<int> *number : {&days, &records, &seed}) {
        if (!*number)
            return Failure(number->error());
    }
    return demoBatch(*days, *records, quint32(*seed), invocation.clock.now().date());
}

Result<ImportOutcome> fill(const Invocation &invocation, const Vault &vault, const ImportBatch &batch)
{
    const auto journal = Journal::create(vault, invocation.clock, invocation.random);
    return journal ? (*journal)->add(batch) : Failure(journal.error());
}

Result<> runDemo(const Invocation &invocation)
{
    const Result<ImportBatch> batch = demoBatchFor(invocation);
    if (!batch)
        return Failure(batch.error());
    const Result<SecureBuffer> passphrase = readFirstPassphrase(invocation);
    if (!passphrase)
        return Failure(passphrase.error());
    auto created =
        Vault::create(invocation.arguments.first(), *passphrase, DerivationCost(), invocation.clock);
    if (!created)
        return Failure(created.error());
    const Result<ImportOutcome> outcome = fill(invocation, *created->vault, *batch);
    if (!outcome) {
        takeBack(std::move(*created));
        return Failure(outcome.error());
    }
    if (invocation.terminal.isJson())
        invocation.terminal.printJson(toJson(outcome->added));
    else
        invocation.terminal.print(toText(outcome->added));
    return {};
}

QCommandLineOption asked(const NumberOption &option, const QString &description)
{
    return QCommandLineOption(QString::fromLatin1(option.name), description, QStringLiteral("N"));
}
} // namespace

Command demoCommand()
{
    const QList<QCommandLineOption> options = QList<QCommandLineOption>{keyOptions().first()}
        << asked(daysOption, QCoreApplication::translate("DemoCommand", "Over how many days."))
        << asked(recordsOption, QCoreApplication::translate("DemoCommand", "How many thought records."))
        << asked(seedOption,
                 QCoreApplication::translate("DemoCommand", "The same seed gives the same entries."));
    return {QStringLiteral("demo"),
            QStringLiteral("VAULT"),
            QCoreApplication::translate("DemoCommand", "Make a new vault with fictional entries."),
            1,
            1,
            options,
            runDemo};
}

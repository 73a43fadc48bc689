// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demojournal.h"

#include "cli/command.h"
#include "cli/countsjson.h"
#include "cli/terminal.h"
#include "cli/vaultaccess.h"
#include "core/clock.h"
#include "vault/vaultremoval.h"

#include <QCoreApplication>

namespace
{
constexpr int defaultDemoDays = 120;
constexpr int defaultDemoRecords = 40;
constexpr int defaultDemoSeed = 1;

Result<int> numberOption(const Invocation &invocation, const QString &name, int otherwise)
{
    if (!invocation.options.isSet(name))
        return otherwise;
    bool isNumber = false;
    const int number = invocation.options.value(name).toInt(&isNumber);
    if (!isNumber || number < 0)
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate("DemoCommand", "--%1 takes a whole number.").arg(name));
    return number;
}

Result<ImportBatch> demoBatchFor(const Invocation &invocation)
{
    const Result<int> days = numberOption(invocation, QStringLiteral("days"), defaultDemoDays);
    const Result<int> records = numberOption(invocation, QStringLiteral("records"), defaultDemoRecords);
    const Result<int> seed = numberOption(invocation, QStringLiteral("seed"), defaultDemoSeed);
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
    const Result<SecureBuffer> passphrase = readPassphrase(invocation);
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

QCommandLineOption numberOptionNamed(const char *name, const QString &description)
{
    return QCommandLineOption(QString::fromLatin1(name), description, QStringLiteral("N"));
}
} // namespace

Command demoCommand()
{
    const QList<QCommandLineOption> options =
        QList<QCommandLineOption>{keyOptions().first()}
        << numberOptionNamed("days", QCoreApplication::translate("DemoCommand", "Over how many days."))
        << numberOptionNamed("records",
                             QCoreApplication::translate("DemoCommand", "How many thought records."))
        << numberOptionNamed(
               "seed", QCoreApplication::translate("DemoCommand", "The same seed gives the same entries."));
    return {QStringLiteral("demo"),
            QStringLiteral("VAULT"),
            QCoreApplication::translate("DemoCommand", "Make a new vault with fictional entries."),
            1,
            1,
            options,
            runDemo};
}

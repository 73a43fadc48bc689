// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/countsjson.h"
#include "cli/terminal.h"
#include "cli/vaultaccess.h"
#include "exchange/importer.h"
#include "storage/backups.h"
#include "storage/importtrial.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace
{
/// Several files read as one import: one transaction, one report.
struct ReadFiles {
    QStringList formats;
    ImportBatch batch;
    QList<SkippedRow> skipped;
    QStringList warnings;
    QStringList unknownMoods;
    int duplicatesInFiles = 0;
};

void append(ReadFiles &all, const ImportPreview &preview)
{
    if (!all.formats.contains(preview.format))
        all.formats.append(preview.format);
    all.batch.thoughtRecords += preview.batch.thoughtRecords;
    all.batch.notes += preview.batch.notes;
    all.batch.checkIns += preview.batch.checkIns;
    all.batch.goals += preview.batch.goals;
    all.batch.steps += preview.batch.steps;
    all.batch.attempts += preview.batch.attempts;
    all.batch.experiments += preview.batch.experiments;
    all.skipped += preview.skipped;
    all.warnings += preview.warnings;
    all.unknownMoods += preview.unknownMoods;
    all.duplicatesInFiles += preview.duplicatesInFile;
}

Result<ImportOptions> importOptions(const Invocation &invocation)
{
    ImportOptions options;
    for (const QString &answer : invocation.options.values(QStringLiteral("mood"))) {
        const qsizetype sign = answer.lastIndexOf(QLatin1Char('='));
        const int level = sign > 0 ? answer.mid(sign + 1).toInt() : 0;
        if (level < 1 || level > 5)
            return failure(
                ErrorKind::Invalid,
                QCoreApplication::translate(
                    "ImportCommand", "--mood takes NAME=LEVEL with a level from 1 (awful) to 5 (rad)."));
        options.moodLevels.insert(answer.left(sign).trimmed().toCaseFolded(), level);
    }
    return options;
}

Result<ReadFiles> readFiles(const Invocation &invocation)
{
    const Result<ImportOptions> options = importOptions(invocation);
    if (!options)
        return Failure(options.error());
    ReadFiles all;
    for (const QString &path : invocation.arguments.mid(1)) {
        Result<ImportPreview> preview =
            readImport(path, *options, invocation.options.value(QStringLiteral("format")));
        if (!preview) {
            // A file that is empty or too large is input that could not be used, not a wrong call.
            const ErrorKind kind =
                preview.error().kind == ErrorKind::Invalid ? ErrorKind::Format : preview.error().kind;
            return failure(kind, preview.error().message);
        }
        append(all, *preview);
    }
    return all;
}

void remark(Terminal &terminal, const ReadFiles &files)
{
    for (const QString &warning : files.warnings)
        terminal.printRemark(warning);
    for (const QString &mood : files.unknownMoods) {
        //: %1 the name of a mood in the file
        terminal.printRemark(
            QCoreApplication::translate("ImportCommand",
                                        "The mood “%1” has no level yet and is kept as a feeling. "
                                        "Say what it means with --mood \"%1=LEVEL\", 1 to 5.")
                .arg(mood));
    }
}

void report(Terminal &terminal, const ReadFiles &files, const ImportOutcome &outcome)
{
    const int duplicates = outcome.duplicates + files.duplicatesInFiles;
    if (terminal.isJson()) {
        QJsonArray skipped;
        for (const SkippedRow &row : files.skipped)
            skipped.append(
                QJsonObject{{QStringLiteral("row"), row.row}, {QStringLiteral("reason"), row.reason}});
        terminal.printJson({{QStringLiteral("format"), files.formats.join(QLatin1Char(','))},
                            {QStringLiteral("imported"), toJson(outcome.added)},
                            {QStringLiteral("duplicates"), duplicates},
                            {QStringLiteral("skipped"), skipped}});
        return;
    }
    terminal.print(toText(outcome.added));
    //: %n records that a file holds and the journal has already
    terminal.print(QCoreApplication::translate("ImportCommand", "%n already there", nullptr, duplicates));
    for (const SkippedRow &row : files.skipped)
        terminal.print(
            QCoreApplication::translate("ImportCommand", "Left out, %1: %2").arg(row.place, row.reason));
}

/// So that an import that went wrong can be taken back as a whole. An empty journal needs none.
Result<> backUpFirst(const Invocation &invocation, const OpenJournal &open)
{
    const Result<RecordCounts> counts = open.journal->counts();
    if (!counts)
        return Failure(counts.error());
    if (*counts == RecordCounts())
        return {};
    Progress silent;
    const auto made = makeBackup(BackupJob::before(*open.vault), invocation.clock, invocation.random, silent);
    return made ? Result<>() : Failure(made.error());
}

Result<> runImport(const Invocation &invocation)
{
    const Result<ReadFiles> files = readFiles(invocation);
    if (!files)
        return Failure(files.error());
    remark(invocation.terminal, *files);
    const Result<OpenJournal> open = openJournal(invocation);
    if (!open)
        return Failure(open.error());
    const bool isDryRun = invocation.options.isSet(QStringLiteral("dry-run"));
    if (const Result<> backedUp = isDryRun ? Result<>() : backUpFirst(invocation, *open); !backedUp)
        return backedUp;
    const Result<ImportOutcome> outcome = isDryRun
        ? tryImport(*open->vault, files->batch, invocation.clock, invocation.random)
        : open->journal->add(files->batch);
    if (!outcome)
        return Failure(outcome.error());
    report(invocation.terminal, *files, *outcome);
    return {};
}

QList<QCommandLineOption> importCommandOptions()
{
    return keyOptions() << QCommandLineOption(
               QStringLiteral("format"),
               QCoreApplication::translate("ImportCommand", "Take the files to be of format F."),
               QStringLiteral("F"))
                        << QCommandLineOption(
                               QStringLiteral("mood"),
                               QCoreApplication::translate("ImportCommand",
                                                           "Say which level, 1 to 5, a mood name means."),
                               QStringLiteral("NAME=LEVEL"))
                        << QCommandLineOption(QStringLiteral("dry-run"),
                                              QCoreApplication::translate("ImportCommand",
                                                                          "Read and report, write nothing."));
}
} // namespace

Command importCommand()
{
    return {QStringLiteral("import"),
            QStringLiteral("VAULT FILE…"),
            QCoreApplication::translate("ImportCommand", "Import entries from other programs."),
            2,
            -1,
            importCommandOptions(),
            runImport};
}

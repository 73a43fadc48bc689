// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/terminal.h"
#include "cli/vaultaccess.h"
#include "exchange/recordjson.h"

#include <QCoreApplication>
#include <algorithm>

namespace
{
struct ListRange {
    QDate from;
    QDate to;
    int limit = -1;
    QString kind;
    [[nodiscard]] bool wants(RecordKind k) const { return kind.isEmpty() || kind == recordKindName(k); }
    [[nodiscard]] bool holds(QDate day) const
    {
        return (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
    }
};

struct ListedRecord {
    qint64 sortKey = 0;
    QJsonObject json;
};

Failure wrongValue(const QString &option, const QString &wanted)
{
    //: %1 an option such as --from, %2 what it takes
    return failure(ErrorKind::Invalid,
                   QCoreApplication::translate("ListCommand", "%1 takes %2.").arg(option, wanted));
}

Result<ListRange> listRange(const QCommandLineParser &options)
{
    ListRange range;
    range.from = QDate::fromString(options.value(QStringLiteral("from")), Qt::ISODate);
    range.to = QDate::fromString(options.value(QStringLiteral("to")), Qt::ISODate);
    const QString day = QCoreApplication::translate("ListCommand", "a day like 2026-03-17");
    if (options.isSet(QStringLiteral("from")) && !range.from.isValid())
        return wrongValue(QStringLiteral("--from"), day);
    if (options.isSet(QStringLiteral("to")) && !range.to.isValid())
        return wrongValue(QStringLiteral("--to"), day);
    if (options.isSet(QStringLiteral("limit"))) {
        bool isNumber = false;
        range.limit = options.value(QStringLiteral("limit")).toInt(&isNumber);
        if (!isNumber || range.limit < 0)
            return wrongValue(QStringLiteral("--limit"),
                              QCoreApplication::translate("ListCommand", "a whole number"));
    }
    range.kind = options.value(QStringLiteral("kind"));
    const bool isKnown = std::any_of(allRecordKinds.begin(), allRecordKinds.end(),
                                     [&](RecordKind kind) { return recordKindName(kind) == range.kind; });
    if (!range.kind.isEmpty() && !isKnown)
        return wrongValue(
            QStringLiteral("--kind"),
            QCoreApplication::translate("ListCommand", "a kind like thoughtRecord, note or checkIn"));
    return range;
}

/// Adds the records of one kind, or the first error met.
template <typename R>
void collect(const Result<QList<R>> &records, const ListRange &range, QList<ListedRecord> &listed,
             Result<> &state)
{
    if (!records) {
        if (state)
            state = Failure(records.error());
        return;
    }
    for (const R &record : *records) {
        if (range.holds(record.when.day))
            listed.append({record.when.sortKey(), toJson(record)});
    }
}

Result<QList<ListedRecord>> collectAll(const Journal &journal, const ListRange &range)
{
    QList<ListedRecord> listed;
    Result<> state;
    if (range.wants(RecordKind::ThoughtRecord))
        collect(journal.thoughtRecords(range.from, range.to), range, listed, state);
    if (range.wants(RecordKind::Note))
        collect(journal.notes(range.from, range.to), range, listed, state);
    if (range.wants(RecordKind::CheckIn))
        collect(journal.checkIns(range.from, range.to), range, listed, state);
    if (range.wants(RecordKind::Goal))
        collect(journal.goals(), range, listed, state);
    if (range.wants(RecordKind::Step))
        collect(journal.steps(), range, listed, state);
    if (range.wants(RecordKind::Attempt))
        collect(journal.attempts(range.from, range.to), range, listed, state);
    if (range.wants(RecordKind::Experiment))
        collect(journal.experiments(range.from, range.to), range, listed, state);
    if (range.wants(RecordKind::Questionnaire))
        collect(journal.questionnaires(range.from, range.to), range, listed, state);
    if (!state)
        return Failure(state.error());
    std::stable_sort(listed.begin(), listed.end(),
                     [](const ListedRecord &a, const ListedRecord &b) { return a.sortKey > b.sortKey; });
    if (range.limit >= 0 && listed.size() > range.limit)
        listed.resize(range.limit);
    return listed;
}

QString listLine(const QJsonObject &record)
{
    return record[QStringLiteral("date")].toString() + QLatin1String("  ")
        + record[QStringLiteral("kind")].toString() + QLatin1String("  ")
        + record[QStringLiteral("id")].toString();
}

Result<> runList(const Invocation &invocation)
{
    const Result<ListRange> range = listRange(invocation.options);
    if (!range)
        return Failure(range.error());
    const Result<OpenJournal> open = openJournal(invocation);
    if (!open)
        return Failure(open.error());
    const Result<QList<ListedRecord>> listed = collectAll(*open->journal, *range);
    if (!listed)
        return Failure(listed.error());
    for (const ListedRecord &record : *listed) {
        if (invocation.terminal.isJson())
            invocation.terminal.printJson(record.json);
        else
            invocation.terminal.print(listLine(record.json));
    }
    return {};
}

QCommandLineOption listOption(const char *name, const QString &description, const char *value)
{
    return QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(value));
}
} // namespace

Command listCommand()
{
    const QList<QCommandLineOption> options = keyOptions()
        << listOption("kind", QCoreApplication::translate("ListCommand", "Only records of kind K."), "K")
        << listOption("from", QCoreApplication::translate("ListCommand", "From day D on."), "D")
        << listOption("to", QCoreApplication::translate("ListCommand", "Up to day D."), "D")
        << listOption("limit", QCoreApplication::translate("ListCommand", "At most N records."), "N");
    return {QStringLiteral("list"),
            QStringLiteral("VAULT"),
            QCoreApplication::translate("ListCommand", "List the records, newest first."),
            1,
            1,
            options,
            runList};
}

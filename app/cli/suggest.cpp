// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/terminal.h"
#include "mapping/modelwords.h"
#include "mapping/suggester.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace
{
const QString engineOfWords = QStringLiteral("words");

QJsonObject findingJson(const PatternFinding &finding)
{
    QJsonArray because;
    for (const TextSpan &span : finding.because)
        because.append(
            QJsonObject{{QStringLiteral("start"), span.start}, {QStringLiteral("length"), span.length}});
    return {{QStringLiteral("id"), finding.pattern},
            {QStringLiteral("score"), finding.score},
            {QStringLiteral("because"), because}};
}

QJsonObject causesJson(const CauseHint &causes)
{
    return {{QStringLiteral("locus"), causes.locus},
            {QStringLiteral("stability"), causes.stability},
            {QStringLiteral("globality"), causes.globality},
            {QStringLiteral("control"), causes.control},
            {QStringLiteral("self_responsibility"), causes.selfResponsibility},
            {QStringLiteral("self_control"), causes.selfControl},
            {QStringLiteral("circumstance_control"), causes.circumstanceControl}};
}

QJsonObject findingsJson(const QJsonValue &id, const Findings &findings)
{
    QJsonArray patterns;
    for (const PatternFinding &finding : findings.patterns)
        patterns.append(findingJson(finding));
    return {{QStringLiteral("id"), id},
            {QStringLiteral("patterns"), patterns},
            {QStringLiteral("suggested"), QJsonArray::fromStringList(findings.suggested)},
            {QStringLiteral("causes"), causesJson(findings.causes)},
            {QStringLiteral("offerHelp"), findings.offerHelp}};
}

/// What the linear model reads, for resources/mapping/train: [text, start, length, sentence, scope] a word.
QJsonObject wordsJson(const QJsonValue &id, const std::vector<ModelWord> &read)
{
    QJsonArray words;
    for (const ModelWord &word : read)
        words.append(QJsonArray{QString::fromStdString(word.text), word.start, word.length, word.sentence,
                                int(word.marks)});
    return {{QStringLiteral("id"), id}, {QStringLiteral("words"), words}};
}

Result<> suggestForLine(const QByteArray &line, int number, const Suggester &suggester, bool isAboutWords,
                        Terminal &terminal)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject())
        return failure(
            ErrorKind::Format,
            QCoreApplication::translate("SuggestCommand", "Line %1 is not one JSON object (byte %2).")
                .arg(number)
                .arg(error.offset));
    const QJsonObject row = document.object();
    if (isAboutWords) {
        terminal.printJson(wordsJson(row[QStringLiteral("id")],
                                     suggester.modelWords(row[QStringLiteral("thought")].toString())));
        return {};
    }
    const Findings findings = suggester.suggest(row[QStringLiteral("thought")].toString(),
                                                row[QStringLiteral("situation")].toString(),
                                                row[QStringLiteral("cause")].toString());
    terminal.printJson(findingsJson(row[QStringLiteral("id")], findings));
    return {};
}

bool openInput(const Invocation &invocation, QFile &file)
{
    if (invocation.arguments.isEmpty() || invocation.arguments.first() == QLatin1String("-"))
        return file.open(stdin, QIODevice::ReadOnly);
    file.setFileName(invocation.arguments.first());
    return file.open(QIODevice::ReadOnly);
}

std::optional<MappingParts> partsOf(const QString &name)
{
    static const QHash<QString, MappingParts> parts{{QString(), MappingParts::All},
                                                    {QStringLiteral("both"), MappingParts::All},
                                                    {QStringLiteral("rules"), MappingParts::Rules},
                                                    {engineOfWords, MappingParts::Rules},
                                                    {QStringLiteral("model"), MappingParts::Model},
                                                    {QStringLiteral("own"), MappingParts::OwnModel}};
    const auto found = parts.constFind(name);
    return found == parts.cend() ? std::nullopt : std::optional(*found);
}

Result<> runSuggest(const Invocation &invocation)
{
    const QString language = invocation.options.value(QStringLiteral("language"));
    const auto parts = partsOf(invocation.options.value(QStringLiteral("engine")));
    if (!parts)
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate("SuggestCommand",
                                                   "The engine is one of rules, model, both and own."));
    const Result<Suggester> suggester =
        Suggester::load(language.isEmpty() ? QStringLiteral("en") : language, *parts);
    if (!suggester)
        return Failure(suggester.error());
    const bool isAboutWords = invocation.options.value(QStringLiteral("engine")) == engineOfWords;
    QFile input;
    if (!openInput(invocation, input))
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("SuggestCommand", "The file could not be read: %1")
                           .arg(input.fileName()));
    int number = 0;
    while (true) {
        const QByteArray line = input.readLine();
        if (line.isEmpty())
            return {};
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        if (const Result<> done = suggestForLine(line, number, *suggester, isAboutWords, invocation.terminal);
            !done)
            return done;
    }
}
} // namespace

Command suggestCommand()
{
    return {
        QStringLiteral("suggest"),
        QStringLiteral("[FILE]"),
        QCoreApplication::translate(
            "SuggestCommand",
            "Suggest thinking patterns for thoughts, JSON lines in and out; needs no vault."),
        0,
        1,
        {QCommandLineOption(QStringLiteral("language"),
                            QCoreApplication::translate("SuggestCommand", "The language of the thoughts."),
                            QStringLiteral("L")),
         QCommandLineOption(
             QStringLiteral("engine"),
             QCoreApplication::translate("SuggestCommand",
                                         "Which part answers, to measure it: rules, model, both or own."),
             QStringLiteral("PART"))},
        runSuggest};
}

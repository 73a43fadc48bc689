// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/findingsjson.h"
#include "cli/terminal.h"
#include "mapping/modelwords.h"
#include "mapping/suggester.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonDocument>

#include <optional>

namespace
{
const QString engineOfWords = QStringLiteral("words");

/// The row that a line holds; Format when it holds none of the words that are read.
Result<QJsonObject> rowIn(const QByteArray &line, int number)
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
    bool holdsText = false;
    for (const QString &name :
         {QStringLiteral("thought"), QStringLiteral("situation"), QStringLiteral("cause")}) {
        const QJsonValue value = row[name];
        if (!value.isString() && !value.isNull() && !value.isUndefined())
            return failure(ErrorKind::Format,
                           //: %2 is a name in the input, like “thought”
                           QCoreApplication::translate("SuggestCommand",
                                                       "Line %1 holds something in “%2” that is no text.")
                               .arg(number)
                               .arg(name));
        holdsText = holdsText || value.isString();
    }
    if (holdsText)
        return row;
    return failure(ErrorKind::Format,
                   QCoreApplication::translate("SuggestCommand",
                                               "Line %1 holds no thought, situation or cause that is a text.")
                       .arg(number));
}

Result<> suggestForLine(const QByteArray &line, int number, const Suggester &suggester, bool isAboutWords,
                        Terminal &terminal)
{
    const Result<QJsonObject> read = rowIn(line, number);
    if (!read)
        return Failure(read.error());
    const QJsonObject &row = *read;
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

Result<> suggestForEach(QFile &input, const Suggester &suggester, bool isAboutWords, Terminal &terminal)
{
    int number = 0;
    while (true) {
        const QByteArray line = input.readLine();
        if (line.isEmpty())
            return {};
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        if (const Result<> done = suggestForLine(line, number, suggester, isAboutWords, terminal); !done)
            return done;
    }
}

/// English without the option, whatever the desktop speaks: a script gives the same answers everywhere.
QString languageOf(const Invocation &invocation)
{
    const QString language = invocation.options.value(QStringLiteral("language"));
    return language.isEmpty() ? QStringLiteral("en") : language;
}

void remarkOnSilence(const Invocation &invocation)
{
    //: %1 is what was asked for, like “fr”
    invocation.terminal.printRemark(
        QCoreApplication::translate("SuggestCommand",
                                    "There are no rules for the language “%1” yet, so nothing is suggested.")
            .arg(languageOf(invocation)));
}

Result<> runSuggest(const Invocation &invocation)
{
    const auto parts = partsOf(invocation.options.value(QStringLiteral("engine")));
    if (!parts)
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate("SuggestCommand",
                                                   "The engine is one of rules, model, both and own."));
    const Result<Suggester> suggester = Suggester::load(languageOf(invocation), *parts);
    if (!suggester)
        return Failure(suggester.error());
    QFile input;
    if (!openInput(invocation, input))
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("SuggestCommand", "The file could not be read: %1")
                           .arg(input.fileName()));
    if (!suggester->hasRules())
        remarkOnSilence(invocation);
    const bool isAboutWords = invocation.options.value(QStringLiteral("engine")) == engineOfWords;
    return suggestForEach(input, *suggester, isAboutWords, invocation.terminal);
}
} // namespace

Command suggestCommand()
{
    return {QStringLiteral("suggest"),
            QStringLiteral("[FILE]"),
            QCoreApplication::translate(
                "SuggestCommand",
                "Suggest thinking patterns for thoughts, JSON lines in and out; needs no vault."),
            0,
            1,
            {QCommandLineOption(
                 QStringLiteral("language"),
                 QCoreApplication::translate("SuggestCommand",
                                             "The language of the thoughts: en (without this option) or de."),
                 QStringLiteral("L")),
             QCommandLineOption(
                 QStringLiteral("engine"),
                 QCoreApplication::translate("SuggestCommand",
                                             "Which part answers, to measure it: rules, model, both or own."),
                 QStringLiteral("PART"))},
            runSuggest};
}

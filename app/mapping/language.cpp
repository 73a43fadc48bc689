// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/language.h"

#include "core/patterns.h"
#include "mapping/causemodel.h"

#include <QFile>

namespace
{

/// Reads one file and hands its bytes to the reader of its kind.
template <typename Reader> auto readFile(const QString &folder, const QString &name, Reader reader)
{
    QFile file(folder + u'/' + name);
    using Read = decltype(reader(QByteArray(), name));
    if (!file.open(QIODevice::ReadOnly))
        return Read(ruleFileFailure(name, QStringLiteral("byte 0"), file.errorString()));
    return reader(file.readAll(), name);
}

void addWords(const WordsFile &words, Vocabulary &vocabulary)
{
    vocabulary.setPlainLetters(words.plainLetters);
    for (const auto &[written, meant] : words.spellings)
        vocabulary.addSpelling(written, meant);
    for (const auto &[ending, word] : words.endings)
        vocabulary.addEnding(ending, word);
    for (const QString &word : words.forgiving)
        vocabulary.addForgiving(word);
}

Result<> readPatterns(const QString &folder, const WordLists &lists, Language &language)
{
    for (const QLatin1StringView id : patternIds) {
        if (id == patternNone)
            continue;
        const auto file = readFile(folder, id + QStringLiteral(".json"), readPatternFile);
        if (!file)
            return tl::unexpected(file.error());
        if (auto added = language.rules.add(*file, lists, language.vocabulary); !added)
            return added;
    }
    return {};
}

/// Reads a file, compiles it, and puts it where it belongs.
template <typename Part, typename Reader>
Result<> readPart(const QString &folder, const QString &name, Reader reader, const WordLists &lists,
                  Vocabulary &vocabulary, Part &part)
{
    const auto file = readFile(folder, name, reader);
    if (!file)
        return tl::unexpected(file.error());
    auto compiled = Part::compile(*file, lists, vocabulary);
    if (!compiled)
        return tl::unexpected(compiled.error());
    part = std::move(*compiled);
    return {};
}

/// Reads a model where there is one; its columns must be the expected ones.
Result<> readModel(const QString &folder, const QString &name, const QStringList &columns,
                   std::optional<LinearModel> &model)
{
    if (name.isEmpty() || !QFile::exists(folder + u'/' + name))
        return {};
    auto read = readFile(folder, name, LinearModel::fromBytes);
    if (!read)
        return tl::unexpected(read.error());
    if (read->columns() != columns)
        return ruleFileFailure(name, QStringLiteral("columns"), QStringLiteral("not the expected ones"));
    model.emplace(std::move(*read));
    return {};
}

/// The closed list as the rules' patterns stand, "none" last.
QStringList patternColumns(const RuleBook &rules)
{
    QStringList ids;
    for (const RuleBook::Pattern &pattern : rules.patterns())
        ids.append(pattern.id);
    return ids + QStringList{patternNone};
}

void closeAll(Language &language)
{
    language.scopes.close(language.vocabulary);
    language.rules.close(language.vocabulary);
    language.help.close(language.vocabulary);
    language.unfair.close(language.vocabulary);
    language.causes.close(language.vocabulary);
}

/// Only where a pattern or an account of unfair treatment is told of: of a cause "me" and "them" say much.
void passOverSmallWords(const QStringList &words, Language &language)
{
    language.smallWords = SmallWords(words);
    for (std::optional<LinearModel> *model : {&language.model, &language.unfairModel}) {
        if (*model)
            (*model)->passOver(language.smallWords);
    }
}

} // namespace

Result<Language> readLanguage(const QString &folder, const QString &modelFile)
{
    const auto words = readFile(folder, QStringLiteral("words.json"), readWordsFile);
    if (!words)
        return tl::unexpected(words.error());
    Language language;
    Vocabulary &vocabulary = language.vocabulary;
    addWords(*words, vocabulary);
    const auto lists = WordLists::compile(words->lists, vocabulary);
    if (!lists)
        return ruleFileFailure(words->file, QStringLiteral("lists"), lists.error());
    auto scopes = ScopeReader::compile(*words, *lists, vocabulary);
    if (!scopes)
        return tl::unexpected(scopes.error());
    language.scopes = std::move(*scopes);
    const auto read = readPatterns(folder, *lists, language)
                          .and_then([&] {
                              return readPart(folder, QStringLiteral("help.json"), readPhraseFile, *lists,
                                              vocabulary, language.help);
                          })
                          .and_then([&] {
                              return readPart(folder, QStringLiteral("unfair.json"), readPhraseFile, *lists,
                                              vocabulary, language.unfair);
                          })
                          .and_then([&] {
                              return readPart(folder, QStringLiteral("causes.json"), readCauseFile, *lists,
                                              vocabulary, language.causes);
                          });
    if (!read)
        return tl::unexpected(read.error());
    closeAll(language);
    language.modelWords = ModelWordReader(*words);
    language.sentenceWords = ModelWordReader(*words, words->sentenceClasses);
    const auto besideModel = [&](const QString &name) { return modelFile.isEmpty() ? QString() : name; };
    const auto models = readModel(folder, modelFile, patternColumns(language.rules), language.model)
                            .and_then([&] {
                                return readModel(folder, besideModel(QStringLiteral("causes.bin")),
                                                 causeColumns(), language.causeModel);
                            })
                            .and_then([&] {
                                return readModel(folder, besideModel(QStringLiteral("help.bin")),
                                                 {QStringLiteral("help")}, language.helpModel);
                            })
                            .and_then([&] {
                                return readModel(folder, besideModel(QStringLiteral("unfair.bin")),
                                                 {QStringLiteral("unfair")}, language.unfairModel);
                            });
    if (!models)
        return tl::unexpected(models.error());
    passOverSmallWords(words->smallWords, language);
    return language;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The rule files of a language. The first byte: which kind of file; what can be read is compiled and used.
#include "fuzz/fuzztext.h"
#include "mapping/causereader.h"
#include "mapping/modelwords.h"
#include "mapping/phraselist.h"
#include "mapping/rulebook.h"

namespace
{
const QString sampleText =
    QStringLiteral("I do not think they're nice, she said \"you are alll alone\". If nobody likes me, "
                   "why? Because I never talk to anyone.");

/// A small language, in which a file is compiled.
struct SmallLanguage {
    Vocabulary vocabulary;
    WordLists lists;

    SmallLanguage()
    {
        vocabulary.addEnding(QStringLiteral("'re"), QStringLiteral("are"));
        vocabulary.addSpelling(QStringLiteral("noone"), {QStringLiteral("no"), QStringLiteral("one")});
        vocabulary.addForgiving(QStringLiteral("nobody"));
        lists = *WordLists::compile(
            {{QStringLiteral("others"), {QStringLiteral("they"), QStringLiteral("no_one")}},
             {QStringLiteral("negators"), {QStringLiteral("not")}}},
            vocabulary);
    }
};

template <typename File> bool isRead(const Result<File> &file)
{
    require(file || !file.error().message.isEmpty(), "a refusal has its sentence");
    return file.has_value();
}

void usePatterns(const QByteArray &bytes)
{
    const auto file = readPatternFile(bytes, QStringLiteral("labeling.json"));
    SmallLanguage language;
    RuleBook rules;
    if (!isRead(file) || !isRead(rules.add(*file, language.lists, language.vocabulary)))
        return;
    rules.close(language.vocabulary);
    for (const RuleHit &hit : rules.hits(tokenize(sampleText, language.vocabulary), ScopeReader()))
        require(hit.strength > 0 && hit.strength <= 1 && hit.match.first < hit.match.end,
                "a hit has its place");
}

void usePhrases(const QByteArray &bytes)
{
    const auto file = readPhraseFile(bytes, QStringLiteral("help.json"));
    SmallLanguage language;
    if (!isRead(file))
        return;
    auto phrases = PhraseList::compile(*file, language.lists, language.vocabulary);
    if (!isRead(phrases))
        return;
    phrases->close(language.vocabulary);
    for (const TextSpan &span : phrases->read(tokenize(sampleText, language.vocabulary)).lookAlikes)
        require(span.start >= 0 && span.length > 0, "a look-alike has its place");
}

void useCauses(const QByteArray &bytes)
{
    const auto file = readCauseFile(bytes, QStringLiteral("causes.json"));
    SmallLanguage language;
    if (!isRead(file))
        return;
    auto causes = CauseReader::compile(*file, language.lists, language.vocabulary);
    if (!isRead(causes))
        return;
    causes->close(language.vocabulary);
    const TokenizedText tokens = tokenize(sampleText, language.vocabulary);
    const CauseHint hint = causes->readCause(tokens);
    require(hint.locus >= 1 && hint.locus <= 7 && hint.selfControl >= 0 && hint.selfControl <= 1,
            "a hint stays on its scale");
    if (const auto clause = causes->clauses().find(tokens))
        require(clause->first >= 0 && clause->first <= clause->firstWord && clause->firstWord < clause->end
                    && clause->end <= tokens.size(),
                "a clause stands in the text");
    if (const auto clear = causes->sides().read(tokens))
        require(clear->words.start >= 0 && clear->words.start + clear->words.length <= sampleText.size(),
                "clear words stand in the text");
}

void addWords(const WordsFile &file, Vocabulary &vocabulary)
{
    vocabulary.setPlainLetters(file.plainLetters);
    for (const auto &[written, meant] : file.spellings)
        vocabulary.addSpelling(written, meant);
    for (const auto &[ending, word] : file.endings)
        vocabulary.addEnding(ending, word);
    for (const QString &word : file.forgiving)
        vocabulary.addForgiving(word);
}

void useWords(const QByteArray &bytes)
{
    const auto file = readWordsFile(bytes, QStringLiteral("words.json"));
    if (!isRead(file))
        return;
    Vocabulary vocabulary;
    addWords(*file, vocabulary);
    const auto lists = WordLists::compile(file->lists, vocabulary);
    if (!lists)
        return;
    auto scopes = ScopeReader::compile(*file, *lists, vocabulary);
    if (!isRead(scopes))
        return;
    scopes->close(vocabulary);
    const TokenizedText tokens = tokenize(sampleText, vocabulary);
    require(scopes->read(tokens, tokens.size()).marks.size() == tokens.tokens.size(),
            "every word has its marks");
    (void)ModelWordReader(*file).read(sampleText, 100);
}
} // namespace

KINWARD_FUZZ_TARGET(rulefiles)
{
    const QByteArray bytes = viewOf(withoutFirstByte(input)).toByteArray();
    switch (firstByte(input) % 4) {
    case 0:
        return usePatterns(bytes);
    case 1:
        return usePhrases(bytes);
    case 2:
        return useCauses(bytes);
    default:
        return useWords(bytes);
    }
}

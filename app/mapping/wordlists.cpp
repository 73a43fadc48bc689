// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/wordlists.h"

#include <algorithm>

namespace
{

bool isPlainWord(const QString &word)
{
    const QStringView stem = word.endsWith(u'*') ? QStringView(word).chopped(1) : QStringView(word);
    return !stem.isEmpty() && std::all_of(stem.begin(), stem.end(), [](QChar letter) {
        return letter.isLetterOrNumber() && letter.toLower() == letter;
    });
}

tl::expected<WordAlternatives, QString> compileList(const QString &name, const WordLists::Texts &texts,
                                                    Vocabulary &vocabulary, int depth)
{
    constexpr int deepest = 4;
    if (depth > deepest)
        return tl::unexpected(QStringLiteral("the word list “%1” names itself").arg(name));
    if (!texts.contains(name))
        return tl::unexpected(QStringLiteral("there is no word list “%1”").arg(name));
    WordAlternatives result;
    const QStringList entries = texts.value(name);
    for (const QString &entry : entries) {
        if (entry.startsWith(u'@')) {
            const auto inner = compileList(entry.sliced(1), texts, vocabulary, depth + 1);
            if (!inner)
                return inner;
            result.append(*inner);
        } else if (const auto read = readAlternative(entry, vocabulary, result); !read) {
            return tl::unexpected(QStringLiteral("list “%1”: %2").arg(name, read.error()));
        }
    }
    return result;
}

} // namespace

void WordAlternatives::append(const WordAlternatives &other)
{
    words.insert(words.end(), other.words.begin(), other.words.end());
    phrases.insert(phrases.end(), other.phrases.begin(), other.phrases.end());
}

tl::expected<void, QString> readAlternative(const QString &text, Vocabulary &vocabulary,
                                            WordAlternatives &alternatives)
{
    std::vector<int> words;
    const QStringList parts = text.split(u'_');
    for (const QString &word : parts) {
        if (!isPlainWord(word))
            return tl::unexpected(QStringLiteral("“%1” is not a word in lower case").arg(word));
        words.push_back(vocabulary.add(word));
    }
    if (words.size() > 1 && text.contains(u'*'))
        return tl::unexpected(QStringLiteral("“%1”: a beginning stands alone").arg(text));
    if (words.size() == 1)
        alternatives.words.push_back(words.front());
    else
        alternatives.phrases.push_back(std::move(words));
    return {};
}

tl::expected<WordLists, QString> WordLists::compile(const Texts &texts, Vocabulary &vocabulary)
{
    WordLists lists;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const auto compiled = compileList(text.key(), texts, vocabulary, 0);
        if (!compiled)
            return tl::unexpected(compiled.error());
        lists.m_lists.insert(text.key(), *compiled);
    }
    return lists;
}

const WordAlternatives *WordLists::find(const QString &name) const
{
    const auto found = m_lists.constFind(name);
    return found == m_lists.cend() ? nullptr : &*found;
}

std::vector<int> WordLists::sortedWords(const QString &name) const
{
    const WordAlternatives *list = find(name);
    std::vector<int> words = list ? list->words : std::vector<int>();
    std::sort(words.begin(), words.end());
    return words;
}

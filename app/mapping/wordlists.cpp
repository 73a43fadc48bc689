// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/wordlists.h"

#include <QStringTokenizer>

#include <algorithm>
#include <iterator>
#include <set>

namespace
{

bool isPlainWord(QStringView word)
{
    const QStringView stem = word.endsWith(u'*') ? word.chopped(1) : word;
    return !stem.isEmpty() && std::all_of(stem.begin(), stem.end(), [](QChar letter) {
        return (letter >= u'a' && letter <= u'z')
            || (letter.isLetterOrNumber() && letter.toLower() == letter);
    });
}

/// Compiles each list once, however many others name it.
class ListCompiler
{
public:
    struct Compiled {
        WordAlternatives alternatives;
        int height = 0; ///< how many lists it leads through
    };

    ListCompiler(const WordLists::Texts &texts, Vocabulary &vocabulary)
        : m_texts(texts)
        , m_vocabulary(vocabulary)
    {
    }

    tl::expected<Compiled, QString> compile(const QString &name, int depth)
    {
        const auto known = m_compiled.constFind(name);
        const bool isKnown = known != m_compiled.cend();
        if (depth + (isKnown ? known->height : 0) > deepest)
            return tl::unexpected(QStringLiteral("the word list “%1” names itself").arg(name));
        if (isKnown)
            return *known;
        if (!m_texts.contains(name))
            return tl::unexpected(QStringLiteral("there is no word list “%1”").arg(name));
        auto compiled = compileEntries(name, depth);
        if (compiled)
            m_compiled.insert(name, *compiled);
        return compiled;
    }

private:
    static constexpr int deepest = 4;

    tl::expected<Compiled, QString> compileEntries(const QString &name, int depth)
    {
        Compiled result;
        QStringList entries = m_texts.value(name);
        entries.removeDuplicates();
        for (const QString &entry : entries) {
            if (entry.startsWith(u'@')) {
                const auto inner = compile(entry.sliced(1), depth + 1);
                if (!inner)
                    return inner;
                result.alternatives.append(inner->alternatives);
                result.height = std::max(result.height, inner->height + 1);
            } else if (const auto read = readAlternative(entry, m_vocabulary, result.alternatives); !read) {
                return tl::unexpected(QStringLiteral("list “%1”: %2").arg(name, read.error()));
            }
        }
        return result;
    }

    const WordLists::Texts &m_texts;
    Vocabulary &m_vocabulary;
    QHash<QString, Compiled> m_compiled;
};

/// Drops what is there already, and keeps the order.
template <typename Item> void appendNew(const std::vector<Item> &from, std::vector<Item> &into)
{
    if (into.empty()) {
        into = from;
        return;
    }
    const std::set<Item> known(into.begin(), into.end());
    std::copy_if(from.begin(), from.end(), std::back_inserter(into),
                 [&](const Item &item) { return !known.contains(item); });
}

} // namespace

void WordAlternatives::append(const WordAlternatives &other)
{
    appendNew(other.words, words);
    appendNew(other.phrases, phrases);
}

tl::expected<void, QString> readAlternative(QStringView text, Vocabulary &vocabulary,
                                            WordAlternatives &alternatives)
{
    const auto add = [&vocabulary](QStringView word, std::vector<int> &words) {
        if (!isPlainWord(word))
            return tl::expected<void, QString>(
                tl::unexpected(QStringLiteral("“%1” is not a word in lower case").arg(word)));
        words.push_back(vocabulary.add(word));
        return tl::expected<void, QString>();
    };
    if (std::find(text.begin(), text.end(), u'_') == text.end())
        return add(text, alternatives.words);
    std::vector<int> words;
    for (const QStringView word : QStringTokenizer(text, u'_')) {
        if (auto added = add(word, words); !added)
            return added;
    }
    if (text.contains(u'*'))
        return tl::unexpected(QStringLiteral("“%1”: a beginning stands alone").arg(text));
    alternatives.phrases.push_back(std::move(words));
    return {};
}

tl::expected<WordLists, QString> WordLists::compile(const Texts &texts, Vocabulary &vocabulary)
{
    WordLists lists;
    ListCompiler compiler(texts, vocabulary);
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const auto compiled = compiler.compile(text.key(), 0);
        if (!compiled)
            return tl::unexpected(compiled.error());
        lists.m_lists.insert(text.key(), compiled->alternatives);
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

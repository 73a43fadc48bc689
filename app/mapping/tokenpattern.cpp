// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/tokenpattern.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace
{

void sortOnce(std::vector<int> &words)
{
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
}

/// The phrases that begin with a word, in their order; they are sorted by their first word.
auto phrasesFrom(const std::vector<std::vector<int>> &phrases, int word)
{
    const auto first =
        std::lower_bound(phrases.begin(), phrases.end(), word,
                         [](const auto &phrase, int wanted) { return phrase.front() < wanted; });
    const auto last =
        std::find_if(first, phrases.end(), [&](const auto &phrase) { return phrase.front() != word; });
    return std::pair(first, last);
}

/// The words of which a text must have one where any of these is to be found in it: single words, and of
/// each phrase that it has all words of, the one it has fewest of.
std::vector<int> leadingWords(const WordAlternatives &alternatives, const std::vector<int> &counts)
{
    const auto countOf = [&](int word) { return counts[static_cast<size_t>(word)]; };
    std::vector<int> words;
    const auto add = [&](int word) {
        if (countOf(word) > 0)
            words.push_back(word);
    };
    std::for_each(alternatives.words.begin(), alternatives.words.end(), add);
    for (const auto &phrase : alternatives.phrases) {
        add(*std::min_element(phrase.begin(), phrase.end(),
                              [&](int a, int b) { return countOf(a) < countOf(b); }));
    }
    sortOnce(words);
    return words;
}

} // namespace

/// One search from one place, with what it has taken so far.
class TokenPatternMatcher
{
public:
    TokenPatternMatcher(const TokenPattern &pattern, const TokenizedText &text, int first, int &budget)
        : m_elements(pattern.m_elements)
        , m_text(text)
        , m_first(first)
        , m_budget(budget)
    {
    }

    std::optional<PatternMatch> match()
    {
        if (!matchFrom(0, m_first))
            return std::nullopt;
        m_match.first = m_first;
        return std::move(m_match);
    }

private:
    using Kind = TokenPattern::Kind;
    using Element = TokenPattern::Element;

    [[nodiscard]] bool isInside(int token) const
    {
        return token < m_text.size() && m_text.at(token).sentence == m_text.at(m_first).sentence;
    }

    bool matchFrom(size_t element, int token)
    {
        if (--m_budget < 0)
            return false;
        if (element == m_elements.size()) {
            m_match.end = token;
            return true;
        }
        const Element &wanted = m_elements[element];
        switch (wanted.kind) {
        case Kind::SentenceBegins:
            return m_text.opensSentence(token) && matchFrom(element + 1, token);
        case Kind::SentenceEnds:
            return !isInside(token) && matchFrom(element + 1, token);
        case Kind::MustNotFollow:
            return !follows(wanted, token) && matchFrom(element + 1, token);
        case Kind::Gap:
            return matchGap(element, token);
        case Kind::Words:
            break;
        }
        return matchWords(element, token) || (wanted.isOptional && matchFrom(element + 1, token));
    }

    bool matchGap(size_t element, int token)
    {
        for (int skipped = 0; skipped <= m_elements[element].gap; ++skipped) {
            if (matchFrom(element + 1, token + skipped))
                return true;
            if (!isInside(token + skipped))
                return false;
        }
        return false;
    }

    bool matchWords(size_t element, int token)
    {
        const Element &wanted = m_elements[element];
        if (!isInside(token))
            return false;
        const auto [first, last] = phrasesFrom(wanted.alternatives.phrases, m_text.at(token).word);
        for (auto phrase = first; phrase != last; ++phrase) {
            if (isPhraseAt(*phrase, token) && take(element, token, static_cast<int>(phrase->size())))
                return true;
        }
        return isWordAt(wanted, token) && take(element, token, 1);
    }

    /// Goes on behind these tokens; on the way back they are noted if all the rest fits.
    bool take(size_t element, int token, int count)
    {
        if (!matchFrom(element + 1, token + count))
            return false;
        for (int i = count - 1; i >= 0; --i)
            m_match.taken.insert(m_match.taken.begin(), token + i);
        if (m_elements[element].isMarked) {
            m_match.markedFirst = token;
            m_match.markedLast = std::max(m_match.markedLast, token + count - 1);
        }
        return true;
    }

    [[nodiscard]] bool follows(const Element &wanted, int token) const
    {
        return isWordAt(wanted, token)
            || std::any_of(wanted.alternatives.phrases.begin(), wanted.alternatives.phrases.end(),
                           [&](const auto &phrase) { return isPhraseAt(phrase, token); });
    }

    [[nodiscard]] bool isWordAt(const Element &wanted, int token) const
    {
        return isInside(token)
            && std::binary_search(wanted.alternatives.words.begin(), wanted.alternatives.words.end(),
                                  m_text.at(token).word);
    }

    [[nodiscard]] bool isPhraseAt(const std::vector<int> &phrase, int token) const
    {
        for (const int word : phrase) {
            if (!isInside(token) || m_text.at(token).word != word)
                return false;
            ++token;
        }
        return true;
    }

    const std::vector<Element> &m_elements;
    const TokenizedText &m_text;
    int m_first;
    int &m_budget;
    PatternMatch m_match;
};

void TokenPattern::close(const Vocabulary &vocabulary)
{
    for (Element &element : m_elements) {
        std::vector<int> &words = element.alternatives.words;
        const std::vector<int> named = words;
        for (const int word : named) {
            if (!vocabulary.isBeginning(word))
                continue;
            const std::vector<int> covered = vocabulary.covering(word);
            words.insert(words.end(), covered.begin(), covered.end());
        }
        sortOnce(words);
        auto &phrases = element.alternatives.phrases;
        std::stable_sort(phrases.begin(), phrases.end(),
                         [](const auto &a, const auto &b) { return a.front() < b.front(); });
    }
    const auto begins = std::find_if(m_elements.begin(), m_elements.end(),
                                     [](const Element &element) { return element.kind == Kind::Words; });
    m_firstWords = begins->alternatives.words;
    for (const auto &phrase : begins->alternatives.phrases)
        m_firstWords.push_back(phrase.front());
    sortOnce(m_firstWords);
}

const std::vector<int> &TokenPattern::firstWords() const
{
    return m_firstWords;
}

std::vector<int> TokenPattern::rarestWords(const std::vector<int> &counts) const
{
    std::vector<int> rarest;
    int fewest = std::numeric_limits<int>::max();
    for (const Element &element : m_elements) {
        if (element.kind != Kind::Words || element.isOptional)
            continue;
        const std::vector<int> words = leadingWords(element.alternatives, counts);
        const int count = std::accumulate(words.begin(), words.end(), 0, [&](int sum, int word) {
            return sum + counts[static_cast<size_t>(word)];
        });
        if (count < fewest) {
            fewest = count;
            rarest = words;
        }
    }
    return rarest;
}

std::optional<PatternMatch> TokenPattern::matchAt(const TokenizedText &text, int first, int &budget) const
{
    return TokenPatternMatcher(*this, text, first, budget).match();
}

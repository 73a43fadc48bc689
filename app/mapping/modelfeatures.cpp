// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/modelfeatures.h"

#include <utility>

namespace
{

/// Words that are denied or reported, or negated, are other words to the model than the same ones said
/// plainly.
std::string_view signOf(const ModelWord &word)
{
    if ((word.marks & (ScopeMarks::Denied | ScopeMarks::Reported)) != 0)
        return "-";
    return (word.marks & ScopeMarks::Negated) != 0 ? "~" : "";
}

std::string joined(std::string_view first, std::string_view second, std::string_view third = {})
{
    std::string name;
    name.reserve(first.size() + second.size() + third.size());
    return name.append(first).append(second).append(third);
}

/// The words of a sentence in one pass: what stood before, and the last word of a class.
class FeatureWalk
{
public:
    using Visit = std::function<void(const std::string &, size_t, size_t)>;

    FeatureWalk(const std::vector<ModelWord> &words, const Visit &visit)
        : m_words(words)
        , m_visit(visit)
    {
    }

    void run()
    {
        for (size_t place = 0; place < m_words.size(); ++place)
            take(place);
    }

private:
    void take(size_t place)
    {
        const ModelWord &word = m_words[place];
        const bool opensSentence = place == 0 || m_words[place - 1].sentence != word.sentence;
        if (opensSentence) {
            m_before.clear();
            m_beforeThat.clear();
            m_kindBefore.clear();
        }
        std::string own =
            word.text.empty() ? std::string() : joined(signOf(word), ModelWordReader::stem(word.text));
        if (!own.empty())
            visitWord(own, place, opensSentence);
        m_beforeThat = std::exchange(m_before, std::move(own));
        if (!word.kind.empty())
            visitKind(joined(signOf(word), word.kind), place);
    }

    void visitWord(const std::string &own, size_t place, bool opensSentence)
    {
        m_visit(own, place, place);
        if (!m_before.empty())
            m_visit(joined(m_before, " ", own), place - 1, place);
        if (!m_beforeThat.empty())
            m_visit(joined(m_beforeThat, " _ ", own), place - 2, place);
        if (opensSentence)
            m_visit(joined("^", own), place, place);
        if (m_words[place].sentence == m_words.back().sentence)
            m_visit(joined("$", own), place, place);
    }

    void visitKind(std::string kind, size_t place)
    {
        m_visit(joined("@", kind), place, place);
        if (!m_kindBefore.empty())
            m_visit(joined("@", m_kindBefore, " ") + kind, m_kindPlace, place);
        m_kindBefore = std::move(kind);
        m_kindPlace = place;
    }

    const std::vector<ModelWord> &m_words;
    const Visit &m_visit;
    std::string m_before;
    std::string m_beforeThat; ///< two words before, in the same sentence
    std::string m_kindBefore;
    size_t m_kindPlace = 0;
};

} // namespace

void visitModelFeatures(const std::vector<ModelWord> &words,
                        const std::function<void(const std::string &, size_t, size_t)> &visit)
{
    FeatureWalk(words, visit).run();
}

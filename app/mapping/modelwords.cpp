// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/modelwords.h"

#include "mapping/wrappedline.h"

#include <algorithm>
#include <array>

namespace
{
constexpr size_t longestModelWord = 40;
constexpr size_t shortestStem = 4;
constexpr size_t stretchedFrom = 3;
constexpr qsizetype usualWordLength = 5; ///< with what parts it from the next
constexpr std::array<std::string_view, 5> endingsCut{"ing", "ed", "es", "s", "ly"};

/// U+00C0–U+017F without their accents, a space where there is no letter.
constexpr std::string_view plainLatin = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
                                        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
                                        "nnnnnnnnoooooooorrrrrrssssssssttttttuuu"
                                        "uuuuuuuuuwwyyyzzzzzzs";
constexpr char16_t firstLatin = 0xC0;
constexpr char16_t sharpS = 0xDF; ///< ß, written "ss" where it is not at hand

char plainLetter(char16_t sign)
{
    if (sign < 0x80) {
        if (sign >= u'A' && sign <= u'Z')
            return static_cast<char>(sign - u'A' + u'a');
        const bool isPlain = (sign >= u'a' && sign <= u'z') || (sign >= u'0' && sign <= u'9');
        return isPlain ? static_cast<char>(sign) : '\0';
    }
    if (sign < firstLatin || sign >= firstLatin + plainLatin.size() || plainLatin[sign - firstLatin] == ' ')
        return '\0';
    return plainLatin[sign - firstLatin];
}

bool isModelApostrophe(char16_t sign)
{
    return sign == u'\'' || sign == 0x2019 || sign == 0x02BC || sign == 0x2018 || sign == 0xB4
        || sign == u'`';
}

bool isPassedOver(char16_t sign)
{
    return sign == 0xAD || (sign >= 0x200B && sign <= 0x200D) || sign == 0x2060 || sign == 0xFEFF
        || (sign >= 0x300 && sign <= 0x36F);
}

bool closesSentence(QStringView text, qsizetype position)
{
    const char16_t sign = text[position].unicode();
    if (sign == u'\n')
        return !isWrappedLine(text, position);
    return sign == u'.' || sign == u'!' || sign == u'?' || sign == u';' || sign == u':' || sign == 0x2026
        || sign == 0x2028 || sign == 0x2029;
}

std::string withoutStretches(const std::string &word)
{
    std::string result;
    for (size_t first = 0; first < word.size();) {
        size_t end = first;
        while (end < word.size() && word[end] == word[first])
            ++end;
        result.append(end - first >= stretchedFrom ? 1 : end - first, word[first]);
        first = end;
    }
    return result;
}

std::string withoutApostrophes(std::string word)
{
    std::erase(word, '\'');
    return word;
}

bool isNumber(const std::string &word)
{
    return std::all_of(word.begin(), word.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
}

/// Moves past one word and gives its plain letters; stops collecting when it is too long to be read.
std::string takeWord(QStringView text, qsizetype &position)
{
    std::string written;
    for (; position < text.size(); ++position) {
        const char16_t sign = text[position].unicode();
        char letter = plainLetter(sign);
        if (letter == '\0') {
            if (isPassedOver(sign))
                continue;
            const bool isInner = isModelApostrophe(sign) && position + 1 < text.size()
                && plainLetter(text[position + 1].unicode()) != '\0';
            if (!isInner)
                break;
            letter = '\'';
        }
        if (written.size() <= longestModelWord)
            written.append(sign == sharpS ? 2 : 1, letter);
    }
    return written;
}

} // namespace

ModelWordReader::ModelWordReader(const WordsFile &words, const WordsFile::Classes &classesBefore)
{
    for (const auto &[written, meant] : words.spellings) {
        std::vector<std::string> &parts = m_forms[written.toStdString()];
        for (const QString &word : meant)
            parts.push_back(word.toStdString());
    }
    for (const auto &[ending, word] : words.endings)
        m_endings.emplace_back(ending.toStdString(), word.toStdString());
    for (const auto &[kind, members] : classesBefore + words.classes) {
        for (const QString &word : members)
            m_kindOf.emplace(word.toStdString(), m_kinds.size());
        m_kinds.push_back(kind.toStdString());
    }
}

std::vector<ModelWord> ModelWordReader::read(QStringView text, size_t mostWords) const
{
    std::vector<ModelWord> words;
    int sentence = 0;
    for (qsizetype position = 0; position < text.size() && words.size() < mostWords;) {
        if (plainLetter(text[position].unicode()) == '\0') {
            sentence += closesSentence(text, position) ? 1 : 0;
            ++position;
            continue;
        }
        const qsizetype start = position;
        const std::string written = takeWord(text, position);
        append(written, {{}, static_cast<int>(start), static_cast<int>(position - start), sentence}, words);
    }
    return words;
}

std::vector<ModelWord> ModelWordReader::readEnds(QStringView text, size_t mostWords) const
{
    std::vector<ModelWord> words = read(text, mostWords);
    if (words.size() < mostWords)
        return words;
    const int sentences = words.back().sentence + 1;
    const qsizetype afterFirst = words.back().start + words.back().length;
    qsizetype start = std::max(afterFirst, text.size() - usualWordLength * static_cast<qsizetype>(mostWords));
    while (start > afterFirst && start < text.size() && plainLetter(text[start - 1].unicode()) != '\0')
        ++start;
    const QStringView end = text.sliced(start);
    for (ModelWord word : read(end, static_cast<size_t>(end.size()))) {
        word.start += static_cast<int>(start);
        word.sentence += sentences;
        words.push_back(std::move(word));
    }
    return words;
}

std::vector<ModelWord> ModelWordReader::read(QStringView text, size_t mostWords, const TokenizedText &tokens,
                                             const ScopeMarks &marks) const
{
    std::vector<ModelWord> words = read(text, mostWords);
    int token = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        while (token < tokens.size() && tokens.at(token).start < words[i].start)
            ++token;
        // The parts of a contraction share their place; they are taken in their order.
        const bool isFurtherPart = i > 0 && words[i - 1].start == words[i].start && token + 1 < tokens.size()
            && tokens.at(token + 1).start == words[i].start;
        token += isFurtherPart ? 1 : 0;
        if (token < tokens.size() && tokens.at(token).start == words[i].start)
            words[i].marks = marks.marks[static_cast<size_t>(token)];
    }
    return words;
}

void ModelWordReader::append(const std::string &written, ModelWord place, std::vector<ModelWord> &words) const
{
    const auto add = [&](std::string text) {
        if (text.empty())
            return;
        place.text = isNumber(text) ? std::string("0") : std::move(text);
        const auto kind = m_kindOf.find(place.text);
        place.kind = kind == m_kindOf.end() ? std::string_view() : m_kinds[kind->second];
        words.push_back(place);
    };
    if (written.size() > longestModelWord) {
        words.push_back(place);
        return;
    }
    const std::string word = withoutStretches(written);
    if (const auto form = m_forms.find(word); form != m_forms.end()) {
        std::for_each(form->second.begin(), form->second.end(), add);
        return;
    }
    const auto fits = [&](const auto &ending) {
        return word.size() > ending.first.size() && word.ends_with(ending.first);
    };
    const auto ending = word.find('\'') == std::string::npos
        ? m_endings.end()
        : std::find_if(m_endings.begin(), m_endings.end(), fits);
    if (ending == m_endings.end())
        return add(withoutApostrophes(word));
    add(withoutApostrophes(word.substr(0, word.size() - ending->first.size())));
    add(ending->second);
}

std::string ModelWordReader::stem(const std::string &word)
{
    for (const std::string_view ending : endingsCut) {
        if (word.ends_with(ending) && word.size() - ending.size() >= shortestStem)
            return word.substr(0, word.size() - ending.size());
    }
    return word;
}

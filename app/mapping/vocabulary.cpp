// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/vocabulary.h"

#include "mapping/slip.h"

#include <algorithm>

namespace
{

constexpr qsizetype fewestLetters = 2; ///< of a beginning
constexpr float mostFilled = 0.25F; ///< share of the places in a table of words

quint32 twoLetters(QStringView word)
{
    return (quint32(word[0].unicode()) << 16) | word[1].unicode();
}

bool isStretched(QStringView written)
{
    for (qsizetype i = 2; i < written.size(); ++i) {
        if (written[i] == written[i - 1] && written[i] == written[i - 2])
            return true;
    }
    return false;
}

/// Nearly every word of the rules is, and they are many.
bool isPlainAlready(QStringView word)
{
    return std::all_of(word.begin(), word.end(),
                       [](QChar letter) { return (letter >= u'a' && letter <= u'z') || letter == u'*'; });
}

/// "sooo" as "so" (kept = 1) or "alll" as "all" (kept = 2).
QString squeezed(QStringView written, int kept)
{
    QString result;
    for (qsizetype i = 0; i < written.size();) {
        qsizetype end = i;
        while (end < written.size() && written[end] == written[i])
            ++end;
        result += written.mid(i, end - i >= 3 ? kept : end - i);
        i = end;
    }
    return result;
}

} // namespace

Vocabulary::Vocabulary()
{
    // Most words of a text that is not about what the rules know are sought in vain, which then costs little.
    m_forms.max_load_factor(mostFilled);
    m_beginnings.max_load_factor(mostFilled);
}

int Vocabulary::add(QStringView word)
{
    if (const auto found = m_numbers.find(word); found != m_numbers.end())
        return found->second;
    const QString name = plain(word);
    const auto [place, isNew] = m_numbers.try_emplace(name, size());
    if (!isNew)
        return place->second;
    const int number = place->second;
    m_names.push_back(name);
    if (name.endsWith(u'*')) {
        const QString beginning = name.chopped(1);
        m_beginnings.emplace(beginning, Words{number, unknown, unknown});
        if (beginning.size() >= fewestLetters) {
            const qsizetype length = beginning.size();
            Lengths &lengths =
                m_beginningLengths.try_emplace(twoLetters(beginning), Lengths{length, length}).first->second;
            lengths = {std::min(lengths.shortest, length), std::max(lengths.longest, length)};
        }
    } else {
        m_forms.emplace(name, Words{number, unknown, unknown});
    }
    return number;
}

void Vocabulary::addSpelling(const QString &written, const QStringList &words)
{
    Words numbers{unknown, unknown, unknown};
    for (qsizetype i = 0; i < std::min<qsizetype>(words.size(), 3); ++i)
        numbers[static_cast<size_t>(i)] = add(words[i]);
    m_forms.insert_or_assign(plain(written), numbers);
}

void Vocabulary::addEnding(const QString &ending, const QString &word)
{
    m_endings.emplace_back(plain(ending), add(word));
}

void Vocabulary::addForgiving(const QString &word)
{
    const QString name = plain(word);
    if (name.isEmpty())
        return;
    m_forgiving[name.front()].emplace_back(name, add(word));
}

QString Vocabulary::plain(QStringView word) const
{
    if (isPlainAlready(word))
        return word.toString();
    QString result;
    result.reserve(word.size());
    for (const QChar letter : word)
        appendPlain(letter.toLower(), result);
    return result;
}

void Vocabulary::appendPlain(QChar letter, QString &word) const
{
    if (letter.unicode() >= 0x80) {
        if (const auto found = m_plainLetters.constFind(letter); found != m_plainLetters.cend()) {
            word += *found;
            return;
        }
    }
    word += letter;
}

const Vocabulary::Words *Vocabulary::find(QStringView written) const
{
    const auto found = m_forms.find(written);
    return found == m_forms.end() ? nullptr : &found->second;
}

Vocabulary::Words Vocabulary::read(QStringView written) const
{
    if (const Words *words = find(written))
        return *words;
    if (written.size() > longestWord)
        return {unknown, unknown, unknown};
    const auto *const apostrophe = std::find(written.begin(), written.end(), u'\'');
    if (apostrophe != written.begin() && apostrophe != written.end())
        return readContraction(written, apostrophe - written.begin());
    return readUnknown(written);
}

Vocabulary::Words Vocabulary::readContraction(QStringView written, qsizetype apostrophe) const
{
    for (const auto &[ending, word] : m_endings) {
        if (written.size() <= ending.size() || !written.endsWith(ending))
            continue;
        const QStringView stem = written.chopped(ending.size());
        if (const Words *words = find(stem))
            return {(*words)[0], word, unknown};
        return {unknown, word, unknown};
    }
    QString joined = written.toString();
    joined.remove(apostrophe, 1);
    const Words *words = find(joined);
    return words ? *words : Words{unknown, unknown, unknown};
}

Vocabulary::Words Vocabulary::readUnknown(QStringView written) const
{
    if (isStretched(written)) {
        for (const int kept : {1, 2}) {
            if (const Words *words = find(squeezed(written, kept)))
                return *words;
        }
    }
    if (const int word = beginningOf(written); word != unknown)
        return {word, unknown, unknown};
    return {slipOf(written), unknown, unknown};
}

int Vocabulary::beginningOf(QStringView written) const
{
    if (written.size() < fewestLetters)
        return unknown;
    const auto lengths = m_beginningLengths.find(twoLetters(written));
    if (lengths == m_beginningLengths.end())
        return unknown;
    const auto &[shortest, longest] = lengths->second;
    for (qsizetype length = std::min(written.size(), longest); length >= shortest; --length) {
        if (const auto found = m_beginnings.find(written.first(length)); found != m_beginnings.end())
            return found->second[0];
    }
    return unknown;
}

int Vocabulary::slipOf(QStringView written) const
{
    // The first letter of a slip is right.
    const auto likely = m_forgiving.find(written.front());
    if (likely == m_forgiving.end())
        return unknown;
    const auto found = std::find_if(likely->second.begin(), likely->second.end(),
                                    [&](const auto &known) { return isOneSlipAway(written, known.first); });
    return found == likely->second.end() ? unknown : found->second;
}

std::vector<int> Vocabulary::covering(int word) const
{
    std::vector<int> words{word};
    const QString &name = m_names[static_cast<size_t>(word)];
    if (!isBeginning(word))
        return words;
    const QStringView beginning = QStringView(name).chopped(1);
    for (int other = 1; other < size(); ++other) {
        if (other != word && m_names[static_cast<size_t>(other)].startsWith(beginning))
            words.push_back(other);
    }
    return words;
}

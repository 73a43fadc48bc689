// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <unordered_map>
#include <vector>

/// The words that rules know, as numbers, and the ways people write them: contractions ("don't" is "do not"),
/// other spellings, stretched letters ("sooo"), and one slip of the finger for a few words that matter.
/// Everything written is compared in lower case and in the language's plain letters ("ä" as "ae").
class Vocabulary
{
public:
    static constexpr int unknown = 0;
    static constexpr int longestWord = 40; ///< UTF-16 units; longer ones are read as unknown
    using Words = std::array<int, 3>; ///< up to three words, ended by `unknown`

    Vocabulary();

    /// Letters that are written otherwise on some keyboards; to be set before any word is added.
    void setPlainLetters(const QHash<QChar, QString> &letters) { m_plainLetters = letters; }
    /// The number of a word; one that ends in '*' stands for every word that begins so.
    int add(QStringView word);
    void addSpelling(const QString &written, const QStringList &words);
    /// A contraction's ending: "n't" is "not".
    void addEnding(const QString &ending, const QString &word);
    /// A word that is also heard with one letter wrong, missing, doubled or swapped.
    void addForgiving(const QString &word);

    /// What a written word stands for; it must be lower case and plain (see `plain`).
    [[nodiscard]] Words read(QStringView written) const;
    [[nodiscard]] QString plain(QStringView word) const;
    void appendPlain(QChar letter, QString &word) const;
    /// Whether the number stands for all words that begin in one way.
    [[nodiscard]] bool isBeginning(int word) const
    {
        return m_names[static_cast<size_t>(word)].endsWith(u'*');
    }
    /// The numbers that also count where `word` is asked for: itself, or all words that begin so.
    [[nodiscard]] std::vector<int> covering(int word) const;
    [[nodiscard]] int size() const { return static_cast<int>(m_names.size()); }

private:
    /// Not noexcept on purpose: so libstdc++ keeps each key's hash, and a search hashes no neighbour anew.
    struct ViewHash {
        using is_transparent = void;
        size_t operator()(QStringView text) const { return qHash(text); }
    };
    struct ViewEqual {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const noexcept { return a == b; }
    };
    template <typename Value> using NameMap = std::unordered_map<QString, Value, ViewHash, ViewEqual>;

    [[nodiscard]] const Words *find(QStringView written) const;
    [[nodiscard]] Words readContraction(QStringView written, qsizetype apostrophe) const;
    [[nodiscard]] Words readUnknown(QStringView written) const;
    [[nodiscard]] int beginningOf(QStringView written) const;
    [[nodiscard]] int slipOf(QStringView written) const;

    QHash<QChar, QString> m_plainLetters;
    std::vector<QString> m_names{QString()}; ///< by number; a beginning keeps its '*'
    NameMap<int> m_numbers;
    NameMap<Words> m_forms;
    NameMap<Words> m_beginnings;
    struct Lengths {
        qsizetype shortest;
        qsizetype longest;
    };
    std::unordered_map<quint32, Lengths> m_beginningLengths; ///< of the beginnings that share two letters
    std::vector<std::pair<QString, int>> m_endings;
    std::map<QChar, std::vector<std::pair<QString, int>>> m_forgiving; ///< by first letter
};

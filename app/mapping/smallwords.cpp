// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/smallwords.h"

#include <algorithm>
#include <array>
#include <string>

namespace
{
/// In the order of the alphabet; the last ones of a contraction ("'ll", "'d") stand among them.
constexpr auto smallEnglish = std::to_array<std::string_view>(
    {"a",     "about", "after",   "also",   "am",      "an",      "and",   "are",   "around", "as",
     "at",    "be",    "been",    "before", "being",   "both",    "but",   "by",    "came",   "can",
     "come",  "could", "d",       "did",    "do",      "does",    "doing", "done",  "down",   "during",
     "each",  "for",   "from",    "get",    "gets",    "getting", "go",    "goes",  "going",  "gone",
     "got",   "had",   "has",     "have",   "having",  "he",      "her",   "here",  "him",    "his",
     "i",     "in",    "into",    "is",     "it",      "its",     "just",  "ll",    "may",    "might",
     "my",    "of",    "off",     "on",     "once",    "onto",    "or",    "other", "our",    "out",
     "own",   "per",   "quite",   "rather", "re",      "really",  "s",     "shall", "she",    "so",
     "some",  "such",  "than",    "that",   "the",     "their",   "them",  "then",  "there",  "these",
     "they",  "this",  "those",   "though", "through", "till",    "to",    "too",   "under",  "until",
     "up",    "upon",  "us",      "ve",     "very",    "was",     "we",    "went",  "were",   "what",
     "when",  "where", "whether", "which",  "while",   "who",     "whom",  "will",  "with",   "within",
     "would", "you",   "your"});
constexpr auto smallGerman = std::to_array<std::string_view>(
    {"aber",   "als",   "also", "am",    "an",    "auch",   "auf",    "aus",    "bei",     "beim",   "bin",
     "bis",    "bist",  "da",   "dann",  "das",   "dass",   "dein",   "deine",  "dem",     "den",    "denn",
     "der",    "des",   "dich", "die",   "dies",  "diese",  "dieser", "dieses", "dir",     "doch",   "du",
     "durch",  "ein",   "eine", "einem", "einen", "einer",  "eines",  "er",     "es",      "euch",   "euer",
     "fur",    "gegen", "hab",  "habe",  "haben", "hat",    "hatte",  "hatten", "hattest", "ich",    "ihm",
     "ihn",    "ihnen", "ihr",  "ihre",  "ihrem", "ihren",  "ihrer",  "im",     "in",      "ins",    "ist",
     "ja",     "mal",   "man",  "mein",  "meine", "meinem", "meinen", "meiner", "mich",    "mir",    "mit",
     "nach",   "noch",  "ob",   "oder",  "ohne",  "sein",   "seine",  "seinem", "seinen",  "seiner", "seit",
     "sich",   "sie",   "sind", "so",    "sogar", "solch",  "solche", "um",     "und",     "uns",    "unser",
     "unter",  "vom",   "von",  "vor",   "war",   "waren",  "warst",  "was",    "wenn",    "wer",    "werde",
     "werden", "wie",   "will", "wir",   "wird",  "wirst",  "wo",     "wurde",  "wurden",  "zu",     "zum",
     "zur",    "zwar"});

/// As a ModelWord has it; a sign that is no letter ends a word.
char plainLetterOf(QChar sign)
{
    const QChar small = sign.toLower();
    if (small >= u'a' && small <= u'z')
        return small.toLatin1();
    const QString parts = small.decomposition();
    return !parts.isEmpty() && parts.front() >= u'a' && parts.front() <= u'z' ? parts.front().toLatin1()
                                                                              : '\0';
}
} // namespace

SmallWords SmallWords::of(const QString &language)
{
    SmallWords words;
    if (language == QLatin1String("en"))
        words.m_words.assign(smallEnglish.begin(), smallEnglish.end());
    if (language == QLatin1String("de"))
        words.m_words.assign(smallGerman.begin(), smallGerman.end());
    return words;
}

bool SmallWords::has(std::string_view word) const
{
    return std::binary_search(m_words.begin(), m_words.end(), word);
}

bool SmallWords::areAll(QStringView words) const
{
    std::string word;
    for (const QChar sign : words) {
        if (const char letter = plainLetterOf(sign)) {
            word += letter;
            continue;
        }
        if (sign.isLetterOrNumber() || (!word.empty() && !has(word)))
            return false;
        word.clear();
    }
    return word.empty() || has(word);
}

QList<TextSpan> SmallWords::tidied(QStringView text, QList<TextSpan> spans) const
{
    const auto saysNothing = [&](const TextSpan &span) {
        return areAll(text.sliced(span.start, span.length));
    };
    if (!std::all_of(spans.cbegin(), spans.cend(), saysNothing))
        spans.removeIf(saysNothing);
    std::sort(spans.begin(), spans.end(),
              [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
    QList<TextSpan> result;
    for (const TextSpan &span : std::as_const(spans)) {
        if (!result.isEmpty() && span.start < result.last().start + result.last().length) {
            TextSpan &last = result.last();
            last.length = std::max(last.length, span.start + span.length - last.start);
        } else {
            result.append(span);
        }
    }
    return result;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarysearch.h"

#include "library/searchsnippet.h"
#include "library/searchwords.h"

#include <QSet>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
constexpr double titleWeight = 8;
constexpr double termWeight = 5;
constexpr double headingWeight = 4;
constexpr double summaryWeight = 3;
constexpr double textWeight = 1;
constexpr double citationWeight = 0.3;
constexpr double repeatWeight = 0.2; ///< of each further time in a section
constexpr double bentWeight = 0.6; ///< of the same word with another ending
constexpr int mostQueryWords = 8;
constexpr int fewestLettersOfBeginning = 2; ///< of a word that is not the last
constexpr int fewestLettersOfSlippedBeginning = 5; ///< a shorter one would be like half the words

/// Whether a section is only a list, each line of which holds to the rule.
template <typename Rule> bool isListOf(const QString &section, Rule rule)
{
    const QStringList lines = section.split(u'\n', Qt::SkipEmptyParts);
    return !lines.isEmpty() && std::all_of(lines.cbegin(), lines.cend(), [&rule](const QString &line) {
        return line.startsWith("- "_L1) && rule(line.mid(2));
    });
}
} // namespace

LibrarySearch::LibrarySearch(const Library &library)
{
    Index index;
    for (const LibraryHeader &header : library.pages()) {
        if (const Result<LibraryPageText> page = library.text(header.id))
            addPage(index, *page);
    }
    m_words = index.keys();
    std::sort(m_words.begin(), m_words.end());
    m_postings.reserve(m_words.size());
    for (const QString &word : std::as_const(m_words))
        m_postings.append(index.value(word));
}

void LibrarySearch::addPage(Index &index, const LibraryPageText &page)
{
    const LibraryHeader &header = page.header;
    const auto section = int(m_sections.size());
    m_pages.append(header.id);
    m_sections.append({int(m_pages.size()) - 1, {}, header.summary});
    addWords(index, section, header.title, titleWeight);
    addWords(index, section, header.term, termWeight);
    addWords(index, section, header.summary, summaryWeight);
    const QString body = u'\n' + page.body;
    const QStringList sections = body.split(u"\n## "_s);
    for (const QString &text : sections.mid(1))
        addSection(index, header, text);
}

void LibrarySearch::addSection(Index &index, const LibraryHeader &header, const QString &text)
{
    const QString body = text.section(u'\n', 1);
    if (isListOf(body, [](const QString &line) { return line.startsWith(u'['); }))
        return; // links say only what other pages say
    const bool isCitations =
        isListOf(body, [&header](const QString &line) { return header.references.contains(line); });
    const auto section = int(m_sections.size());
    m_sections.append({int(m_pages.size()) - 1, text.section(u'\n', 0, 0), plainTextOf(body)});
    if (!isCitations)
        addWords(index, section, m_sections.last().heading, headingWeight);
    addWords(index, section, m_sections.last().text, isCitations ? citationWeight : textWeight);
}

void LibrarySearch::addWords(Index &index, int section, const QString &text, double weight)
{
    for (const SearchWord &word : searchWordsOf(text)) {
        QList<Posting> &postings = index[word.folded];
        if (postings.isEmpty() || postings.last().section != section)
            postings.append({section, weight});
        else
            postings.last().weight += repeatWeight * std::min(weight, textWeight);
    }
}

QList<LibrarySearch::Likeness> LibrarySearch::wordsLike(const QString &typed, bool isLast) const
{
    QList<Likeness> found;
    const auto first = std::lower_bound(m_words.cbegin(), m_words.cend(), typed);
    for (auto word = first; word != m_words.cend() && word->startsWith(typed); ++word) {
        const double part = double(typed.size()) / double(word->size());
        if (part == 1 || isLast || typed.size() >= fewestLettersOfBeginning)
            found.append({int(word - m_words.cbegin()), part == 1 ? 1 : 0.3 + 0.5 * part});
    }
    addBent(found, typed);
    return found.isEmpty() ? wordsWithSlips(typed, isLast) : found;
}

void LibrarySearch::addBent(QList<Likeness> &found, const QString &typed) const
{
    const QString stem = stemOf(typed).toString();
    const auto first = std::lower_bound(m_words.cbegin(), m_words.cend(), stem);
    for (auto word = first; word != m_words.cend() && word->startsWith(stem); ++word) {
        if (!word->startsWith(typed) && isStemWithEnding(*word, stem))
            found.append({int(word - m_words.cbegin()), bentWeight});
    }
}

QList<LibrarySearch::Likeness> LibrarySearch::wordsWithSlips(const QString &typed, bool isLast) const
{
    QList<Likeness> found;
    const int most = slipsAllowed(typed.size());
    const bool isBeginning = isLast && typed.size() >= fewestLettersOfSlippedBeginning;
    for (int i = 0; most > 0 && i < m_words.size(); ++i) {
        const QString &word = m_words.at(i);
        if (word.size() < typed.size() - most || (!isBeginning && word.size() > typed.size() + most))
            continue;
        if (const int whole = slipsBetween(typed, word, most, false); whole <= most)
            found.append({i, 0.5 / whole});
        else if (const int slips = isBeginning ? slipsBetween(typed, word, most, true) : whole; slips <= most)
            found.append({i, 0.3 / slips});
    }
    return found;
}

void LibrarySearch::score(const QList<Likeness> &words, Scores &scores) const
{
    QList<double> best(m_pages.size(), 0);
    for (const Likeness &likeness : words) {
        const QList<Posting> &postings = m_postings.at(likeness.word);
        const double rarity = std::log(1 + double(m_sections.size()) / double(postings.size()));
        for (const Posting &posting : postings) {
            const double points = posting.weight * likeness.part * rarity;
            scores.sections[posting.section] += points;
            double &ofPage = best[m_sections.at(posting.section).page];
            ofPage = std::max(ofPage, points);
        }
    }
    for (qsizetype page = 0; page < best.size(); ++page) {
        const bool hasAll = best.at(page) > 0 && scores.pages.at(page) >= 0;
        scores.pages[page] = hasAll ? scores.pages.at(page) + best.at(page) : -1;
    }
}

/// The best section of each page that was found, the best page first.
QList<int> LibrarySearch::bestSections(const Scores &scores) const
{
    QList<int> best;
    for (int section = 0; section < m_sections.size(); ++section) {
        const int page = m_sections.at(section).page;
        if (scores.pages.at(page) <= 0)
            continue;
        if (best.isEmpty() || m_sections.at(best.last()).page != page)
            best.append(section);
        else if (scores.sections.at(section) > scores.sections.at(best.last()))
            best.last() = section;
    }
    std::stable_sort(best.begin(), best.end(), [&](int one, int other) {
        return scores.pages.at(m_sections.at(one).page) > scores.pages.at(m_sections.at(other).page);
    });
    return best;
}

QList<LibraryHit> LibrarySearch::find(const QString &query, int limit) const
{
    const QList<SearchWord> typed = searchWordsOf(query).mid(0, mostQueryWords);
    Scores scores{QList<double>(m_sections.size(), 0), QList<double>(m_pages.size(), 0)};
    QSet<QString> words;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QList<Likeness> like = wordsLike(typed.at(i).folded, i + 1 == typed.size());
        for (const Likeness &likeness : like)
            words.insert(m_words.at(likeness.word));
        score(like, scores);
    }
    QList<LibraryHit> hits;
    for (const int row : bestSections(scores).mid(0, std::max(0, limit))) {
        const Section &section = m_sections.at(row);
        const SearchSnippet snippet = snippetOf(section.text, words);
        hits.append({m_pages.at(section.page), section.heading, snippet.text, snippet.marks,
                     scores.pages.at(section.page)});
    }
    return hits;
}

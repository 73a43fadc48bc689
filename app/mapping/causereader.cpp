// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/causereader.h"

#include "mapping/phraselist.h"

#include <algorithm>
#include <cmath>

namespace
{
constexpr int mostOfAFeature = 2;
constexpr int causeBudget = 100'000;

double likelihood(double logOdds)
{
    return 1 / (1 + std::exp(-logOdds));
}

/// A slider from 1 to 7 whose middle is log-odds 0.
double slider(double logOdds)
{
    return 1 + 6 * likelihood(logOdds);
}

struct FoundFeature {
    const QHash<QString, double> *adds;
    TextSpan span;
};

/// The words that moved a reading most, to the side where it ended; none where it stayed in the middle.
QList<TextSpan> mostTelling(const std::vector<FoundFeature> &found, const QString &reading, double sum)
{
    double most = 0;
    QList<TextSpan> words;
    for (const FoundFeature &feature : found) {
        const double add = feature.adds->value(reading) * (sum < 0 ? -1 : 1);
        if (sum != 0 && add > most) {
            most = add;
            words = {feature.span};
        }
    }
    return words;
}

} // namespace

Result<CauseReader> CauseReader::compile(const CauseFile &file, const WordLists &lists,
                                         Vocabulary &vocabulary)
{
    CauseReader reader;
    reader.m_start = file.start;
    auto clauses = CauseClauses::compile(file, lists, vocabulary);
    if (!clauses)
        return tl::unexpected(clauses.error());
    reader.m_clauses = std::move(*clauses);
    auto sides = CauseSides::compile(file, lists, vocabulary);
    if (!sides)
        return tl::unexpected(sides.error());
    reader.m_sides = std::move(*sides);
    for (const CauseFile::Feature &feature : file.features) {
        const int owner = static_cast<int>(reader.m_adds.size());
        if (auto added = addPatterns(reader.m_features, feature.match, owner, lists, vocabulary, file.file,
                                     QStringLiteral("feature “%1”, match").arg(feature.id));
            !added)
            return tl::unexpected(added.error());
        reader.m_adds.push_back(feature.adds);
    }
    return reader;
}

void CauseReader::close(const Vocabulary &vocabulary)
{
    m_clauses.close(vocabulary);
    m_sides.close(vocabulary);
    m_features.close(vocabulary);
}

CauseHint CauseReader::readCause(const TokenizedText &cause) const
{
    return cause.tokens.empty() ? CauseHint() : read(cause, 0, cause.size());
}

CauseHint CauseReader::read(const TokenizedText &text, int first, int end) const
{
    QHash<QString, double> sums = m_start;
    std::vector<int> counts(m_adds.size(), 0);
    std::vector<FoundFeature> found;
    int budget = causeBudget;
    const auto wants = [&](int feature) { return counts[static_cast<size_t>(feature)] < mostOfAFeature; };
    for (int token = first; token < end && budget > 0; ++token) {
        m_features.visitAt(text, token, budget, wants, [&](int feature, const PatternMatch &match) {
            ++counts[static_cast<size_t>(feature)];
            const QHash<QString, double> &adds = m_adds[static_cast<size_t>(feature)];
            for (auto add = adds.begin(); add != adds.end(); ++add)
                sums[add.key()] += add.value();
            found.push_back({&adds, text.span(match.first, match.end - 1)});
        });
    }
    const auto sum = [&](const char *name) { return sums.value(QString::fromLatin1(name)); };
    const auto words = [&](const char *name) {
        return mostTelling(found, QString::fromLatin1(name), sum(name));
    };
    return {slider(sum("locus")),
            slider(sum("stability")),
            slider(sum("globality")),
            slider(sum("control")),
            likelihood(sum("selfResponsibility")),
            likelihood(sum("selfControl")),
            likelihood(sum("circumstanceControl")),
            {words("locus"), words("stability"), words("globality"), words("control")}};
}

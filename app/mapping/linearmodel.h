// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/finding.h"
#include "mapping/modelnames.h"
#include "mapping/modelwords.h"
#include "mapping/smallwords.h"

#include <QByteArray>
#include <QJsonObject>

/// How much one known word or pair of words adds to each column's log-odds, and where it stands.
struct ModelFeature {
    int number = 0;
    double value = 0; ///< what each of its weights is multiplied with
    QList<TextSpan> spans;
    bool isSmall = false; ///< letters so few ("I", "it is"), or words so plain, that it tells a reader little
};

/// How much one place where a feature stands adds to a column's log-odds.
struct WeighedSpan {
    TextSpan span;
    double weight = 0;
};

/// What the model says of a text: log-odds by column, and the features that they are made of.
struct ModelReading {
    std::vector<double> logOdds;
    std::vector<ModelFeature> features;
};

/// When a suggestion is shown: the best pattern from `first` on, another from `second` on; while "may be
/// fair" is likelier than `none`, only what the cue rules would show by themselves.
struct ShowingLimits {
    double first = 0.5;
    double second = 0.5;
    double none = 1;
    double longer = 0; ///< log-odds beyond `first` that a text of n sentences asks of each, times ln n
};

/// A linear model over words and pairs of neighbours, one column for each pattern and one for "none", learned
/// by resources/mapping/train. What every word adds can be named.
class LinearModel
{
public:
    /// Reads a model file (its layout stands in resources/mapping/trainer/modelfile.py). Errors: Format.
    [[nodiscard]] static Result<LinearModel> fromBytes(const QByteArray &bytes, const QString &file);

    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    [[nodiscard]] const ShowingLimits &limits() const { return m_limits; }
    [[nodiscard]] int size() const { return static_cast<int>(m_names.size()); }

    /// These words are not named as what speaks for a column; their weights count as before.
    void passOver(const SmallWords &words) { m_smallWords = words; }
    [[nodiscard]] ModelReading read(const std::vector<ModelWord> &words) const;
    /// Adds what the cue rules say: their score for a pattern (0–1), by the pattern's place among the
    /// columns.
    void addRules(const std::vector<double> &ruleScores, ModelReading &reading) const;
    /// The words that speak most for a column (or, with `direction` −1, against it), the strongest first;
    /// none where no word does.
    [[nodiscard]] QList<TextSpan> because(const ModelReading &reading, int column, int direction = 1) const;
    /// Every place that speaks for a column, small words among them.
    [[nodiscard]] std::vector<WeighedSpan> weighedSpans(const ModelReading &reading, int column) const;

private:
    [[nodiscard]] bool readHead(const QJsonObject &head);
    [[nodiscard]] bool readBody(const char *body, qsizetype size, int features, int nameBytes);
    [[nodiscard]] int numberOf(std::string_view name) const;
    void fillTable();
    [[nodiscard]] double weight(int feature, int column) const;
    [[nodiscard]] std::vector<ModelFeature> featuresOf(const std::vector<ModelWord> &words) const;

    QByteArray m_bytes; ///< the file; weights point into it
    QStringList m_columns;
    std::vector<double> m_scales;
    std::vector<double> m_bias;
    std::vector<std::vector<double>> m_rules; ///< by pattern, by column
    std::vector<double> m_rulePriors;
    double m_pause =
        0; ///< what every text has in its length beside its words, so that a short one is not sure
    ShowingLimits m_limits;
    SmallWords m_smallWords;
    ModelNames m_names;
    std::vector<int> m_table; ///< feature numbers by the hash of their name, -1 where empty
    const uchar *m_rarity = nullptr;
    const signed char *m_weights = nullptr;
};

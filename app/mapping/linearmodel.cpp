// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/linearmodel.h"

#include "mapping/modelfeatures.h"
#include "mapping/rulefile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>

namespace
{
constexpr char modelMagic[] = "KWLM2\n";
constexpr qsizetype magicLength = 6;
constexpr qsizetype lengthBytes = 4;
constexpr double rarityStep = 16;
constexpr double leastShare = 0.001;
constexpr double alsoNamed = 0.4; ///< how near to the strongest word another must be to be shown with it
constexpr size_t shortWord = 2;
constexpr size_t shortPairWord = 3;
constexpr size_t mostNamed = 3;
constexpr qsizetype mostPlaces = 4;

double logOddsOf(double share)
{
    const double clipped = std::clamp(share, leastShare, 1 - leastShare);
    return std::log(clipped / (1 - clipped));
}

std::vector<double> numbersOf(const QJsonValue &value)
{
    std::vector<double> numbers;
    for (const QJsonValue &number : value.toArray())
        numbers.push_back(number.toDouble());
    return numbers;
}

quint32 lengthAt(const char *bytes)
{
    quint32 length = 0;
    for (int i = lengthBytes - 1; i >= 0; --i)
        length = length << 8 | static_cast<uchar>(bytes[i]);
    return length;
}

bool isShort(const ModelWord &first, const ModelWord &last, bool isOneWord)
{
    const size_t most = isOneWord ? shortWord : shortPairWord;
    return std::max(first.text.size(), last.text.size()) <= most;
}

/// Neighbours share a span; words that stand apart have one each. A word of two letters says little to a
/// reader and is named only where the other is as short.
QList<TextSpan> spansOf(const ModelWord &first, const ModelWord &last, bool areNeighbours)
{
    const bool isFirstShort = first.text.size() <= shortWord;
    const bool isLastShort = last.text.size() <= shortWord;
    if (isFirstShort != isLastShort) {
        const ModelWord &named = isFirstShort ? last : first;
        return {{named.start, named.length}};
    }
    if (areNeighbours)
        return {{first.start, last.start + last.length - first.start}};
    return {{first.start, first.length}, {last.start, last.length}};
}

} // namespace

Result<LinearModel> LinearModel::fromBytes(const QByteArray &bytes, const QString &file)
{
    const auto broken = [&](qsizetype byte) {
        return ruleFileFailure(file, QStringLiteral("byte %1").arg(byte), QStringLiteral("not a model"));
    };
    const qsizetype start = magicLength + lengthBytes;
    if (bytes.size() < start || !bytes.startsWith(modelMagic))
        return broken(0);
    const qsizetype headLength = lengthAt(bytes.constData() + magicLength);
    if (headLength > bytes.size() - start)
        return broken(magicLength);
    const QJsonObject head = QJsonDocument::fromJson(bytes.mid(start, headLength)).object();
    LinearModel model;
    model.m_bytes = bytes;
    if (!model.readHead(head))
        return broken(start);
    if (!model.readBody(model.m_bytes.constData() + start + headLength, bytes.size() - start - headLength,
                        head[QStringLiteral("features")].toInt(-1),
                        head[QStringLiteral("nameBytes")].toInt(-1)))
        return broken(start + headLength);
    return model;
}

bool LinearModel::readHead(const QJsonObject &head)
{
    for (const QJsonValue &column : head[QStringLiteral("columns")].toArray())
        m_columns.append(column.toString());
    m_scales = numbersOf(head[QStringLiteral("scales")]);
    m_pause = std::max(0.0, head[QStringLiteral("pause")].toDouble());
    m_bias = numbersOf(head[QStringLiteral("bias")]);
    m_rulePriors = numbersOf(head[QStringLiteral("rulePriors")]);
    for (const QJsonValue &row : head[QStringLiteral("rules")].toArray())
        m_rules.push_back(numbersOf(row));
    const QJsonObject limits = head[QStringLiteral("limits")].toObject();
    m_limits = {limits[QStringLiteral("first")].toDouble(), limits[QStringLiteral("second")].toDouble(),
                limits[QStringLiteral("none")].toDouble(), limits[QStringLiteral("longer")].toDouble()};
    const auto columns = static_cast<size_t>(m_columns.size());
    const bool isWhole =
        std::all_of(m_rules.begin(), m_rules.end(), [&](const auto &row) { return row.size() == columns; });
    return columns > 0 && m_scales.size() == columns && m_bias.size() == columns && isWhole
        && m_rules.size() == m_rulePriors.size();
}

bool LinearModel::readBody(const char *body, qsizetype size, int features, int nameBytes)
{
    if (features < 0 || nameBytes < 0 || size != nameBytes + features * (1 + m_columns.size()))
        return false;
    auto names = ModelNames::fromBytes({body, static_cast<size_t>(nameBytes)}, static_cast<size_t>(features));
    if (!names)
        return false;
    m_names = std::move(*names);
    m_rarity = reinterpret_cast<const uchar *>(body + nameBytes);
    m_weights = reinterpret_cast<const signed char *>(body + nameBytes + features);
    fillTable();
    return true;
}

void LinearModel::fillTable()
{
    m_table.assign(std::bit_ceil(m_names.size() * 2 + 1), -1);
    const std::hash<std::string_view> hashOf;
    for (size_t number = 0; number < m_names.size(); ++number) {
        size_t cell = hashOf(m_names.at(number)) & (m_table.size() - 1);
        while (m_table[cell] >= 0)
            cell = (cell + 1) & (m_table.size() - 1);
        m_table[cell] = static_cast<int>(number);
    }
}

int LinearModel::numberOf(std::string_view name) const
{
    for (size_t cell = std::hash<std::string_view>()(name) & (m_table.size() - 1); m_table[cell] >= 0;
         cell = (cell + 1) & (m_table.size() - 1)) {
        if (m_names.at(static_cast<size_t>(m_table[cell])) == name)
            return m_table[cell];
    }
    return -1;
}

double LinearModel::weight(int feature, int column) const
{
    return m_weights[feature * m_columns.size() + column] * m_scales[static_cast<size_t>(column)];
}

std::vector<ModelFeature> LinearModel::featuresOf(const std::vector<ModelWord> &words) const
{
    std::unordered_map<int, size_t> seen;
    std::vector<ModelFeature> features;
    const auto isSmall = [&](const ModelWord &first, const ModelWord &last, bool isOneWord) {
        return isShort(first, last, isOneWord)
            || (m_smallWords.has(first.text) && m_smallWords.has(last.text));
    };
    visitModelFeatures(words, [&](const std::string &name, size_t first, size_t last) {
        const int number = numberOf(name);
        if (number < 0)
            return;
        const auto [place, isNew] = seen.emplace(number, features.size());
        if (isNew)
            features.push_back({number, 0, {}, isSmall(words[first], words[last], first == last)});
        if (QList<TextSpan> &spans = features[place->second].spans; spans.size() < mostPlaces)
            spans += spansOf(words[first], words[last], last <= first + 1);
    });
    return features;
}

ModelReading LinearModel::read(const std::vector<ModelWord> &words) const
{
    ModelReading reading{m_bias, featuresOf(words)};
    double square = m_pause;
    for (ModelFeature &feature : reading.features) {
        feature.value = m_rarity[feature.number] / rarityStep;
        square += feature.value * feature.value;
    }
    for (ModelFeature &feature : reading.features) {
        feature.value /= std::sqrt(square);
        for (int column = 0; column < m_columns.size(); ++column)
            reading.logOdds[static_cast<size_t>(column)] += feature.value * weight(feature.number, column);
    }
    return reading;
}

void LinearModel::addRules(const std::vector<double> &ruleScores, ModelReading &reading) const
{
    for (size_t pattern = 0; pattern < std::min(ruleScores.size(), m_rules.size()); ++pattern) {
        const double evidence = logOddsOf(ruleScores[pattern]) - logOddsOf(m_rulePriors[pattern]);
        for (size_t column = 0; column < reading.logOdds.size(); ++column)
            reading.logOdds[column] += evidence * m_rules[pattern][column];
    }
}

QList<TextSpan> LinearModel::because(const ModelReading &reading, int column, int direction) const
{
    std::vector<std::pair<double, const ModelFeature *>> speaking;
    for (const ModelFeature &feature : reading.features) {
        const double share = direction * feature.value * weight(feature.number, column);
        if (share > 0 && !feature.isSmall)
            speaking.emplace_back(share, &feature);
    }
    std::stable_sort(speaking.begin(), speaking.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<TextSpan> spans;
    for (size_t i = 0; i < std::min(speaking.size(), mostNamed); ++i) {
        if (speaking[i].first >= alsoNamed * speaking.front().first)
            spans += speaking[i].second->spans;
    }
    return spans;
}

std::vector<WeighedSpan> LinearModel::weighedSpans(const ModelReading &reading, int column) const
{
    std::vector<WeighedSpan> weighed;
    for (const ModelFeature &feature : reading.features) {
        const double share = feature.value * weight(feature.number, column);
        if (share <= 0)
            continue;
        for (const TextSpan &span : feature.spans)
            weighed.push_back({span, share});
    }
    return weighed;
}

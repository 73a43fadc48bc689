// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findingsjson.h"

#include "mapping/modelwords.h"

#include <QJsonArray>

namespace
{
QJsonObject findingJson(const PatternFinding &finding)
{
    QJsonArray because;
    for (const TextSpan &span : finding.because)
        because.append(
            QJsonObject{{QStringLiteral("start"), span.start}, {QStringLiteral("length"), span.length}});
    return {{QStringLiteral("id"), finding.pattern},
            {QStringLiteral("score"), finding.score},
            {QStringLiteral("because"), because}};
}

QJsonObject causesJson(const CauseHint &causes)
{
    return {{QStringLiteral("locus"), causes.locus},
            {QStringLiteral("stability"), causes.stability},
            {QStringLiteral("globality"), causes.globality},
            {QStringLiteral("control"), causes.control},
            {QStringLiteral("self_responsibility"), causes.selfResponsibility},
            {QStringLiteral("self_control"), causes.selfControl},
            {QStringLiteral("circumstance_control"), causes.circumstanceControl}};
}
} // namespace

QJsonObject findingsJson(const QJsonValue &id, const Findings &findings)
{
    QJsonArray patterns;
    for (const PatternFinding &finding : findings.patterns)
        patterns.append(findingJson(finding));
    return {{QStringLiteral("id"), id},
            {QStringLiteral("patterns"), patterns},
            {QStringLiteral("suggested"), QJsonArray::fromStringList(findings.suggested)},
            {QStringLiteral("causes"), causesJson(findings.causes)},
            {QStringLiteral("offerHelp"), findings.offerHelp}};
}

QJsonObject wordsJson(const QJsonValue &id, const std::vector<ModelWord> &read)
{
    QJsonArray words;
    for (const ModelWord &word : read)
        words.append(QJsonArray{QString::fromStdString(word.text), word.start, word.length, word.sentence,
                                int(word.marks)});
    return {{QStringLiteral("id"), id}, {QStringLiteral("words"), words}};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

/// Counts what came of each run, and keeps the first of those that came out as they must not.
class Tally
{
public:
    void count(const QString &outcome)
    {
        ++m_runs;
        ++m_outcomes[outcome];
    }
    void fail(const QString &what)
    {
        ++m_failures;
        if (m_examples.size() < mostExamples)
            m_examples.append(what);
    }
    [[nodiscard]] int runs() const { return m_runs; }

    [[nodiscard]] QJsonObject toJson() const
    {
        QJsonObject outcomes;
        for (auto outcome = m_outcomes.cbegin(); outcome != m_outcomes.cend(); ++outcome)
            outcomes.insert(outcome.key(), outcome.value());
        return {{QStringLiteral("runs"), m_runs},
                {QStringLiteral("failures"), m_failures},
                {QStringLiteral("examples"), QJsonArray::fromStringList(m_examples)},
                {QStringLiteral("outcomes"), outcomes}};
    }

private:
    static constexpr int mostExamples = 10;

    int m_runs = 0;
    int m_failures = 0;
    QMap<QString, int> m_outcomes;
    QStringList m_examples;
};

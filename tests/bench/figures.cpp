// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

double Durations::quantile(double part) const
{
    QList<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = qsizetype(std::ceil(part * double(sorted.size())));
    return sorted.value(std::max<qsizetype>(0, rank - 1));
}

void report(QJsonObject &figures, const QString &name, double milliseconds, double target)
{
    std::printf("%-44s %9.2f ms   (at most %g)\n", qPrintable(name), milliseconds, target);
    std::fflush(stdout);
    figures.insert(
        name,
        QJsonObject{{QStringLiteral("milliseconds"), milliseconds}, {QStringLiteral("target"), target}});
}

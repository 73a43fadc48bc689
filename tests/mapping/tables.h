// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTest>

/// The lines of tests/data/mapping/<name>_<language>.tsv.
inline QStringList tableLines(const QString &name, const QString &language)
{
    QFile file(QStringLiteral(KINWARD_TEST_DATA "/mapping/%1_%2.tsv").arg(name, language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// Adds one row for each line "expected<tab>text" of tests/data/mapping/<name>_<language>.tsv.
inline void addTableRows(const QString &name,
                         const QStringList &languages = {QStringLiteral("en"), QStringLiteral("de")})
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("text");
    for (const QString &language : languages) {
        const QStringList lines = tableLines(name, language);
        for (const QString &line : lines) {
            const QString text = line.section(u'\t', 1);
            QTest::addRow("%s, %s: %s", qPrintable(language), qPrintable(line.section(u'\t', 0, 0)),
                          qPrintable(text))
                << language << line.section(u'\t', 0, 0) << text;
        }
    }
}

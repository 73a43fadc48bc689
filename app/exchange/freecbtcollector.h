// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importreport.h"

#include <QCoreApplication>
#include <QHash>

/// A thought as FreeCBT writes it, in any of its files.
struct FreeCbtThought {
    qsizetype row = 0;
    QString place;
    QString uuid;
    QString createdAt;
    QString updatedAt;
    QString automaticThought;
    QStringList slugs;
    QString challenge;
    QString alternativeThought;
};

/// Turns FreeCBT thoughts into thought records. The same uuid twice in a file counts once: the later
/// updatedAt wins.
class FreeCbtCollector
{
    Q_DECLARE_TR_FUNCTIONS(FreeCbtCollector)

public:
    FreeCbtCollector(const ImportOptions &options, ImportPreview &preview, ImportReport &report);
    void add(const FreeCbtThought &thought);

private:
    [[nodiscard]] ThoughtRecord record(const FreeCbtThought &thought, const Moment &when) const;
    void readChanged(const FreeCbtThought &thought, ThoughtRecord &record);
    void addPatterns(const FreeCbtThought &thought, ThoughtRecord &record);
    void keep(const ThoughtRecord &record);

    const ImportOptions &m_options;
    ImportPreview &m_preview;
    ImportReport &m_report;
    QHash<QString, qsizetype> m_indexOfKey;
};

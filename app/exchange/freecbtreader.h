// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/freecbtcollector.h"
#include "exchange/jsonrow.h"
#include "exchange/textfile.h"

#include <QJsonDocument>

/// Reads what FreeCBT exports: the JSON archive, the backup text (the same archive, packed) and the CSV. All
/// three share their keys.
class FreeCbtReader
{
    Q_DECLARE_TR_FUNCTIONS(FreeCbtReader)

public:
    FreeCbtReader(const ImportOptions &options, ImportPreview &preview, ImportReport &report);

    /// Errors: Format, naming the field.
    [[nodiscard]] Result<> readArchive(const QJsonDocument &document);
    /// Errors: Format, when the text is damaged, incomplete or unpacks to too much.
    [[nodiscard]] Result<> readBackup(const TextFile &file);
    /// Errors: Format, naming the line or the column.
    [[nodiscard]] Result<> readCsv(const QString &text, QChar separator);

private:
    void readThought(JsonRow &row, qsizetype number);
    [[nodiscard]] QStringList slugs(JsonRow &row) const;

    ImportReport &m_report;
    FreeCbtCollector m_collector;
};

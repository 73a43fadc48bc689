// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonrow.h"

#include <QJsonDocument>

/// Reads what `jrnl --format json` writes into journal notes.
class JrnlJsonReader
{
    Q_DECLARE_TR_FUNCTIONS(JrnlJsonReader)

public:
    JrnlJsonReader(ImportPreview &preview, ImportReport &report);

    /// Errors: Format, naming the field.
    [[nodiscard]] Result<> read(const QJsonDocument &document);

private:
    void readEntry(JsonRow &row);
    /// None when the entry was skipped.
    [[nodiscard]] std::optional<Moment> readMoment(JsonRow &row) const;
    void keep(const JournalNote &note);

    ImportPreview &m_preview;
    ImportReport &m_report;
    QSet<QString> m_keys;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvfile.h"
#include "exchange/mooddictionary.h"

/// Reads the CSV that Daylio exports, with 7, 8 or 9 columns, into check-ins.
class DaylioCsvReader
{
    Q_DECLARE_TR_FUNCTIONS(DaylioCsvReader)

public:
    DaylioCsvReader(const ImportOptions &options, ImportPreview &preview, ImportReport &report);

    /// Errors: Format, naming the line or the column.
    [[nodiscard]] Result<> read(const QString &text, QChar separator);

private:
    [[nodiscard]] QList<CsvColumn> columns(const QString &text, QChar separator) const;
    /// None when the row was skipped.
    [[nodiscard]] std::optional<Moment> readMoment();
    void readRow();
    void readMood(const QString &mood, MoodCheckIn &checkIn);
    void keep(const MoodCheckIn &checkIn);

    ImportPreview &m_preview;
    ImportReport &m_report;
    CsvFile m_file;
    MoodDictionary m_moods;
    QSet<QString> m_keys;
    QSet<QString> m_asked;
};

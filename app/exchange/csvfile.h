// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvtable.h"
#include "exchange/importreport.h"

/// A column a reader asks for.
struct CsvColumn {
    QString name;
    bool isNeeded = false;
};

/// Walks through a CSV table row by row and reports the rows that can not be read.
class CsvFile
{
    Q_DECLARE_TR_FUNCTIONS(CsvFile)

public:
    explicit CsvFile(ImportReport &report);

    /// Errors: Format, naming the line or the column that is missing or stands twice.
    [[nodiscard]] Result<> open(const QString &text, QChar separator, const QList<CsvColumn> &columns);
    [[nodiscard]] bool has(QStringView column) const;

    /// Goes to the next readable row.
    [[nodiscard]] bool next();
    [[nodiscard]] QString cell(QStringView column) const; ///< empty when there is no such column
    [[nodiscard]] qsizetype line() const { return m_row.line; }
    [[nodiscard]] QString place() const;
    void skip(const QString &reason);

private:
    ImportReport &m_report;
    CsvTable m_table;
    CsvRow m_row;
    qsizetype m_next = 0;
};

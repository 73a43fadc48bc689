// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

/// One row of a CSV file, named by the line it starts on (from 1).
struct CsvRow {
    qsizetype line = 1;
    QStringList cells;
    bool hasStrayText = false; ///< text after a closing quote
};

/// A CSV file (RFC 4180) whose columns are found by name. Quotes count only where a cell starts with one;
/// empty lines are ignored; cells are never shifted to fit.
class CsvTable
{
    Q_DECLARE_TR_FUNCTIONS(CsvTable)

public:
    /// Text with LF line ends. Errors: Format, when a quote never closes (names the line where it opens), a
    /// column stands twice, or there is no header.
    [[nodiscard]] static Result<CsvTable> read(const QString &text, QChar separator);
    /// The names in the first line that is not empty, trimmed.
    [[nodiscard]] static QStringList header(const QString &text, QChar separator);

    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    [[nodiscard]] const QList<CsvRow> &rows() const { return m_rows; } ///< without the header
    /// By name, ignoring case; -1 when there is none.
    [[nodiscard]] qsizetype column(QStringView name) const;
    /// Drops surplus cells at the end if all are empty. Otherwise the reason why the row can not be read,
    /// to show; empty when it can.
    [[nodiscard]] QString fit(CsvRow &row) const;

private:
    QStringList m_columns;
    QList<CsvRow> m_rows;
};

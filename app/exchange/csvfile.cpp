// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvfile.h"

#include <algorithm>

CsvFile::CsvFile(ImportReport &report)
    : m_report(report)
{
}

Result<> CsvFile::open(const QString &text, QChar separator, const QList<CsvColumn> &columns)
{
    auto table = CsvTable::read(text, separator);
    if (!table)
        return tl::unexpected(table.error());
    m_table = *std::move(table);
    for (const CsvColumn &column : columns) {
        if (has(column.name))
            continue;
        if (column.isNeeded) {
            return failure(
                ErrorKind::Format,
                tr("The column “%1” is missing in the first line. Nothing was imported. Export the file "
                   "again in the other program, then try once more.")
                    .arg(column.name));
        }
        m_report.warn(tr("The file has no column “%1”.").arg(column.name));
    }
    for (const QString &name : m_table.columns()) {
        const bool isKnown = std::any_of(columns.cbegin(), columns.cend(), [&](const CsvColumn &column) {
            return column.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (!isKnown)
            m_report.warn(tr("The column “%1” is not known and was left out.").arg(name));
    }
    return {};
}

bool CsvFile::has(QStringView column) const
{
    return m_table.column(column) >= 0;
}

bool CsvFile::next()
{
    while (m_next < m_table.rows().size()) {
        m_row = m_table.rows().at(m_next++);
        const QString fault = m_table.fit(m_row);
        if (fault.isEmpty())
            return true;
        skip(fault);
    }
    return false;
}

QString CsvFile::cell(QStringView column) const
{
    const qsizetype index = m_table.column(column);
    return index < 0 ? QString() : m_row.cells.value(index);
}

QString CsvFile::place() const
{
    return tr("line %1").arg(m_row.line);
}

void CsvFile::skip(const QString &reason)
{
    m_report.skip(m_row.line, place(), reason);
}

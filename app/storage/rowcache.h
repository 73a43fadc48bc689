// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVariant>

/// The rows that a statement has given so far, numbered from 0: all of them, or only the newest few of a
/// forward-only result.
class RowCache
{
public:
    using Row = QList<QVariant>;

    /// The number of the first row that is still here, and one past the last.
    [[nodiscard]] int begin() const { return m_first; }
    [[nodiscard]] int end() const { return m_first + int(m_rows.size()); }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    void append(Row row) { m_rows.append(std::move(row)); }
    /// Invalid where there is no such row or column.
    [[nodiscard]] QVariant value(int row, int column) const
    {
        return row >= m_first && row < end() ? m_rows.at(row - m_first).value(column) : QVariant();
    }
    void dropBefore(int row)
    {
        m_rows.remove(0, row - m_first);
        m_first = row;
    }
    void clear()
    {
        m_rows.clear();
        m_first = 0;
    }

private:
    QList<Row> m_rows;
    int m_first = 0;
};

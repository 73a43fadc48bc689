// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtable.h"

#include <algorithm>

namespace
{
/// Reads one row after the other without recursion.
class CsvScanner
{
public:
    CsvScanner(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    /// False at the end of the text, or when a quote never closes.
    bool next(CsvRow &row)
    {
        do {
            if (m_at >= m_text.size() || m_openQuoteLine > 0)
                return false;
            row = CsvRow{m_line, {}, false};
            readRow(row);
        } while (row.cells.size() == 1 && row.cells.first().trimmed().isEmpty());
        return m_openQuoteLine == 0;
    }

    /// The line of the quote that never closes, else 0.
    [[nodiscard]] qsizetype openQuoteLine() const { return m_openQuoteLine; }

private:
    [[nodiscard]] bool isAt(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    void readRow(CsvRow &row)
    {
        for (;;) {
            const bool isQuoted = isAt(u'"');
            row.cells.append(isQuoted ? quotedCell() : QString());
            const qsizetype start = m_at;
            while (m_at < m_text.size() && !isAt(m_separator) && !isAt(u'\n'))
                ++m_at;
            row.cells.last() += QStringView(m_text).sliced(start, m_at - start);
            row.hasStrayText = row.hasStrayText || (isQuoted && m_at > start);
            if (!isAt(m_separator))
                break;
            ++m_at;
        }
        if (isAt(u'\n')) {
            ++m_at;
            ++m_line;
        }
    }

    QString quotedCell()
    {
        const qsizetype openedOn = m_line;
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"' && !(m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"')) {
                ++m_at;
                return cell;
            }
            m_at += c == u'"' ? 1 : 0;
            m_line += c == u'\n' ? 1 : 0;
            cell += c;
        }
        m_openQuoteLine = openedOn;
        return cell;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    qsizetype m_openQuoteLine = 0;
};

QStringList trimmedNames(QStringList names)
{
    for (QString &name : names)
        name = name.trimmed();
    return names;
}

qsizetype indexOfName(const QStringList &names, QStringView name)
{
    const auto found = std::find_if(names.cbegin(), names.cend(), [&](const QString &candidate) {
        return candidate.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == names.cend() ? -1 : found - names.cbegin();
}

/// Sorted first: a foreign first line may have a hundred thousand names.
QString repeatedName(QStringList names)
{
    names.removeAll(QString());
    std::stable_sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return a.compare(b, Qt::CaseInsensitive) < 0;
    });
    const auto found =
        std::adjacent_find(names.cbegin(), names.cend(), [](const QString &a, const QString &b) {
            return a.compare(b, Qt::CaseInsensitive) == 0;
        });
    return found == names.cend() ? QString() : *found;
}
} // namespace

QStringList CsvTable::header(const QString &text, QChar separator)
{
    CsvScanner scanner(text, separator);
    CsvRow row;
    if (scanner.next(row))
        return trimmedNames(row.cells);
    // Even a header whose quotation mark never closes tells what the file is.
    return trimmedNames(text.trimmed().section(u'\n', 0, 0).remove(u'"').split(separator));
}

Result<CsvTable> CsvTable::read(const QString &text, QChar separator)
{
    CsvTable table;
    CsvScanner scanner(text, separator);
    CsvRow row;
    if (scanner.next(row))
        table.m_columns = trimmedNames(row.cells);
    while (scanner.next(row))
        table.m_rows.append(row);
    if (scanner.openQuoteLine() > 0) {
        return failure(
            ErrorKind::Format,
            tr("A quotation mark opens on line %1 and never closes, so the rows after it can not be told "
               "apart. Nothing was imported. Export the file again, or close the quotation mark in a "
               "text editor.")
                .arg(scanner.openQuoteLine()));
    }
    const QString repeated = repeatedName(table.m_columns);
    if (!repeated.isEmpty()) {
        return failure(
            ErrorKind::Format,
            tr("The column “%1” stands twice in the first line. Nothing was imported. Rename or remove "
               "one of the two, then try again.")
                .arg(repeated));
    }
    return table;
}

qsizetype CsvTable::column(QStringView name) const
{
    return indexOfName(m_columns, name);
}

QString CsvTable::fit(CsvRow &row) const
{
    if (row.hasStrayText)
        return tr("Text stands after a closing quotation mark.");
    const bool isSurplusEmpty = row.cells.size() > m_columns.size()
        && std::all_of(row.cells.cbegin() + m_columns.size(), row.cells.cend(),
                       [](const QString &cell) { return cell.isEmpty(); });
    if (isSurplusEmpty)
        row.cells.resize(m_columns.size());
    if (row.cells.size() == m_columns.size())
        return {};
    return tr("The row has %1 cells; the first line has %2.").arg(row.cells.size()).arg(m_columns.size());
}

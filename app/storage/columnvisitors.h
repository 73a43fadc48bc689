// SPDX-License-Identifier: GPL-3.0-or-later
// What goes through the describe() functions of recordcolumns.h.
#pragma once

#include "core/moment.h"
#include "storage/columnvalue.h"

#include <QStringList>
#include <QVariantList>
#include <utility>

/// A column and whether the row's digest covers it. References are left out: the database itself keeps them
/// right, and clears them when what they name is purged.
struct Column {
    QString name;
    bool isDigested = true;
};

/// "prefix.name suffix, …", as SQL wants a list of columns.
[[nodiscard]] QString columnList(const QList<Column> &columns, const QString &before = {},
                                 const QString &after = {});

class ColumnNames
{
public:
    template <typename Field> void operator()(const char *name, Field &) { add(name); }
    void reference(const char *name, RecordId &) { add(name, false); }
    void moment(Moment &moment)
    {
        add("sort_key");
        unsortedMoment(moment);
    }
    void unsortedMoment(Moment &)
    {
        for (const char *name : {"day", "time", "utc", "offset_seconds", "zone"})
            add(name);
    }
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }

private:
    void add(const char *name, bool isDigested = true)
    {
        m_columns.append({QString::fromLatin1(name), isDigested});
    }
    QList<Column> m_columns;
};

class ColumnWriter
{
public:
    template <typename Field> void operator()(const char *, const Field &field)
    {
        m_values.append(columnvalue::of(field));
    }
    void reference(const char *, const RecordId &id) { m_values.append(columnvalue::of(id)); }
    void moment(const Moment &moment);
    void unsortedMoment(const Moment &moment);
    [[nodiscard]] QVariantList takeValues() { return std::exchange(m_values, {}); }

private:
    QVariantList m_values;
};

class ColumnReader
{
public:
    explicit ColumnReader(const QVariantList &values)
        : m_next(values.cbegin())
    {
    }
    template <typename Field> void operator()(const char *, Field &field)
    {
        columnvalue::read(*m_next++, field);
    }
    void reference(const char *, RecordId &id) { columnvalue::read(*m_next++, id); }
    void moment(Moment &moment);
    void unsortedMoment(Moment &moment);

private:
    QVariantList::const_iterator m_next;
};

// SPDX-License-Identifier: GPL-3.0-or-later
// From a record or a part to the values of its row and back, by its describe() in recordcolumns.h.
#pragma once

#include "storage/columnvisitors.h"
#include "storage/recordcolumns.h"

template <typename Row> [[nodiscard]] QList<Column> columnsOf()
{
    Row row{};
    ColumnNames names;
    describe(names, row);
    return names.columns();
}

template <typename Row> [[nodiscard]] QVariantList valuesOf(const Row &row)
{
    ColumnWriter writer;
    describe(writer, const_cast<Row &>(row)); // a writer takes each field as const
    return writer.takeValues();
}

template <typename Row> void fill(Row &row, const QVariantList &values)
{
    ColumnReader reader(values);
    describe(reader, row);
}

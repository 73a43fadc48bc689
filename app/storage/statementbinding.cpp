// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statementbinding.h"

#include "storage/storedtext.h"

#include <sqlite3.h>

int bindParameter(sqlite3_stmt *statement, int index, const StoredValue &value)
{
    const auto size = sqlite3_uint64(value.bytes.size());
    switch (value.form) {
    case StoredValue::Form::Null:
        return sqlite3_bind_null(statement, index);
    case StoredValue::Form::Integer:
        return sqlite3_bind_int64(statement, index, value.integer);
    case StoredValue::Form::Real:
        return sqlite3_bind_double(statement, index, value.real);
    case StoredValue::Form::Text:
        return sqlite3_bind_text64(statement, index, value.bytes.constData(), size, SQLITE_TRANSIENT,
                                   SQLITE_UTF8);
    case StoredValue::Form::Blob:
        return sqlite3_bind_blob64(statement, index, value.bytes.constData(), size, SQLITE_TRANSIENT);
    }
    return SQLITE_MISUSE;
}

QVariant columnValue(sqlite3_stmt *statement, int column, QMetaType nullType)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        // The text pointer is asked for first: it may convert, and the size is of what it converted to.
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return textFromStored(QByteArrayView(text, sqlite3_column_bytes(statement, column)));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        // SQLite's pointer to an empty blob is null; ours must not become NULL.
        return bytes ? QByteArray(bytes, sqlite3_column_bytes(statement, column)) : QByteArray("");
    }
    default:
        return QVariant(nullType);
    }
}

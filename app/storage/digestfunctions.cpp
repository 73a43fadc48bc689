// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/digestfunctions.h"

#include "storage/rowdigest.h"
#include "storage/storedvalue.h"

#include <memory>
#include <sqlite3.h>
#include <vector>

namespace
{
constexpr int tableArgument = 0;
constexpr int idArgument = 1;
constexpr int digestArgument = 2;
constexpr int firstValue = 3;

struct DigestPair {
    const RowDigest &present;
    const RowDigest &next;
};

QByteArrayView blobOf(sqlite3_value *value)
{
    const void *bytes = sqlite3_value_blob(value);
    return {static_cast<const char *>(bytes), bytes ? sqlite3_value_bytes(value) : 0};
}

StoredValue storedValueIn(sqlite3_value *value)
{
    StoredValue stored;
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        stored.form = StoredValue::Form::Integer;
        stored.integer = sqlite3_value_int64(value);
        return stored;
    case SQLITE_FLOAT:
        stored.form = StoredValue::Form::Real;
        stored.real = sqlite3_value_double(value);
        return stored;
    case SQLITE_TEXT:
    case SQLITE_BLOB:
        stored.form =
            sqlite3_value_type(value) == SQLITE_TEXT ? StoredValue::Form::Text : StoredValue::Form::Blob;
        stored.bytes = QByteArray::fromRawData(blobOf(value).data(), blobOf(value).size());
        return stored;
    default:
        return stored;
    }
}

QByteArray digestUnder(const RowDigest &digest, int count, sqlite3_value **arguments)
{
    std::vector<StoredValue> values;
    values.reserve(size_t(count));
    for (int index = firstValue; index < count; ++index)
        values.push_back(storedValueIn(arguments[index]));
    return digest.of(blobOf(arguments[tableArgument]), blobOf(arguments[idArgument]), values);
}

bool holds(const RowDigest &digest, int count, sqlite3_value **arguments)
{
    return count >= firstValue
        && RowDigest::isSame(blobOf(arguments[digestArgument]), digestUnder(digest, count, arguments));
}

void digestHolds(sqlite3_context *context, int count, sqlite3_value **arguments)
{
    const auto &digest = *static_cast<const RowDigest *>(sqlite3_user_data(context));
    sqlite3_result_int(context, holds(digest, count, arguments) ? 1 : 0);
}

void digestAnew(sqlite3_context *context, int count, sqlite3_value **arguments)
{
    const auto &pair = *static_cast<const DigestPair *>(sqlite3_user_data(context));
    if (!holds(pair.present, count, arguments))
        return sqlite3_result_error_code(context, SQLITE_CORRUPT);
    const QByteArray anew = digestUnder(pair.next, count, arguments);
    sqlite3_result_blob(context, anew.constData(), int(anew.size()), SQLITE_TRANSIENT);
}

void deletePair(void *pair)
{
    delete static_cast<DigestPair *>(pair);
}
} // namespace

bool addDigestFunctions(sqlite3 *connection, const RowDigest &digest)
{
    return sqlite3_create_function_v2(
               connection, "digest_holds", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
               const_cast<RowDigest *>(&digest), digestHolds, nullptr, nullptr, nullptr)
        == SQLITE_OK;
}

bool addRenewalFunction(sqlite3 *connection, const RowDigest &present, const RowDigest &next)
{
    // SQLite calls deletePair also when this fails.
    auto pair = std::make_unique<DigestPair>(DigestPair{present, next});
    return sqlite3_create_function_v2(connection, "digest_anew", -1,
                                      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, pair.release(),
                                      digestAnew, nullptr, nullptr, deletePair)
        == SQLITE_OK;
}

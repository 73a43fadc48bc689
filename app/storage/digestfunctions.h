// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;
class RowDigest;

/// Lets SQL itself check digests, so that a scan reads every row but hands out only the damaged ones:
/// digest_holds('table', id, digest, values…) is 1 or 0. The digest must outlive the connection.
[[nodiscard]] bool addDigestFunctions(sqlite3 *connection, const RowDigest &digest);

/// digest_anew('table', id, digest, values…) is the digest under another key; a row whose present digest
/// does not hold is an error, so that damage is never sealed as good.
[[nodiscard]] bool addRenewalFunction(sqlite3 *connection, const RowDigest &present, const RowDigest &next);

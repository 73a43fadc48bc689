// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;
struct sqlite3_stmt;

/// Notices that SQLCipher has met a page whose check failed. A damaged overflow page is handed on as zeros
/// with a success code; only the next page access in the same transaction fails (measured with 3.4 and 4.6).
/// So this makes that access after each row, before the row is believed.
class PageGuard
{
public:
    PageGuard() = default;
    PageGuard(const PageGuard &) = delete;
    PageGuard &operator=(const PageGuard &) = delete;
    ~PageGuard() { release(); }

    /// SQLITE_OK, or the code with which the connection now fails. To be asked while a transaction is open.
    [[nodiscard]] int check(sqlite3 *connection);
    /// Must come before the connection closes.
    void release();

private:
    sqlite3_stmt *m_probe = nullptr;
};

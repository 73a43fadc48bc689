// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

class Session;

/// All statements between here and commit(), or none of them: what is not committed is taken back when this
/// goes out of scope.
class Transaction
{
public:
    /// Takes the place of the one writer at once, so that nothing can come between.
    [[nodiscard]] static Result<Transaction> toWrite(Session &session);
    /// All reads see the same state of the journal.
    [[nodiscard]] static Result<Transaction> toRead(Session &session);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Session &session)
        : m_session(&session)
    {
    }
    Session *m_session;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

class JournalSession;

/// All statements between here and commit(), or none of them: what is not committed is taken back when this
/// goes out of scope.
class Transaction
{
public:
    /// Takes the place of the one writer at once, so that nothing can come between.
    [[nodiscard]] static Result<Transaction> toWrite(JournalSession &session);
    /// All reads see the same state of the journal.
    [[nodiscard]] static Result<Transaction> toRead(JournalSession &session);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(JournalSession &session)
        : m_session(&session)
    {
    }
    JournalSession *m_session;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "storage/journalsession.h"

#include <utility>

Result<Transaction> Transaction::toWrite(JournalSession &session)
{
    if (const auto there = session.checkPlace(); !there)
        return Failure(there.error());
    const auto begun = session.change(QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun)
        return Failure(begun.error());
    return Transaction(session);
}

Result<Transaction> Transaction::toRead(JournalSession &session)
{
    const auto begun = session.change(QStringLiteral("BEGIN"));
    if (!begun)
        return Failure(begun.error());
    return Transaction(session);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_session(std::exchange(other.m_session, nullptr))
{
}

Transaction::~Transaction()
{
    // An error such as a full disk may have rolled back already; then this has nothing left to do.
    if (m_session)
        static_cast<void>(m_session->change(QStringLiteral("ROLLBACK")));
}

Result<> Transaction::commit()
{
    const auto committed = m_session->change(QStringLiteral("COMMIT"));
    if (!committed)
        return Failure(committed.error());
    m_session = nullptr;
    return {};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rowtable.h"
#include "storage/writestamp.h"

/// Settings that belong inside the vault, by name.
class SettingStore
{
public:
    explicit SettingStore(JournalSession &session);

    /// Empty when it was never set.
    [[nodiscard]] Result<QString> value(const QString &name) const;
    /// Damaged: what stands there fails its digest, and stays.
    [[nodiscard]] Result<> set(const QString &name, const QString &value, const WriteStamp &stamp);
    [[nodiscard]] const RowTable &rows() const { return m_rows; }

private:
    JournalSession &m_session;
    RowTable m_rows;
};

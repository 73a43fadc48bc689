// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settingstore.h"

#include "storage/journalsession.h"

SettingStore::SettingStore(JournalSession &session)
    : m_session(session)
    , m_rows(session, QStringLiteral("setting"), {{QStringLiteral("name")}, {QStringLiteral("value")}})
{
}

Result<QString> SettingStore::value(const QString &name) const
{
    const auto rows = m_rows.list(QStringLiteral("name = ?"), {columnvalue::of(name)});
    if (!rows)
        return Failure(rows.error());
    return rows->isEmpty() ? QString() : rows->first().values.at(1).toString();
}

Result<> SettingStore::set(const QString &name, const QString &value, const WriteStamp &stamp)
{
    const QVariantList values{columnvalue::of(name), columnvalue::of(value)};
    const qint64 now = stamp.utc.toMSecsSinceEpoch();
    const Result<RecordId> known = m_rows.idWhere(QStringLiteral("name = ?"), {values.first()});
    if (!known)
        return Failure(known.error());
    // Notes in the margin and own people are settings too: what is damaged is not written over.
    if (const Result<QString> before = this->value(name); !before)
        return Failure(before.error());
    return known->isNull() ? m_rows.insert({m_session.newId(now), now, now, values})
                           : m_rows.update({*known, now, now, values});
}

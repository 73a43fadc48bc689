// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/recordkeeper.h"

#include "storage/journal.h"

namespace
{
constexpr int saveDelay = 200; ///< milliseconds
constexpr int retryDelay = 5000;
} // namespace

RecordKeeper::RecordKeeper(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RecordKeeper::flush);
}

void RecordKeeper::hold(const ThoughtRecord &record)
{
    m_timer.stop();
    m_record = record;
    m_isDirty = false;
}

void RecordKeeper::change(const ThoughtRecord &record)
{
    const RecordId id = m_record.id;
    m_record = record;
    m_record.id = id.isNull() ? record.id : id;
    m_isDirty = true;
    // Not restarted by each key: who types without a pause is saved in between as well.
    if (!m_timer.isActive())
        m_timer.start(saveDelay);
}

bool RecordKeeper::flush()
{
    m_timer.stop();
    if (!m_isDirty)
        return true;
    const Result<RecordId> id = m_journal.save(m_record);
    if (!id) {
        m_timer.start(retryDelay);
        Q_EMIT failed(id.error().message);
        return false;
    }
    m_record.id = *id;
    m_isDirty = false;
    Q_EMIT saved();
    return true;
}

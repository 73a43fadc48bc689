// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/thoughtrecord.h"

#include <QObject>
#include <QTimer>

class Journal;

/// Keeps the record being written safe: it is in the journal within 250 ms of the last key, as a draft until
/// it is finished. What could not be saved stays here and is tried again.
class RecordKeeper : public QObject
{
    Q_OBJECT

public:
    explicit RecordKeeper(Journal &journal, QObject *parent = nullptr);

    void hold(const ThoughtRecord &record); ///< nothing of it is unsaved
    [[nodiscard]] const ThoughtRecord &record() const { return m_record; }
    void change(const ThoughtRecord &record); ///< saved a moment later
    [[nodiscard]] bool hasUnsaved() const { return m_isDirty; }
    /// Saves now what is not saved yet; true when nothing is left to save.
    bool flush();

Q_SIGNALS:
    void saved();
    void failed(const QString &message); ///< meant to be shown; the text is kept

private:
    Journal &m_journal;
    ThoughtRecord m_record;
    QTimer m_timer;
    bool m_isDirty = false;
};

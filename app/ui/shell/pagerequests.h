// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordid.h"
#include "core/recordkind.h"

#include <QObject>

/// What a page may ask of the rest of the window. Pages declare the signals they need under these names; the
/// page factory joins them.
class PageRequests : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void entryRequested(RecordKind kind, const RecordId &id);
    /// The journal's search, for a query such as "pattern:mind_reading".
    void searchRequested(const QString &query);
    void newRecordRequested();
    void goalRequested(const RecordId &id);
    void conceptRequested(const QString &id);
    /// A form ("record", "step") with words for its first field, which may be empty.
    void tryRequested(const QString &form, const QString &text);
    void helpRequested();
    void checkInRequested();
    void importRequested();
    void lockRequested();
    void keysRequested();
    void removalRequested(); ///< of the open vault, for good
    void backupsRequested();
    void checkRequested(); ///< of the journal for damage
    void idleMinutesChanged(int minutes);
    void lockTriggersChanged();
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordid.h"
#include "core/recordkind.h"
#include "ui/widgets/card.h"

class StudyDesk;

/// Where a thinking pattern shows in the journal: how often it was confirmed, and the newest entries. Hidden
/// without an open vault and for pages that are no patterns.
class JournalPlaces : public Card
{
    Q_OBJECT

public:
    explicit JournalPlaces(const StudyDesk &desk, QWidget *parent = nullptr);

    void showPattern(const QString &pattern); ///< an id; empty for none

Q_SIGNALS:
    void entryRequested(RecordKind kind, const RecordId &id);

private:
    void empty();

    const StudyDesk &m_desk;
};

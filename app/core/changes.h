// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordid.h"
#include "core/recordkind.h"

#include <QList>
#include <QMetaType>
#include <QSet>

/// What one transaction touched, so that open views know whether to read again.
struct Changes {
    QSet<RecordKind> kinds;
    QList<RecordId> ids; ///< empty after an import: read everything again

    [[nodiscard]] bool touches(RecordKind kind) const { return kinds.contains(kind); }
};

Q_DECLARE_METATYPE(Changes)

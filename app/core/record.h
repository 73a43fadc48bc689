// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moment.h"
#include "core/recordid.h"

/// What every record has. `created` and `changed` are UTC instants; a store fills in what is left empty.
struct Record {
    RecordId id;
    Moment when;
    QDateTime created;
    QDateTime changed;
    /// Where an imported record came from, so that a second import adds nothing ("freecbt:<uuid>"). Else
    /// empty.
    QString sourceKey;
};

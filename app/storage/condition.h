// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordid.h"

#include <QDate>
#include <QVariantList>

/// Which rows are meant: what follows WHERE, and the values of its question marks.
struct Condition {
    QString sql;
    QVariantList values;

    [[nodiscard]] static Condition withId(const RecordId &id);
    /// Both ends included; an invalid date leaves that end open.
    [[nodiscard]] static Condition inDays(QDate from, QDate to);
};

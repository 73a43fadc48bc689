// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"

#include <QStringList>

/// A free page of the journal, in Markdown.
struct JournalNote : Record {
    QString title;
    QString body;
    QStringList tags;
    bool isStarred = false;
};

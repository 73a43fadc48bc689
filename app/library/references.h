// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QHash>
#include <QString>

/// A publication as the reference list of a page shows it.
struct Reference {
    QString authors;
    int year = 0;
    QString title;
    QString where; ///< journal, volume and pages, or publisher
    QString doi; ///< only where it is certain
};

/// By short citation ("Weiner 1985"). Errors: NotFound, Format (file and line).
[[nodiscard]] Result<QHash<QString, Reference>> readReferences(const QString &path);

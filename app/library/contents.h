// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "library/library.h"

struct ListedPage {
    PageKind kind = PageKind::Concept;
    QString id;
};

/// What contents.txt lists, in its order: lines "concept overview", "practice causes", "path first_day".
struct LibraryContents {
    QList<ListedPage> pages;
    QStringList practiceSets;
    QStringList paths;
};

/// Errors: NotFound; Format (file and line).
[[nodiscard]] Result<LibraryContents> readContents(const QString &path);

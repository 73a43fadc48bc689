// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QList>
#include <QString>
#include <functional>

/// One thing of a path: a page to read, or a form to open.
struct PathStep {
    QString page; ///< a page's id, or empty
    QString form; ///< "step", "record", …, or empty
    QString text; ///< one line that says why
};

struct PathPart {
    QString title;
    int minutes = 0;
    QList<PathStep> steps;
};

/// An optional way through the library. Nothing is lost by leaving it.
struct LearningPath {
    QString id; ///< "first_day", "eight_weeks"
    QString title;
    QString summary;
    QString language; ///< the language it is really in, after falling back
    QList<PathPart> parts;
};

/// Reads paths/<id>.json; with `isPage` a step to a page that is none is an error. Errors: NotFound, Format
/// (file and line).
[[nodiscard]] Result<LearningPath> readPath(const QString &path, const QString &id,
                                            const std::function<bool(const QString &)> &isPage = {});

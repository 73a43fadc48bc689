// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "library/library.h"

#include <QJsonObject>

/// Everything the library holds in its language, as data: concepts, patterns, skills (with their Markdown),
/// quizzes, practice, paths, diagrams, references, and the steps of the bank. Errors: Format, when a part can
/// not be read.
[[nodiscard]] Result<QJsonObject> libraryJson(const Library &library);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QJsonObject>

/// Everything the library holds in its language, as data: concepts, patterns, skills (with their Markdown),
/// quizzes, practice, paths, diagrams, references, and the steps of the bank. What can not be read keeps its
/// place as its id with a "problem", a sentence; the rest is whole.
[[nodiscard]] QJsonObject libraryJson(const Library &library);

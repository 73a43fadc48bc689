// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/modelwords.h"

#include <functional>

/// Calls `visit(name, first, last)` for everything in a text that a linear model may weigh; `first` and
/// `last` are the places of the words it is made of. What there is, and how it is named, stands in
/// resources/mapping/trainer/tokens.py, which does exactly the same.
void visitModelFeatures(const std::vector<ModelWord> &words,
                        const std::function<void(const std::string &, size_t, size_t)> &visit);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/linearmodel.h"

/// The columns of a model that hears great pain in one sentence.
[[nodiscard]] QStringList painColumns();

/// Whether any sentence of these words is likelier to speak of great pain than the model's limit. It stands
/// beside the phrases of help.json and hears wordings that none of them names; like them it pays no heed to
/// negation or quotation, so the words' marks should be left out. A sentence with a look-alike in it is left
/// to the phrases.
[[nodiscard]] bool speaksOfGreatPain(const LinearModel &model, const std::vector<ModelWord> &words,
                                     const QList<TextSpan> &lookAlikes);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/linearmodel.h"

/// What a model of sentences has to say of a text.
struct SentenceReading {
    bool isFound = false;
    QList<TextSpan> because; ///< the words that speak most for it, in the first sentence found
};

/// Whether any sentence of these words is likelier to be what a model with one column listens for (great
/// pain; an account of unfair treatment or danger) than the model's limit. It stands beside a list of phrases
/// and hears wordings that none of them names; like them it pays no heed to negation or quotation, so the
/// words' marks should be left out. A sentence with a look-alike in it is left to the phrases.
[[nodiscard]] SentenceReading readSentences(const LinearModel &model, const std::vector<ModelWord> &words,
                                            const QList<TextSpan> &lookAlikes);

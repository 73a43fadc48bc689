// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/linearmodel.h"

/// The columns of a cause model: the four sliders as steps from their middle, then the three likelihoods in
/// log-odds.
[[nodiscard]] QStringList causeColumns();

/// Joins what the model reads in the words of a stated cause with what the cue rules found there.
[[nodiscard]] CauseHint addCauseModel(const LinearModel &model, const std::vector<ModelWord> &words,
                                      const CauseHint &rules);

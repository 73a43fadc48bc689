// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/finding.h"

#include <QJsonObject>
#include <vector>

struct ModelWord;

[[nodiscard]] QJsonObject findingsJson(const QJsonValue &id, const Findings &findings);

/// What the linear model reads, for resources/mapping/train: [text, start, length, sentence, scope] a word.
[[nodiscard]] QJsonObject wordsJson(const QJsonValue &id, const std::vector<ModelWord> &read);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/causereader.h"
#include "mapping/linearmodel.h"
#include "mapping/phraselist.h"
#include "mapping/rulebook.h"
#include "mapping/smallwords.h"

#include <optional>

/// Everything the engine knows of one language, compiled and ready.
struct Language {
    Vocabulary vocabulary;
    ScopeReader scopes;
    RuleBook rules;
    PhraseList help; ///< words of great pain
    PhraseList unfair; ///< accounts of discrimination or danger: never called a pattern
    /// They hear in single sentences what no phrase of the two lists names; none where rules alone speak.
    std::optional<LinearModel> helpModel;
    std::optional<LinearModel> unfairModel;
    CauseReader causes;
    SmallWords smallWords; ///< never named alone
    ModelWordReader modelWords;
    ModelWordReader sentenceWords; ///< the same words for the models of sentences, with kinds of their own
    std::optional<LinearModel> causeModel;
    std::optional<LinearModel> model; ///< none for a language without one: there the rules speak alone
};

/// Reads words.json, one file for each pattern, help.json, unfair.json and causes.json from a folder, and the
/// model file where one is named and there. Errors: Format, naming the file and the place.
[[nodiscard]] Result<Language> readLanguage(const QString &folder, const QString &modelFile = {});

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/causereader.h"
#include "mapping/linearmodel.h"
#include "mapping/phraselist.h"
#include "mapping/rulebook.h"

#include <optional>

/// Everything the engine knows of one language, compiled and ready.
struct Language {
    Vocabulary vocabulary;
    ScopeReader scopes;
    RuleBook rules;
    PhraseList help; ///< words of great pain
    std::optional<LinearModel>
        painModel; ///< hears great pain that no phrase names; none where rules alone speak
    PhraseList unfair; ///< accounts of discrimination or danger: never called a pattern
    CauseReader causes;
    ModelWordReader modelWords;
    std::optional<LinearModel> causeModel;
    std::optional<LinearModel> model; ///< none for a language without one: there the rules speak alone
};

/// Reads words.json, one file for each pattern, help.json, unfair.json and causes.json from a folder, and the
/// model file where one is named and there. Errors: Format, naming the file and the place.
[[nodiscard]] Result<Language> readLanguage(const QString &folder, const QString &modelFile = {});

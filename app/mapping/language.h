// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/causereader.h"
#include "mapping/phraselist.h"
#include "mapping/rulebook.h"

/// Everything the engine knows of one language, compiled and ready.
struct Language {
    Vocabulary vocabulary;
    ScopeReader scopes;
    RuleBook rules;
    PhraseList help; ///< words of great pain
    PhraseList unfair; ///< accounts of discrimination or danger: never called a pattern
    CauseReader causes;
};

/// Reads words.json, one file for each pattern, help.json, unfair.json and causes.json from a folder.
/// Errors: Format, naming the file and the place.
[[nodiscard]] Result<Language> readLanguage(const QString &folder);

// SPDX-License-Identifier: GPL-3.0-or-later
// What an entry has, as made-up words of the word index, so that "cause:stable" is found as fast as a word.
#pragma once

#include "core/thoughtrecord.h"

/// Every facet that a query may ask for: "has:plan", "has:cause", "has:draft", "has:pattern", "cause:stable",
/// "cause:passing", "cause:global", "cause:specific", "cause:me", "cause:others", "cause:changeable".
[[nodiscard]] bool isFacet(const QString &name);

/// The facets of a record. A cause counts as stable, global, me or changeable from 5 on the scale 1–7, and as
/// passing, specific or others up to 3.
[[nodiscard]] QStringList facetsOf(const ThoughtRecord &record);

/// The word that stands for a facet in the index; it can not be typed by chance.
[[nodiscard]] QString facetToken(const QString &facet);
/// The word that every entry has.
[[nodiscard]] QString everyEntryToken();

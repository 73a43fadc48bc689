// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The sentences of a Markdown text that claim something with a number (digits; percent; "twice as many";
/// "three of ten"; "a study of forty"; "in six experiments"; a number word beside a study) and cite none of
/// the works. Questions, words in quotation marks, the numbers of steps and scales ("from 0 to 10") claim
/// nothing; neither do made-up examples, which are list items with a verdict ("**Fits.**") and the sections
/// of examples.
enum class ClaimedNumbers { All, BesideAStudy }; ///< a made-up story may count what happens in it
[[nodiscard]] QStringList claimsWithoutWork(const QString &markdown, const QStringList &works,
                                            ClaimedNumbers numbers = ClaimedNumbers::All);

/// The works that a text cites in brackets, "(Weiner 1985; Russell 1982)".
[[nodiscard]] QStringList worksCitedIn(const QString &markdown);

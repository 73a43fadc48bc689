// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/finding.h"
#include "mapping/patternindex.h"
#include "mapping/rulefile.h"

/// Compiles each pattern of a list into an index under one owner; a fault names file and place.
[[nodiscard]] Result<> addPatterns(PatternIndex &index, const QStringList &patterns, int owner,
                                   const WordLists &lists, Vocabulary &vocabulary, const QString &file,
                                   const QString &place);

/// What a phrase list has to say of a text.
struct PhraseReading {
    bool isFound = false;
    QList<TextSpan> because; ///< the phrase that was found
    QList<TextSpan> lookAlikes; ///< where they stand, as far as was read: to the end where nothing was found
};

/// Phrases that mean one thing wherever they stand, apart from listed look-alikes. It pays no heed to
/// negation or quotation.
class PhraseList
{
public:
    [[nodiscard]] static Result<PhraseList> compile(const PhraseFile &file, const WordLists &lists,
                                                    Vocabulary &vocabulary);
    void close(const Vocabulary &vocabulary) { m_phrases.close(vocabulary); }
    [[nodiscard]] PhraseReading read(const TokenizedText &text) const;

private:
    [[nodiscard]] static PhraseReading read(const TokenizedText &text, const PatternIndex &index);

    PatternIndex m_phrases;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "mapping/tokenpattern.h"

#include <QByteArray>
#include <QStringList>

// The files under resources/mapping/<language>/ as plain data, not yet compiled. Every reader takes bytes and
// the file's name; a fault is ErrorKind::Format and names the file and the place in it.

/// What a rule is worth in a sentence that ends with a question mark.
enum class InQuestions { Half, Full, Never };

/// One cue rule: the words it looks for, how far they are to be trusted, and its own examples.
struct CueRule {
    QString id;
    QString reason; ///< why these words may show the pattern, as a sentence for the person
    QString question; ///< with %1 for the person's own word; the pattern's question where empty
    double weight = 0; ///< how often the rule was right, 0–1
    InQuestions inQuestions = InQuestions::Half;
    bool isUndoneByNegation = true; ///< false where "not" belongs to the cue
    bool isUndoneByDenial = true; ///< false where "I do not think …" is the cue itself
    bool isSofterWithoutSelf = false; ///< worth half where the thought never says "I", "me" or "my"
    QStringList match;
    QStringList except; ///< look-alikes: a match that one of these overlaps does not count
    QStringList passes; ///< examples that the rule must find
    QStringList fails; ///< look-alikes that it must leave alone
};

/// The rules of one thinking pattern.
struct PatternFile {
    QString file;
    QString pattern; ///< an id of core/patterns.h
    QString question;
    double prior = 0; ///< how often the pattern is there although no rule speaks, 0–1
    std::vector<CueRule> rules;
};

/// What a language needs before any rule can be read.
struct WordsFile {
    QString file;
    QHash<QChar, QString> plainLetters;
    QList<std::pair<QString, QStringList>> spellings;
    QList<std::pair<QString, QString>> endings;
    QStringList forgiving;
    QStringList smallWords; ///< see SmallWords
    WordLists::Texts lists;
    using Classes = QList<std::pair<QString, QStringList>>;
    Classes classes; ///< kinds of words as the linear model sees them
    Classes sentenceClasses; ///< kinds that come first for the models of sentences (sentencemodel.h)
    /// Patterns after which a thought is not held ("i do not think"), or from whose marked words on to the
    /// clause's end ("no <proof that>").
    QStringList denials;
    QStringList beliefs; ///< patterns after which stands what was believed once ("i was sure") …
    QStringList corrections; ///< … and which is not held where one of these answers ("but", "it turned out")
    QStringList reports; ///< patterns after which someone else speaks ("she said")
    QStringList conditions; ///< patterns after which something is only supposed ("if")
};

/// A list of phrases and of look-alikes that silence them.
struct PhraseFile {
    QString file;
    QStringList match;
    QStringList except;
};

/// Where a phrase says that a cause lies: in the person, in others and the situation, or between the two
/// ("not all my fault"); Neither says nothing of it, and takes back what a phrase in it would have said.
enum class LocusSide { Neither, Self, Outside, Between };

/// Words of a stated cause and how far each moves the seven readings of a CauseHint (in log-odds).
struct CauseFile {
    struct Feature {
        QString id;
        QStringList match;
        QHash<QString, double> adds;
    };
    QString file;
    struct SidePhrases {
        LocusSide side = LocusSide::Neither;
        QStringList match;
    };
    QStringList openings; ///< patterns that open a causal clause inside a thought
    QStringList faults; ///< patterns whose whole sentence tells a cause ("my fault")
    QStringList conclusions; ///< patterns that close a cause ("that is why")
    QStringList noOpenings; ///< look-alikes of the three
    QStringList ends; ///< what ends a causal clause inside a sentence ("so i")
    QStringList endsAfterComma; ///< the same where a comma stands before
    QStringList endsOpeningClause; ///< the same after a comma, where the clause opened the sentence
    QStringList endsWithoutComma; ///< the same without one, where nothing else ends it
    QStringList endsWithAnother; ///< after a comma, the last word another than the clause's first (", and i")
    QStringList nounOpenings; ///< patterns that stand before a noun ("because of")
    QStringList endsNoun; ///< what ends such a noun ("and watched")
    QStringList clefts; ///< patterns of a cause said first ("it is because"), what came of it after "that"
    QStringList endsCleft; ///< what ends such a cause ("that")
    QStringList noEnds; ///< look-alikes of all that end a clause ("think that")
    QHash<QString, double> start;
    std::vector<Feature> features;
    std::vector<SidePhrases> said; ///< this and the next three: see CauseSides
    std::vector<SidePhrases> subjects;
    std::vector<SidePhrases> named;
    QStringList introductions;
};

[[nodiscard]] Result<PatternFile> readPatternFile(const QByteArray &bytes, const QString &file);
[[nodiscard]] Result<WordsFile> readWordsFile(const QByteArray &bytes, const QString &file);
[[nodiscard]] Result<PhraseFile> readPhraseFile(const QByteArray &bytes, const QString &file);
[[nodiscard]] Result<CauseFile> readCauseFile(const QByteArray &bytes, const QString &file);

/// The error for a fault in a rule file; `place` says where, `fault` what.
[[nodiscard]] Failure ruleFileFailure(const QString &file, const QString &place, const QString &fault);

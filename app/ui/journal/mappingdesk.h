// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordid.h"
#include "library/library.h"
#include "mapping/answermemory.h"
#include "mapping/suggester.h"

#include <QMap>
#include <optional>

class Journal;

/// A thought, and what was written around it.
struct ThoughtInContext {
    QString thought;
    QString situation;
    QString cause;
    friend bool operator==(const ThoughtInContext &, const ThoughtInContext &) = default;
};

/// The words of a text at these places, each once.
[[nodiscard]] QStringList wordsAt(const QList<TextSpan> &spans, const QString &text);

/// What the journal needs to speak of thinking patterns in the person's language: names, meanings and
/// suggestions. Read once, when the journal is first shown. Where a part can not be read, it stays empty and
/// silent. What the person takes or puts away shifts later suggestions and is kept in the vault.
class MappingDesk
{
public:
    /// `locale`: as QLocale::name() gives it ("en_GB", "de", "C").
    MappingDesk(const QString &locale, Journal &journal);

    /// Every pattern of the closed list, "none" first, in the order of its families.
    [[nodiscard]] const QList<LibraryHeader> &patterns() const { return m_patterns; }
    [[nodiscard]] QString patternName(const QString &id) const;
    [[nodiscard]] QMap<QString, QString> patternNames() const { return m_names; }
    [[nodiscard]] Findings suggest(const ThoughtInContext &thought) const;
    /// The record of which thoughts are spoken now, null until it is saved for the first time.
    void beginRecord(const RecordId &record);
    /// It was saved, and has a name from now on.
    void nameRecord(const RecordId &record);
    /// The person took the suggestion. An answer counts once for a record and a pattern.
    void confirm(const QString &pattern, const ThoughtInContext &thought);
    /// The person chose it by its name: that counts where it was suggested, was put away before, or is not
    /// shown only because of earlier answers; else it teaches nothing.
    void choose(const QString &pattern, const ThoughtInContext &thought, bool isSuggested);
    /// It is not chosen any more, so that its answer does not count.
    void takeBack(const QString &pattern);
    /// The person put it away: it does not come back in this record, while the words it rests on stand in
    /// the thought, until the vault locks.
    void dismiss(const QString &pattern, const ThoughtInContext &thought);
    /// The thought may be fair: until the vault locks nothing is suggested because of its words, nor is what
    /// was `shown`, while the words it rests on stand in the thought. That judges no pattern.
    void setAside(const ThoughtInContext &thought, const QList<PatternFinding> &shown);
    /// What is suggested, without what the person put away or set aside.
    [[nodiscard]] QList<PatternFinding> cardsFor(const ThoughtInContext &thought) const;
    /// The words that can tell of unfair treatment or danger, of which no pattern is suggested; empty where
    /// only the whole tells of it; nothing where it does not.
    [[nodiscard]] std::optional<QStringList> unfairWords(const ThoughtInContext &thought) const;
    /// Where a cause stands on its four sliders by its words; in the middle where the writing tells of unfair
    /// treatment or danger.
    [[nodiscard]] CauseHint causeHint(const ThoughtInContext &thought) const;
    /// The words of a thought that state a cause, to begin with where none is written yet; empty where there
    /// are none, or where the writing tells of unfair treatment, danger or great pain.
    [[nodiscard]] QString statedCause(const ThoughtInContext &thought) const;
    /// What the answers so far have taught, and forgetting it.
    [[nodiscard]] const AnswerMemory &memory() const { return m_memory; }
    [[nodiscard]] Result<> forgetAnswers();
    /// Why earlier answers could not be read, meant to be shown; empty where they could. Until they are
    /// forgotten nothing is learned, so that what is kept is not overwritten.
    [[nodiscard]] QString unreadableAnswers() const { return m_unreadable; }
    /// How often a thought in its context was read: once, however much is asked about it.
    [[nodiscard]] int readingCount() const { return m_readingCount; }
    /// Whether words of a free note call for the quiet offer of help.
    [[nodiscard]] bool namesGreatPain(const QString &text) const;

private:
    void readPatterns(const QString &language);
    void readMemory();
    struct Reading {
        ThoughtInContext thought;
        Findings findings; ///< before any shift, or answers would feed on themselves
    };
    [[nodiscard]] const Findings &readingOf(const ThoughtInContext &thought) const;
    [[nodiscard]] PatternFinding unshifted(const QString &pattern, const ThoughtInContext &thought) const;
    [[nodiscard]] bool isHeldBack(const QString &pattern, const ThoughtInContext &thought) const;
    void keepMemory();

    Journal &m_journal;
    AnswerMemory m_memory;
    QString m_unreadable;
    struct PutAway {
        RecordId record;
        QString pattern; ///< empty: every one that rests on words of the thought
        QString thought;
        QStringList words; ///< that it rested on
    };
    [[nodiscard]] PutAway noted(const PatternFinding &finding, const ThoughtInContext &thought) const;
    [[nodiscard]] bool isAmong(const QList<PutAway> &away, const PatternFinding &finding,
                               const ThoughtInContext &thought) const;
    RecordId m_record;
    bool m_isNamed = false; ///< the record is in the journal under this id
    QList<PutAway> m_putAway;
    QList<PutAway> m_setAside; ///< as fair
    QList<LibraryHeader> m_patterns;
    QMap<QString, QString> m_names;
    std::optional<Suggester> m_suggester;
    mutable QList<Reading> m_readings; ///< the last ones, the latest first
    mutable int m_readingCount = 0;
};

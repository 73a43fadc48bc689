// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entrywords.h"

#include "storage/searchfacets.h"

#include <QTextBoundaryFinder>

namespace
{
/// Short enough that a row of the list never needs an overflow page.
constexpr qsizetype longestTitle = 120;
constexpr qsizetype longestPatternName = 60;
constexpr qsizetype mostPatternsShown = 6;

QString shortened(const QString &text, qsizetype longest)
{
    // Far more than can be shown, so that a very long text is not worked through for its title.
    const QString line = text.left(4 * longest).simplified();
    if (line.size() <= longest)
        return line;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, line);
    characters.setPosition(longest);
    const qsizetype end = characters.isAtBoundary() ? longest : characters.toPreviousBoundary();
    return line.left(end > 0 ? end : longest) + QChar(0x2026);
}

QString firstNonEmpty(std::initializer_list<QString> candidates)
{
    for (const QString &text : candidates) {
        if (const QString line = shortened(text, longestTitle); !line.isEmpty())
            return line;
    }
    return {};
}

QString patternName(const PatternTag &tag)
{
    return tag.pattern.isEmpty() ? tag.sourceName : tag.pattern;
}

/// Joins what is not empty, a line each.
QString lines(const QStringList &texts)
{
    QString joined;
    for (const QString &text : texts) {
        if (text.isEmpty())
            continue;
        if (!joined.isEmpty())
            joined += QLatin1Char('\n');
        joined += text;
    }
    return joined;
}

QString facetLine(const QStringList &facets)
{
    QString line = everyEntryToken();
    for (const QString &facet : facets)
        line += QLatin1Char(' ') + facetToken(facet);
    return line;
}
} // namespace

EntrySummary summaryOf(const ThoughtRecord &record)
{
    EntrySummary summary;
    summary.id = record.id;
    summary.kind = RecordKind::ThoughtRecord;
    summary.when = record.when;
    summary.isDraft = record.isDraft;
    const Thought *hot = record.hotThought();
    if (hot) {
        summary.beliefBefore = hot->belief;
        summary.beliefAfter = hot->beliefAfter;
    }
    summary.title = firstNonEmpty({record.situation, hot ? hot->text : QString(), record.fairerThought,
                                   record.evidenceFor, record.evidenceAgainst, record.nextStep.act});
    for (const PatternTag &tag : record.patterns.first(qMin(record.patterns.size(), mostPatternsShown)))
        summary.patterns.append(shortened(patternName(tag), longestPatternName));
    return summary;
}

EntrySummary summaryOf(const JournalNote &note)
{
    EntrySummary summary;
    summary.id = note.id;
    summary.kind = RecordKind::Note;
    summary.when = note.when;
    summary.title = firstNonEmpty({note.title, note.body});
    return summary;
}

EntryWords wordsOf(const ThoughtRecord &record)
{
    QStringList thoughts;
    for (const Thought &thought : record.thoughts)
        thoughts.append(thought.text);
    QStringList feelings;
    for (const Feeling &feeling : record.feelings)
        feelings.append(feeling.name);
    QStringList patterns;
    QStringList ownPatterns;
    for (const PatternTag &tag : record.patterns) {
        patterns.append(patternName(tag));
        if (tag.pattern.isEmpty())
            ownPatterns.append(tag.sourceName);
    }
    QStringList causes;
    for (const Cause &cause : record.causes)
        causes.append(cause.text);
    EntryWords entry;
    entry.tags = lines(record.tags);
    entry.people = lines(record.people);
    entry.feelings = lines(feelings);
    entry.patterns = lines(patterns);
    entry.facets = facetLine(facetsOf(record));
    entry.words = lines({record.situation, lines(thoughts), lines(causes), record.evidenceFor,
                         record.evidenceAgainst, record.friendView, record.fairerThought, record.nextStep.cue,
                         record.nextStep.act, entry.feelings, lines(ownPatterns), entry.people, entry.tags});
    return entry;
}

EntryWords wordsOf(const JournalNote &note)
{
    EntryWords entry;
    entry.tags = lines(note.tags);
    entry.facets = facetLine({});
    entry.words = lines({note.title, note.body, entry.tags});
    return entry;
}

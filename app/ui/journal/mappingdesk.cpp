// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/mappingdesk.h"

#include "core/patterns.h"
#include "storage/journal.h"

#include <algorithm>

namespace
{
const QString answersSetting = QStringLiteral("mapping.answers");

QString putAwayKey(const QString &pattern, const ThoughtInContext &thought)
{
    return pattern + QLatin1Char('\n') + thought.thought.simplified();
}
/// The engine stepped back: nothing is likely but "may be fair".
bool isSteppedBack(const Findings &findings)
{
    return !findings.patterns.isEmpty()
        && std::all_of(findings.patterns.cbegin(), findings.patterns.cend(),
                       [](const PatternFinding &finding) {
                           return finding.score == (finding.pattern == patternNone ? 1 : 0);
                       });
}
} // namespace

QStringList wordsAt(const QList<TextSpan> &spans, const QString &text)
{
    QStringList words;
    for (const TextSpan &span : spans) {
        const QString word = text.mid(span.start, span.length).simplified();
        if (!words.contains(word))
            words.append(word);
    }
    return words;
}

MappingDesk::MappingDesk(const QString &locale, Journal &journal)
    : m_journal(journal)
{
    // The locale of no country speaks English in this program, so its thoughts are read as English too.
    const QString language = locale == QLatin1String("C") ? QStringLiteral("en") : locale;
    readPatterns(language);
    readMemory();
    if (Result<Suggester> suggester = Suggester::load(language))
        m_suggester.emplace(std::move(*suggester));
}

void MappingDesk::readPatterns(const QString &language)
{
    const Result<Library> library = Library::load(language);
    if (!library)
        return;
    for (const LibraryHeader &page : library->pages()) {
        if (page.kind != PageKind::Pattern)
            continue;
        m_patterns.append(page);
        m_names.insert(page.id, page.title);
    }
    std::stable_partition(m_patterns.begin(), m_patterns.end(),
                          [](const LibraryHeader &page) { return page.id == patternNone; });
}

void MappingDesk::readMemory()
{
    const Result<QString> kept = m_journal.setting(answersSetting);
    if (!kept && kept.error().kind == ErrorKind::NotFound)
        return;
    const Result<AnswerMemory> memory = kept ? AnswerMemory::fromText(*kept) : Failure(kept.error());
    if (memory)
        m_memory = *memory;
    else
        m_unreadable = memory.error().message;
}

QString MappingDesk::patternName(const QString &id) const
{
    return m_names.value(id, id);
}

Findings MappingDesk::suggest(const ThoughtInContext &thought) const
{
    return m_suggester ? m_suggester->suggest(thought.thought, thought.situation, thought.cause, m_memory)
                       : Findings();
}

double MappingDesk::likelihood(const QString &pattern, const ThoughtInContext &thought) const
{
    // Before any shift, or answers would feed on themselves.
    const Findings findings =
        m_suggester ? m_suggester->suggest(thought.thought, thought.situation, thought.cause) : Findings();
    for (const PatternFinding &finding : findings.patterns) {
        if (finding.pattern == pattern)
            return finding.score;
    }
    return 0;
}

void MappingDesk::confirm(const QString &pattern, const ThoughtInContext &thought)
{
    m_memory.confirm(pattern, likelihood(pattern, thought));
    keepMemory();
}

void MappingDesk::dismiss(const QString &pattern, const ThoughtInContext &thought)
{
    m_putAway.insert(putAwayKey(pattern, thought));
    m_memory.dismiss(pattern, likelihood(pattern, thought));
    keepMemory();
}

bool MappingDesk::isPutAway(const QString &pattern, const ThoughtInContext &thought) const
{
    return m_putAway.contains(putAwayKey(pattern, thought)) || m_putAway.contains(putAwayKey({}, thought));
}

void MappingDesk::setAside(const ThoughtInContext &thought)
{
    m_putAway.insert(putAwayKey({}, thought));
}

std::optional<QStringList> MappingDesk::unfairWords(const ThoughtInContext &thought) const
{
    if (!m_suggester || !m_suggester->hasRules()
        || !isSteppedBack(m_suggester->suggest(thought.thought, thought.situation, thought.cause)))
        return {};
    // The words are told for a thought alone, so each field is asked as one.
    QStringList words;
    for (const QString &text : {thought.thought, thought.situation, thought.cause}) {
        const Findings findings = m_suggester->suggest(text);
        if (isSteppedBack(findings))
            words += wordsAt(findings.patterns.first().because, text);
    }
    return words;
}

CauseHint MappingDesk::causeHint(const ThoughtInContext &thought) const
{
    if (thought.cause.trimmed().isEmpty())
        return {};
    const Findings findings = suggest(thought);
    return isSteppedBack(findings) ? CauseHint() : findings.causes;
}

Result<> MappingDesk::forgetAnswers()
{
    const Result<> kept = m_journal.setSetting(answersSetting, {});
    if (!kept)
        return kept;
    m_memory.clear();
    m_putAway.clear();
    m_unreadable.clear();
    return {};
}

void MappingDesk::keepMemory()
{
    // A record matters more than what was learned from it: should this not be written, the next answer
    // writes it.
    if (m_unreadable.isEmpty())
        (void)m_journal.setSetting(answersSetting, m_memory.toText());
}

bool MappingDesk::namesGreatPain(const QString &text) const
{
    return m_suggester && m_suggester->namesGreatPain(text);
}

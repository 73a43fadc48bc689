// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/mappingdesk.h"

#include "core/patterns.h"
#include "storage/journal.h"

#include <QUuid>
#include <algorithm>

namespace
{
constexpr qsizetype mostReadings = 2; ///< a thought with its cause, and what stands around the cause

const QString answersSetting = QStringLiteral("mapping.answers");
constexpr int longestStatedCause = 300; ///< letters; longer words ask nothing
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
    beginRecord({});
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

const Findings &MappingDesk::readingOf(const ThoughtInContext &thought) const
{
    static const Findings nothing;
    if (!m_suggester)
        return nothing;
    for (const Reading &reading : std::as_const(m_readings)) {
        if (reading.thought == thought)
            return reading.findings;
    }
    ++m_readingCount;
    m_readings.prepend({thought, m_suggester->suggest(thought.thought, thought.situation, thought.cause)});
    if (m_readings.size() > mostReadings)
        m_readings.removeLast();
    return m_readings.constFirst().findings;
}

Findings MappingDesk::suggest(const ThoughtInContext &thought) const
{
    return m_suggester ? m_suggester->shifted(readingOf(thought), m_memory) : Findings();
}

PatternFinding MappingDesk::unshifted(const QString &pattern, const ThoughtInContext &thought) const
{
    for (const PatternFinding &finding : readingOf(thought).patterns) {
        if (finding.pattern == pattern)
            return finding;
    }
    return {};
}

bool MappingDesk::isHeldBack(const QString &pattern, const ThoughtInContext &thought) const
{
    return readingOf(thought).suggested.contains(pattern) && !suggest(thought).suggested.contains(pattern);
}

void MappingDesk::beginRecord(const RecordId &record)
{
    m_isNamed = !record.isNull();
    m_record = m_isNamed ? record : RecordId::fromBytes(QUuid::createUuid().toRfc4122());
}

void MappingDesk::nameRecord(const RecordId &record)
{
    if (m_isNamed || record.isNull())
        return;
    m_memory.rename(m_record, record);
    for (QList<PutAway> *all : {&m_putAway, &m_setAside}) {
        for (PutAway &away : *all) {
            if (away.record == m_record)
                away.record = record;
        }
    }
    const bool isAnswered = !m_memory.answers().isEmpty();
    beginRecord(record);
    if (isAnswered)
        keepMemory();
}

void MappingDesk::confirm(const QString &pattern, const ThoughtInContext &thought)
{
    m_memory.confirm(pattern, unshifted(pattern, thought).score, m_record);
    keepMemory();
}

void MappingDesk::choose(const QString &pattern, const ThoughtInContext &thought, bool isSuggested)
{
    if (isSuggested || m_memory.isAnswered(pattern, m_record) || isHeldBack(pattern, thought))
        confirm(pattern, thought);
}

void MappingDesk::takeBack(const QString &pattern)
{
    if (!m_memory.isAnswered(pattern, m_record))
        return;
    m_memory.takeBack(pattern, m_record);
    keepMemory();
}

void MappingDesk::dismiss(const QString &pattern, const ThoughtInContext &thought)
{
    PatternFinding finding = unshifted(pattern, thought);
    finding.pattern = pattern; // known or not
    m_putAway.append(noted(finding, thought));
    m_memory.dismiss(pattern, finding.score, m_record);
    keepMemory();
}

MappingDesk::PutAway MappingDesk::noted(const PatternFinding &finding, const ThoughtInContext &thought) const
{
    return {m_record, finding.pattern, thought.thought.simplified(),
            wordsAt(finding.because, thought.thought)};
}

bool MappingDesk::isAmong(const QList<PutAway> &away, const PatternFinding &finding,
                          const ThoughtInContext &thought) const
{
    const auto holds = [](const QString &text, const QStringList &words) {
        return !words.isEmpty() && std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
            return text.contains(word);
        });
    };
    const QString text = thought.thought.simplified();
    return std::any_of(away.cbegin(), away.cend(), [&](const PutAway &one) {
        if (one.record != m_record || (one.pattern != finding.pattern && !one.pattern.isEmpty()))
            return false;
        return one.thought == text || holds(text, one.words)
            || (one.pattern.isEmpty() && holds(one.thought, wordsAt(finding.because, thought.thought)));
    });
}

void MappingDesk::setAside(const ThoughtInContext &thought, const QList<PatternFinding> &shown)
{
    m_setAside.append(noted({}, thought));
    for (const PatternFinding &finding : shown)
        m_setAside.append(noted(finding, thought));
}

QList<PatternFinding> MappingDesk::cardsFor(const ThoughtInContext &thought) const
{
    if (!m_suggester)
        return {};
    Findings findings = readingOf(thought);
    // What is fair takes no place from what new words say.
    findings.patterns.removeIf([&](const PatternFinding &finding) {
        return finding.pattern != patternNone && isAmong(m_setAside, finding, thought);
    });
    findings = m_suggester->shifted(std::move(findings), m_memory);
    findings.patterns.removeIf([&](const PatternFinding &finding) {
        return !findings.suggested.contains(finding.pattern) || isAmong(m_putAway, finding, thought);
    });
    return findings.patterns;
}

std::optional<QStringList> MappingDesk::unfairWords(const ThoughtInContext &thought) const
{
    const Findings &findings = readingOf(thought);
    if (!findings.isSteppedBack)
        return {};
    return wordsAt(findings.unfairWords[0], thought.thought)
        + wordsAt(findings.unfairWords[1], thought.situation)
        + wordsAt(findings.unfairWords[2], thought.cause);
}

CauseHint MappingDesk::causeHint(const ThoughtInContext &thought) const
{
    // A cause is asked about word by word; what stands around it is read once.
    if (!m_suggester || thought.cause.trimmed().isEmpty()
        || readingOf({thought.thought, thought.situation, {}}).isSteppedBack)
        return {};
    return m_suggester->readCause(thought.cause);
}

QString MappingDesk::statedCause(const ThoughtInContext &thought) const
{
    const Findings &findings = readingOf({thought.thought, thought.situation, {}});
    if (!findings.statedCause || findings.isSteppedBack || findings.offerHelp
        || findings.statedCause->length > longestStatedCause)
        return {};
    return thought.thought.mid(findings.statedCause->start, findings.statedCause->length).simplified();
}

Result<> MappingDesk::forgetAnswers()
{
    const Result<> kept = m_journal.setSetting(answersSetting, {});
    if (!kept)
        return kept;
    m_memory.clear();
    m_putAway.clear();
    m_setAside.clear();
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

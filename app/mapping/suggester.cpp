// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/suggester.h"

#include "core/patterns.h"
#include "mapping/answermemory.h"
#include "mapping/causemodel.h"
#include "mapping/findingwriter.h"
#include "mapping/language.h"
#include "mapping/sentencemodel.h"

#include <QFileInfo>

#include <algorithm>

// Resources of a static library are linked in only when asked for, from outside any namespace.
static void loadMappingResources()
{
    Q_INIT_RESOURCE(mapping);
}

namespace
{
constexpr size_t mostModelWords = 10'000;
constexpr size_t mostSentenceWords = 4'000; ///< first and last; between them only the phrases are sought
constexpr int mostSideWords = 1'000; ///< of a cause, in which its side is sought
constexpr double clearlySelf = 6; ///< on the slider, at least
constexpr double clearlyOutside = 2; ///< at most
constexpr double leastBetween = 3; ///< where a slider asks neither "all me" nor "not me"
constexpr double mostBetween = 5;
constexpr int longestLeftAlone = 16; ///< words; in a longer text other words may speak for a pattern

QString modelFileOf(MappingParts parts)
{
    if (parts == MappingParts::Rules)
        return {};
    return parts == MappingParts::OwnModel ? QStringLiteral("model-own.bin") : QStringLiteral("model.bin");
}

/// What is said where the rules must not speak: all patterns unlikely, "may be fair" first.
Findings quietFindings()
{
    Findings findings;
    for (const QLatin1StringView id : patternIds)
        findings.patterns.append({id, id == patternNone ? 1.0 : 0.0, {}, {}, {}});
    return findings;
}

} // namespace

class Suggester::Private
{
public:
    std::optional<Language> language; ///< empty for a language without rules
    MappingParts parts = MappingParts::All;

    /// `isLeftAlone` becomes true where all that speaks for a pattern is denied or said by others.
    [[nodiscard]] QList<PatternFinding> findPatterns(const QString &thought, const TokenizedText &text,
                                                     bool &isLeftAlone) const;
    void readCauses(const QString &thought, const TokenizedText &thoughtText, const QString &cause,
                    const TokenizedText &causeText, Findings &findings) const;
    [[nodiscard]] CauseHint readClause(const QString &written, const TokenizedText &text,
                                       const CauseClause &clause) const;
    [[nodiscard]] CauseHint readCause(QStringView cause, const TokenizedText &text) const;
    void readSides(const TokenizedText &text, int first, int end, CauseHint &hint) const;
    [[nodiscard]] std::vector<ModelWord> readModelWords(QStringView words, const TokenizedText &text) const;
    [[nodiscard]] SentenceReading listen(const PhraseList &phrases, const std::optional<LinearModel> &model,
                                         QStringView words, const TokenizedText &text) const;
    [[nodiscard]] bool namesGreatPain(QStringView words, const TokenizedText &text) const;
    [[nodiscard]] SentenceReading readUnfair(QStringView words, const TokenizedText &text) const;
    [[nodiscard]] const ShowingLimits &limits() const
    {
        return language->model ? language->model->limits() : ruleLimits;
    }
};

QList<PatternFinding> Suggester::Private::findPatterns(const QString &thought, const TokenizedText &text,
                                                       bool &isLeftAlone) const
{
    const RuleReading read =
        parts == MappingParts::Model ? RuleReading() : language->rules.read(text, language->scopes);
    isLeftAlone = read.isAllUndone() && text.size() <= longestLeftAlone;
    QList<PatternFinding> findings =
        writeFindings(thought, text, language->rules, language->smallWords, read.hits);
    if (language->model) {
        addModel(thought, text, *language->model, language->model->read(readModelWords(thought, text)),
                 language->rules, language->smallWords, findings);
    }
    return findings;
}

std::vector<ModelWord> Suggester::Private::readModelWords(QStringView words, const TokenizedText &text) const
{
    const int end = std::min(text.size(), static_cast<int>(mostModelWords));
    return language->modelWords.read(words, mostModelWords, text, language->scopes.read(text, end));
}

CauseHint Suggester::Private::readCause(QStringView cause, const TokenizedText &text) const
{
    const CauseHint hint = language->causes.readCause(text);
    if (!language->causeModel || text.tokens.empty())
        return hint;
    return addCauseModel(*language->causeModel, readModelWords(cause, text), hint);
}

/// Where phrases leave no doubt about where a cause lies, they speak last.
void Suggester::Private::readSides(const TokenizedText &text, int first, int end, CauseHint &hint) const
{
    const int last = std::min(end, first + mostSideWords);
    const std::optional<ClearLocus> clear = language->causes.sides().read(text.part(first, last));
    if (!clear)
        return;
    if (clear->side == LocusSide::Between) {
        hint.locus = std::clamp(hint.locus, leastBetween, mostBetween);
        hint.because.front().clear();
        return;
    }
    hint.locus = clear->side == LocusSide::Self ? std::max(hint.locus, clearlySelf)
                                                : std::min(hint.locus, clearlyOutside);
    hint.because.front() = {{clear->words.start + text.at(first).start, clear->words.length}};
}

/// The cause in its own field comes first, as it stands there; else the causal clause of the thought, if it
/// has one. Of a cause that takes another back ("not because …, but because …") only what it puts in its
/// place is read.
void Suggester::Private::readCauses(const QString &thought, const TokenizedText &thoughtText,
                                    const QString &cause, const TokenizedText &causeText,
                                    Findings &findings) const
{
    const bool hasField = !causeText.tokens.empty();
    const TokenizedText &text = hasField ? causeText : thoughtText;
    const std::optional<CauseClause> clause = language->causes.clauses().find(text);
    if (!clause && !hasField)
        return;
    const bool isWhole = hasField && !(clause && clause->isCorrected);
    CauseHint &hint = findings.causes;
    hint = isWhole ? readCause(cause, text) : readClause(hasField ? cause : thought, text, *clause);
    if (!hasField)
        findings.statedCause = text.span(clause->firstWord, clause->end - 1);
    // The rules by themselves are what the model was learned beside.
    if (parts != MappingParts::Rules)
        readSides(text, clause ? clause->firstWord : 0, clause ? clause->end : text.size(), hint);
}

CauseHint Suggester::Private::readClause(const QString &written, const TokenizedText &text,
                                         const CauseClause &clause) const
{
    const TextSpan place = text.span(clause.first, clause.end - 1);
    CauseHint hint = readCause(QStringView(written).sliced(place.start, place.length),
                               text.part(clause.first, clause.end));
    for (QList<TextSpan> &ofSlider : hint.because) {
        for (TextSpan &span : ofSlider)
            span.start += place.start;
    }
    return hint;
}

/// The phrases first; where they find nothing, the model of sentences beside them.
SentenceReading Suggester::Private::listen(const PhraseList &phrases, const std::optional<LinearModel> &model,
                                           QStringView words, const TokenizedText &text) const
{
    const PhraseReading read = phrases.read(text);
    if (read.isFound || !model)
        return {read.isFound, read.because};
    return readSentences(*model, language->sentenceWords.readEnds(words, mostSentenceWords), read.lookAlikes);
}

bool Suggester::Private::namesGreatPain(QStringView words, const TokenizedText &text) const
{
    return listen(language->help, language->helpModel, words, text).isFound;
}

SentenceReading Suggester::Private::readUnfair(QStringView words, const TokenizedText &text) const
{
    return listen(language->unfair, language->unfairModel, words, text);
}

Suggester::Suggester(std::unique_ptr<Private> content)
    : m_private(std::move(content))
{
}

Suggester::Suggester(Suggester &&) noexcept = default;
Suggester &Suggester::operator=(Suggester &&) noexcept = default;
Suggester::~Suggester() = default;

Result<Suggester> Suggester::load(const QString &language, MappingParts parts)
{
    loadMappingResources();
    const QString code = language.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    const QString folder = QStringLiteral(":/mapping/") + code;
    if (code.isEmpty() || !QFileInfo::exists(folder + QStringLiteral("/words.json")))
        return Suggester(std::make_unique<Private>());
    return loadFrom(folder, parts);
}

Result<Suggester> Suggester::loadFrom(const QString &folder, MappingParts parts)
{
    auto read = readLanguage(folder, modelFileOf(parts));
    if (!read)
        return tl::unexpected(read.error());
    auto content = std::make_unique<Private>();
    content->language.emplace(std::move(*read));
    content->parts = parts;
    return Suggester(std::move(content));
}

std::vector<ModelWord> Suggester::modelWords(const QString &text) const
{
    if (!m_private->language)
        return {};
    return m_private->readModelWords(text, tokenize(text, m_private->language->vocabulary));
}

bool Suggester::hasRules() const
{
    return m_private->language.has_value();
}

bool Suggester::namesGreatPain(const QString &text) const
{
    return m_private->language
        && m_private->namesGreatPain(text, tokenize(text, m_private->language->vocabulary));
}

Findings Suggester::suggest(const QString &thought, const QString &situation, const QString &cause,
                            const AnswerMemory &memory) const
{
    return shifted(suggest(thought, situation, cause), memory);
}

Findings Suggester::shifted(Findings findings, const AnswerMemory &memory) const
{
    if (!m_private->language || findings.isSteppedBack)
        return findings;
    for (PatternFinding &finding : findings.patterns)
        finding.score = memory.shifted(finding.pattern, finding.score);
    sortFindings(findings.patterns);
    if (!findings.isLeftAlone)
        findings.suggested = chooseSuggestions(findings.patterns, m_private->limits());
    return findings;
}

CauseHint Suggester::readCause(const QString &cause) const
{
    if (!m_private->language)
        return {};
    const TokenizedText text = tokenize(cause, m_private->language->vocabulary);
    Findings findings;
    if (!m_private->readUnfair(cause, text).isFound)
        m_private->readCauses({}, {}, cause, text, findings);
    return findings.causes;
}

Findings Suggester::suggest(const QString &thought, const QString &situation, const QString &cause) const
{
    if (!m_private->language)
        return quietFindings();
    const Language &language = *m_private->language;
    const std::array fields{&thought, &situation, &cause};
    std::array<TokenizedText, 3> texts;
    Findings findings = quietFindings();
    for (size_t i = 0; i < fields.size(); ++i) {
        texts[i] = tokenize(*fields[i], language.vocabulary);
        const SentenceReading unfair = m_private->readUnfair(*fields[i], texts[i]);
        findings.isSteppedBack = findings.isSteppedBack || unfair.isFound;
        findings.unfairWords[i] = language.smallWords.tidied(*fields[i], unfair.because);
        findings.offerHelp = findings.offerHelp || m_private->namesGreatPain(*fields[i], texts[i]);
    }
    findings.patterns.front().because = findings.unfairWords.front();
    if (!findings.isSteppedBack) {
        findings.patterns = m_private->findPatterns(thought, texts[0], findings.isLeftAlone);
        sortFindings(findings.patterns);
        if (!findings.isLeftAlone)
            findings.suggested = chooseSuggestions(findings.patterns, m_private->limits());
    }
    m_private->readCauses(thought, texts[0], cause, texts[2], findings);
    return findings;
}

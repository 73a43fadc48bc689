// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/suggester.h"

#include "core/patterns.h"
#include "mapping/findingwriter.h"
#include "mapping/language.h"

#include <QFileInfo>

// Resources of a static library are linked in only when asked for, from outside any namespace.
static void loadMappingResources()
{
    Q_INIT_RESOURCE(mapping);
}

namespace
{

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
};

Suggester::Suggester(std::unique_ptr<Private> content)
    : m_private(std::move(content))
{
}

Suggester::Suggester(Suggester &&) noexcept = default;
Suggester &Suggester::operator=(Suggester &&) noexcept = default;
Suggester::~Suggester() = default;

Result<Suggester> Suggester::load(const QString &language)
{
    loadMappingResources();
    const QString code = language.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    const QString folder = QStringLiteral(":/mapping/") + code;
    if (code.isEmpty() || !QFileInfo::exists(folder + QStringLiteral("/words.json")))
        return Suggester(std::make_unique<Private>());
    return loadFrom(folder);
}

Result<Suggester> Suggester::loadFrom(const QString &folder)
{
    auto read = readLanguage(folder);
    if (!read)
        return tl::unexpected(read.error());
    auto content = std::make_unique<Private>();
    content->language.emplace(std::move(*read));
    return Suggester(std::move(content));
}

bool Suggester::hasRules() const
{
    return m_private->language.has_value();
}

bool Suggester::namesGreatPain(const QString &text) const
{
    return m_private->language
        && m_private->language->help.isIn(tokenize(text, m_private->language->vocabulary));
}

Findings Suggester::suggest(const QString &thought, const QString &situation, const QString &cause) const
{
    if (!m_private->language)
        return quietFindings();
    const Language &language = *m_private->language;
    const std::array texts{tokenize(thought, language.vocabulary), tokenize(situation, language.vocabulary),
                           tokenize(cause, language.vocabulary)};
    const auto isInAny = [&](const PhraseList &list) {
        return std::any_of(texts.begin(), texts.end(), [&](const auto &text) { return list.isIn(text); });
    };
    Findings findings = quietFindings();
    if (!isInAny(language.unfair)) {
        const std::vector<RuleHit> hits = language.rules.hits(texts[0], language.scopes);
        findings.patterns = writeFindings(thought, texts[0], language.rules, hits);
        findings.suggested = chooseSuggestions(findings.patterns);
    }
    findings.causes =
        texts[2].tokens.empty() ? language.causes.readThought(texts[0]) : language.causes.readCause(texts[2]);
    findings.offerHelp = isInAny(language.help);
    return findings;
}

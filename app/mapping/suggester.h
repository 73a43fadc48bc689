// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "mapping/finding.h"

#include <memory>
#include <vector>

class AnswerMemory;
struct ModelWord;

/// Which parts speak. Everything but All is there to measure the parts by themselves.
enum class MappingParts {
    All, ///< cue rules and the model; only rules in a language without a model
    Rules,
    Model,
    OwnModel ///< cue rules and the model learned from the project's own corpus alone
};

/// Maps one thought to thinking patterns by cue rules (word-bounded, aware of negation, quotation and
/// questions) and a linear model over words and word pairs. Both are data: resources/mapping/<language>/.
/// Cost is linear in the text. Const calls may run on any thread.
class Suggester
{
public:
    /// Reads the rules of a language from the program's resources; an unknown language gives a suggester that
    /// stays silent. Errors: Format (a rule file that is broken, with its name and place).
    [[nodiscard]] static Result<Suggester> load(const QString &language,
                                                MappingParts parts = MappingParts::All);

    /// Reads rules from any folder that is laid out like resources/mapping/<language>/.
    [[nodiscard]] static Result<Suggester> loadFrom(const QString &folder,
                                                    MappingParts parts = MappingParts::All);

    Suggester(Suggester &&) noexcept;
    Suggester &operator=(Suggester &&) noexcept;
    ~Suggester();

    [[nodiscard]] Findings suggest(const QString &thought, const QString &situation = {},
                                   const QString &cause = {}) const;
    /// The same, shifted by what the person answered before.
    [[nodiscard]] Findings suggest(const QString &thought, const QString &situation, const QString &cause,
                                   const AnswerMemory &memory) const;
    /// What was read before, shifted: no text is read again.
    [[nodiscard]] Findings shifted(Findings findings, const AnswerMemory &memory) const;
    /// Findings::causes of a cause alone; in the middle where its words tell of unfair treatment or danger.
    [[nodiscard]] CauseHint readCause(const QString &cause) const;
    /// The check behind Findings::offerHelp alone, for free notes.
    [[nodiscard]] bool namesGreatPain(const QString &text) const;
    /// The words as the linear model reads them, each with its scope: for learning it.
    [[nodiscard]] std::vector<ModelWord> modelWords(const QString &text) const;
    /// False for a language that has no rules yet: say so, and let the person choose.
    [[nodiscard]] bool hasRules() const;

private:
    class Private;
    explicit Suggester(std::unique_ptr<Private> content);
    std::unique_ptr<Private> m_private;
};

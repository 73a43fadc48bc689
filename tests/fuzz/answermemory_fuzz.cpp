// SPDX-License-Identifier: GPL-3.0-or-later
// What a person answered to suggestions, as it is kept in the journal's settings.
#include "mapping/answermemory.h"

#include "core/patterns.h"
#include "fuzz/fuzztext.h"

#include <cmath>

namespace
{
void checkShifts(const AnswerMemory &memory)
{
    for (const QLatin1StringView id : patternIds) {
        require(memory.shift(id) >= -AnswerMemory::largestLowering
                    && memory.shift(id) <= AnswerMemory::largestRaise,
                "a shift stays within its bounds");
        for (const double likelihood : {0.0, 1e-300, 0.3, 0.999999, 1.0}) {
            const double shifted = memory.shifted(id, likelihood);
            require(shifted >= 0 && shifted <= 1, "a shifted likelihood is one");
        }
    }
}
} // namespace

KINWARD_FUZZ_TARGET(answermemory)
{
    const auto memory = AnswerMemory::fromText(textOf(input, TextForm::Utf8));
    if (!memory) {
        require(!memory.error().message.isEmpty(), "a refusal has its sentence");
        return;
    }
    checkShifts(*memory);
    const QString written = memory->toText();
    auto again = AnswerMemory::fromText(written);
    require(again && again->toText() == written, "answers that were read are written the same");
    again->confirm(patternIds[1], 0.4);
    again->dismiss(patternIds[2], 0.4);
    checkShifts(*again);
}

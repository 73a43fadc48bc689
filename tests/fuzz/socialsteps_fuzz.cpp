// SPDX-License-Identifier: GPL-3.0-or-later
// The bank of social steps.
#include "library/socialsteps.h"

#include "fuzz/target.h"

KINWARD_FUZZ_TARGET(socialsteps)
{
    const QByteArray json = viewOf(withoutFirstByte(input)).toByteArray();
    const auto bank =
        SocialSteps::parse(json, firstByte(input) % 2 == 0 ? QStringLiteral("en") : QStringLiteral("de"));
    if (!bank) {
        require(!bank.error().message.isEmpty(), "a refusal has its sentence");
        return;
    }
    int before = 5;
    for (const BankStep &step : bank->steps()) {
        require(step.difficulty >= before && step.difficulty <= 95, "the steps stand easiest first");
        require(!step.text.isEmpty() && bank->step(step.id) == &step, "every step is found by its id");
        before = step.difficulty;
        (void)step.needsSafePerson();
    }
}

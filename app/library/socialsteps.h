// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QList>
#include <QString>
#include <QStringList>

enum class StepChannel { InPerson, Voice, Text };

/// A small social step that a person may take into a ladder. No step asks to contact someone who did harm.
struct BankStep {
    QString id;
    int difficulty = 50; ///< 5–95, a starting value for the expected discomfort
    StepChannel channel = StepChannel::InPerson;
    QString text;
    QString easier; ///< a lighter form
    QString homeVersion; ///< a form for someone who can not go out; may be empty
    bool isSeated = false; ///< can be done sitting
    bool isFromHome = false; ///< can be done at home as it stands
    QStringList tags;
    QStringList tests; ///< ids of the patterns whose predictions it can test

    /// Ask first whether the person has been kind and safe so far.
    [[nodiscard]] bool needsSafePerson() const;
};

/// The bank of social steps, easiest first.
class SocialSteps
{
public:
    /// Errors: Format (file and place).
    [[nodiscard]] static Result<SocialSteps> load(const QString &language);
    [[nodiscard]] static Result<SocialSteps> parse(const QByteArray &json, const QString &language);

    [[nodiscard]] const QList<BankStep> &steps() const { return m_steps; }
    [[nodiscard]] const BankStep *step(const QString &id) const; ///< null when there is none

private:
    QList<BankStep> m_steps;
};

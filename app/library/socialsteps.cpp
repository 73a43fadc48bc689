// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/socialsteps.h"

#include "library/datafile.h"
#include "library/resources.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <algorithm>
#include <optional>

namespace
{
const QString stepsFile = QStringLiteral("social-steps.json");

QString ownStepsWork()
{
    return QCoreApplication::translate("Library", "You can still write steps of your own.");
}

std::optional<StepChannel> channelFromName(const QString &name)
{
    if (name == QLatin1StringView("in_person"))
        return StepChannel::InPerson;
    if (name == QLatin1StringView("voice"))
        return StepChannel::Voice;
    if (name == QLatin1StringView("text"))
        return StepChannel::Text;
    return std::nullopt;
}

QStringList stringsOf(const QJsonValue &values)
{
    QStringList strings;
    for (const QJsonValue &value : values.toArray())
        strings.append(value.toString());
    return strings;
}

std::optional<BankStep> parseStep(const QJsonValue &json, const QString &language)
{
    const std::optional<StepChannel> channel = channelFromName(json[QLatin1StringView("channel")].toString());
    BankStep step;
    step.id = json[QLatin1StringView("id")].toString();
    step.difficulty = json[QLatin1StringView("difficulty")].toInt();
    step.channel = channel.value_or(StepChannel::InPerson);
    step.text = textIn(json[QLatin1StringView("text")], language);
    step.easier = textIn(json[QLatin1StringView("easier")], language);
    step.homeVersion = textIn(json[QLatin1StringView("home_version")], language);
    step.isSeated = json[QLatin1StringView("seated")].toBool();
    step.isFromHome = json[QLatin1StringView("from_home")].toBool();
    step.tags = stringsOf(json[QLatin1StringView("tags")]);
    step.tests = stringsOf(json[QLatin1StringView("tests")]);
    const bool isWhole = channel && !step.id.isEmpty() && !step.text.isEmpty() && !step.easier.isEmpty();
    if (!isWhole || step.difficulty < 5 || step.difficulty > 95)
        return std::nullopt;
    return step;
}
} // namespace

bool BankStep::needsSafePerson() const
{
    return tags.contains(QLatin1StringView("safe_person_only"));
}

Result<SocialSteps> SocialSteps::load(const QString &language)
{
    initLibraryResources();
    QFile file(QStringLiteral(":/library/") + stepsFile);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(dataError(stepsFile, file.errorString(), ownStepsWork()));
    return parse(file.readAll(), language);
}

Result<SocialSteps> SocialSteps::parse(const QByteArray &json, const QString &language)
{
    const Result<QJsonObject> root = parseDataFile(json, stepsFile, ownStepsWork());
    if (!root)
        return Failure(root.error());
    SocialSteps bank;
    const QJsonArray entries = (*root)[QLatin1StringView("steps")].toArray();
    for (const QJsonValue &entry : entries) {
        const std::optional<BankStep> step = parseStep(entry, language);
        if (!step || bank.step(step->id)) {
            //: A place in a file of the program; %1 is a number.
            const QString place = QCoreApplication::translate("Library", "step %1");
            return Failure(dataError(stepsFile, place.arg(bank.m_steps.size() + 1), ownStepsWork()));
        }
        bank.m_steps.append(*step);
    }
    std::stable_sort(bank.m_steps.begin(), bank.m_steps.end(),
                     [](const BankStep &a, const BankStep &b) { return a.difficulty < b.difficulty; });
    return bank;
}

const BankStep *SocialSteps::step(const QString &id) const
{
    const auto found =
        std::find_if(m_steps.cbegin(), m_steps.cend(), [&id](const BankStep &step) { return step.id == id; });
    return found == m_steps.cend() ? nullptr : &*found;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/pagewords.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <utility>

namespace
{
constexpr std::array kindNames = {
    std::pair{PageKind::Concept, QLatin1StringView("concept")},
    std::pair{PageKind::Pattern, QLatin1StringView("pattern")},
    std::pair{PageKind::Skill, QLatin1StringView("skill")},
};

constexpr std::array honestyNames = {
    std::pair{Honesty::Established, QLatin1StringView("established")},
    std::pair{Honesty::Partly, QLatin1StringView("partly")},
    std::pair{Honesty::NotClinical, QLatin1StringView("notClinical")},
    std::pair{Honesty::Pattern, QLatin1StringView("pattern")},
    std::pair{Honesty::Fair, QLatin1StringView("fair")},
};

constexpr std::array forms = {
    QLatin1StringView("record"), QLatin1StringView("cause"),   QLatin1StringView("pie"),
    QLatin1StringView("goal"),   QLatin1StringView("step"),    QLatin1StringView("experiment"),
    QLatin1StringView("note"),   QLatin1StringView("message"), QLatin1StringView("checkin"),
};

template <typename Names, typename Value> QString nameOf(const Names &names, Value value)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return name;
    }
    return {};
}

template <typename Value, size_t Count>
std::optional<Value> valueOf(const std::array<std::pair<Value, QLatin1StringView>, Count> &names,
                             QStringView name)
{
    for (const auto &[value, known] : names) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}
} // namespace

QString pageKindName(PageKind kind)
{
    return nameOf(kindNames, kind);
}

std::optional<PageKind> pageKindFromName(QStringView name)
{
    return valueOf(kindNames, name);
}

QString honestyName(Honesty honesty)
{
    return nameOf(honestyNames, honesty);
}

std::optional<Honesty> honestyFromName(QStringView name)
{
    return valueOf(honestyNames, name);
}

QString honestyLabel(Honesty honesty)
{
    switch (honesty) {
    case Honesty::Established:
        //: Label under the title of a page: how well the idea stands in research.
        return QCoreApplication::translate("Library", "Established idea");
    case Honesty::Partly:
        //: Label under the title of a page: how well the idea stands in research.
        return QCoreApplication::translate("Library", "Partly established");
    case Honesty::NotClinical:
        //: Label under the title of a page; the source text is the one this program grew from.
        return QCoreApplication::translate("Library", "A phrase from the source text, not a clinical term");
    case Honesty::Pattern:
        //: Label under the title of a page about a thinking pattern.
        return QCoreApplication::translate("Library", "Thinking pattern, not a diagnosis");
    case Honesty::Fair:
        //: Label under the title of the page "May be fair": that a thought is fair is no thinking pattern.
        return QCoreApplication::translate("Library", "No pattern");
    }
    return {};
}

QString familyLabel(const QString &family)
{
    //: A family of thinking patterns.
    if (family == QLatin1StringView("reading_others"))
        return QCoreApplication::translate("Library", "Reading other people");
    //: A family of thinking patterns.
    if (family == QLatin1StringView("judging_self"))
        return QCoreApplication::translate("Library", "Judging myself");
    //: A family of thinking patterns.
    if (family == QLatin1StringView("predicting"))
        return QCoreApplication::translate("Library", "Predicting");
    //: A family of thinking patterns.
    if (family == QLatin1StringView("weighing_evidence"))
        return QCoreApplication::translate("Library", "Weighing the evidence");
    return {};
}

bool isForm(QStringView name)
{
    return std::find(forms.begin(), forms.end(), name) != forms.end();
}

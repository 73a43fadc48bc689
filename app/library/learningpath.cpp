// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/learningpath.h"

#include "library/datareader.h"
#include "library/pagewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostParts = 52;
constexpr int mostSteps = 20;
constexpr int mostMinutes = 240;

PathStep stepFrom(const DataNode &node, const std::function<bool(const QString &)> &isPage)
{
    node.allow({"page"_L1, "form"_L1, "text"_L1});
    PathStep step{node.optionalText("page"_L1), node.optionalText("form"_L1), node.text("text"_L1)};
    if (step.page.isEmpty() == step.form.isEmpty())
        node.fail(QCoreApplication::translate("Library", "a step needs a page or a form, and not both"));
    if (isPage && !step.page.isEmpty() && !isPage(step.page))
        node.failAt("page"_L1,
                    QCoreApplication::translate("Library", "there is no page “%1”").arg(step.page));
    if (!step.form.isEmpty() && !isForm(step.form))
        node.failAt("form"_L1,
                    QCoreApplication::translate("Library", "there is no form “%1”").arg(step.form));
    return step;
}

PathPart partFrom(const DataNode &node, const std::function<bool(const QString &)> &isPage)
{
    node.allow({"title"_L1, "minutes"_L1, "steps"_L1});
    PathPart part{node.text("title"_L1), node.number("minutes"_L1, 1, mostMinutes), {}};
    for (const DataNode &step : node.nodes("steps"_L1, 1, mostSteps))
        part.steps.append(stepFrom(step, isPage));
    return part;
}
} // namespace

Result<LearningPath> readPath(const QString &path, const QString &id,
                              const std::function<bool(const QString &)> &isPage)
{
    DataReader reader(path, pagesStillWork());
    const DataNode root = reader.root();
    root.allow({"id"_L1, "title"_L1, "summary"_L1, "parts"_L1});
    if (root.text("id"_L1) != id)
        root.failAt("id"_L1, QCoreApplication::translate("Library", "the id does not match the file"));
    LearningPath all{id, root.text("title"_L1), root.text("summary"_L1), {}, {}};
    for (const DataNode &part : root.nodes("parts"_L1, 1, mostParts))
        all.parts.append(partFrom(part, isPage));
    if (reader.problem())
        return Failure(*reader.problem());
    return all;
}

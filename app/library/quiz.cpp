// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/quiz.h"

#include "library/datareader.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int fewestQuestions = 3;
constexpr int mostQuestions = 20;
constexpr int fewestOptions = 2;
constexpr int mostOptions = 4;

QuizOption optionFrom(const DataNode &node)
{
    node.allow({"text"_L1, "right"_L1, "why"_L1});
    return {node.text("text"_L1), node.truth("right"_L1), node.text("why"_L1)};
}

QuizQuestion questionFrom(const DataNode &node)
{
    node.allow({"id"_L1, "question"_L1, "options"_L1});
    QuizQuestion question{node.id("id"_L1), node.text("question"_L1), {}};
    for (const DataNode &option : node.nodes("options"_L1, fewestOptions, mostOptions))
        question.options.append(optionFrom(option));
    const auto right = std::count_if(question.options.cbegin(), question.options.cend(),
                                     [](const QuizOption &option) { return option.isRight; });
    if (right != 1)
        node.fail(QCoreApplication::translate("Library", "exactly one option must be right"));
    return question;
}
} // namespace

int QuizQuestion::rightOption() const
{
    const auto right = std::find_if(options.cbegin(), options.cend(),
                                    [](const QuizOption &option) { return option.isRight; });
    return right == options.cend() ? -1 : int(right - options.cbegin());
}

Result<Quiz> readQuiz(const QString &path, const QString &page)
{
    DataReader reader(path, pagesStillWork());
    const DataNode root = reader.root();
    root.allow({"page"_L1, "questions"_L1});
    if (root.text("page"_L1) != page)
        root.failAt("page"_L1, QCoreApplication::translate("Library", "the id does not match the file"));
    Quiz quiz{page, {}, {}};
    QSet<QString> ids;
    for (const DataNode &node : root.nodes("questions"_L1, fewestQuestions, mostQuestions)) {
        quiz.questions.append(questionFrom(node));
        if (ids.contains(quiz.questions.last().id))
            node.failAt("id"_L1, QCoreApplication::translate("Library", "this id stands here twice"));
        ids.insert(quiz.questions.last().id);
    }
    if (reader.problem())
        return Failure(*reader.problem());
    return quiz;
}

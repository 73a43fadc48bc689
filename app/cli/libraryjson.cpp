// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/libraryjson.h"

#include "library/pagewords.h"
#include "library/socialsteps.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::array sideNames = {"locus"_L1, "stability"_L1, "globality"_L1, "control"_L1};

QString channelName(StepChannel channel)
{
    switch (channel) {
    case StepChannel::InPerson:
        return u"in_person"_s;
    case StepChannel::Voice:
        return u"voice"_s;
    case StepChannel::Text:
        return u"text"_s;
    }
    return {};
}

/// A damaged page keeps its place, without a text and with its problem.
QJsonObject pageJson(const Library &library, const LibraryHeader &page)
{
    const Result<LibraryPageText> text = library.text(page.id);
    QJsonObject json{{u"id"_s, page.id},
                     {u"title"_s, page.title},
                     {u"term"_s, page.term},
                     {u"summary"_s, page.summary},
                     {u"honesty"_s, honestyName(page.honesty)},
                     {u"family"_s, page.family},
                     {u"language"_s, page.language},
                     {u"links"_s, QJsonArray::fromStringList(page.links)},
                     {u"references"_s, QJsonArray::fromStringList(page.references)},
                     {u"diagram"_s, diagramOfPage(page.id)},
                     {u"tryForm"_s, page.tryForm},
                     {u"tryText"_s, page.tryText},
                     {u"text"_s, text ? text->body : QString()}};
    if (!text)
        json.insert(u"problem"_s, text.error().message);
    return json;
}

QJsonArray pagesJson(const Library &library, PageKind kind)
{
    QJsonArray pages;
    for (const LibraryHeader &page : library.pages()) {
        if (page.kind == kind)
            pages.append(pageJson(library, page));
    }
    return pages;
}

QJsonObject quizJson(const Quiz &quiz)
{
    QJsonArray questions;
    for (const QuizQuestion &question : quiz.questions) {
        QJsonArray options;
        for (const QuizOption &option : question.options)
            options.append(
                QJsonObject{{u"text"_s, option.text}, {u"right"_s, option.isRight}, {u"why"_s, option.why}});
        questions.append(
            QJsonObject{{u"id"_s, question.id}, {u"question"_s, question.question}, {u"options"_s, options}});
    }
    return {{u"page"_s, quiz.page}, {u"language"_s, quiz.language}, {u"questions"_s, questions}};
}

QJsonObject exampleJson(const PracticeItem &item)
{
    QJsonObject json{{u"id"_s, item.id},
                     {u"set"_s, item.set},
                     {u"kind"_s, item.isCause() ? u"cause"_s : u"pattern"_s},
                     {u"language"_s, item.language},
                     {u"situation"_s, item.situation},
                     {u"thought"_s, item.thought}};
    if (item.isCause()) {
        QJsonObject ratings;
        for (size_t side = 0; side < sideNames.size(); ++side) {
            const PracticeRange &range = item.ranges->at(side);
            ratings.insert(sideNames.at(side),
                           QJsonObject{{u"from"_s, range.from}, {u"to"_s, range.to}, {u"why"_s, range.why}});
        }
        json.insert(u"ratings"_s, ratings);
        return json;
    }
    QJsonArray answers;
    for (const PracticeAnswer &answer : item.answers)
        answers.append(QJsonObject{
            {u"pattern"_s, answer.pattern}, {u"fit"_s, practiceFitName(answer.fit)}, {u"why"_s, answer.why}});
    json.insert(u"answers"_s, answers);
    json.insert(u"otherwise"_s, item.otherwise);
    json.insert(u"unfair"_s, item.isUnfair);
    return json;
}

QJsonObject pathJson(const LearningPath &path)
{
    QJsonArray parts;
    for (const PathPart &part : path.parts) {
        QJsonArray steps;
        for (const PathStep &step : part.steps)
            steps.append(QJsonObject{{u"page"_s, step.page}, {u"form"_s, step.form}, {u"text"_s, step.text}});
        parts.append(
            QJsonObject{{u"title"_s, part.title}, {u"minutes"_s, part.minutes}, {u"steps"_s, steps}});
    }
    return {{u"id"_s, path.id},
            {u"language"_s, path.language},
            {u"title"_s, path.title},
            {u"summary"_s, path.summary},
            {u"parts"_s, parts}};
}

QJsonObject diagramJson(const DiagramWords &words)
{
    QJsonObject labels;
    for (auto label = words.labels.cbegin(); label != words.labels.cend(); ++label)
        labels.insert(label.key(), label.value());
    return {{u"id"_s, words.id},
            {u"language"_s, words.language},
            {u"title"_s, words.title},
            {u"alternative"_s, words.alternative},
            {u"labels"_s, labels}};
}

QJsonObject referencesJson(const Library &library)
{
    QJsonObject json;
    for (auto work = library.references().cbegin(); work != library.references().cend(); ++work) {
        json.insert(work.key(),
                    QJsonObject{{u"authors"_s, work->authors},
                                {u"year"_s, work->year},
                                {u"title"_s, work->title},
                                {u"where"_s, work->where},
                                {u"doi"_s, work->doi}});
    }
    return json;
}

QJsonArray stepsJson(const SocialSteps &bank)
{
    QJsonArray steps;
    for (const BankStep &step : bank.steps())
        steps.append(QJsonObject{{u"id"_s, step.id},
                                 {u"difficulty"_s, step.difficulty},
                                 {u"channel"_s, channelName(step.channel)},
                                 {u"text"_s, step.text},
                                 {u"easier"_s, step.easier},
                                 {u"homeVersion"_s, step.homeVersion},
                                 {u"seated"_s, step.isSeated},
                                 {u"fromHome"_s, step.isFromHome},
                                 {u"tags"_s, QJsonArray::fromStringList(step.tags)},
                                 {u"tests"_s, QJsonArray::fromStringList(step.tests)}});
    return steps;
}

QJsonObject problemJson(const Error &error)
{
    return {{u"problem"_s, error.message}};
}

/// A part with its id, or what is wrong with it.
template <typename Part, typename Write>
QJsonObject partJson(const Result<Part> &part, QLatin1StringView idKey, const QString &id, Write write)
{
    QJsonObject json = part ? write(*part) : problemJson(part.error());
    json.insert(idKey, id);
    return json;
}

QJsonArray quizzesJson(const Library &library)
{
    QJsonArray quizzes;
    for (const LibraryHeader &page : library.pages()) {
        const Result<Quiz> quiz = library.quiz(page.id);
        if (quiz || quiz.error().kind != ErrorKind::NotFound) // a page may have none
            quizzes.append(partJson(quiz, "page"_L1, page.id, quizJson));
    }
    return quizzes;
}

QJsonArray pathsJson(const Library &library)
{
    QJsonArray paths;
    for (const QString &id : library.paths())
        paths.append(partJson(library.path(id), "id"_L1, id, pathJson));
    return paths;
}

QJsonArray diagramsJson(const Library &library)
{
    QJsonArray diagrams;
    for (const QString &id : diagramIds())
        diagrams.append(partJson(library.diagram(id), "id"_L1, id, diagramJson));
    return diagrams;
}

/// The examples, then a problem for each set that can not be read.
QJsonArray practiceJson(const Library &library)
{
    QJsonArray examples;
    for (const PracticeItem &item : library.practice().value_or(QList<PracticeItem>()))
        examples.append(exampleJson(item));
    for (const QString &problem : library.practiceProblems())
        examples.append(QJsonObject{{u"problem"_s, problem}});
    return examples;
}
} // namespace

QJsonObject libraryJson(const Library &library)
{
    const Result<SocialSteps> bank = SocialSteps::load(library.language());
    return {{u"language"_s, library.language()},
            {u"concepts"_s, pagesJson(library, PageKind::Concept)},
            {u"patterns"_s, pagesJson(library, PageKind::Pattern)},
            {u"skills"_s, pagesJson(library, PageKind::Skill)},
            {u"quizzes"_s, quizzesJson(library)},
            {u"practice"_s, practiceJson(library)},
            {u"paths"_s, pathsJson(library)},
            {u"diagrams"_s, diagramsJson(library)},
            {u"references"_s, referencesJson(library)},
            {u"steps"_s, bank ? stepsJson(*bank) : QJsonArray{problemJson(bank.error())}}};
}

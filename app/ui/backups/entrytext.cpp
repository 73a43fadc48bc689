// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/entrytext.h"

#include "core/experiment.h"
#include "core/journalnote.h"
#include "core/moodcheckin.h"
#include "core/socialgoal.h"
#include "core/thoughtrecord.h"
#include "storage/journal.h"
#include "ui/backups/backupwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace
{
struct EntryWords {
    Q_DECLARE_TR_FUNCTIONS(EntryText)
};

/// Collects what a record holds; what is empty is left out.
class Sheet
{
public:
    Sheet(RecordKind kind, const Moment &when)
    {
        QString head = BackupWords::kind(kind) + QStringLiteral(" · ")
            + QLocale().toString(when.day, QLocale::LongFormat);
        if (when.time)
            head += QStringLiteral(", ") + QLocale().toString(*when.time, QLocale::ShortFormat);
        m_parts.append(head);
    }
    void add(const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_parts.append(text.trimmed());
    }
    void add(const QString &label, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_parts.append(label + u'\n' + text.trimmed());
    }
    void add(const QString &label, std::optional<int> value)
    {
        if (value)
            //: %1 the name of a rating, %2 its number
            m_parts.append(EntryWords::tr("%1: %2").arg(label, QLocale().toString(*value)));
    }
    [[nodiscard]] QString text() const { return m_parts.join(QStringLiteral("\n\n")); }

private:
    QStringList m_parts;
};

QString rated(const QString &text, std::optional<int> before, std::optional<int> after)
{
    if (!before)
        return text;
    const QString first = QLocale().toString(*before);
    return after ? QStringLiteral("%1 (%2 → %3)").arg(text, first, QLocale().toString(*after))
                 : QStringLiteral("%1 (%2)").arg(text, first);
}

QString sheetOf(const ThoughtRecord &record)
{
    Sheet sheet(RecordKind::ThoughtRecord, record.when);
    sheet.add(EntryWords::tr("What happened"), record.situation);
    QStringList thoughts;
    for (const Thought &thought : record.thoughts)
        thoughts.append(rated(thought.text, thought.belief, thought.beliefAfter));
    sheet.add(EntryWords::tr("Thoughts"), thoughts.join(u'\n'));
    QStringList feelings;
    for (const Feeling &feeling : record.feelings)
        feelings.append(rated(feeling.name, feeling.before, feeling.after));
    sheet.add(EntryWords::tr("Feelings"), feelings.join(u'\n'));
    QStringList causes;
    for (const Cause &cause : record.causes)
        causes.append(cause.text);
    sheet.add(EntryWords::tr("Causes"), causes.join(u'\n'));
    sheet.add(EntryWords::tr("Facts that fit"), record.evidenceFor);
    sheet.add(EntryWords::tr("Facts that do not fit"), record.evidenceAgainst);
    sheet.add(EntryWords::tr("What I would tell a friend"), record.friendView);
    sheet.add(EntryWords::tr("A fairer thought"), rated(record.fairerThought, record.fairerBelief, {}));
    sheet.add(EntryWords::tr("Next step"), QStringList{record.nextStep.cue, record.nextStep.act}.join(u'\n'));
    return sheet.text();
}

QString sheetOf(const JournalNote &note)
{
    Sheet sheet(RecordKind::Note, note.when);
    sheet.add(note.title);
    sheet.add(note.body);
    return sheet.text();
}

QString sheetOf(const MoodCheckIn &checkIn)
{
    Sheet sheet(RecordKind::CheckIn, checkIn.when);
    sheet.add(EntryWords::tr("Unpleasant to pleasant"), checkIn.valence);
    sheet.add(EntryWords::tr("Energy"), checkIn.energy);
    sheet.add(EntryWords::tr("Connected"), checkIn.connectedness);
    sheet.add(EntryWords::tr("Feelings"), checkIn.feelings.join(QStringLiteral(", ")));
    sheet.add(checkIn.note);
    return sheet.text();
}

QString sheetOf(const SocialGoal &goal)
{
    Sheet sheet(RecordKind::Goal, goal.when);
    sheet.add(goal.name);
    sheet.add(goal.question);
    sheet.add(goal.description);
    return sheet.text();
}

QString sheetOf(const Step &step)
{
    Sheet sheet(RecordKind::Step, step.when);
    sheet.add(step.text);
    sheet.add(EntryWords::tr("If"), step.planCue);
    sheet.add(EntryWords::tr("Then I will"), step.planAct);
    sheet.add(EntryWords::tr("Expected discomfort"), step.expectedDiscomfort);
    return sheet.text();
}

QString sheetOf(const Attempt &attempt)
{
    Sheet sheet(RecordKind::Attempt, attempt.when);
    sheet.add(EntryWords::tr("Felt discomfort"), attempt.feltDiscomfort);
    sheet.add(EntryWords::tr("What I learned"), attempt.learned);
    sheet.add(attempt.note);
    return sheet.text();
}

QString sheetOf(const Experiment &experiment)
{
    Sheet sheet(RecordKind::Experiment, experiment.when);
    sheet.add(EntryWords::tr("Thought"),
              rated(experiment.belief, experiment.beliefBefore, experiment.beliefAfter));
    sheet.add(EntryWords::tr("What I expected"), experiment.prediction);
    sheet.add(EntryWords::tr("How likely, in percent"), experiment.probability);
    sheet.add(EntryWords::tr("What I planned"), experiment.plan);
    sheet.add(EntryWords::tr("How I would know"), experiment.criterion);
    sheet.add(EntryWords::tr("What happened"), experiment.outcome);
    sheet.add(EntryWords::tr("What I learned"), experiment.learned);
    return sheet.text();
}

QString sheetOf(const QuestionnaireResponse &response)
{
    Sheet sheet(RecordKind::Questionnaire, response.when);
    sheet.add(response.scale.toUpper());
    QStringList answers;
    for (auto answer = response.answers.cbegin(); answer != response.answers.cend(); ++answer)
        //: %1 the number of a question, %2 of its answer
        answers.append(EntryWords::tr("%1: %2").arg(QLocale().toString(answer.key()),
                                                    QLocale().toString(answer.value())));
    sheet.add(EntryWords::tr("Answers"), answers.join(u'\n'));
    return sheet.text();
}

template <typename T> Result<QString> read(const Result<T> &record)
{
    return record ? Result<QString>(sheetOf(*record)) : Failure(record.error());
}
} // namespace

Result<QString> entryText(const Journal &journal, RecordKind kind, const RecordId &id)
{
    switch (kind) {
    case RecordKind::ThoughtRecord:
        return read(journal.thoughtRecord(id));
    case RecordKind::Note:
        return read(journal.note(id));
    case RecordKind::CheckIn:
        return read(journal.checkIn(id));
    case RecordKind::Goal:
        return read(journal.goal(id));
    case RecordKind::Step:
        return read(journal.step(id));
    case RecordKind::Attempt:
        return read(journal.attempt(id));
    case RecordKind::Experiment:
        return read(journal.experiment(id));
    case RecordKind::Questionnaire:
        return read(journal.questionnaire(id));
    }
    return failure(ErrorKind::NotFound, {});
}

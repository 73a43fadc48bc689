// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/questionnairestore.h"

QuestionnaireStore::QuestionnaireStore(JournalSession &session)
    : RecordStore(session, QStringLiteral("questionnaire"))
    , m_answers(session, QStringLiteral("questionnaire_answer"), QStringLiteral("questionnaire"))
{
}

QList<const RowTable *> QuestionnaireStore::tables() const
{
    return RecordStore::tables() + QList{&m_answers.rows()};
}

Result<> QuestionnaireStore::saveParts(const QuestionnaireResponse &response, const WriteStamp &stamp)
{
    QList<QuestionnaireAnswer> answers;
    for (const auto &[item, value] : response.answers.asKeyValueRange())
        answers.append({item, value});
    return m_answers.write(response.id, answers, stamp);
}

Result<> QuestionnaireStore::readParts(QList<QuestionnaireResponse> &responses,
                                       const Condition &condition) const
{
    const auto answers = m_answers.of(condition);
    if (!answers)
        return Failure(answers.error());
    for (QuestionnaireResponse &response : responses) {
        for (const QuestionnaireAnswer &answer : answers->value(response.id))
            response.answers.insert(answer.item, answer.value);
    }
    return {};
}

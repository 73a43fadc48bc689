// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/parttable.h"
#include "storage/recordstore.h"

/// Filled-in questionnaires with their answers.
class QuestionnaireStore final : public RecordStore<QuestionnaireResponse>
{
public:
    explicit QuestionnaireStore(JournalSession &session);
    [[nodiscard]] QList<const RowTable *> tables() const override;

protected:
    [[nodiscard]] Result<> saveParts(const QuestionnaireResponse &response, const WriteStamp &stamp) override;
    [[nodiscard]] Result<> readParts(QList<QuestionnaireResponse> &responses,
                                     const Condition &condition) const override;

private:
    PartTable<QuestionnaireAnswer> m_answers;
};

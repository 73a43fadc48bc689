// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fielddraft.h"

#include "vault/draftbox.h"

bool FieldDraft::hold(const SealedWork &words, const DraftBox &box)
{
    if (words.works == m_words)
        return true;
    const Result<QString> sealed =
        words.works.isEmpty() ? Result<QString>(QString()) : box.seal(toBytes(words));
    if (!sealed)
        return false;
    remove(box);
    m_name = *sealed;
    m_words = words.works;
    return true;
}

void FieldDraft::remove(const DraftBox &box)
{
    if (!m_name.isEmpty())
        (void)box.remove(m_name);
    letGo();
}

void FieldDraft::letGo()
{
    m_name.clear();
    m_words.clear();
}

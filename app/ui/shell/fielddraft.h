// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/sealedwork.h"

class DraftBox;

/// The sealed draft of words that stand in fields of the open pages and nowhere else, as of a few seconds ago
/// at most. The next one takes its place.
class FieldDraft
{
public:
    /// Seals the words unless it holds just these; without words there is no draft. False where the disk
    /// takes none: what was sealed before stays.
    [[nodiscard]] bool hold(const SealedWork &words, const DraftBox &box);
    void remove(const DraftBox &box);
    /// The draft stays, and is found in the vault after the next unlocking.
    void letGo();

private:
    QString m_name; ///< in the vault's drafts; empty without one
    QMap<Room, QByteArray> m_words;
};

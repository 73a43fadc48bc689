// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/fielddraft.h"
#include "ui/shell/sealedwork.h"

#include <QList>
#include <QStringList>
#include <QTimer>
#include <QUuid>

class PageStack;
class Vault;
class VaultSession;

/// What the pages were in the middle of: sealed when the vault locks, given back after unlocking. Words that
/// the journal did not take go to the vault's drafts, and where the disk takes nothing they wait here,
/// sealed; unsealed only where sealing fails, as without memory. Words in fields that only a button keeps are
/// sealed every two seconds while the vault is open. A damaged draft gives nothing, stays as it is, and is
/// told once.
class WorkDrawer
{
public:
    /// Saves all that can be saved and seals what the pages are in the middle of.
    void put(PageStack &pages, const Vault &vault, const QDateTime &now);
    /// Gives each page its work again; the room to go on in, if there is one. From then on it looks after
    /// what is typed, until put().
    [[nodiscard]] std::optional<Room> giveBack(PageStack &pages, VaultSession &session);
    /// True while words are nowhere but in this program's memory.
    [[nodiscard]] bool holdsTheOnlyCopy() const { return !m_onlyCopies.isEmpty() || !m_unsealed.isEmpty(); }

private:
    struct Content : SealedWork {
        QString draft; ///< its name in the vault's drafts; empty while it is in memory only
    };

    struct Unsealed {
        QUuid vault;
        SealedWork work;
    };

    void keep(const SealedWork &work, bool hasUnsavedWords, const Vault &vault);
    void removeSealed(const Vault &vault);
    void removeTaken(const Vault &vault);
    void sealTyped(const PageStack &pages, const Vault &vault, const QDateTime &now);
    void lookAfter(const PageStack &pages, const VaultSession &session);
    [[nodiscard]] static bool resume(const Content &content, PageStack &pages, VaultSession &session);
    [[nodiscard]] QList<Content> takeWaiting(PageStack &pages, Vault &vault);
    [[nodiscard]] QList<Content> takeDrafts(PageStack &pages, Vault &vault);

    QByteArray m_place; ///< sealed: where the writing was, all words being in the journal
    QList<QByteArray> m_onlyCopies; ///< sealed words that no disk took
    QList<Unsealed> m_unsealed; ///< words that could not even be sealed
    QStringList m_taken; ///< drafts whose words stand in a page, and are neither kept nor sealed anew yet
    QStringList m_damaged; ///< drafts that were told to be
    FieldDraft m_fields;
    QTimer m_sealing;
};

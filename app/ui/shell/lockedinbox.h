// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journalnote.h"

#include <QByteArray>
#include <QObject>
#include <optional>

class Journal;
class Preferences;
class UnlockPage;
class Vault;
class VaultSession;

/// What is written down while the vault is locked: sealed into the vault's drafts as it is typed, and a note
/// of the journal with the inbox's tag once the vault is open. A sealed file goes only after the journal has
/// the note.
class LockedInbox : public QObject
{
    Q_OBJECT

public:
    /// Listens to the page and to the session; to be made before anyone who shows the journal.
    LockedInbox(VaultSession &session, UnlockPage &page, Preferences &preferences);

    /// True while words are nowhere but in this program's memory.
    [[nodiscard]] bool holdsTheOnlyCopy() const { return !m_onlyCopy.isEmpty() || !m_unsealed.isEmpty(); }

private:
    void seal(const QString &words);
    [[nodiscard]] JournalNote noteOf(const QString &words);
    void keepSealed(const QString &folder, const QString &words);
    void replaceDraft(const QString &folder, const QString &draft);
    void finish();
    void takeIn();
    [[nodiscard]] bool takeIn(const QByteArray &content);

    VaultSession &m_session;
    UnlockPage &m_page;
    Preferences &m_preferences; ///< know what each vault seals to
    Moment m_begun; ///< when the first word of this note was typed
    QString m_folder;
    QString m_draft; ///< the sealed file of what is being typed; empty before the first
    QByteArray m_onlyCopy; ///< sealed words that no disk took
    QString m_unsealed; ///< words in the field that could not even be sealed
};

/// Saves a note for Today's list of what was written while locked. A journal that has it already does not get
/// it twice.
[[nodiscard]] bool takeIntoInbox(Journal &journal, const JournalNote &note);
/// A note as it is sealed, beginning with a version that no other draft has; empty when it is none.
[[nodiscard]] QByteArray inboxBytes(const JournalNote &note);
[[nodiscard]] bool isInboxNote(const QByteArray &bytes); ///< by that version alone
[[nodiscard]] std::optional<JournalNote> inboxNote(const QByteArray &bytes);

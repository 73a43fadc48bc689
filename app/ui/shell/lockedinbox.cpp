// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockedinbox.h"

#include "core/clock.h"
#include "core/inboxtag.h"
#include "core/recordbytes.h"
#include "storage/journal.h"
#include "ui/shell/heldwords.h"
#include "ui/shell/vaultsession.h"
#include "ui/unlock/unlockpage.h"
#include "ui/unlock/writedownpanel.h"
#include "ui/widgets/preferences.h"
#include "vault/lockeddrafts.h"
#include "vault/vault.h"

#include <algorithm>

namespace
{
constexpr char inboxVersion = 2; ///< 1 is what a page was in the middle of (sealedwork.h)

QByteArray bytesOfBuffer(const SecureBuffer &buffer)
{
    return buffer.view().toByteArray();
}

/// A crash after saving and before the sealed file was gone must not make the note twice.
bool isInJournal(const Journal &journal, const JournalNote &note)
{
    const auto notes = journal.notes(note.when.day, note.when.day);
    return notes && std::any_of(notes->begin(), notes->end(), [&note](const JournalNote &other) {
               return other.body == note.body && other.when == note.when;
           });
}
} // namespace

bool takeIntoInbox(Journal &journal, const JournalNote &note)
{
    return isInJournal(journal, note) || journal.save(note);
}

QByteArray inboxBytes(const JournalNote &note)
{
    return QByteArray(1, inboxVersion) + bytesOf(note);
}

bool isInboxNote(const QByteArray &bytes)
{
    return bytes.startsWith(inboxVersion);
}

std::optional<JournalNote> inboxNote(const QByteArray &bytes)
{
    return isInboxNote(bytes) ? noteFrom(bytes.sliced(1)) : std::nullopt;
}

LockedInbox::LockedInbox(VaultSession &session, UnlockPage &page, Preferences &preferences)
    : QObject(&page)
    , m_session(session)
    , m_page(page)
    , m_preferences(preferences)
{
    connect(&page.writeDown(), &WriteDownPanel::wordsChanged, this, &LockedInbox::seal);
    connect(&page.writeDown(), &WriteDownPanel::keepRequested, this, &LockedInbox::finish);
    connect(&session, &VaultSession::unlocked, this, [this] { takeIn(); });
}

void LockedInbox::seal(const QString &words)
{
    const QString folder = m_page.folder();
    m_unsealed.clear();
    if (words.trimmed().isEmpty()) {
        replaceDraft(folder, {});
        m_onlyCopy.clear();
        return;
    }
    keepSealed(folder, words);
}

JournalNote LockedInbox::noteOf(const QString &words)
{
    if (!m_begun.isValid())
        m_begun = Moment::of(m_session.clock().now());
    JournalNote note;
    note.when = m_begun;
    note.body = words;
    note.tags = {inboxTag};
    return note;
}

void LockedInbox::keepSealed(const QString &folder, const QString &words)
{
    const QByteArray known = m_preferences.draftKey(folder);
    const Result<DraftBox> box = draftBoxOfLockedVault(folder, known);
    const Result<QByteArray> sealed =
        box ? box->sealed(inboxBytes(noteOf(words))) : Result<QByteArray>(Failure(box.error()));
    if (!sealed) {
        m_unsealed = words;
        m_page.writeDown().showProblem(sealed.error().message);
        return;
    }
    if (const Result<QString> draft = box->keep(*sealed)) {
        replaceDraft(folder, *draft);
        m_onlyCopy.clear();
        m_page.writeDown().hideProblem();
    } else {
        m_onlyCopy = *sealed;
        m_page.writeDown().showProblem(heldWordsSentence());
    }
}

void LockedInbox::replaceDraft(const QString &folder, const QString &draft)
{
    if (!m_draft.isEmpty()) {
        // The newer words are on the disk: should this fail, the older ones come back beside them.
        if (const Result<DraftBox> box = draftBoxOfLockedVault(m_folder))
            (void)box->remove(m_draft);
    }
    m_folder = folder;
    m_draft = draft;
}

void LockedInbox::finish()
{
    if (m_draft.isEmpty() || holdsTheOnlyCopy())
        return;
    m_draft.clear();
    m_begun = {};
    m_page.writeDown().putAway();
    m_page.showMessage(tr("Kept, sealed. Once you unlock, you find it on Today."), NoticeTone::Quiet);
    m_page.focusKey();
}

void LockedInbox::takeIn()
{
    m_page.writeDown().flush();
    const Vault &vault = *m_session.vault();
    const DraftBox box = vault.draftBox();
    m_preferences.setDraftKey(vault.folder(), box.keyText());
    for (const QString &name : box.names().value_or(QStringList())) {
        const Result<SecureBuffer> opened = vault.openDraft(name);
        if (opened && takeIn(bytesOfBuffer(*opened)))
            (void)box.remove(name);
    }
    if (const Result<SecureBuffer> opened = vault.openSealed(m_onlyCopy); opened)
        m_onlyCopy = takeIn(bytesOfBuffer(*opened)) ? QByteArray() : m_onlyCopy;
    if (!m_unsealed.isEmpty() && !m_session.journal()->save(noteOf(m_unsealed)))
        return; // the field keeps them
    m_unsealed.clear();
    m_draft.clear();
    m_begun = {};
    m_page.writeDown().putAway();
}

bool LockedInbox::takeIn(const QByteArray &content)
{
    const std::optional<JournalNote> note = inboxNote(content);
    return note && takeIntoInbox(*m_session.journal(), *note);
}

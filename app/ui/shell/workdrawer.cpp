// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workdrawer.h"

#include "core/clock.h"
#include "core/inboxtag.h"
#include "ui/shell/heldwords.h"
#include "ui/shell/lockedinbox.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/vaultsession.h"
#include "vault/vault.h"

#include <algorithm>

namespace
{
constexpr int sealingInterval = 2000; ///< milliseconds: the typing that a crash may lose

QByteArray bytesIn(const SecureBuffer &buffer)
{
    return {reinterpret_cast<const char *>(buffer.data()), qsizetype(buffer.size())};
}

/// Each page is asked before any is given its work: of a damaged draft nothing is taken.
std::optional<SealedWork> wholeWorkFrom(const QByteArray &bytes, PageStack &pages)
{
    std::optional<SealedWork> work = sealedWorkFrom(bytes);
    for (Room room : work ? work->works.keys() : QList<Room>()) {
        const RoomPage &page = pages.page(room);
        if (!page.isWholeWork || !page.isWholeWork(work->works[room]))
            return {};
    }
    return work;
}

/// Of a draft that gave no work. The inbox has taken what was written while locked, unless the journal
/// refused it; what is neither comes from a newer version.
bool isDamaged(const Result<SecureBuffer> &opened)
{
    if (!opened)
        return opened.error().kind != ErrorKind::NotFound;
    const QByteArray bytes = bytesIn(*opened);
    return bytes.isEmpty() || isSealedWork(bytes) || (isInboxNote(bytes) && !inboxNote(bytes));
}
} // namespace

void WorkDrawer::put(PageStack &pages, const Vault &vault, const QDateTime &now)
{
    m_sealing.stop();
    const bool isAllSaved = pages.flushAll();
    SealedWork sealed;
    sealed.sealedAt = now.toUTC();
    sealed.room = roomOf(roomName(pages.room())).value_or(Room::Today);
    bool hasUnsavedWords = false;
    const QMap<Room, UnfinishedWork> works = pages.unfinishedWorks();
    for (auto work = works.cbegin(); work != works.cend(); ++work) {
        sealed.works[work.key()] = work->bytes;
        hasUnsavedWords = hasUnsavedWords || work->hasUnsavedWords;
    }
    if (!works.isEmpty())
        keep(sealed, hasUnsavedWords, vault);
    if (isAllSaved && !hasUnsavedWords)
        removeSealed(vault);
    m_fields.letGo();
}

void WorkDrawer::keep(const SealedWork &work, bool hasUnsavedWords, const Vault &vault)
{
    const DraftBox box = vault.draftBox();
    const Result<QByteArray> sealed = box.sealed(toBytes(work));
    if (!hasUnsavedWords)
        m_place = sealed.value_or(QByteArray());
    else if (!sealed)
        m_unsealed.append({vault.id(), work});
    else if (box.keep(*sealed))
        removeSealed(vault);
    else
        m_onlyCopies.append(*sealed);
}

void WorkDrawer::removeSealed(const Vault &vault)
{
    removeTaken(vault);
    m_fields.remove(vault.draftBox());
}

void WorkDrawer::removeTaken(const Vault &vault)
{
    for (const QString &draft : std::as_const(m_taken))
        (void)vault.draftBox().remove(draft);
    m_taken.clear();
}

std::optional<Room> WorkDrawer::giveBack(PageStack &pages, VaultSession &session)
{
    m_taken.clear();
    m_fields.letGo();
    std::optional<Room> room;
    const QList<Content> contents = takeWaiting(pages, *session.vault());
    for (const Content &content : contents) {
        const bool isPlaced = resume(content, pages, session);
        room = content.works.contains(content.room) ? content.room : content.works.firstKey();
        // Where the journal refuses the words, those of the next one take their place: this one waits.
        const bool isSafe = pages.flushAll() || &content == &contents.constLast();
        if (isPlaced && isSafe && !content.draft.isEmpty())
            m_taken.append(content.draft);
        else if (!isPlaced && content.draft.isEmpty())
            m_unsealed.append({session.vault()->id(), content});
    }
    lookAfter(pages, session);
    return room;
}

bool WorkDrawer::resume(const Content &content, PageStack &pages, VaultSession &session)
{
    bool isPlaced = true;
    for (auto work = content.works.cbegin(); work != content.works.cend(); ++work) {
        const RoomPage &page = pages.page(work.key());
        for (const QString &words : page.resumeWork ? page.resumeWork(*work) : QStringList()) {
            JournalNote note;
            note.when = Moment::of(content.sealedAt.toLocalTime());
            note.body = words;
            note.tags = {inboxTag};
            isPlaced = takeIntoInbox(*session.journal(), note) && isPlaced;
        }
    }
    return isPlaced;
}

void WorkDrawer::lookAfter(const PageStack &pages, const VaultSession &session)
{
    const auto seal = [this, &pages, &session] {
        if (const Vault *vault = session.vault())
            sealTyped(pages, *vault, session.clock().now());
    };
    seal();
    m_sealing.disconnect();
    m_sealing.callOnTimeout(seal);
    m_sealing.start(sealingInterval);
}

void WorkDrawer::sealTyped(const PageStack &pages, const Vault &vault, const QDateTime &now)
{
    SealedWork typed;
    typed.sealedAt = now.toUTC();
    typed.room = roomOf(roomName(pages.room())).value_or(Room::Today);
    bool isSaving = false;
    const QMap<Room, UnfinishedWork> works = pages.unfinishedWorks();
    for (auto work = works.cbegin(); work != works.cend(); ++work) {
        if (work->hasUnsavedWords && pages.savesByItself(work.key()))
            isSaving = true;
        else if (work->hasUnsavedWords)
            typed.works[work.key()] = work->bytes;
    }
    if (m_fields.hold(typed, vault.draftBox()) && !isSaving)
        removeTaken(vault);
}

QList<WorkDrawer::Content> WorkDrawer::takeWaiting(PageStack &pages, Vault &vault)
{
    QList<Content> contents = takeDrafts(pages, vault);
    const auto add = [&contents](const Result<SecureBuffer> &opened) {
        const std::optional<SealedWork> work = opened ? sealedWorkFrom(bytesIn(*opened)) : std::nullopt;
        if (work)
            contents.append({*work, {}});
        return work.has_value();
    };
    m_unsealed.removeIf([&](const Unsealed &waiting) {
        if (waiting.vault == vault.id())
            contents.append({waiting.work, {}});
        return waiting.vault == vault.id();
    });
    // What another vault sealed does not open here, and stays.
    m_onlyCopies.removeIf([&](const QByteArray &sealed) { return add(vault.openSealed(sealed)); });
    if (!m_place.isEmpty() && add(vault.openSealed(m_place)))
        m_place.clear();
    std::sort(contents.begin(), contents.end(),
              [](const Content &a, const Content &b) { return a.sealedAt < b.sealedAt; });
    return contents;
}

QList<WorkDrawer::Content> WorkDrawer::takeDrafts(PageStack &pages, Vault &vault)
{
    QList<Content> contents;
    const qsizetype known = m_damaged.size();
    for (const QString &name : vault.draftBox().names().value_or(QStringList())) {
        const Result<SecureBuffer> opened = vault.openDraft(name);
        const std::optional<SealedWork> work = opened ? wholeWorkFrom(bytesIn(*opened), pages) : std::nullopt;
        if (work)
            contents.append({*work, name});
        else if (isDamaged(opened) && !m_damaged.contains(name))
            m_damaged.append(name);
    }
    if (m_damaged.size() > known)
        showDamagedDrafts(pages.window(), int(m_damaged.size() - known));
    return contents;
}

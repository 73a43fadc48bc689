// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workdrawer.h"

#include "ui/shell/pagestack.h"
#include "vault/vault.h"

#include <QDataStream>
#include <QIODevice>
#include <algorithm>

namespace
{
constexpr quint8 workVersion = 1;

QByteArray bytesIn(const SecureBuffer &buffer)
{
    return {reinterpret_cast<const char *>(buffer.data()), qsizetype(buffer.size())};
}
} // namespace

void WorkDrawer::put(PageStack &pages, const Vault &vault, const QDateTime &now)
{
    const bool isAllSaved = pages.flushAll();
    Content content;
    content.sealedAt = now.toUTC();
    content.room = pages.room();
    bool hasUnsavedWords = false;
    const QMap<Room, UnfinishedWork> works = pages.unfinishedWorks();
    for (auto work = works.cbegin(); work != works.cend(); ++work) {
        content.works[work.key()] = work->bytes;
        hasUnsavedWords = hasUnsavedWords || work->hasUnsavedWords;
    }
    if (!works.isEmpty())
        keep(content, hasUnsavedWords, vault);
    if (isAllSaved)
        removeTaken(vault);
}

void WorkDrawer::keep(const Content &content, bool hasUnsavedWords, const Vault &vault)
{
    const DraftBox box = vault.draftBox();
    const QByteArray sealed = box.sealed(toBytes(content)).value_or(QByteArray());
    if (!hasUnsavedWords)
        m_place = sealed;
    else if (box.keep(sealed))
        removeTaken(vault);
    else
        m_onlyCopies.append(sealed);
}

void WorkDrawer::removeTaken(const Vault &vault)
{
    for (const QString &draft : std::as_const(m_taken))
        (void)vault.draftBox().remove(draft);
    m_taken.clear();
}

std::optional<Room> WorkDrawer::giveBack(PageStack &pages, Vault &vault)
{
    m_taken.clear();
    std::optional<Room> room;
    for (const Content &content : takeWaiting(vault)) {
        for (auto work = content.works.cbegin(); work != content.works.cend(); ++work) {
            const RoomPage &page = pages.page(work.key());
            if (page.resumeWork)
                page.resumeWork(*work);
        }
        room = content.works.contains(content.room) ? content.room : content.works.firstKey();
        if (!content.draft.isEmpty())
            m_taken.append(content.draft);
        // A sealed draft goes only when the journal has its words; until then the page holds them too.
        if (pages.flushAll())
            removeTaken(vault);
    }
    return room;
}

QList<WorkDrawer::Content> WorkDrawer::takeWaiting(Vault &vault)
{
    QList<Content> contents;
    const auto add = [&contents](const Result<SecureBuffer> &opened, const QString &draft) {
        std::optional<Content> content = opened ? contentFrom(bytesIn(*opened)) : std::nullopt;
        if (content) {
            content->draft = draft;
            contents.append(*content);
        }
        return content.has_value();
    };
    for (const QString &name : vault.draftBox().names().value_or(QStringList()))
        add(vault.openDraft(name), name);
    // What another vault sealed does not open here, and stays.
    m_onlyCopies.removeIf([&](const QByteArray &sealed) { return add(vault.openSealed(sealed), {}); });
    if (!m_place.isEmpty() && add(vault.openSealed(m_place), {}))
        m_place.clear();
    std::sort(contents.begin(), contents.end(),
              [](const Content &a, const Content &b) { return a.sealedAt < b.sealedAt; });
    return contents;
}

QByteArray WorkDrawer::toBytes(const Content &content)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << workVersion << content.sealedAt << roomName(content.room) << qint32(content.works.size());
    for (auto work = content.works.cbegin(); work != content.works.cend(); ++work)
        stream << roomName(work.key()) << *work;
    return bytes;
}

std::optional<WorkDrawer::Content> WorkDrawer::contentFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    QString name;
    qint32 count = 0;
    Content content;
    stream >> version;
    if (version != workVersion)
        return {}; // another kind of draft, as what was written while locked
    stream >> content.sealedAt >> name >> count;
    content.room = roomOf(name).value_or(Room::Today);
    for (; count > 0 && stream.status() == QDataStream::Ok; --count) {
        QByteArray work;
        stream >> name >> work;
        if (const std::optional<Room> room = roomOf(name))
            content.works[*room] = work;
    }
    const bool isWhole = stream.status() == QDataStream::Ok && !content.works.isEmpty();
    return isWhole ? std::optional(content) : std::nullopt;
}

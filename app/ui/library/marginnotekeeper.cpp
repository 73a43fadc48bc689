// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/marginnotekeeper.h"

#include "ui/library/studydesk.h"

#include <QDataStream>
#include <QIODevice>
#include <QUuid>
#include <algorithm>

namespace
{
constexpr int saveDelay = 200; ///< milliseconds
constexpr int retryDelay = 5000;

auto noteWith(QList<MarginNote> &notes, const QString &id)
{
    return std::find_if(notes.begin(), notes.end(), [&](const MarginNote &note) { return note.id == id; });
}

struct HeldNote {
    QString page;
    MarginNote note;
    bool isDirty = false;
};

/// Empty when the bytes are damaged.
std::optional<HeldNote> heldNoteFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    HeldNote held;
    stream >> held.page >> held.note.id >> held.note.heading >> held.note.text >> held.isDirty;
    const bool isWhole = stream.status() == QDataStream::Ok && stream.atEnd() && !held.page.isEmpty();
    return isWhole ? std::optional(held) : std::nullopt;
}
} // namespace

MarginNoteKeeper::MarginNoteKeeper(StudyDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MarginNoteKeeper::flush);
}

void MarginNoteKeeper::hold(const QString &page, const MarginNote &note)
{
    flush();
    m_page = page;
    m_note = note;
    if (m_note->id.isEmpty())
        m_note->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_isDirty = false;
}

void MarginNoteKeeper::letGo()
{
    m_timer.stop();
    m_note.reset();
    m_page.clear();
    m_isDirty = false;
}

void MarginNoteKeeper::change(const QString &heading, const QString &text)
{
    if (!m_note || (m_note->heading == heading && m_note->text == text))
        return;
    m_note->heading = heading;
    m_note->text = text;
    m_isDirty = true;
    if (!m_timer.isActive())
        m_timer.start(saveDelay);
}

bool MarginNoteKeeper::flush()
{
    m_timer.stop();
    if (!m_isDirty || !m_note)
        return true;
    if (!m_desk.isOpen())
        return false;
    m_note->changed = m_desk.now().toUTC();
    if (const Result<> kept = save(m_page, *m_note); !kept) {
        m_timer.start(retryDelay);
        Q_EMIT failed(kept.error().message);
        return false;
    }
    m_isDirty = false;
    Q_EMIT saved();
    return true;
}

Result<> MarginNoteKeeper::save(const QString &page, const MarginNote &note)
{
    Result<PageState> state = m_desk.page(page);
    if (!state)
        return Failure(state.error());
    const auto known = noteWith(state->notes, note.id);
    const bool isEmpty = note.text.trimmed().isEmpty();
    if (known != state->notes.end() && isEmpty)
        state->notes.erase(known);
    else if (known != state->notes.end())
        *known = note;
    else if (!isEmpty)
        state->notes.append(note);
    return m_desk.keep(page, *state);
}

std::optional<MarginNote> MarginNoteKeeper::remove(const QString &page, const QString &id)
{
    Result<PageState> state = m_desk.page(page);
    const auto known = state ? noteWith(state->notes, id) : QList<MarginNote>::iterator();
    if (!state || known == state->notes.end())
        return {};
    const MarginNote removed = *known;
    state->notes.erase(known);
    if (const Result<> kept = m_desk.keep(page, *state); !kept) {
        Q_EMIT failed(kept.error().message);
        return {};
    }
    return removed;
}

bool MarginNoteKeeper::bringBack(const QString &page, const MarginNote &note)
{
    const Result<> kept = save(page, note);
    if (!kept)
        Q_EMIT failed(kept.error().message);
    return kept.has_value();
}

QByteArray MarginNoteKeeper::toBytes() const
{
    QByteArray bytes;
    if (!m_note)
        return bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << m_page << m_note->id << m_note->heading << m_note->text << m_isDirty;
    return bytes;
}

bool MarginNoteKeeper::isNote(const QByteArray &bytes)
{
    return heldNoteFrom(bytes).has_value();
}

bool MarginNoteKeeper::goOn(const QByteArray &bytes)
{
    const std::optional<HeldNote> held = heldNoteFrom(bytes);
    if (!held)
        return false;
    hold(held->page, held->note);
    m_isDirty = held->isDirty;
    if (m_isDirty)
        m_timer.start(saveDelay);
    return true;
}

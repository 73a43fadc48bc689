// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/studystate.h"

#include <QObject>
#include <QTimer>
#include <optional>

class StudyDesk;

/// Keeps the margin note that is being written safe: it is in the vault within 250 ms of the last key. What
/// could not be saved stays here and is tried again.
class MarginNoteKeeper : public QObject
{
    Q_OBJECT

public:
    explicit MarginNoteKeeper(StudyDesk &desk, QObject *parent = nullptr);

    /// A note of a page that is kept already, or a new one without an id.
    void hold(const QString &page, const MarginNote &note);
    void letGo();
    [[nodiscard]] bool isHolding() const { return m_note.has_value(); }
    [[nodiscard]] const QString &page() const { return m_page; }
    [[nodiscard]] MarginNote note() const { return m_note.value_or(MarginNote()); }
    void change(const QString &heading, const QString &text); ///< saved a moment later
    [[nodiscard]] bool hasUnsaved() const { return m_isDirty; }
    /// Saves now; true when nothing is left to save.
    bool flush();
    /// Takes a note away; empty when there is none, or when that failed.
    std::optional<MarginNote> remove(const QString &page, const QString &id);
    bool bringBack(const QString &page, const MarginNote &note);

    /// The note in the middle of being written, in bytes, for when the vault locks.
    [[nodiscard]] QByteArray toBytes() const;
    /// Whether the bytes are such a note, all of it. Total for any bytes.
    [[nodiscard]] static bool isNote(const QByteArray &bytes);
    /// Goes on with such a note; false when the bytes are none.
    bool goOn(const QByteArray &bytes);

Q_SIGNALS:
    void saved();
    void failed(const QString &message); ///< meant to be shown

private:
    [[nodiscard]] Result<> save(const QString &page, const MarginNote &note);

    StudyDesk &m_desk;
    QString m_page;
    std::optional<MarginNote> m_note;
    QTimer m_timer;
    bool m_isDirty = false;
};

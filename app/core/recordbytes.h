// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journalnote.h"
#include "core/thoughtrecord.h"

#include <QByteArray>
#include <optional>

/// Everything a person wrote into a record, with its id and day, as bytes that begin with a version: what is
/// sealed when a vault locks in the middle of a word. The stamps of the store (created, changed) stay out.
[[nodiscard]] QByteArray bytesOf(const ThoughtRecord &record);
[[nodiscard]] QByteArray bytesOf(const JournalNote &note);

/// The record again; empty when the bytes are another version's, cut short, or no such record
/// (a number outside an enum).
[[nodiscard]] std::optional<ThoughtRecord> thoughtRecordFrom(const QByteArray &bytes);
[[nodiscard]] std::optional<JournalNote> noteFrom(const QByteArray &bytes);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// The UTF-8 that stands for a text in the database, character by character: NUL and a leading U+FEFF stay.
/// Half of a surrogate pair has no UTF-8; U+FFFD takes its place, so that offsets into the text stay true.
[[nodiscard]] QByteArray storedTextOf(const QString &text);

/// The text that the UTF-8 stands for; bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] QString textFromStored(QByteArrayView utf8);

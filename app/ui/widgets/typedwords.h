// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

class QWidget;

/// Says whose words are typed into the fields within a part of a page, such as a step's by its id. They find
/// their way back by it, wherever that part stands then. Parts may stand within each other.
void setWordsOwner(QWidget *part, const QString &owner);
/// The words typed into the fields of a page that no button has kept yet, in bytes; empty when there are
/// none.
[[nodiscard]] QByteArray typedWordsIn(const QWidget &page);
/// Whether the bytes are such words, and all of them. Total for any bytes.
[[nodiscard]] bool areTypedWords(const QByteArray &bytes);
/// The outermost owners of these words.
[[nodiscard]] QStringList ownersOfTypedWords(const QByteArray &words);
/// Puts them into the same fields of such a page again. Gives the words whose field is not there any more.
[[nodiscard]] QStringList putTypedWords(const QWidget &page, const QByteArray &words);

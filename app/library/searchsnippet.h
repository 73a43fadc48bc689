// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <utility>

/// A piece of a text around the first of the found words, cut between words.
struct SearchSnippet {
    QString text;
    QList<std::pair<int, int>> marks; ///< start and length of each found word in it
};

/// `words` are folded as searchWordsOf() folds them.
[[nodiscard]] SearchSnippet snippetOf(const QString &text, const QSet<QString> &words);

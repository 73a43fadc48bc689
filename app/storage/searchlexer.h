// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// One piece of a query between spaces: [-][name:]value or [-]#value, where the value may stand in quotes.
struct SearchPiece {
    QString name; ///< in lower case, "#" for a tag, empty for a plain word
    QString value;
    QString whole; ///< name and value as typed, for a name that turns out to be no filter
    bool isExcluded = false;
    bool isQuoted = false;
    bool isBeingTyped = false; ///< the last of the query, with no space after it
};

/// At most 32 pieces of the first 1,000 characters.
[[nodiscard]] QList<SearchPiece> searchPieces(const QString &text);

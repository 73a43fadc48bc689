// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A row of the library's list that is no page to read: a path, the review queue, the practice bench. Its id
/// stands in the reading history like that of a page.
struct LibraryWay {
    QString id;
    QString title;
    QString summary;
};

namespace LibraryWays
{
inline const QString review = QStringLiteral("review");
inline const QString practice = QStringLiteral("practice");

[[nodiscard]] inline QString path(const QString &id)
{
    return QStringLiteral("path:") + id;
}
/// The path that an id stands for; empty when it stands for none.
[[nodiscard]] inline QString pathOf(const QString &id)
{
    return id.startsWith(QLatin1StringView("path:")) ? id.mid(5) : QString();
}
} // namespace LibraryWays

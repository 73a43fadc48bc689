// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"

namespace
{
constexpr int longEvery = 7;

QString sentence(int number)
{
    static const QStringList words = {QStringLiteral("heron"),  QStringLiteral("quiet"),
                                      QStringLiteral("window"), QStringLiteral("nobody"),
                                      QStringLiteral("lunch"),  QStringLiteral("żal")};
    return QStringLiteral("%1 %2 and then %3, number %4.\n")
        .arg(words[number % 6], words[number / 6 % 6], words[number / 36 % 6])
        .arg(number);
}
} // namespace

JournalNote entryOf(int number)
{
    JournalNote note;
    note.title = QStringLiteral("Entry %1").arg(number);
    note.body = sentence(number).repeated(number % longEvery == 0 ? 400 : 1 + number % 20);
    note.tags = {QStringLiteral("entry")};
    note.when = Moment::wallClock(QDate(2020, 1, 1).addDays(number % 2000), QTime(12, 0));
    return note;
}

std::optional<int> numberOf(const JournalNote &note)
{
    bool isNumber = false;
    const int number = note.title.section(u' ', 1).toInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    const JournalNote meant = entryOf(number);
    const bool isSame = note.title == meant.title && note.body == meant.body && note.tags == meant.tags
        && note.when == meant.when;
    return isSame ? std::optional(number) : std::nullopt;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordid.h"

#include <QList>
#include <QString>

#include <optional>

/// Which answers to suggestions were counted for which entry, so that each counts once and can be taken back.
/// An entry and a pattern are kept as a mark from which neither can be read: who has the entry can find its
/// mark, and of an entry that was deleted nothing is left. The latest 500; older ones stay as they were
/// counted.
class AnswerLog
{
public:
    struct Answer {
        QString mark;
        bool isConfirmed = false;
        double likelihood = 0;
        friend bool operator==(const Answer &, const Answer &) = default;
    };

    void note(const RecordId &entry, const QString &pattern, bool isConfirmed, double likelihood);
    [[nodiscard]] std::optional<Answer> find(const RecordId &entry, const QString &pattern) const;
    void remove(const RecordId &entry, const QString &pattern);
    /// What was noted for an entry without a name is noted for it under its own.
    void rename(const RecordId &from, const RecordId &to);
    void clear() { m_answers.clear(); }

    [[nodiscard]] QString toText() const;
    /// Takes one line of toText(); false where it is none.
    bool readLine(const QString &line);

private:
    [[nodiscard]] qsizetype placeOf(const QString &mark) const;

    QList<Answer> m_answers; ///< the latest last
};

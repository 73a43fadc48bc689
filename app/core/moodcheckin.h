// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"

#include <QList>
#include <QStringList>

enum class ContactChannel { None, InPerson, Voice, Text };
enum class AloneTime { None, Rest, Hiding, Mixed };

/// A value of a scale in another program, kept as text ("Sleep Quality", "7/10 points").
struct Measure {
    QString name;
    QString text;
    friend bool operator==(const Measure &, const Measure &) = default;
};

/// How one moment was. Empty means not rated, and never looks like 0. Scales after the affect grid
/// (Russell, Weiss & Mendelsohn 1989).
struct MoodCheckIn : Record {
    std::optional<int> valence; ///< -3 unpleasant … +3 pleasant
    std::optional<int> energy; ///< -3 low … +3 high
    std::optional<int> connectedness; ///< 0 … 10
    QStringList feelings; ///< up to three words
    std::optional<int> contacts; ///< since the last entry: 0 none, 1 one, 2 two or three, 3 four or more
    std::optional<int> bestQuality; ///< 0 … 10, only with contact
    ContactChannel channel = ContactChannel::None;
    std::optional<bool> startedByMe;
    AloneTime aloneTime = AloneTime::None;
    QString note;
    QStringList tags; ///< activities of an import
    QList<Measure> measures;
    QString importedMood; ///< the mood's name in the source
    bool isRetrospective = false;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A word that two processes know though neither keeps it: its letters are drawn from a number.
struct PlantedWord {
    quint32 seed = 0;
    static constexpr int length = 20;

    [[nodiscard]] char letter(int place) const
    {
        quint32 mixed = (seed + quint32(place) * 2654435761U) ^ 0x9e3779b9U;
        mixed = (mixed ^ (mixed >> 15)) * 2246822519U;
        mixed = (mixed ^ (mixed >> 13)) * 3266489917U;
        return char('a' + (mixed ^ (mixed >> 16)) % 26);
    }
    [[nodiscard]] QString text() const
    {
        QString word;
        for (int place = 0; place < length; ++place)
            word.append(QLatin1Char(letter(place)));
        return word;
    }
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/slip.h"

#include <algorithm>

bool isOneSlipAway(QStringView written, QStringView word)
{
    constexpr qsizetype shortest = 5;
    const qsizetype difference = written.size() - word.size();
    if (std::min(written.size(), word.size()) < shortest || difference < -1 || difference > 1
        || written.front() != word.front())
        return false;
    const auto [a, b] = std::mismatch(written.begin(), written.end(), word.begin(), word.end());
    const QStringView restWritten = written.sliced(a - written.begin());
    const QStringView restWord = word.sliced(b - word.begin());
    if (difference == 1)
        return restWritten.sliced(1) == restWord;
    if (difference == -1)
        return restWritten == restWord.sliced(1);
    if (restWritten.isEmpty() || restWritten.sliced(1) == restWord.sliced(1))
        return true;
    return restWritten.size() > 1 && restWritten[0] == restWord[1] && restWritten[1] == restWord[0]
        && restWritten.sliced(2) == restWord.sliced(2);
}

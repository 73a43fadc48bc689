// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

/// A cause in the person's own words, rated by the person on four scales from 1 to 7; a skipped scale is
/// empty. Locus, stability and globality: Abramson, Seligman & Teasdale 1978; control: Weiner 1985.
struct Cause {
    QString text;
    std::optional<int> locus; ///< 1 all other people or the situation … 7 all me
    std::optional<int> stability; ///< 1 gone next time … 7 always there
    std::optional<int> globality; ///< 1 only this … 7 everything
    std::optional<int> control; ///< 1 can not change it … 7 can change it a lot

    friend bool operator==(const Cause &, const Cause &) = default;
};

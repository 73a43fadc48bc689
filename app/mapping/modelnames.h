// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The names of a model's features in the order of their bytes. In the file each is written as what it does
/// not share with the one before it: a sign that counts the shared bytes from ' ' on, the rest, and a line
/// feed.
class ModelNames
{
public:
    /// Nothing when these are not `count` names, each greater than the one before it.
    [[nodiscard]] static std::optional<ModelNames> fromBytes(std::string_view bytes, size_t count);

    [[nodiscard]] size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::string_view at(size_t number) const;

private:
    [[nodiscard]] bool append(std::string_view written);

    std::string m_text; ///< all names, one after the other
    std::vector<size_t> m_ends;
};

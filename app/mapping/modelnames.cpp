// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/modelnames.h"

#include <algorithm>

namespace
{
constexpr char nothingShared = ' ';
constexpr size_t bytesOfAName = 24; ///< about; what is reserved
} // namespace

std::optional<ModelNames> ModelNames::fromBytes(std::string_view bytes, size_t count)
{
    // Each takes two bytes at least, so a head that promises more reserves nothing.
    if (count > bytes.size() / 2)
        return {};
    ModelNames names;
    names.m_text.reserve(std::min(count * bytesOfAName, bytes.size() * 4));
    names.m_ends.reserve(count);
    for (size_t first = 0; first < bytes.size();) {
        const size_t end = bytes.find('\n', first);
        if (end == std::string_view::npos || !names.append(bytes.substr(first, end - first)))
            return {};
        first = end + 1;
    }
    return names.size() == count ? std::optional(std::move(names)) : std::nullopt;
}

std::string_view ModelNames::at(size_t number) const
{
    const size_t first = number == 0 ? 0 : m_ends[number - 1];
    return std::string_view(m_text).substr(first, m_ends[number] - first);
}

bool ModelNames::append(std::string_view written)
{
    const std::string_view before = size() == 0 ? std::string_view() : at(size() - 1);
    if (written.empty() || written.front() < nothingShared
        || static_cast<size_t>(written.front() - nothingShared) > before.size())
        return false;
    const auto shared = static_cast<size_t>(written.front() - nothingShared);
    const std::string_view rest = written.substr(1);
    const bool isGreater = size() == 0 || before.substr(shared) < rest;
    if (!isGreater)
        return false;
    m_text.append(m_text, m_text.size() - before.size(), shared).append(rest);
    m_ends.push_back(m_text.size());
    return true;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

/// While it lives, the process acts with an ordinary user's rights, so that file permissions hold for a test
/// that root runs. Nothing changes for a test that an ordinary user runs.
class OrdinaryUser
{
public:
    static constexpr uid_t id = 65534;

    OrdinaryUser()
        : m_isOrdinary(geteuid() != 0 || seteuid(id) == 0)
    {
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;
    ~OrdinaryUser()
    {
        if (getuid() == 0 && geteuid() != 0)
            m_isOrdinary = seteuid(0) != 0;
    }
    /// False where the system does not let root act as another user.
    [[nodiscard]] bool isOrdinary() const { return m_isOrdinary; }

private:
    bool m_isOrdinary;
};

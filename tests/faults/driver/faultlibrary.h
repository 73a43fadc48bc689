// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/interpose/faultcontrol.h"

#include <QtGlobal>
#include <dlfcn.h>

/// The preloaded library, if it is there.
class FaultLibrary
{
public:
    FaultLibrary()
        : m_arm(reinterpret_cast<decltype(&kinward_faults_arm)>(dlsym(RTLD_DEFAULT, "kinward_faults_arm")))
        , m_disarm(reinterpret_cast<decltype(&kinward_faults_disarm)>(
              dlsym(RTLD_DEFAULT, "kinward_faults_disarm")))
    {
        if (!m_arm || !m_disarm)
            qFatal("this needs the preloaded library");
    }
    void arm(const FaultPlan &plan) const { m_arm(&plan); }
    /// How many calls there were.
    [[nodiscard]] qint64 disarm() const { return m_disarm(); }

private:
    decltype(&kinward_faults_arm) m_arm;
    decltype(&kinward_faults_disarm) m_disarm;
};

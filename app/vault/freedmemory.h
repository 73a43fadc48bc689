// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Overwrites what freed small blocks and old stack frames of this thread still hold, and gives free memory
/// back to the system. For the moment after a lock: what the program freed earlier through malloc is
/// overwritten by protectProcess() already, except for the blocks that malloc keeps at hand for each thread.
void wipeFreedMemory();

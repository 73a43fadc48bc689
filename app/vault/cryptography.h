// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Readies libsodium, once; false means that nothing secret can be kept on this machine.
[[nodiscard]] bool isCryptographyReady();

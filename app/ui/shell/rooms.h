// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagefactory.h"

class AutomaticBackups;
class Preferences;
class Theme;

/// Every room's page, one line each. Preferences, theme, clock and backups (which may be
/// missing) must outlive the pages.
[[nodiscard]] PageFactory pageFactory(Preferences &preferences, Theme &theme,
                                      AutomaticBackups *backups = nullptr);

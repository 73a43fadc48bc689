// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagefactory.h"

class Preferences;
class Theme;

/// Every room's page, one line each. Preferences, theme and clock must outlive the pages.
[[nodiscard]] PageFactory pageFactory(Preferences &preferences, Theme &theme);

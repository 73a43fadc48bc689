// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Makes the files of this room readable under ":/library". Calling it again does nothing.
void initLibraryResources();

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct RoomPage;

/// Begins a search on the page in front: its own way, or in the search field that it shows.
void searchIn(const RoomPage &page);

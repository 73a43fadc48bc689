// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the operating system granted against looking into the program's memory.
struct ProcessProtection {
    bool isCoreDumpOff = false; ///< a crash writes no image of the memory to the disk
    bool isClosedToDebuggers = false; ///< other programs of the same user can not attach
    bool isFreedMemoryOverwritten = false;
};

/// Asks for all of it; to be called once, first thing in main(). A system that grants less is no error.
/// A closed process gives no portal file dialogs (use Qt's own), and a leak checker can not attach either.
[[nodiscard]] ProcessProtection protectProcess();

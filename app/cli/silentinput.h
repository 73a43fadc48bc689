// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>

/// Reads one line from the terminal on standard input and shows nothing of it; what is beyond `most` bytes is
/// left out. `ask` prints the prompt, again after the program was stopped and goes on. A signal that ends or
/// stops the program finds the echo switched on again.
[[nodiscard]] QByteArray readLineSilently(qsizetype most, const std::function<void()> &ask);

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/silentinput.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <optional>
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace
{
constexpr std::array endingSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

volatile std::sig_atomic_t caughtSignal = 0;

void noteSignal(int number)
{
    caughtSignal = number;
}

/// Switches the terminal's echo off for as long as it lives.
class EchoOff
{
public:
    EchoOff()
        : m_isTerminal(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~EchoOff()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

private:
    termios m_before = {};
    bool m_isTerminal;
};

/// Holds the signals that would end or stop the program back, for as long as it lives; they arrive only
/// inside waitForInput() and are only noted there. Who started the program with one of them ignored keeps
/// that.
class HeldSignals
{
public:
    HeldSignals()
    {
        sigset_t held;
        sigemptyset(&held);
        for (const int number : endingSignals)
            sigaddset(&held, number);
        pthread_sigmask(SIG_BLOCK, &held, &m_maskBefore);
        caughtSignal = 0;
        struct sigaction noting = {};
        noting.sa_handler = noteSignal;
        sigemptyset(&noting.sa_mask);
        for (size_t index = 0; index < endingSignals.size(); ++index) {
            sigaction(endingSignals[index], nullptr, &m_before[index]);
            if (m_before[index].sa_handler != SIG_IGN)
                sigaction(endingSignals[index], &noting, nullptr);
        }
    }
    ~HeldSignals()
    {
        for (size_t index = 0; index < endingSignals.size(); ++index)
            sigaction(endingSignals[index], &m_before[index], nullptr);
        pthread_sigmask(SIG_SETMASK, &m_maskBefore, nullptr);
    }
    HeldSignals(const HeldSignals &) = delete;
    HeldSignals &operator=(const HeldSignals &) = delete;

    /// False when a signal came first.
    [[nodiscard]] bool waitForInput() const
    {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        while (caughtSignal == 0 && ppoll(&input, 1, nullptr, &m_maskBefore) < 0 && errno == EINTR) { }
        return caughtSignal == 0;
    }

private:
    sigset_t m_maskBefore = {};
    std::array<struct sigaction, endingSignals.size()> m_before = {};
};

/// Adds one line to `line`; true when its end, or the end of all input, was reached.
bool addLine(QByteArray &line, qsizetype most)
{
    std::array<char, 4096> piece = {};
    const ssize_t count = read(STDIN_FILENO, piece.data(), piece.size());
    if (count <= 0)
        return true;
    const bool isWhole = piece[size_t(count) - 1] == '\n';
    line.append(piece.data(), std::min<qsizetype>(count, most - line.size()));
    piece.fill('\0');
    return isWhole;
}

/// In the background a program stops at its first change of the terminal: better before the signals are held,
/// so that it can still be ended. This changes nothing.
void waitForForeground()
{
    termios now = {};
    if (tcgetattr(STDIN_FILENO, &now) == 0)
        tcsetattr(STDIN_FILENO, TCSANOW, &now);
}

/// Nothing when a signal came first; it is in caughtSignal.
std::optional<QByteArray> tryToReadLine(qsizetype most, const std::function<void()> &ask)
{
    waitForForeground();
    const HeldSignals signals;
    const EchoOff echoOff;
    ask();
    QByteArray line;
    line.reserve(most);
    while (signals.waitForInput()) {
        if (addLine(line, most))
            return line;
    }
    line.fill('\0');
    return std::nullopt;
}
} // namespace

QByteArray readLineSilently(qsizetype most, const std::function<void()> &ask)
{
    while (true) {
        if (std::optional<QByteArray> line = tryToReadLine(most, ask))
            return std::move(*line);
        // Everything is as it was before: the signal does what it would have done. Who stopped is asked
        // again.
        raise(caughtSignal);
    }
}

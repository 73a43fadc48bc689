// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <cstdio>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace
{
/// Switches the terminal's echo off for as long as it lives.
class SilentInput
{
public:
    SilentInput()
        : m_isTerminal(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentInput()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    SilentInput(const SilentInput &) = delete;
    SilentInput &operator=(const SilentInput &) = delete;

private:
    termios m_before = {};
    bool m_isTerminal;
};
} // namespace

Terminal::Terminal(bool isJson)
    : m_out(stdout)
    , m_err(stderr)
    , m_isJson(isJson)
{
}

void Terminal::print(const QString &line)
{
    m_out << line << Qt::endl;
}

void Terminal::printJson(const QJsonObject &object)
{
    QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (std::exchange(m_hasBegunJson, false))
        text.replace(0, 1, object.isEmpty() ? "" : ",");
    m_out << QString::fromUtf8(text) << '\n';
    m_out.flush();
}

void Terminal::beginJson(const QJsonObject &object)
{
    m_hasBegunJson = true;
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact).chopped(1));
    m_out.flush();
}

Result<> Terminal::checkOutput() const
{
    if (m_out.status() == QTextStream::Ok)
        return {};
    return failure(ErrorKind::NoSpace,
                   QCoreApplication::translate("Terminal",
                                               "The output could not be written: the disk is full, or it was "
                                               "closed. Send it to another place and try again."));
}

void Terminal::printRemark(const QString &line)
{
    m_err << line << Qt::endl;
}

void Terminal::printError(const Error &error)
{
    m_err << "kinward-cli: " << error.message << Qt::endl;
    if (m_isJson) {
        const QJsonObject details{{QStringLiteral("kind"), errorKindName(error.kind)},
                                  {QStringLiteral("message"), error.message}};
        printJson({{QStringLiteral("error"), details}});
    }
}

bool Terminal::canAsk()
{
    return isatty(STDIN_FILENO) != 0;
}

QByteArray Terminal::readInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return input.readAll();
}

Result<QString> Terminal::askSecret(const QString &prompt)
{
    if (!canAsk())
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate("Terminal",
                                                   "There is no terminal to ask for the passphrase. "
                                                   "Use --passphrase-file FILE (- for standard input)."));
    m_err << prompt << Qt::flush;
    const SilentInput silent;
    QTextStream input(stdin);
    const QString secret = input.readLine();
    m_err << Qt::endl;
    return secret;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include "cli/secrettext.h"
#include "cli/silentinput.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>
#include <unistd.h>
#include <utility>

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

Result<QString> Terminal::askSecret(const QString &prompt)
{
    if (!canAsk())
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate("Terminal",
                                                   "There is no terminal to ask for the passphrase. "
                                                   "Use --passphrase-file FILE (- for standard input)."));
    QByteArray typed = readLineSilently(longestSecret, [this, &prompt] { m_err << prompt << Qt::flush; });
    m_err << Qt::endl;
    return secretFromTyped(typed);
}

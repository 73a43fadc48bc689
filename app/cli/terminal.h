// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QJsonObject>
#include <QTextStream>

/// Where a command reads and writes: text for people, or one JSON object a line with --json.
class Terminal
{
public:
    explicit Terminal(bool isJson);

    [[nodiscard]] bool isJson() const { return m_isJson; }
    void print(const QString &line);
    void printJson(const QJsonObject &object);
    /// The beginning of an object; what printJson() or printError() prints next goes on with it, so that it
    /// stays one.
    void beginJson(const QJsonObject &object);
    /// NoSpace when something that was printed did not come through.
    [[nodiscard]] Result<> checkOutput() const;
    /// A remark on standard error, with --json too.
    void printRemark(const QString &line);
    /// Text on standard error; with --json also {"error":{…}} on standard output.
    void printError(const Error &error);

    /// Whether there is a terminal to ask.
    [[nodiscard]] static bool canAsk();
    /// One line typed without echo; Invalid when there is no terminal to ask, Format when it is not UTF-8.
    [[nodiscard]] Result<QString> askSecret(const QString &prompt);

private:
    QTextStream m_out;
    QTextStream m_err;
    bool m_isJson = false;
    bool m_hasBegunJson = false;
};

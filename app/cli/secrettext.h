// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

/// The most that is read of a passphrase or a recovery code.
inline constexpr qint64 longestSecret = 1024 * 1024;

/// What was typed at a prompt, as text; the bytes are overwritten, and the line end behind it is not part of
/// it. Format when it is not UTF-8: a sign in the place of every unknown byte would make different secrets
/// one.
[[nodiscard]] Result<QString> secretFromTyped(QByteArray &bytes);

/// The same of a file; “-” is standard input. Format also when it is longer than longestSecret.
[[nodiscard]] Result<QString> readSecretFile(const QString &path);

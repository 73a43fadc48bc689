// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/target.h"

#include <QString>

/// Reads the bytes as a file of the format (found out by content where it is empty), and checks what holds
/// for every file: a refusal has its sentence; whatever is read may be stored, has a day and a source key,
/// and can be written as JSON.
void importAndCheck(QByteArrayView bytes, const QString &format);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QJsonObject>
#include <QString>

/// A JSON object of the room's resources. Errors: NotFound; Format (file and line), saying `keptWork`: what
/// still works without it.
[[nodiscard]] Result<QJsonObject> parseDataFile(const QByteArray &bytes, const QString &name,
                                                const QString &keptWork);

/// A Format error about one entry of a data file ("step 3").
[[nodiscard]] Error dataError(const QString &name, const QString &place, const QString &keptWork);

/// The text of {"en": …, "de": …} in a language ("de_AT" is "de"), else in English, else empty.
[[nodiscard]] QString textIn(const QJsonValue &texts, const QString &language);

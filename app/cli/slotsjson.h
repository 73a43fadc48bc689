// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

class Vault;

/// [{"id":n,"kind":"passphrase","created":"…","name":"…"},…]
[[nodiscard]] QJsonArray slotsJson(const Vault &vault);
/// The same for people, one slot a line.
[[nodiscard]] QString slotsText(const Vault &vault);

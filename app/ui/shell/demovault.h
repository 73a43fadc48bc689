// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QTemporaryDir>
#include <memory>

class Clock;
class RandomSource;
class Vault;

/// A vault with a made-up diary in a temporary folder, gone with this object.
class DemoVault
{
public:
    /// Makes and opens it, with the cheapest key there is: nothing in it is private.
    [[nodiscard]] static Result<std::unique_ptr<DemoVault>> make(const Clock &clock, RandomSource &random);

    /// Hands over the open vault; once.
    [[nodiscard]] std::shared_ptr<Vault> takeVault() { return std::move(m_vault); }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("Demo.kinward")); }

private:
    DemoVault() = default;

    QTemporaryDir m_folder;
    std::shared_ptr<Vault> m_vault;
};

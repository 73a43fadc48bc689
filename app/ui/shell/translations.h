// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

/// The program's words and Qt's own in one language, and the direction it is read in.
class Translations
{
public:
    /// Installs them; an empty language follows the desktop. A language without a translation still sets
    /// formats and direction.
    void use(const QString &language);

    /// Codes of the languages that the program speaks, English first.
    [[nodiscard]] static QStringList languages();

private:
    QTranslator m_own;
    QTranslator m_qt;
};

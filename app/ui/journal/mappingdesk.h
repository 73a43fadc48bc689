// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "mapping/suggester.h"

#include <QMap>
#include <optional>

/// What the journal needs to speak of thinking patterns in the person's language: names, meanings and
/// suggestions. Read once, when the journal is first shown. Where a part can not be read, it stays empty and
/// silent.
class MappingDesk
{
public:
    /// `locale`: as QLocale::name() gives it ("en_GB", "de", "C").
    explicit MappingDesk(const QString &locale);

    /// Every pattern of the closed list, "none" first, in the order of its families.
    [[nodiscard]] const QList<LibraryHeader> &patterns() const { return m_patterns; }
    [[nodiscard]] QString patternName(const QString &id) const;
    [[nodiscard]] QMap<QString, QString> patternNames() const { return m_names; }
    [[nodiscard]] Findings suggest(const QString &thought, const QString &situation,
                                   const QString &cause) const;
    /// Whether words of a free note call for the quiet offer of help.
    [[nodiscard]] bool namesGreatPain(const QString &text) const;

private:
    QList<LibraryHeader> m_patterns;
    QMap<QString, QString> m_names;
    std::optional<Suggester> m_suggester;
};

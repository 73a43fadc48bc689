// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/mappingdesk.h"

#include "core/patterns.h"

#include <algorithm>

MappingDesk::MappingDesk(const QString &locale)
{
    // The locale of no country speaks English in this program, so its thoughts are read as English too.
    const QString language = locale == QLatin1String("C") ? QStringLiteral("en") : locale;
    if (const Result<Library> library = Library::load(language)) {
        for (const LibraryHeader &page : library->pages()) {
            if (page.kind != PageKind::Pattern)
                continue;
            m_patterns.append(page);
            m_names.insert(page.id, page.title);
        }
    }
    std::stable_partition(m_patterns.begin(), m_patterns.end(),
                          [](const LibraryHeader &page) { return page.id == patternNone; });
    if (Result<Suggester> suggester = Suggester::load(language))
        m_suggester.emplace(std::move(*suggester));
}

QString MappingDesk::patternName(const QString &id) const
{
    return m_names.value(id, id);
}

Findings MappingDesk::suggest(const QString &thought, const QString &situation, const QString &cause) const
{
    return m_suggester ? m_suggester->suggest(thought, situation, cause) : Findings();
}

bool MappingDesk::namesGreatPain(const QString &text) const
{
    return m_suggester && m_suggester->namesGreatPain(text);
}

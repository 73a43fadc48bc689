// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

#include <QSet>

/// Writes down, while a file is read, what was left out and what is worth knowing.
class ImportReport
{
public:
    explicit ImportReport(ImportPreview &preview);

    void skip(qsizetype row, const QString &place, const QString &reason);
    void warn(const QString &warning); ///< the same words only once
    void countDuplicate();
    /// The text as it may be stored; warns when something had to be mended.
    [[nodiscard]] QString storable(const QString &text, const QString &place);

private:
    ImportPreview &m_preview;
    QSet<QString> m_warned;
};

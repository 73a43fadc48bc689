// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importreport.h"

#include "exchange/utf8.h"

#include <QCoreApplication>

ImportReport::ImportReport(ImportPreview &preview)
    : m_preview(preview)
{
}

void ImportReport::skip(qsizetype row, const QString &place, const QString &reason)
{
    m_preview.skipped.append({int(row), place, reason});
}

void ImportReport::warn(const QString &warning)
{
    if (m_warned.contains(warning))
        return;
    m_warned.insert(warning);
    m_preview.warnings.append(warning);
}

void ImportReport::countDuplicate()
{
    ++m_preview.duplicatesInFile;
}

QString ImportReport::storable(const QString &text, const QString &place)
{
    const StorableText result = storableText(text);
    if (result.hadZero) {
        //: %1 is a place in a file, such as “line 4”
        warn(QCoreApplication::translate("ImportReport", "%1: a zero character was removed from the text.")
                 .arg(place));
    }
    if (result.hadHalfPair) {
        //: %1 is a place in a file, such as “line 4”; the sign is U+FFFD
        warn(QCoreApplication::translate("ImportReport", "%1: half of a character was replaced by “\uFFFD”.")
                 .arg(place));
    }
    return result.text;
}

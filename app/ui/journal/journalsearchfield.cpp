// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalsearchfield.h"

#include "ui/widgets/iconloader.h"
#include "ui/widgets/typescale.h"

namespace
{
constexpr int searchWidth = 220;
}

JournalSearchField::JournalSearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("search"));
    setAccessibleName(tr("Search the journal"));
    setPlaceholderText(tr("Search the journal"));
    setToolTip(
        tr("Words, “phrases”, begin*, or pattern:mind_reading, feeling:shame, cause:stable, with:M, #tag, "
           "has:plan, mood<0, before:2026-03"));
    setClearButtonEnabled(true);
    addAction(IconLoader::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setMinimumWidth(scaled(searchWidth));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/themeroles.h"

#include <QList>
#include <QString>
#include <QStringList>

class QTextDocument;

/// A page of the library as it is read: what stands above the text, and the text.
struct ShownPage {
    QString title;
    QString label; ///< how well the idea stands; empty for none
    QStringList notes; ///< muted lines under the label: the term, the language it fell back to
    QString lead; ///< the page in two or three sentences
    QString markdown;
    bool isLastSectionSmall = true; ///< a list of references
};

/// A heading of a page, and the number of its block.
struct PageSection {
    QString title;
    int block = 0;
};

/// Sets the page in the document with the sizes and colours of the theme. Nothing is loaded from anywhere.
/// The reading size is in per cent.
void layOutPage(QTextDocument &document, const ShownPage &page, const ThemeRoles &roles,
                int readingSize = 100);

/// The headings under the title.
[[nodiscard]] QList<PageSection> sectionsOf(const QTextDocument &document);

/// Keeps an empty place of that height above the first section, for what is drawn there; 0 takes it away.
/// The place is a block of its own, whose number is given back; -1 for none.
int keepPlaceAboveSections(QTextDocument &document, int height);

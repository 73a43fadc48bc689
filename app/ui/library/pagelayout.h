// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/themeroles.h"

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
};

/// Sets the page in the document with the sizes and colours of the theme. Nothing is loaded from anywhere.
void layOutPage(QTextDocument &document, const ShownPage &page, const ThemeRoles &roles);

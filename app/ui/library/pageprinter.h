// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/diagramwords.h"
#include "ui/library/pagelayout.h"

#include <QStringList>

class QPrinter;
class QWidget;

/// What of a page goes on paper.
struct PrintedPage {
    ShownPage page;
    QStringList works; ///< the references in full
    DiagramWords diagram; ///< without an id there is none
};

/// Lays the page out in ink on white and prints it.
void printPage(const PrintedPage &printed, QPrinter &printer);
/// Asks for a printer first.
void printPage(const PrintedPage &printed, QWidget *window);

/// The same page as a document, its lines as wide as `width` (pixels of a screen).
void layOutForPaper(QTextDocument &document, const PrintedPage &printed, int width);

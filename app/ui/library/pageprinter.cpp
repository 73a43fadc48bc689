// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/pageprinter.h"

#include "ui/library/diagrams.h"
#include "ui/widgets/typescale.h"

#include <QGuiApplication>
#include <QImage>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QtMath>

namespace
{
struct PrintWords {
    Q_DECLARE_TR_FUNCTIONS(PagePrinter)
};

constexpr int paperWidth = 640; ///< pixels of the text column before it is scaled to the paper
constexpr double diagramSharpness = 3;

QImage drawn(const DiagramWords &words, int width, const ThemeRoles &roles)
{
    const QFont font = typeFont(TypeSize::Body);
    const int height = qCeil(diagramHeight(words.id, width, font));
    QImage image(qRound(width * diagramSharpness), qRound(height * diagramSharpness), QImage::Format_RGB32);
    image.setDevicePixelRatio(diagramSharpness);
    image.fill(Qt::white);
    QPainter painter(&image);
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    drawDiagram(painter, words, width, {roles, font, isMirrored});
    return image;
}

/// Who can not see the picture on paper reads its words.
void insertCaption(QTextCursor &cursor, const DiagramWords &words, const ThemeRoles &roles)
{
    QTextCharFormat letters;
    letters.setFont(typeFont(TypeSize::Caption));
    letters.setForeground(roles.muted);
    QTextBlockFormat lines;
    lines.setTopMargin(space(1));
    cursor.insertBlock(lines, letters);
    cursor.insertText(QStringLiteral("%1. %2").arg(words.title, words.alternative), letters);
}

void insertDiagram(QTextDocument &document, const DiagramWords &words, int width, const ThemeRoles &roles)
{
    const int block = keepPlaceAboveSections(document, 1);
    if (block < 0)
        return;
    QTextCursor cursor(document.findBlockByNumber(block));
    cursor.setBlockFormat({});
    const QImage image = drawn(words, width, roles);
    const QUrl name(QStringLiteral("diagram"));
    document.addResource(QTextDocument::ImageResource, name, image);
    QTextImageFormat format;
    format.setName(name.toString());
    format.setWidth(width);
    format.setHeight(image.height() / diagramSharpness);
    cursor.insertImage(format);
    insertCaption(cursor, words, roles);
}
} // namespace

void layOutForPaper(QTextDocument &document, const PrintedPage &printed, int width)
{
    const ThemeRoles roles = lightRoles();
    ShownPage page = printed.page;
    page.isLastSectionSmall = !printed.works.isEmpty();
    if (!printed.works.isEmpty()) {
        page.markdown += QStringLiteral("\n\n## ") + PrintWords::tr("References") + QStringLiteral("\n\n");
        for (const QString &work : printed.works)
            page.markdown += QStringLiteral("- ") + work.toHtmlEscaped() + u'\n';
    }
    layOutPage(document, page, roles);
    if (!printed.diagram.id.isEmpty())
        insertDiagram(document, printed.diagram, width, roles);
    document.setTextWidth(width);
}

void printPage(const PrintedPage &printed, QPrinter &printer)
{
    QTextDocument document;
    layOutForPaper(document, printed, paperWidth);
    document.print(&printer);
}

void printPage(const PrintedPage &printed, QWidget *window)
{
    QPrinter printer;
    QPrintDialog dialog(&printer, window);
    if (dialog.exec() == QDialog::Accepted)
        printPage(printed, printer);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/pagelayout.h"

#include "ui/widgets/typescale.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextList>

namespace
{
// Heights of a line, in sizes of its font.
constexpr double readingLine = 1.5;
constexpr double headingLine = 1.25;
constexpr int keptPlace = QTextFormat::UserProperty + 1;

QTextBlockFormat blockFormat(double stepsAbove, double stepsBelow, double line, const QFont &font)
{
    // Qt counts per cent of the font's own line spacing, which is far more than its size in some fonts.
    const double own = QFontMetricsF(font).height() / QFontInfo(font).pixelSize();
    QTextBlockFormat format;
    format.setTopMargin(space(stepsAbove));
    format.setBottomMargin(space(stepsBelow));
    format.setLineHeight(qMax(100.0, 100 * line / own), QTextBlockFormat::ProportionalHeight);
    return format;
}

QFont readingFont(TypeSize size, TypeWeight weight, int readingSize)
{
    QFont font = typeFont(size, weight);
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * readingSize / 100.0));
    else
        font.setPointSizeF(font.pointSizeF() * readingSize / 100.0);
    return font;
}

QTextCharFormat charFormat(const QFont &font, const QColor &colour)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(colour);
    return format;
}

/// The formats of one page, for a scheme and a text size.
struct PageStyle {
    PageStyle(const ThemeRoles &roles, int size)
        : title(charFormat(readingFont(TypeSize::Page, TypeWeight::Semibold, size), roles.ink))
        , heading(charFormat(readingFont(TypeSize::Title, TypeWeight::Semibold, size), roles.ink))
        , lead(charFormat(readingFont(TypeSize::Reading, TypeWeight::Regular, size), roles.ink))
        , caption(charFormat(readingFont(TypeSize::Caption, TypeWeight::Regular, size), roles.muted))
        , label(charFormat(readingFont(TypeSize::Caption, TypeWeight::Semibold, size), roles.accent))
        , linkColour(roles.accent)
    {
        // A high-contrast palette promises contrast for its text, not for its accent.
        if (roles.isContrast) {
            label.setForeground(roles.ink);
            linkColour = roles.ink;
        }
        if (!roles.isContrast)
            label.setBackground(roles.accentSoft);
    }

    QTextCharFormat title;
    QTextCharFormat heading;
    QTextCharFormat lead;
    QTextCharFormat caption;
    QTextCharFormat label;
    QColor linkColour;
};

QTextCursor select(const QTextBlock &block, int from, int length)
{
    QTextCursor cursor(block);
    cursor.setPosition(from);
    cursor.setPosition(from + length, QTextCursor::KeepAnchor);
    return cursor;
}

QTextCursor select(const QTextBlock &block)
{
    return select(block, block.position(), block.length() - 1);
}

void styleHeading(const QTextBlock &block, const PageStyle &style)
{
    QTextCursor cursor = select(block);
    QTextBlockFormat format = blockFormat(3, 1, headingLine, style.heading.font());
    format.setHeadingLevel(block.blockFormat().headingLevel());
    cursor.setBlockFormat(format);
    cursor.setCharFormat(style.heading);
}

/// Keeps what Markdown said about weight and slant, and gives links the accent.
void styleFragments(const QTextBlock &block, const PageStyle &style)
{
    QList<QTextCursor> strong;
    QList<QTextCursor> links;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        const QTextCursor cursor = select(block, fragment.position(), fragment.length());
        if (fragment.charFormat().isAnchor())
            links.append(cursor);
        else if (fragment.charFormat().fontWeight() > QFont::Normal)
            strong.append(cursor);
    }
    QTextCharFormat semibold;
    semibold.setFontWeight(QFont::DemiBold);
    for (QTextCursor &cursor : strong)
        cursor.mergeCharFormat(semibold);
    QTextCharFormat link;
    link.setForeground(style.linkColour);
    link.setFontUnderline(true);
    for (QTextCursor &cursor : links)
        cursor.mergeCharFormat(link);
}

void styleText(const QTextBlock &block, const PageStyle &style, bool isLastSection)
{
    if (isLastSection)
        select(block).mergeCharFormat(style.caption);
    const QFont font = isLastSection ? style.caption.font() : style.lead.font();
    QTextCursor(block).mergeBlockFormat(blockFormat(0, isLastSection ? 0.5 : 1, readingLine, font));
    styleFragments(block, style);
}

/// The list of references is the last section of each page; it stands small.
int lastHeading(const QTextDocument &document)
{
    int last = -1;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            last = block.blockNumber();
    }
    return last;
}

void styleBody(QTextDocument &document, const PageStyle &style, bool isLastSectionSmall)
{
    const int last = isLastSectionSmall ? lastHeading(document) : -1;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            styleHeading(block, style);
        else
            styleText(block, style, last > 0 && block.blockNumber() > last);
    }
}

void insertLine(QTextCursor &cursor, const QString &text, const QTextBlockFormat &block,
                const QTextCharFormat &format)
{
    const QTextBlockFormat next = cursor.blockFormat();
    const QTextCharFormat nextChars = cursor.blockCharFormat();
    cursor.insertBlock(next, nextChars);
    cursor.movePosition(QTextCursor::PreviousBlock);
    cursor.setBlockFormat(block);
    cursor.insertText(text, format);
    cursor.movePosition(QTextCursor::NextBlock);
}

void insertTop(QTextDocument &document, const ShownPage &page, const PageStyle &style)
{
    QTextCursor cursor(&document);
    QTextBlockFormat title = blockFormat(0, 1, headingLine, style.title.font());
    title.setHeadingLevel(1);
    insertLine(cursor, page.title, title, style.title);
    const QTextBlockFormat caption = blockFormat(0, 1, headingLine, style.caption.font());
    // Spaces that do not break give the label its sides.
    if (!page.label.isEmpty())
        insertLine(cursor, QChar::Nbsp + page.label + QChar::Nbsp, caption, style.label);
    for (const QString &note : page.notes)
        insertLine(cursor, note, caption, style.caption);
    if (!page.lead.isEmpty())
        insertLine(cursor, page.lead, blockFormat(2, 0, readingLine, style.lead.font()), style.lead);
}
} // namespace

void layOutPage(QTextDocument &document, const ShownPage &page, const ThemeRoles &roles, int readingSize)
{
    const PageStyle style(roles, readingSize);
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(style.lead.font());
    document.setIndentWidth(space(2.5));
    QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectCommonMark;
    features.setFlag(QTextDocument::MarkdownNoHTML);
    document.setMarkdown(page.markdown, features);
    styleBody(document, style, page.isLastSectionSmall);
    insertTop(document, page, style);
}

QList<PageSection> sectionsOf(const QTextDocument &document)
{
    QList<PageSection> sections;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 2)
            sections.append({block.text(), block.blockNumber()});
    }
    return sections;
}

int keepPlaceAboveSections(QTextDocument &document, int height)
{
    QTextBlock place = document.begin();
    while (place.isValid() && !place.blockFormat().hasProperty(keptPlace))
        place = place.next();
    const QList<PageSection> sections = sectionsOf(document);
    if (!place.isValid() && (height <= 0 || sections.isEmpty()))
        return -1;
    QTextCursor cursor(
        document.findBlockByNumber(place.isValid() ? place.blockNumber() : sections.first().block));
    if (!place.isValid()) {
        QTextBlockFormat heading = cursor.blockFormat();
        const QTextCharFormat letters = cursor.blockCharFormat();
        cursor.insertBlock(heading, letters);
        cursor.movePosition(QTextCursor::PreviousBlock);
    }
    QTextBlockFormat format;
    format.setProperty(keptPlace, true);
    format.setTopMargin(space(2));
    format.setLineHeight(height, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(format);
    return cursor.blockNumber();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/readingpane.h"

#include "ui/widgets/typescale.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextFrame>

namespace
{
constexpr double columnCharacters = 68;

/// Set from running text: the average character of a font counts letters that texts hardly use.
double columnWidth()
{
    static const QString sample =
        QStringLiteral("Some people want quiet, and that is fine. Others step back and miss the company.");
    const QFontMetricsF metrics(typeFont(TypeSize::Reading));
    return metrics.horizontalAdvance(sample) / double(sample.size()) * columnCharacters;
}
} // namespace

ReadingPane::ReadingPane(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { Q_EMIT linkFollowed(link.path()); });
}

void ReadingPane::showPage(const ShownPage &page)
{
    m_page = page;
    layOut();
    verticalScrollBar()->setValue(0);
}

QVariant ReadingPane::loadResource(int, const QUrl &)
{
    // Empty, and yet a value: for none at all QTextDocument would go and read the file itself.
    return QByteArray();
}

void ReadingPane::doSetSource(const QUrl &, QTextDocument::ResourceType)
{
    // Pages come from showPage() alone.
}

void ReadingPane::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type != QEvent::PaletteChange && type != QEvent::FontChange && type != QEvent::ApplicationFontChange)
        return;
    const QScrollBar *bar = verticalScrollBar();
    const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    layOut();
    verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
}

void ReadingPane::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    centreColumn();
}

void ReadingPane::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    const QTextCursor link = textCursor();
    if (!hasFocus() || !link.hasSelection() || !link.charFormat().isAnchor())
        return;
    QTextCursor start(link);
    start.setPosition(link.selectionStart());
    QTextCursor end(link);
    end.setPosition(link.selectionEnd());
    const QRect first = cursorRect(start);
    const QRect last = cursorRect(end);
    if (first.top() != last.top())
        return; // a link over two lines keeps the dotted frame of the text
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(rolesOf(palette()).accent, 2));
    painter.drawRoundedRect(first.united(last).adjusted(-3, -1, 3, 1), 4, 4);
}

void ReadingPane::layOut()
{
    if (m_isLayingOut || m_page.title.isEmpty())
        return;
    const QScopedValueRollback guard(m_isLayingOut, true);
    layOutPage(*document(), m_page, rolesOf(palette()));
    centreColumn();
    QTextCursor top(document());
    setTextCursor(top);
}

void ReadingPane::centreColumn()
{
    const double beside = qMax<double>(space(3), (viewport()->width() - columnWidth()) / 2);
    QTextFrame *root = document()->rootFrame();
    QTextFrameFormat format = root->frameFormat();
    if (qFuzzyCompare(format.leftMargin(), beside) && qFuzzyCompare(format.topMargin(), space(4)))
        return;
    format.setLeftMargin(beside);
    format.setRightMargin(beside);
    format.setTopMargin(space(4));
    format.setBottomMargin(space(6));
    root->setFrameFormat(format);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/readingpane.h"

#include "ui/widgets/typescale.h"

#include <QAbstractTextDocumentLayout>
#include <QCursor>
#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QWheelEvent>
#include <QtMath>
#include <algorithm>

namespace
{
constexpr double columnCharacters = 68;

bool scrolls(int key)
{
    constexpr int keys[] = {Qt::Key_Up,   Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown,
                            Qt::Key_Home, Qt::Key_End,  Qt::Key_Space};
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}
} // namespace

/// Set from running text: the average character of a font counts letters that texts hardly use.
int ReadingPane::columnWidth(int readingSize)
{
    static const QString sample =
        QStringLiteral("Some people want quiet, and that is fine. Others step back and miss the company.");
    const QFontMetricsF metrics(typeFont(TypeSize::Reading));
    return qRound(metrics.horizontalAdvance(sample) / double(sample.size()) * columnCharacters * readingSize
                  / 100);
}

ReadingPane::ReadingPane(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { Q_EMIT linkFollowed(link.path()); });
    connect(this, &QTextBrowser::highlighted, this, &ReadingPane::reportLink);
}

void ReadingPane::showPage(const ShownPage &page)
{
    m_page = page;
    layOut();
    verticalScrollBar()->setValue(0);
}

void ReadingPane::setFitsItsText(bool fits)
{
    m_fitsItsText = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    centreColumn();
}

void ReadingPane::setReadingSize(int percent)
{
    if (percent == m_readingSize)
        return;
    m_readingSize = percent;
    layOutAtItsPlace();
}

void ReadingPane::setFigure(QWidget *figure)
{
    if (m_figure)
        m_figure->hide();
    m_figure = figure;
    if (m_figure) {
        m_figure->setParent(viewport());
        m_figure->show();
    }
    placeFigure();
    fitText();
}

int ReadingPane::placeOfBlock(int number) const
{
    const QTextBlock block = document()->findBlockByNumber(number);
    return qRound(document()->documentLayout()->blockBoundingRect(block).top())
        - verticalScrollBar()->value();
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
    layOutAtItsPlace();
}

void ReadingPane::layOutAtItsPlace()
{
    const QScrollBar *bar = verticalScrollBar();
    const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    layOut();
    verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
}

void ReadingPane::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    centreColumn();
    if (event->size().width() != event->oldSize().width())
        placeFigure();
    fitText();
}

void ReadingPane::keyPressEvent(QKeyEvent *event)
{
    // What it stands in scrolls, not the pane.
    if (m_fitsItsText && scrolls(event->key()) && !(event->modifiers() & Qt::ShiftModifier))
        event->ignore();
    else
        QTextBrowser::keyPressEvent(event);
}

void ReadingPane::wheelEvent(QWheelEvent *event)
{
    if (m_fitsItsText)
        event->ignore();
    else
        QTextBrowser::wheelEvent(event);
}

void ReadingPane::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    Q_EMIT linkReached({}, {});
}

bool ReadingPane::focusNextPrevChild(bool next)
{
    const bool isInside = QTextBrowser::focusNextPrevChild(next);
    const QTextCursor link = textCursor();
    // Said again once it stands still: what was shown on the way may have been scrolled away.
    if (isInside && link.hasSelection())
        Q_EMIT linkReached(QUrl(link.charFormat().anchorHref()).path(), focusedLink());
    return isInside;
}

void ReadingPane::reportLink(const QUrl &link)
{
    QRect place = focusedLink();
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    if (viewport()->rect().contains(mouse) && anchorAt(mouse) == link.toString())
        place = cursorRect(cursorForPosition(mouse));
    Q_EMIT linkReached(link.path(), place);
}

QRect ReadingPane::focusedLink() const
{
    const QTextCursor link = textCursor();
    if (!link.hasSelection() || !link.charFormat().isAnchor())
        return {};
    QTextCursor start(link);
    start.setPosition(link.selectionStart());
    QTextCursor end(link);
    end.setPosition(link.selectionEnd());
    const QRect first = cursorRect(start);
    const QRect last = cursorRect(end);
    // Over two lines the first one counts.
    return first.top() == last.top() ? first.united(last) : first;
}

void ReadingPane::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    const QRect link = focusedLink();
    if (!hasFocus() || link.width() <= cursorWidth() + 1)
        return; // a link over two lines keeps the dotted frame of the text
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(rolesOf(palette()).accent, 2));
    painter.drawRoundedRect(link.adjusted(-3, -1, 3, 1), 4, 4);
}

void ReadingPane::layOut()
{
    if (m_isLayingOut || m_page.title.isEmpty())
        return;
    const QScopedValueRollback guard(m_isLayingOut, true);
    layOutPage(*document(), m_page, rolesOf(palette()), m_readingSize);
    centreColumn();
    QTextCursor top(document());
    setTextCursor(top);
    placeFigure();
    fitText();
    Q_EMIT laidOut();
}

void ReadingPane::centreColumn()
{
    const double spare = (viewport()->width() - columnWidth(m_readingSize)) / 2.0;
    const double beside = m_fitsItsText ? 0 : qMax<double>(space(3), spare);
    const double above = m_fitsItsText ? 0 : space(4);
    QTextFrame *root = document()->rootFrame();
    QTextFrameFormat format = root->frameFormat();
    if (qFuzzyCompare(format.leftMargin() + 1, beside + 1)
        && qFuzzyCompare(format.topMargin() + 1, above + 1))
        return;
    format.setLeftMargin(beside);
    format.setRightMargin(beside);
    format.setTopMargin(above);
    format.setBottomMargin(m_fitsItsText ? 0 : space(6));
    root->setFrameFormat(format);
}

void ReadingPane::placeFigure()
{
    const int width = viewport()->width();
    const int height = m_figure ? m_figure->heightForWidth(width) : 0;
    const int block = keepPlaceAboveSections(*document(), height);
    if (!m_figure)
        return;
    m_figure->setVisible(block >= 0);
    m_figure->setGeometry(0, placeOfBlock(block), width, height);
}

void ReadingPane::fitText()
{
    if (m_fitsItsText)
        setFixedHeight(qCeil(document()->size().height()) + 2 * frameWidth());
}

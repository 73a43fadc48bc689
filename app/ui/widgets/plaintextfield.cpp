// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plaintextfield.h"

#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/typescale.h"

#include <QEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QWheelEvent>

PlainTextField::PlainTextField(const QString &label, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(label);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(typeFont(TypeSize::Reading));
    document()->setDocumentMargin(space(1));
    connect(this, &QPlainTextEdit::textChanged, this, &PlainTextField::fitHeight);
    fitHeight();
}

void PlainTextField::setLines(int least, int most)
{
    m_least = qMax(1, least);
    m_most = qMax(m_least, most);
    fitHeight();
}

QSize PlainTextField::sizeHint() const
{
    return {textColumnWidth(), height()};
}

QSize PlainTextField::minimumSizeHint() const
{
    return {scaled(120), heightOfLines(m_least)};
}

bool PlainTextField::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(typeFont(TypeSize::Reading));
        fitHeight();
    }
    return QPlainTextEdit::event(event);
}

void PlainTextField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void PlainTextField::wheelEvent(QWheelEvent *event)
{
    // A field that shows all its words leaves the wheel to the page.
    if (verticalScrollBar()->maximum() > verticalScrollBar()->minimum())
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

QMimeData *PlainTextField::createMimeDataFromSelection() const
{
    auto *words = new QMimeData;
    words->setText(textCursor().selection().toPlainText());
    markSecret(*words);
    return words;
}

void PlainTextField::fitHeight()
{
    // The document's height of a plain text edit is counted in lines.
    const double lines = qBound(double(m_least), document()->size().height(), double(m_most));
    const int wanted = heightOfLines(lines);
    setVerticalScrollBarPolicy(document()->size().height() > m_most ? Qt::ScrollBarAsNeeded
                                                                    : Qt::ScrollBarAlwaysOff);
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
}

int PlainTextField::heightOfLines(double lines) const
{
    const double margins = 2.0 * (document()->documentMargin() + frameWidth());
    return qRound(lines * fontMetrics().lineSpacing() + margins);
}

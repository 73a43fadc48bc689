// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include "ui/widgets/themeroles.h"

#include <QEvent>

TextLabel::TextLabel(const QString &text, TypeSize size, QWidget *parent)
    : QLabel(text, parent)
    , m_size(size)
    , m_weight(size == TypeSize::Title || size == TypeSize::Page ? TypeWeight::Semibold : TypeWeight::Regular)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setForegroundRole(QPalette::WindowText); // the tone's role, on cards and fields too
    applyFont();
}

void TextLabel::setTone(TextTone tone)
{
    m_tone = tone;
    applyTone();
}

void TextLabel::setWeight(TypeWeight weight)
{
    m_weight = weight;
    applyFont();
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    return QLabel::event(event);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTone();
}

void TextLabel::applyFont()
{
    setFont(typeFont(m_size, m_weight));
}

void TextLabel::applyTone()
{
    if (m_tone == TextTone::Ink)
        return;
    const ThemeRoles roles = rolesOf(palette());
    const QColor color = m_tone == TextTone::Muted ? roles.muted
        : m_tone == TextTone::Warm                 ? roles.warm
                                                   : roles.help;
    if (palette().color(QPalette::Active, QPalette::WindowText) == color)
        return;
    QPalette toned;
    toned.setColor(QPalette::Active, QPalette::WindowText, color);
    toned.setColor(QPalette::Inactive, QPalette::WindowText, color);
    setPalette(toned);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/kinwardstyle.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyleHints>

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_baseFont(QApplication::font())
{
    QApplication::setStyle(new KinwardStyle);
    apply();
    qApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
#endif
}

Theme::~Theme() = default;

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    apply();
}

void Theme::setTextScale(int percent)
{
    const int kept = qBound(75, percent, 300);
    if (kept == m_textScale)
        return;
    m_textScale = kept;
    QFont font = m_baseFont;
    if (font.pixelSize() > 0)
        font.setPixelSize(font.pixelSize() * kept / 100);
    else
        font.setPointSizeF(font.pointSizeF() * kept / 100.0);
    QApplication::setFont(font);
    Q_EMIT changed();
}

Scheme Theme::judged(const QPalette &system)
{
    const QColor window = system.color(QPalette::Active, QPalette::Window);
    const QColor text = system.color(QPalette::Active, QPalette::WindowText);
    // Only palettes made for high contrast put pure black on pure white, or the reverse (21 : 1).
    if (contrastRatio(window, text) > 20.5)
        return Scheme::Contrast;
    return window.lightness() < text.lightness() ? Scheme::Dark : Scheme::Light;
}

void Theme::apply()
{
    if (m_isApplying)
        return;
    const QScopedValueRollback guard(m_isApplying, true);
    QApplication::setPalette(QPalette()); // back to what the desktop says
    const QPalette system = QApplication::palette();
    Scheme scheme = m_scheme == Scheme::Desktop ? judged(system) : m_scheme;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (m_scheme == Scheme::Desktop && scheme == Scheme::Light
        && QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark)
        scheme = Scheme::Dark;
#endif
    m_roles = scheme == Scheme::Contrast ? contrastRoles(system)
        : scheme == Scheme::Dark         ? darkRoles()
                                         : lightRoles();
    if (scheme != Scheme::Contrast) {
        QApplication::setPalette(paletteOf(m_roles));
    } else if (judged(system) != Scheme::Contrast) {
        QApplication::setPalette(strongPalette(judged(system) == Scheme::Dark));
        m_roles = rolesOf(QApplication::palette());
    }
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType())
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

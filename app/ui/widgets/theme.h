// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/themeroles.h"

#include <QFont>
#include <QObject>

/// Desktop follows the desktop's own choice while the program runs.
enum class Scheme { Desktop, Light, Dark, Contrast };

/// Sets the application's style, palette and text size, and keeps them in step with the desktop. One lives in
/// main(); widgets read roles from their palette and never need it.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    void setScheme(Scheme scheme);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    /// 100 is the desktop's own size; kept within 75 to 300.
    void setTextScale(int percent);
    [[nodiscard]] int textScale() const { return m_textScale; }
    [[nodiscard]] const ThemeRoles &roles() const { return m_roles; }

    /// What Scheme::Desktop means for this palette of the desktop: Light, Dark or Contrast.
    [[nodiscard]] static Scheme judged(const QPalette &system);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void apply();

    Scheme m_scheme = Scheme::Desktop;
    int m_textScale = 100;
    QFont m_baseFont;
    ThemeRoles m_roles;
    bool m_isApplying = false;
};

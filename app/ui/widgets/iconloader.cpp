// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconloader.h"

#include "ui/widgets/themeroles.h"
#include "ui/widgets/typescale.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

/// A static library's resources are only linked in when named; the macro wants the global namespace.
static void nameIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace
{
QString ownIconPath(const QString &name)
{
    [[maybe_unused]] static const bool isNamed = (nameIconResources(), true);
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

/// Renders on demand, so that an icon costs nothing until it is seen.
class StrokeIconEngine final : public QIconEngine
{
public:
    explicit StrokeIconEngine(QString name)
        : m_name(std::move(name))
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        IconLoader::paint(m_name, *painter, rect, QApplication::palette().color(group, QPalette::ButtonText));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return image;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new StrokeIconEngine(m_name); }

private:
    QString m_name;
};
} // namespace

QIcon IconLoader::icon(const QString &name)
{
    return QFile::exists(ownIconPath(name)) ? QIcon(new StrokeIconEngine(name)) : QIcon::fromTheme(name);
}

bool IconLoader::paint(const QString &name, QPainter &painter, const QRect &rect, const QColor &color)
{
    QFile file(ownIconPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, rect);
    return true;
}

IconLabel::IconLabel(const QString &name, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconLabel::sizeHint() const
{
    return {scaled(m_size), scaled(m_size)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    IconLoader::paint(m_name, painter, rect(), rolesOf(palette()).muted);
}

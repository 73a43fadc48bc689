// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include "ui/widgets/ratingslider.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>

namespace
{
void collect(QWidget *widget, QWidgetList &found);

void collectLayout(const QLayout *layout, QWidgetList &found)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), found);
        else if (item->layout())
            collectLayout(item->layout(), found);
    }
}

void collectSlider(const QWidget *slider, QWidgetList &found)
{
    for (QObject *child : slider->children()) {
        if (auto *control = qobject_cast<QWidget *>(child); control && control->focusPolicy() & Qt::TabFocus)
            found.append(control);
    }
}

void collect(QWidget *widget, QWidgetList &found)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        found.append(widget);
    if (const auto *area = qobject_cast<const QScrollArea *>(widget); area && area->widget()) {
        collect(area->widget(), found);
    } else if (const auto *split = qobject_cast<const QSplitter *>(widget)) {
        for (int i = 0; i < split->count(); ++i)
            collect(split->widget(i), found);
    } else if (qobject_cast<const RatingSlider *>(widget)) {
        collectSlider(widget, found);
    } else if (widget->layout()) {
        collectLayout(widget->layout(), found);
    }
}
} // namespace

void setReadingOrder(QWidget *page)
{
    QWidgetList found;
    collect(page, found);
    for (qsizetype i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found[i - 1], found[i]);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kinwardstyle.h"

#include "ui/widgets/stylepainter.h"
#include "ui/widgets/themeroles.h"
#include "ui/widgets/typescale.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>

namespace
{
constexpr int scrollBarWidth = 14;

bool isPrimaryButton(const QStyleOptionButton &option, const QWidget *widget)
{
    return (option.features & QStyleOptionButton::DefaultButton)
        || (widget && widget->property("primary").toBool());
}

/// Icon and words as one group in the middle; Qt's own puts the words at the edge under a right-to-left
/// language.
void paintIconAndWords(QPainter &painter, const QStyleOptionButton &button, const QStyle &style)
{
    const int gap = space(0.75);
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int width = qMin(button.rect.width(), button.iconSize.width() + gap + words);
    QRect group(0, 0, width, button.rect.height());
    group.moveCenter(button.rect.center());
    const QRect icon(group.left(), group.center().y() - button.iconSize.height() / 2, button.iconSize.width(),
                     button.iconSize.height());
    const QRect text = group.adjusted(icon.width() + gap, 0, 0, 0);
    const bool isEnabled = button.state & QStyle::State_Enabled;
    button.icon.paint(&painter, QStyle::visualRect(button.direction, group, icon), Qt::AlignCenter,
                      isEnabled ? QIcon::Normal : QIcon::Disabled);
    style.drawItemText(&painter, QStyle::visualRect(button.direction, group, text),
                       Qt::AlignCenter | Qt::TextShowMnemonic, button.palette, isEnabled, button.text,
                       QPalette::ButtonText);
}

void paintItemSelection(QPainter &painter, const QStyleOptionViewItem &option)
{
    const ThemeRoles roles = rolesOf(option.palette);
    const QRect rect = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(rect, option.backgroundBrush);
    if (isSelected)
        painter.fillRect(rect, roles.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(rect, mixed(roles.card, roles.accentSoft, 0.5));
    const bool isFirst = option.viewItemPosition == QStyleOptionViewItem::Beginning
        || option.viewItemPosition == QStyleOptionViewItem::OnlyOne
        || option.viewItemPosition == QStyleOptionViewItem::Invalid;
    if (isSelected && isFirst) {
        const int x = option.direction == Qt::RightToLeft ? rect.right() - 2 : rect.left();
        painter.fillRect(QRect(x, rect.top(), 3, rect.height()), roles.accent);
    }
    if (isSelected && roles.isContrast)
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), roles.accent);
}

QRect scrollHandle(const QStyleOptionSlider &bar)
{
    const bool isLevel = bar.orientation == Qt::Horizontal;
    const int length = isLevel ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int size = length;
    if (range > 0)
        size = qBound(qMin(28, length), int(qint64(length) * bar.pageStep / (range + bar.pageStep)), length);
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                   length - size, bar.upsideDown);
    return isLevel ? QRect(bar.rect.x() + at, bar.rect.y(), size, bar.rect.height())
                   : QRect(bar.rect.x(), bar.rect.y() + at, bar.rect.width(), size);
}

QRect scrollPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect handle = scrollHandle(bar);
    const bool isLevel = bar.orientation == Qt::Horizontal;
    QRect before = bar.rect;
    isLevel ? before.setRight(handle.left() - 1) : before.setBottom(handle.top() - 1);
    QRect after = bar.rect;
    isLevel ? after.setLeft(handle.right() + 1) : after.setTop(handle.bottom() + 1);
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
        return bar.upsideDown ? after : before;
    case QStyle::SC_ScrollBarAddPage:
        return bar.upsideDown ? before : after;
    default:
        return {};
    }
}

int minimumHeight(QStyle::ContentsType type, const QWidget *widget)
{
    switch (type) {
    case QStyle::CT_PushButton:
    case QStyle::CT_LineEdit:
    case QStyle::CT_ComboBox:
    case QStyle::CT_SpinBox:
    case QStyle::CT_ToolButton:
        return scaled(32);
    case QStyle::CT_CheckBox:
    case QStyle::CT_RadioButton:
    case QStyle::CT_MenuItem:
        return scaled(28);
    case QStyle::CT_ItemViewItem:
        if (qobject_cast<const QTableView *>(widget))
            return 0;
        return widget && widget->inherits("QComboBoxListView") ? scaled(32) : scaled(listRowHeight);
    default:
        return 0;
    }
}
} // namespace

KinwardStyle::KinwardStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void KinwardStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        // Buttons and fields paint their own ring; the rest gets it here.
        if (StylePainter::showsFocus(*option) && !qobject_cast<const QPushButton *>(widget))
            StylePainter::focusRing(*painter, option->rect, rolesOf(option->palette).accent, 4);
        return;
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return StylePainter::button(*painter, *button, widget);
        break;
    case PE_PanelButtonTool:
        return StylePainter::toolButtonFace(*painter, *option);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return StylePainter::field(*painter, *option);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return StylePainter::field(*painter, *option);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return StylePainter::checkBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return StylePainter::radioButton(*painter, *option);
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            return paintItemSelection(*painter, *item);
        break;
    case PE_PanelItemViewRow:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void KinwardStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const ThemeRoles roles = rolesOf(option->palette);
    if (element == CE_PushButtonLabel) {
        QStyleOptionButton label = *qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool isEnabled = label.state & State_Enabled;
        if (isPrimaryButton(label, widget))
            label.palette.setColor(QPalette::ButtonText, roles.onAccent);
        else if ((label.features & QStyleOptionButton::Flat) && isEnabled)
            label.palette.setColor(QPalette::ButtonText, roles.isContrast ? roles.ink : roles.accent);
        if (!label.icon.isNull() && !label.text.isEmpty() && !(label.features & QStyleOptionButton::HasMenu))
            return paintIconAndWords(*painter, label, *this);
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    if (element == CE_PushButtonBevel) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && (button->features & QStyleOptionButton::Flat))
            return StylePainter::toolButtonFace(*painter, *option);
    }
    if (element == CE_ItemViewItem) {
        QStyleOptionViewItem item = *qstyleoption_cast<const QStyleOptionViewItem *>(option);
        item.palette.setColor(QPalette::HighlightedText, roles.ink);
        return QProxyStyle::drawControl(element, &item, painter, widget);
    }
    if (element == CE_ProgressBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            bar && !bar->textVisible && bar->maximum > bar->minimum)
            return StylePainter::progress(*painter, *bar);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void KinwardStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const auto part = [&](SubControl sub) { return QRectF(subControlRect(control, option, sub, widget)); };
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
        if (control == CC_Slider)
            return StylePainter::slider(*painter, *slider, part(SC_SliderHandle));
        if (control == CC_ScrollBar)
            return StylePainter::scrollBar(*painter, *slider, part(SC_ScrollBarSlider));
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        box && control == CC_ComboBox)
        return StylePainter::comboBox(*painter, *box, part(SC_ComboBoxArrow));
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        box && control == CC_SpinBox)
        return StylePainter::spinBox(*painter, *box, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect KinwardStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollPart(*bar, part);
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control != CC_ComboBox || part != SC_ComboBoxEditField)
        return rect;
    const bool isMirrored = option->direction == Qt::RightToLeft;
    return isMirrored ? rect.adjusted(0, 0, -space(0.5), 0) : rect.adjusted(space(0.5), 0, 0, 0);
}

QRect KinwardStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const int margin = space(1) - 2;
        return QProxyStyle::subElementRect(element, option, widget).adjusted(margin, 0, -margin, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize KinwardStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool isFlat = button && (button->features & QStyleOptionButton::Flat);
        result = QSize(size.width() + space(isFlat ? 2 : 4), size.height() + space(1));
    }
    if (type == CT_LineEdit)
        result.rwidth() += space(2) - 4;
    result.setHeight(qMax(result.height(), minimumHeight(type, widget)));
    if (type == CT_ProgressBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (bar && !bar->textVisible)
            result.setHeight(space(0.75));
    }
    if (type == CT_ComboBox)
        result.rwidth() += space(1);
    if (type == CT_SpinBox)
        result.setWidth(qMax(result.width(), scaled(64)));
    if (type == CT_ToolButton)
        result.setWidth(qMax(result.width(), scaled(32)));
    return result;
}

int KinwardStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget)
            ? 3
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_SliderThickness:
        return scaled(minimumTarget + 4);
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return scaled(minimumTarget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(18);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return scaled(18);
    case PM_FocusFrameHMargin:
        return space(1);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space(1);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int KinwardStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton; // a click on the track goes there
    case SH_ComboBox_Popup:
        return 0;
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void KinwardStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractSlider *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void setPrimary(QPushButton *button, bool isPrimary)
{
    button->setProperty("primary", isPrimary);
    QFont font; // only the weight is set, so that the size still follows the application
    font.setWeight(isPrimary ? QFont::DemiBold : QFont::Normal);
    button->setFont(font);
    button->update();
}

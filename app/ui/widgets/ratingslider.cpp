// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ratingslider.h"

#include "ui/widgets/iconloader.h"
#include "ui/widgets/ratingtrack.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QWheelEvent>

namespace
{
/// A number box whose wheel belongs to the page.
class StillSpinBox final : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};
} // namespace

RatingSlider::RatingSlider(const QString &label, int minimum, int maximum, QWidget *parent)
    : QWidget(parent)
    , m_minimum(minimum)
    , m_maximum(maximum)
{
    buildControls();
    buildRows();
    connectControls();
    setLabel(label);
    showValue();
}

void RatingSlider::buildControls()
{
    m_label = new TextLabel({}, TypeSize::Body, this);
    m_less = stepButton(QStringLiteral("minus"));
    m_more = stepButton(QStringLiteral("plus"));
    m_track = new RatingTrack(this);
    m_track->setRange(m_minimum, m_maximum);
    m_number = new StillSpinBox(this);
    // One below the scale stands for "not rated" and shows as a dash.
    m_number->setRange(m_minimum - 1, m_maximum);
    m_number->setSpecialValueText(QStringLiteral("–"));
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setKeyboardTracking(false);
    m_clear = new QToolButton(this);
    //: Takes a rating back, so that nothing is rated
    m_clear->setText(tr("Clear"));
    m_clear->setAutoRaise(true);
    QSizePolicy keepsPlace = m_clear->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(keepsPlace);
    m_low = new TextLabel({}, TypeSize::Caption, this);
    m_high = new TextLabel({}, TypeSize::Caption, this);
    m_asked = new TextLabel({}, TypeSize::Caption, this);
    m_asked->setObjectName(QStringLiteral("asked"));
    m_asked->setTextFormat(Qt::PlainText);
    m_asked->setTone(TextTone::Muted);
    m_low->setTone(TextTone::Muted);
    m_high->setTone(TextTone::Muted);
    alignEnds();
}

QToolButton *RatingSlider::stepButton(const QString &iconName)
{
    auto *button = new QToolButton(this);
    button->setIcon(IconLoader::icon(iconName));
    button->setAutoRepeat(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void RatingSlider::buildRows()
{
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_low, 1);
    ends->addWidget(m_high, 1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(0.5));
    grid->setVerticalSpacing(space(0.5));
    grid->addWidget(m_label, 0, 0, 1, 3);
    grid->addWidget(m_clear, 0, 3, 1, 2, Qt::AlignTrailing);
    grid->addWidget(m_less, 1, 0);
    grid->addWidget(m_track, 1, 1, 1, 2);
    grid->addWidget(m_more, 1, 3);
    grid->addWidget(m_number, 1, 4);
    grid->addLayout(ends, 2, 1, 1, 2);
    grid->addWidget(m_asked, 3, 1, 1, 2);
    grid->setColumnStretch(1, 1);
}

void RatingSlider::connectControls()
{
    const auto go = [this](int by) { choose(m_value ? *m_value + by * m_step : middle()); };
    connect(m_less, &QToolButton::clicked, this, [go] { go(-1); });
    connect(m_more, &QToolButton::clicked, this, [go] { go(1); });
    connect(m_track, &RatingTrack::valueChanged, this, [this](int value) { choose(value); });
    connect(m_track, &RatingTrack::touched, this, [this] { choose(m_track->value()); });
    connect(m_track, &RatingTrack::clearRequested, this, [this] { choose({}); });
    connect(m_number, &QSpinBox::valueChanged, this,
            [this](int value) { choose(value < m_minimum ? std::nullopt : std::optional(value)); });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        choose({});
        m_track->setFocus();
    });
}

void RatingSlider::setLabel(const QString &label)
{
    m_label->setText(label);
    setAccessibleName(label);
    m_track->setAccessibleName(label);
    //: %1 is the question that the number answers
    m_number->setAccessibleName(tr("%1, number").arg(label));
    m_less->setAccessibleName(tr("%1, less").arg(label));
    m_more->setAccessibleName(tr("%1, more").arg(label));
    m_clear->setAccessibleName(tr("%1, clear").arg(label));
}

void RatingSlider::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignEnds();
}

void RatingSlider::alignEnds()
{
    // By the layout, not by the words: words of another direction would leave their end.
    const Qt::Alignment start = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment end = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    m_low->setAlignment(start | Qt::AlignAbsolute | Qt::AlignTop);
    m_high->setAlignment(end | Qt::AlignAbsolute | Qt::AlignTop);
}

void RatingSlider::setEndLabels(const QString &low, const QString &high)
{
    m_low->setText(low);
    m_high->setText(high);
}

void RatingSlider::setStep(int step)
{
    m_step = qMax(1, step);
    m_track->setSingleStep(m_step);
    m_track->setPageStep(m_step * 2);
    m_number->setSingleStep(m_step);
}

void RatingSlider::setQuestion(const QString &question)
{
    m_question = question;
    showValue();
}

void RatingSlider::setSuffix(const QString &suffix)
{
    m_number->setSuffix(suffix);
}

void RatingSlider::setValue(std::optional<int> value)
{
    m_value = value ? std::optional(qBound(m_minimum, *value, m_maximum)) : std::nullopt;
    showValue();
}

void RatingSlider::choose(std::optional<int> value)
{
    const std::optional<int> before = m_value;
    setValue(value);
    if (m_value != before)
        Q_EMIT valueChanged(m_value);
}

void RatingSlider::showValue()
{
    const QSignalBlocker trackBlocker(m_track);
    const QSignalBlocker numberBlocker(m_number);
    m_track->setRated(m_value.has_value());
    m_track->setValue(m_value.value_or(middle()));
    m_track->update();
    m_number->setValue(m_value.value_or(m_minimum - 1));
    m_clear->setVisible(m_value.has_value());
    const bool isAsked = !m_value && !m_question.isEmpty();
    m_asked->setText(m_question);
    m_asked->setVisible(isAsked);
    const QString unrated = tr("Not rated yet");
    m_track->setAccessibleDescription(m_value       ? QString()
                                          : isAsked ? unrated + QStringLiteral(". ") + m_question
                                                    : unrated);
}

int RatingSlider::middle() const
{
    return m_minimum + (m_maximum - m_minimum) / 2;
}

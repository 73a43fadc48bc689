// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/causepanel.h"

#include "ui/widgets/plaintextfield.h"
#include "ui/widgets/ratingslider.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>
#include <array>

namespace
{
constexpr int lowestRating = 1;
constexpr int highestRating = 7;
constexpr int causeRestMilliseconds = 700;
} // namespace

CausePanel::CausePanel(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainTextField(label, this))
    , m_scales(new QWidget(this))
    , m_locus(new RatingSlider(tr("Was it because of you, or of others or the situation?"), lowestRating,
                               highestRating, m_scales))
    , m_stability(
          new RatingSlider(tr("Will this cause be there next time?"), lowestRating, highestRating, m_scales))
    , m_globality(new RatingSlider(tr("Does it touch only this, or all of your life?"), lowestRating,
                                   highestRating, m_scales))
    , m_control(
          new RatingSlider(tr("How much can you change this cause?"), lowestRating, highestRating, m_scales))
{
    buildFields();
    m_rest.setSingleShot(true);
    m_rest.setInterval(causeRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &CausePanel::ask);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        showSliders();
        m_rest.start();
        Q_EMIT edited();
    });
    for (RatingSlider *slider : {m_locus, m_stability, m_globality, m_control})
        connect(slider, &RatingSlider::valueChanged, this, &CausePanel::edited);
}

void CausePanel::buildFields()
{
    m_text->setLines(2, 6);
    m_locus->setEndLabels(tr("others or the situation"), tr("all me"));
    m_stability->setEndLabels(tr("gone"), tr("always there"));
    m_globality->setEndLabels(tr("only this"), tr("everything"));
    m_control->setEndLabels(tr("not at all"), tr("a lot"));
    m_locus->setObjectName(QStringLiteral("locus"));
    m_stability->setObjectName(QStringLiteral("stability"));
    m_globality->setObjectName(QStringLiteral("globality"));
    m_control->setObjectName(QStringLiteral("control"));
    auto *scales = new QVBoxLayout(m_scales);
    scales->setContentsMargins(0, space(), 0, 0);
    scales->setSpacing(space(2));
    for (RatingSlider *slider : {m_locus, m_stability, m_globality, m_control})
        scales->addWidget(slider);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space());
    column->addWidget(m_text);
    column->addWidget(m_scales);
    showSliders();
}

void CausePanel::showSliders()
{
    // Scales belong to a stated cause and to nothing else.
    m_scales->setVisible(!m_text->toPlainText().trimmed().isEmpty());
}

void CausePanel::setCause(const Cause &cause)
{
    const QSignalBlocker blocker(this);
    m_text->setPlainText(cause.text);
    m_locus->setValue(cause.locus);
    m_stability->setValue(cause.stability);
    m_globality->setValue(cause.globality);
    m_control->setValue(cause.control);
    showSliders();
    ask();
}

void CausePanel::ask()
{
    m_rest.stop();
    const QString cause = m_text->toPlainText();
    const QList<CauseQuestion> questions =
        m_reading && !cause.trimmed().isEmpty() ? causeQuestions(cause, m_reading) : QList<CauseQuestion>();
    const std::array scales{m_locus, m_stability, m_globality, m_control}; // as in CauseScale
    for (RatingSlider *slider : scales)
        slider->setQuestion({});
    for (const CauseQuestion &question : questions)
        scales.at(static_cast<size_t>(question.scale))->setQuestion(question.text);
}

void CausePanel::write(const QString &words)
{
    m_text->insertPlainText(words);
    m_text->setFocus(Qt::OtherFocusReason);
}

Cause CausePanel::cause() const
{
    if (m_text->toPlainText().trimmed().isEmpty())
        return {};
    return {m_text->toPlainText(), m_locus->value(), m_stability->value(), m_globality->value(),
            m_control->value()};
}

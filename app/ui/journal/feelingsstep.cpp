// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/feelingsstep.h"

#include "ui/widgets/chiprow.h"
#include "ui/widgets/ratingslider.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/typescale.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace
{
constexpr int mostFeelings = 4;
constexpr int feelingStep = 5;

/// The 24 words that are offered; own words are as welcome.
QStringList feelingWords()
{
    const auto word = [](const char *text) { return FeelingsStep::tr(text); };
    return {word(QT_TRANSLATE_NOOP("FeelingsStep", "sad")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "lonely")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "left out")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "hurt")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "ashamed")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "guilty")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "nervous")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "afraid")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "worried")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "angry")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "annoyed")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "jealous")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "let down")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "hopeless")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "tired")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "numb")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "confused")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "embarrassed")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "calm")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "relieved")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "grateful")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "hopeful")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "proud")),
            word(QT_TRANSLATE_NOOP("FeelingsStep", "glad"))};
}
} // namespace

FeelingsStep::FeelingsStep(QWidget *parent)
    : RecordStep(parent)
    , m_words(new ChipRow(tr("Feelings"), this))
    , m_ownWord(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_sliders(new QVBoxLayout)
{
    buildFields();
    connect(m_words, &ChipRow::checkedIdsChanged, this, &FeelingsStep::keepChosen);
    connect(m_ownWord, &QLineEdit::returnPressed, this, &FeelingsStep::addOwnWord);
    connect(m_add, &QPushButton::clicked, this, &FeelingsStep::addOwnWord);
}

void FeelingsStep::buildFields()
{
    m_words->setObjectName(QStringLiteral("feelings"));
    m_words->setMaximumChecked(mostFeelings);
    m_ownWord->setObjectName(QStringLiteral("ownFeeling"));
    m_add->setAccessibleName(tr("Add"));
    auto *label = new TextLabel(tr("In your own word"), TypeSize::Caption, this);
    label->setTone(TextTone::Muted);
    label->setBuddy(m_ownWord);
    m_ownWord->setAccessibleName(label->text());
    auto *own = new QHBoxLayout;
    own->addWidget(m_ownWord, 1);
    own->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space());
    column->addWidget(m_words);
    column->addWidget(label);
    column->addLayout(own);
    column->addSpacing(space(2));
    column->addLayout(m_sliders);
    m_sliders->setSpacing(space(2));
    column->addStretch();
    showChips();
}

void FeelingsStep::addOwnWord()
{
    const QString name = m_ownWord->text().trimmed();
    const bool isKnown = std::any_of(m_feelings.cbegin(), m_feelings.cend(), [&](const Feeling &f) {
        return f.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (name.isEmpty() || isKnown)
        return;
    // As with the chips: the newest word counts, the first gives way.
    if (m_feelings.size() >= mostFeelings)
        m_feelings.removeFirst();
    m_feelings.append({name, {}, {}});
    m_ownWord->clear();
    showChips();
    showSliders();
    Q_EMIT edited();
}

void FeelingsStep::keepChosen(const QStringList &names)
{
    m_feelings.removeIf([&](const Feeling &feeling) { return !names.contains(feeling.name); });
    for (const QString &name : names) {
        const bool isKnown = std::any_of(m_feelings.cbegin(), m_feelings.cend(),
                                         [&](const Feeling &feeling) { return feeling.name == name; });
        if (!isKnown)
            m_feelings.append({name, {}, {}});
    }
    showSliders();
    Q_EMIT edited();
}

void FeelingsStep::showChips()
{
    QList<Chip> chips;
    QStringList chosen;
    for (const QString &word : feelingWords())
        chips.append({word, word});
    for (const Feeling &feeling : m_feelings) {
        chosen.append(feeling.name);
        if (!feelingWords().contains(feeling.name))
            chips.append({feeling.name, feeling.name});
    }
    m_words->setChips(chips);
    m_words->setCheckedIds(chosen);
}

void FeelingsStep::showSliders()
{
    while (QLayoutItem *item = m_sliders->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_feelings.size(); ++i) {
        auto *slider = new RatingSlider(m_feelings[i].name, 0, 100, this);
        slider->setStep(feelingStep);
        slider->setEndLabels(tr("hardly there"), tr("as strong as can be"));
        slider->setValue(m_feelings[i].before);
        connect(slider, &RatingSlider::valueChanged, this, [this, i](std::optional<int> value) {
            m_feelings[i].before = value;
            Q_EMIT edited();
        });
        m_sliders->addWidget(slider);
    }
}

QString FeelingsStep::title() const
{
    //: a step of the guided thought record
    return tr("Feelings");
}

QString FeelingsStep::question() const
{
    return tr("What did you feel?");
}

QString FeelingsStep::hint() const
{
    return tr("Up to four words, and how strong each was.");
}

void FeelingsStep::present(const ThoughtRecord &record)
{
    m_feelings = record.feelings;
    showChips();
    showSliders();
}

void FeelingsStep::apply(ThoughtRecord &record) const
{
    QList<Feeling> kept = m_feelings;
    for (Feeling &feeling : kept) {
        const auto before = std::find_if(record.feelings.cbegin(), record.feelings.cend(),
                                         [&](const Feeling &known) { return known.name == feeling.name; });
        if (before != record.feelings.cend())
            feeling.after = before->after;
    }
    record.feelings = kept;
}

bool FeelingsStep::isAnswered(const ThoughtRecord &record) const
{
    return !record.feelings.isEmpty();
}

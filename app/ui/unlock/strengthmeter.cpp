// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/strengthmeter.h"

#include "ui/unlock/passphrasestrength.h"
#include "ui/widgets/textlabel.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace
{
constexpr int fullBar = 130; // tenths of a power of ten of guesses: a hundred years and more
}

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_sentence(new TextLabel({}, TypeSize::Caption, this))
{
    m_bar->setRange(0, fullBar);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(space(0.75));
    m_bar->setAccessibleName(tr("Strength of the passphrase"));
    m_sentence->setTone(TextTone::Muted);
    m_sentence->setMinimumHeight(m_sentence->fontMetrics().lineSpacing() * 2);
    m_sentence->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(0.5));
    column->addWidget(m_bar);
    column->addWidget(m_sentence);
    setPassphrase({});
}

void StrengthMeter::setPassphrase(const QString &passphrase)
{
    const PassphraseStrength strength = passphraseStrength(passphrase);
    m_bar->setValue(qBound(0, qRound(strength.guessesLog10 * 10), fullBar));
    m_sentence->setText(strength.level == StrengthLevel::Empty
                            ? tr("A few unrelated words are easy to keep and hard to guess.")
                            : strength.sentence);
}

QString StrengthMeter::sentence() const
{
    return m_sentence->text();
}

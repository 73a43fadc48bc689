// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/learneddialog.h"

#include "ui/journal/mappingdesk.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
constexpr double hardlyAnything = 0.1; ///< in log-odds
constexpr double untilItRests = 3.9;

/// What answers to a pattern's suggestions have come to, by how far they shift it.
QString effectOf(double shift)
{
    if (shift < -untilItRests)
        return LearnedDialog::tr("It is not suggested for now; choosing it yourself can bring it back.");
    if (shift < -hardlyAnything)
        return LearnedDialog::tr("It is suggested less often.");
    if (shift > hardlyAnything)
        return LearnedDialog::tr("It is suggested more often.");
    return LearnedDialog::tr("It is suggested as often as before.");
}
} // namespace

LearnedDialog::LearnedDialog(MappingDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_list(new TextLabel({}, TypeSize::Body, this))
    , m_outcome(new TextLabel({}, TypeSize::Caption, this))
{
    setWindowTitle(tr("What suggestions have learned"));
    buildLayout();
    showLearned();
    resize(scaled(480), scaled(420));
}

void LearnedDialog::buildLayout()
{
    auto *page = new ScrollColumn(windowTitle(), this);
    page->column()->addWidget(new TextLabel(windowTitle(), TypeSize::Title, page));
    page->column()->addWidget(new TextLabel(tr("When you take a suggestion or put it away, later ones shift "
                                               "with it. Kept inside your vault are only these numbers, and "
                                               "a mark for each of your latest answers, so that none counts "
                                               "twice; none of your words."),
                                            TypeSize::Body, page));
    m_list->setObjectName(QStringLiteral("learned"));
    m_outcome->setTone(TextTone::Muted);
    page->column()->addWidget(m_list);
    page->column()->addWidget(m_outcome);
    page->column()->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_forget = buttons->addButton(tr("Forget all of it"), QDialogButtonBox::ActionRole);
    m_forget->setObjectName(QStringLiteral("forgetLearned"));
    m_forget->setAutoDefault(false);
    connect(m_forget, &QPushButton::clicked, this, &LearnedDialog::forget);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space(2));
    column->addWidget(page, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space(3), 0, space(3), 0);
    foot->addWidget(buttons);
    column->addLayout(foot);
}

void LearnedDialog::showLearned()
{
    QStringList lines;
    const auto &answers = m_desk.memory().answers();
    for (auto entry = answers.cbegin(); entry != answers.cend(); ++entry) {
        //: %1 a thinking pattern; %2 and %3 how often its suggestion was taken, and put away; %4 of these
        //: answers, how many Kinward had expected to be taken ("1.6"); %5 a sentence on what follows from it
        lines.append(tr("%1: taken %2, put away %3. About %4 had been expected to be taken. %5")
                         .arg(m_desk.patternName(entry.key()), locale().toString(entry->confirmed),
                              locale().toString(entry->dismissed), locale().toString(entry->promised, 'f', 1),
                              effectOf(m_desk.memory().shift(entry.key()))));
    }
    if (!m_desk.unreadableAnswers().isEmpty())
        lines.prepend(m_desk.unreadableAnswers() + QLatin1Char(' ')
                      + tr("Until it is forgotten, nothing new is learned."));
    m_list->setText(lines.isEmpty() ? tr("Nothing so far.") : lines.join(QLatin1Char('\n')));
    m_forget->setEnabled(!lines.isEmpty());
}

void LearnedDialog::forget()
{
    const Result<> forgotten = m_desk.forgetAnswers();
    m_outcome->setText(forgotten ? tr("Forgotten. Suggestions begin anew.") : forgotten.error().message);
    showLearned();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/learneddialog.h"

#include "ui/journal/mappingdesk.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

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
                                               "a little. Only these numbers are kept, "
                                               "inside your vault; none of your words."),
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
        //: %1 a thinking pattern; %2 and %3 how often its suggestion was taken, and put away
        lines.append(tr("%1: taken %2, put away %3")
                         .arg(m_desk.patternName(entry.key()), locale().toString(entry->confirmed),
                              locale().toString(entry->dismissed)));
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

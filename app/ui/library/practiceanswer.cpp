// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/practiceanswer.h"

#include "ui/library/causechoice.h"
#include "ui/library/libraryshelf.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

PracticeAnswerView::PracticeAnswerView(const LibraryShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_shelf(shelf)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("practiceAnswer"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(1));
}

void PracticeAnswerView::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void PracticeAnswerView::say(const QString &text, bool isStrong)
{
    if (text.isEmpty())
        return;
    auto *label = new TextLabel(text, TypeSize::Body, this);
    if (isStrong)
        label->setWeight(TypeWeight::Semibold);
    m_column->addWidget(label);
    if (m_column->count() == 1) {
        QAccessibleEvent said(label, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    }
}

QString PracticeAnswerView::nameOf(const QString &pattern) const
{
    const LibraryHeader *page = m_shelf.header(pattern);
    return page ? page->title : pattern;
}

void PracticeAnswerView::addLink(const QString &pattern)
{
    //: a link to a page of the library; %1 is its title
    auto *link = new QPushButton(tr("Read: %1").arg(nameOf(pattern)), this);
    link->setFlat(true);
    m_column->addWidget(link, 0, Qt::AlignLeading);
    connect(link, &QPushButton::clicked, this, [this, pattern] { Q_EMIT pageRequested(pattern); });
}

PracticeFit PracticeAnswerView::showPattern(const PracticeItem &item, const QString &chosen)
{
    clear();
    const PracticeAnswer answer = item.answerTo(chosen);
    //: %1 is the name of a thinking pattern, as it was chosen
    say(tr("You chose: %1").arg(nameOf(chosen)));
    switch (answer.fit) {
    case PracticeFit::Right:
        //: said of a practice answer
        say(tr("Yes, that fits."), true);
        break;
    case PracticeFit::Near:
        //: said of a practice answer
        say(tr("Close. One can see it that way."), true);
        break;
    case PracticeFit::Other:
        //: said of a practice answer
        say(tr("Something else fits better here."), true);
        break;
    }
    say(answer.why);
    const QStringList right = item.rightPatterns();
    for (const QString &pattern : right) {
        if (pattern != chosen)
            //: %1 is the name of a thinking pattern, %2 says why it fits
            say(answer.fit == PracticeFit::Right
                    ? tr("This fits too: %1. %2").arg(nameOf(pattern), item.answerTo(pattern).why)
                    : tr("What fits best: %1. %2").arg(nameOf(pattern), item.answerTo(pattern).why));
    }
    for (const QString &pattern : right)
        addLink(pattern);
    return answer.fit;
}

QString PracticeAnswerView::summed(int fitting, PracticeFit worst)
{
    if (worst == PracticeFit::Right)
        return tr("Yes, all four fit.");
    if (fitting == 0)
        return worst == PracticeFit::Near ? tr("Close on all four.") : tr("Here is how one can read it.");
    return worst == PracticeFit::Near
        //: how many of the four ratings of a cause fit; the others are one step off
        ? tr("%n of four fit. The rest is close.", nullptr, fitting)
        //: how many of the four ratings of a cause fit
        : tr("%n of four fit. Here is how one can read it.", nullptr, fitting);
}

PracticeFit PracticeAnswerView::showCause(const PracticeItem &item,
                                          const std::array<int, causeSideCount> &ratings)
{
    clear();
    PracticeFit worst = PracticeFit::Right;
    int fitting = 0;
    for (size_t side = 0; side < ratings.size(); ++side) {
        const PracticeFit fit = item.ranges->at(side).fitOf(ratings[side]);
        worst = qMax(worst, fit);
        fitting += fit == PracticeFit::Right ? 1 : 0;
    }
    say(summed(fitting, worst), true);
    for (size_t side = 0; side < ratings.size(); ++side) {
        const PracticeRange &range = item.ranges->at(side);
        say(CauseChoice::question(CauseSide(side)), true);
        const QLocale locale;
        const QString fits = range.from == range.to ? locale.toString(range.from)
                                                    //: two ratings on a scale and all between them: "3 to 5"
                                                    : tr("%1 to %2").arg(range.from).arg(range.to);
        //: %1 is the person's own rating, %2 the ratings that fit ("3 to 5"), %3 says why
        say(tr("You said %1. %2 fits here. %3").arg(locale.toString(ratings[side]), fits, range.why));
    }
    addLink(QStringLiteral("attribution"));
    return worst;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/steplist.h"

#include "ui/journal/recordstep.h"
#include "ui/widgets/typescale.h"

namespace
{
constexpr int stepListWidth = 168;
} // namespace

StepList::StepList(QWidget *parent)
    : QListWidget(parent)
{
    //: the list of steps of a thought record, for screen readers
    setAccessibleName(tr("Steps"));
    setObjectName(QStringLiteral("steps"));
    setFixedWidth(scaled(stepListWidth));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void StepList::showAnswered(const QList<RecordStep *> &steps, const ThoughtRecord &record)
{
    for (int i = 0; i < steps.size(); ++i) {
        const bool isAnswered = steps[i]->isAnswered(record);
        const QString title = steps[i]->title();
        //: a step of the record that has an answer; %1 its name
        item(i)->setText(isAnswered ? tr("✓ %1").arg(title) : title);
        //: for screen readers: a step that has an answer
        item(i)->setData(Qt::AccessibleTextRole, isAnswered ? tr("%1, answered").arg(title) : title);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

class RecordStep;
struct ThoughtRecord;

/// The steps of a thought record by name; those that have an answer are ticked.
class StepList : public QListWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void showAnswered(const QList<RecordStep *> &steps, const ThoughtRecord &record);
};

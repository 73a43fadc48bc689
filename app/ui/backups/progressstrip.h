// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class LongTask;
class QProgressBar;
class QPushButton;
class TextLabel;

/// What is being done, how far it is, and a button to stop it. Hidden while nothing is done.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// Shows each task of it.
    void follow(LongTask &task);
    void begin(const QString &stage);
    void setPercent(int percent);
    void end();

Q_SIGNALS:
    void cancelled();

private:
    void setStage(const QString &stage);

    TextLabel *m_stage;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

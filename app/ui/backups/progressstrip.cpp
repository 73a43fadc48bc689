// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/progressstrip.h"

#include "ui/widgets/longtask.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_stage(new TextLabel({}, TypeSize::Body, this))
    , m_bar(new QProgressBar(this))
    //: stops what is being done; it leaves nothing behind
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_stage->setObjectName(QStringLiteral("stage"));
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("cancelTask"));
    auto *words = new QVBoxLayout;
    words->setSpacing(space(0.5));
    words->addWidget(m_stage);
    words->addWidget(m_bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addLayout(words, 1);
    row->addWidget(m_cancel, 0, Qt::AlignBottom);
    hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelled();
    });
}

void ProgressStrip::follow(LongTask &task)
{
    connect(&task, &LongTask::staged, this, &ProgressStrip::begin);
    connect(&task, &LongTask::progressed, this, &ProgressStrip::setPercent);
    connect(&task, &LongTask::busyChanged, this, [this](bool isBusy) {
        if (!isBusy)
            end();
    });
    connect(this, &ProgressStrip::cancelled, &task, &LongTask::cancel);
}

void ProgressStrip::begin(const QString &stage)
{
    setStage(stage);
    if (isHidden())
        m_cancel->setEnabled(true);
    show();
}

void ProgressStrip::setStage(const QString &stage)
{
    m_stage->setText(stage);
    m_bar->setAccessibleName(stage);
}

void ProgressStrip::setPercent(int percent)
{
    m_bar->setValue(percent);
}

void ProgressStrip::end()
{
    hide();
    m_bar->setValue(0);
}

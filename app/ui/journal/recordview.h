// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/thoughtrecord.h"

#include <QWidget>

class MappingDesk;
class PageHeader;
class QVBoxLayout;
class ScrollColumn;

/// One thought record to read: what happened, the hot thought before and now, causes side by side, the next
/// step.
class RecordView : public QWidget
{
    Q_OBJECT

public:
    explicit RecordView(const MappingDesk &desk, QWidget *parent = nullptr);

    void show(const ThoughtRecord &record);
    using QWidget::show;

Q_SIGNALS:
    void editRequested();
    void removeRequested();
    void conceptRequested(const QString &id);

private:
    void clear();
    void addHead(const QString &title);
    void addSection(const QString &title, const QString &text);
    void addHotThought(const ThoughtRecord &record);
    void addFeelings(const ThoughtRecord &record);
    void addPatterns(const ThoughtRecord &record);
    void addCauses(const ThoughtRecord &record);
    void addNextStep(const NextStep &step);

    const MappingDesk &m_desk;
    PageHeader *m_header;
    ScrollColumn *m_page;
};

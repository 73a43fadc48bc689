// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment.h"

#include <QMap>
#include <QWidget>

class Clock;
class ExperimentCard;
class ExperimentForm;
class Journal;
class Notice;
class ScrollColumn;

/// Small tests: those that wait for their outcome first, then those that are done, and the form for a new
/// one.
class ExperimentPanel : public QWidget
{
    Q_OBJECT

public:
    ExperimentPanel(Journal &journal, const Clock &clock, QWidget *parent = nullptr);

    void refresh();
    void begin(const QString &prediction);

private:
    void buildLayout();
    ExperimentCard *cardFor(const Experiment &experiment, QMap<QString, ExperimentCard *> &before);
    void add(const Experiment &experiment);
    bool save(const Experiment &experiment);

    Journal &m_journal;
    const Clock &m_clock;
    Notice *m_notice;
    ScrollColumn *m_page;
    QWidget *m_list;
    QMap<QString, ExperimentCard *> m_cards; ///< by what they show
    ExperimentForm *m_form;
};

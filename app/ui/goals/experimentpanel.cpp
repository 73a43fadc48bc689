// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/experimentpanel.h"

#include "core/clock.h"
#include "storage/journal.h"
#include "ui/goals/experimentcard.h"
#include "ui/goals/experimentform.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/typescale.h"

#include <QVBoxLayout>
#include <algorithm>
#include <utility>

ExperimentPanel::ExperimentPanel(Journal &journal, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_notice(new Notice(this))
    , m_page(new ScrollColumn(tr("Small tests"), this))
    , m_list(new QWidget(this))
    , m_form(new ExperimentForm(this))
{
    buildLayout();
    connect(m_form, &ExperimentForm::submitted, this, &ExperimentPanel::add);
    refresh();
}

void ExperimentPanel::buildLayout()
{
    m_notice->hide();
    auto *header = new PageHeader(tr("Small tests"), this);
    header->setSubtitle(tr("Say what you expect, try it, and see what really happens."));
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(space());
    m_page->column()->addWidget(header);
    m_page->column()->addWidget(m_notice);
    m_page->column()->addWidget(m_form);
    m_page->column()->addSpacing(space());
    m_page->column()->addWidget(m_list);
    m_page->column()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page, 1);
}

void ExperimentPanel::refresh()
{
    Result<QList<Experiment>> known = m_journal.experiments();
    if (!known) {
        m_notice->show(known.error().message, NoticeTone::Warm);
        return;
    }
    m_notice->hide();
    std::stable_partition(known->begin(), known->end(),
                          [](const Experiment &experiment) { return !experiment.isDone(); });
    // A card that still shows what is stored stays, with what was typed into it and not yet kept.
    QMap<QString, ExperimentCard *> before = std::exchange(m_cards, {});
    while (QLayoutItem *item = m_list->layout()->takeAt(0))
        delete item;
    for (const Experiment &experiment : std::as_const(*known))
        m_list->layout()->addWidget(cardFor(experiment, before));
    for (ExperimentCard *outdated : std::as_const(before)) {
        outdated->hide();
        outdated->deleteLater();
    }
    setReadingOrder(this);
}

ExperimentCard *ExperimentPanel::cardFor(const Experiment &experiment,
                                         QMap<QString, ExperimentCard *> &before)
{
    const QString shown = experiment.id.toString() + experiment.changed.toString(Qt::ISODateWithMs)
        + QString::number(int(experiment.happened));
    ExperimentCard *card = before.take(shown);
    if (!card) {
        card = new ExperimentCard(experiment, m_list);
        connect(card, &ExperimentCard::changed, this, &ExperimentPanel::save);
    }
    m_cards.insert(shown, card);
    return card;
}

void ExperimentPanel::begin(const QString &prediction)
{
    m_form->begin(prediction);
}

void ExperimentPanel::add(const Experiment &experiment)
{
    Experiment planned = experiment;
    planned.when = Moment::of(m_clock.now());
    if (save(planned))
        m_form->clear();
}

bool ExperimentPanel::save(const Experiment &experiment)
{
    const Result<RecordId> saved = m_journal.save(experiment);
    if (!saved)
        m_notice->show(saved.error().message, NoticeTone::Warm);
    return saved.has_value();
}

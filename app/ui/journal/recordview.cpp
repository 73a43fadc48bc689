// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/recordview.h"

#include "ui/journal/changebars.h"
#include "ui/journal/mappingdesk.h"
#include "ui/journal/nextstepstep.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace
{
QString momentText(const ThoughtRecord &record)
{
    QStringList parts{QLocale().toString(record.when.day, QLocale::LongFormat)};
    if (record.when.time)
        parts.append(QLocale().toString(*record.when.time, QLocale::ShortFormat));
    if (!record.people.isEmpty()) {
        //: people of a record, by name or initials
        parts.append(RecordView::tr("with %1").arg(record.people.join(QStringLiteral(", "))));
    }
    for (const QString &tag : record.tags)
        parts.append(QLatin1Char('#') + tag);
    return parts.join(QStringLiteral(" · "));
}

QString headline(const ThoughtRecord &record)
{
    const QString text = record.situation.trimmed().isEmpty() && record.hotThought()
        ? record.hotThought()->text
        : record.situation;
    const QString line = text.trimmed().section(QLatin1Char('\n'), 0, 0);
    return line.isEmpty() ? RecordView::tr("Thought record") : line;
}

QString causeText(const Cause &cause)
{
    QStringList scales;
    const auto addScale = [&](const QString &name, std::optional<int> value) {
        if (value)
            scales.append(name.arg(*value));
    };
    //: scales of a cause from 1 to 7
    addScale(RecordView::tr("me %1 of 7"), cause.locus);
    addScale(RecordView::tr("lasts %1"), cause.stability);
    addScale(RecordView::tr("touches %1"), cause.globality);
    addScale(RecordView::tr("in my hands %1"), cause.control);
    return scales.isEmpty() ? cause.text
                            : cause.text + QLatin1Char('\n') + scales.join(QStringLiteral(" · "));
}
} // namespace

RecordView::RecordView(const MappingDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_header(new PageHeader(QString(), this))
    , m_page(new ScrollColumn(tr("Thought record"), this))
{
    auto *edit = new QPushButton(tr("&Edit"), this);
    edit->setObjectName(QStringLiteral("editRecord"));
    auto *remove = new QPushButton(tr("&Delete"), this);
    remove->setObjectName(QStringLiteral("removeRecord"));
    m_header->addAction(edit);
    m_header->addAction(remove);
    connect(edit, &QPushButton::clicked, this, &RecordView::editRequested);
    connect(remove, &QPushButton::clicked, this, &RecordView::removeRequested);
    m_page->column()->addWidget(m_header);
    m_page->column()->addSpacing(space());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
}

void RecordView::clear()
{
    constexpr int headerAndSpace = 2;
    while (QLayoutItem *item = m_page->column()->takeAt(headerAndSpace)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void RecordView::show(const ThoughtRecord &record)
{
    clear();
    m_header->setTitle(headline(record));
    m_header->setSubtitle(momentText(record));
    if (record.situation.trimmed() != headline(record))
        addSection(tr("What happened"), record.situation);
    addHotThought(record);
    addPatterns(record);
    addFeelings(record);
    addCauses(record);
    addSection(tr("Facts that fit"), record.evidenceFor);
    addSection(tr("Facts that do not fit"), record.evidenceAgainst);
    addSection(tr("What I would tell a friend"), record.friendView);
    addSection(tr("A fairer thought"), record.fairerThought);
    addNextStep(record.nextStep);
    m_page->column()->addStretch();
    setReadingOrder(this);
    m_page->verticalScrollBar()->setValue(0);
}

void RecordView::addHead(const QString &title)
{
    auto *head = new TextLabel(title, TypeSize::Caption, this);
    head->setTone(TextTone::Muted);
    head->setWeight(TypeWeight::Semibold);
    m_page->column()->addWidget(head);
}

void RecordView::addSection(const QString &title, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    addHead(title);
    auto *body = new TextLabel(text, TypeSize::Reading, this);
    body->setTextFormat(Qt::PlainText);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body->setAccessibleName(title);
    m_page->column()->addWidget(body);
    m_page->column()->addSpacing(space());
}

void RecordView::addHotThought(const ThoughtRecord &record)
{
    const Thought *hot = record.hotThought();
    for (const Thought &thought : record.thoughts) {
        if (&thought == hot)
            addSection(tr("The thought that hurt most"), thought.text);
        else
            addSection(tr("Another thought"), thought.text);
        if (&thought == hot && (thought.belief || thought.beliefAfter))
            m_page->column()->addWidget(new ChangeBars(thought.belief, thought.beliefAfter, this));
    }
}

void RecordView::addFeelings(const ThoughtRecord &record)
{
    if (record.feelings.isEmpty())
        return;
    addHead(tr("Feelings"));
    for (const Feeling &feeling : record.feelings) {
        m_page->column()->addWidget(new TextLabel(feeling.name, TypeSize::Body, this));
        m_page->column()->addWidget(new ChangeBars(feeling.before, feeling.after, this));
    }
    m_page->column()->addSpacing(space());
}

void RecordView::addPatterns(const ThoughtRecord &record)
{
    if (record.patterns.isEmpty())
        return;
    addHead(tr("Thinking patterns"));
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    for (const PatternTag &tag : record.patterns) {
        const QString name = tag.pattern.isEmpty() ? tag.sourceName : m_desk.patternName(tag.pattern);
        auto *button = new QPushButton(name, row);
        button->setEnabled(!tag.pattern.isEmpty());
        connect(button, &QPushButton::clicked, this,
                [this, id = tag.pattern] { Q_EMIT conceptRequested(id); });
        flow->addWidget(button);
    }
    m_page->column()->addWidget(row);
    m_page->column()->addSpacing(space());
}

void RecordView::addCauses(const ThoughtRecord &record)
{
    for (qsizetype i = 0; i < record.causes.size(); ++i)
        addSection(i == 0 ? tr("Cause") : tr("A more specific cause"), causeText(record.causes[i]));
}

void RecordView::addNextStep(const NextStep &step)
{
    if (step.kind == NextStepKind::None && step.act.isEmpty())
        return;
    QString text = nextStepText(step.kind);
    if (!step.cue.isEmpty() && !step.act.isEmpty()) {
        //: an if-then plan; %1 the cue, %2 the act
        text += QLatin1Char('\n') + tr("If %1, then I will %2.").arg(step.cue, step.act);
    } else if (!step.act.isEmpty()) {
        text += QLatin1Char('\n') + step.act;
    }
    addSection(tr("Next step"), text.trimmed());
}

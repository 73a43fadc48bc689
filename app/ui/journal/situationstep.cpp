// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/situationstep.h"

#include "ui/widgets/chiprow.h"
#include "ui/widgets/plaintextfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/typescale.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QVBoxLayout>

namespace
{
QStringList splitWords(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        QString trimmed = word.trimmed();
        while (trimmed.startsWith(QLatin1Char('#')))
            trimmed.remove(0, 1);
        if (!trimmed.isEmpty() && !words.contains(trimmed, Qt::CaseInsensitive))
            words.append(trimmed);
    }
    return words;
}
} // namespace

SituationStep::SituationStep(QWidget *parent)
    : RecordStep(parent)
    , m_situation(new PlainTextField(tr("What happened"), this))
    , m_when(new QDateTimeEdit(this))
    , m_domain(new ChipRow(tr("Where it belongs"), this))
    , m_people(new QLineEdit(this))
    , m_tags(new QLineEdit(this))
{
    buildFields();
    connectFields();
}

void SituationStep::buildFields()
{
    m_situation->setObjectName(QStringLiteral("situation"));
    m_situation->setLines(3, 10);
    m_when->setCalendarPopup(true);
    m_domain->setMaximumChecked(1);
    m_domain->setChips({{QStringLiteral("social"), tr("People")},
                        {QStringLiteral("work"), tr("Work or study")},
                        {QStringLiteral("health"), tr("Health")},
                        {QStringLiteral("other"), tr("Something else")}});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space());
    column->addWidget(m_situation);
    const auto addLabelled = [&](const QString &text, QWidget *field) {
        auto *label = new TextLabel(text, TypeSize::Caption, this);
        label->setTone(TextTone::Muted);
        label->setBuddy(field);
        field->setAccessibleName(text);
        column->addSpacing(space());
        column->addWidget(label);
        column->addWidget(field);
    };
    addLabelled(tr("When it was"), m_when);
    addLabelled(tr("Where it belongs"), m_domain);
    addLabelled(tr("With whom (initials will do, split by commas)"), m_people);
    addLabelled(tr("Tags (split by commas)"), m_tags);
    column->addStretch();
}

void SituationStep::connectFields()
{
    connect(m_situation, &QPlainTextEdit::textChanged, this, &RecordStep::edited);
    connect(m_domain, &ChipRow::checkedIdsChanged, this, &RecordStep::edited);
    connect(m_people, &QLineEdit::textEdited, this, &RecordStep::edited);
    connect(m_tags, &QLineEdit::textEdited, this, &RecordStep::edited);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_isMomentEdited = true;
        Q_EMIT edited();
    });
}

QString SituationStep::title() const
{
    //: a step of the guided thought record
    return tr("What happened");
}

QString SituationStep::question() const
{
    return tr("What happened?");
}

QString SituationStep::hint() const
{
    return tr("Only what a camera would see. One moment is enough.");
}

void SituationStep::present(const ThoughtRecord &record)
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_situation), QSignalBlocker(m_when)};
    m_situation->setPlainText(record.situation);
    m_when->setDateTime(QDateTime(record.when.day, record.when.time.value_or(QTime(12, 0))));
    m_domain->setCheckedIds({record.domain});
    m_people->setText(record.people.join(QStringLiteral(", ")));
    m_tags->setText(record.tags.join(QStringLiteral(", ")));
    m_isMomentEdited = false;
}

void SituationStep::apply(ThoughtRecord &record) const
{
    record.situation = m_situation->toPlainText();
    record.domain = m_domain->checkedIds().value(0);
    record.people = splitWords(m_people->text());
    record.tags = splitWords(m_tags->text());
    if (m_isMomentEdited)
        record.when = Moment::of(m_when->dateTime());
}

bool SituationStep::isAnswered(const ThoughtRecord &record) const
{
    return !record.situation.trimmed().isEmpty();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/patternsstep.h"

#include "core/patterns.h"
#include "ui/journal/learneddialog.h"
#include "ui/journal/suggestioncolumn.h"
#include "ui/widgets/chipbutton.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace
{
QString familyName(const QString &id)
{
    if (id == QLatin1String("reading_others"))
        return PatternsStep::tr("Reading other people");
    if (id == QLatin1String("judging_self"))
        return PatternsStep::tr("Judging myself");
    if (id == QLatin1String("predicting"))
        return PatternsStep::tr("Predicting");
    if (id == QLatin1String("weighing_evidence"))
        return PatternsStep::tr("Weighing the evidence");
    return PatternsStep::tr("No pattern");
}

/// Whether the row stands in this place of a column: in a layout, or in a widget of its own.
bool holds(const QLayoutItem *place, QWidget *row)
{
    const auto *group = const_cast<QLayoutItem *>(place)->layout();
    const auto *box = const_cast<QLayoutItem *>(place)->widget();
    return (group && group->indexOf(row) >= 0) || (box && box->isAncestorOf(row));
}

/// The thought as rich text with the telling words underlined; the text itself is escaped.
QString underlined(const QString &thought, QList<TextSpan> spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
    QString html;
    int at = 0;
    for (const TextSpan &span : spans) {
        if (span.start < at)
            continue;
        html += thought.mid(at, span.start - at).toHtmlEscaped();
        html += QLatin1String("<u>") + thought.mid(span.start, span.length).toHtmlEscaped()
            + QLatin1String("</u>");
        at = span.start + span.length;
    }
    html += thought.mid(at).toHtmlEscaped();
    return html.replace(QLatin1Char('\n'), QLatin1String("<br>"));
}
} // namespace

PatternsStep::PatternsStep(MappingDesk &desk, QWidget *parent)
    : RecordStep(parent)
    , m_desk(desk)
    , m_thought(new TextLabel(QString(), TypeSize::Reading, this))
    , m_suggestions(new SuggestionColumn(desk, this))
    //: thinking patterns under a name that an imported record brought with it
    , m_own(new ChipRow(tr("As it was imported"), this))
    , m_full(new Notice(this))
{
    buildFields();
    buildFamilies();
}

void PatternsStep::buildFields()
{
    m_thought->setTextFormat(Qt::RichText);
    connect(m_suggestions, &SuggestionColumn::accepted, this, &PatternsStep::accept);
    connect(m_suggestions, &SuggestionColumn::conceptRequested, this, &RecordStep::conceptRequested);
    connect(m_suggestions, &SuggestionColumn::helpRequested, this, &RecordStep::helpRequested);
    connect(m_suggestions, &SuggestionColumn::rearranged, this, &RecordStep::rearranged);
    connect(m_suggestions, &SuggestionColumn::shownChanged, this, &PatternsStep::showThought);
    connect(m_suggestions, &SuggestionColumn::focusLeft, this, &RecordStep::takeFocus);
    m_full->setObjectName(QStringLiteral("mostChosen"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_thought);
    column->addWidget(m_suggestions);
}

void PatternsStep::buildFamilies()
{
    QStringList families;
    for (const LibraryHeader &pattern : m_desk.patterns()) {
        if (!families.contains(pattern.family))
            families.append(pattern.family);
    }
    for (const QString &family : std::as_const(families))
        buildFamily(family);
    buildOwn();
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    auto *learned = new QPushButton(tr("What suggestions have learned…"), this);
    learned->setObjectName(QStringLiteral("showLearned"));
    learned->setFlat(true);
    connect(learned, &QPushButton::clicked, this, &PatternsStep::showLearned);
    column->addWidget(learned, 0, Qt::AlignLeading);
    column->addStretch();
}

void PatternsStep::buildFamily(const QString &family)
{
    QList<Chip> chips;
    for (const LibraryHeader &pattern : m_desk.patterns()) {
        if (pattern.family == family)
            chips.append({pattern.id, pattern.title});
    }
    auto *row = new ChipRow(familyName(family), this);
    row->setObjectName(family);
    row->setChips(chips);
    QVBoxLayout *group = addRow(familyName(family), row);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    // "May be fair" stands before any suggestion.
    if (m_families.isEmpty())
        column->insertLayout(column->indexOf(m_suggestions), group);
    else
        column->addLayout(group);
    m_families.append(row);
}

void PatternsStep::buildOwn()
{
    m_own->setObjectName(QStringLiteral("ownNames"));
    auto *own = new QWidget(this);
    own->setLayout(addRow(m_own->accessibleName(), m_own));
    own->hide();
    layout()->addWidget(own);
}

QVBoxLayout *PatternsStep::addRow(const QString &name, ChipRow *row)
{
    auto *label = new TextLabel(name, TypeSize::Caption, this);
    label->setTone(TextTone::Muted);
    auto *group = new QVBoxLayout;
    group->setContentsMargins(0, 0, 0, 0);
    group->addWidget(label);
    group->addWidget(row);
    connect(row, &ChipRow::checkedIdsChanged, this, [this, row] { takeChoice(row); });
    return group;
}

void PatternsStep::showLearned()
{
    auto *dialog = new LearnedDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &PatternsStep::showSuggestions);
    dialog->open();
}

QString PatternsStep::title() const
{
    //: a step of the guided thought record: thinking patterns
    return tr("Patterns");
}

QString PatternsStep::question() const
{
    return tr("Is this one of these?");
}

QString PatternsStep::hint() const
{
    return tr("It may well be fair. Choose up to three, or none and go on.");
}

void PatternsStep::present(const ThoughtRecord &record)
{
    m_chosen = record.patterns;
    m_full->hide();
    showOwn();
    showChosen();
    const Thought *hot = record.hotThought();
    const QString thought = hot ? hot->text : QString();
    m_about = {thought, record.situation, record.causes.value(0).text};
    showSuggestions();
}

void PatternsStep::showOwn()
{
    QList<Chip> chips;
    QStringList names;
    m_ownTags.clear();
    for (const PatternTag &tag : std::as_const(m_chosen)) {
        if (!tag.pattern.isEmpty())
            continue;
        m_ownTags.append(tag);
        if (names.contains(tag.sourceName))
            continue;
        chips.append({tag.sourceName, tag.sourceName});
        names.append(tag.sourceName);
    }
    m_own->setChips(chips);
    m_own->setCheckedIds(names);
    m_own->parentWidget()->setVisible(!chips.isEmpty());
}

QStringList PatternsStep::chosenIds() const
{
    QStringList ids;
    for (const PatternTag &tag : m_chosen)
        ids.append(tag.pattern);
    return ids;
}

void PatternsStep::showChosen()
{
    for (ChipRow *row : std::as_const(m_families))
        row->setCheckedIds(chosenIds());
}

void PatternsStep::showSuggestions()
{
    m_suggestions->showFor(m_about, chosenIds());
    showThought();
}

void PatternsStep::showThought()
{
    QList<TextSpan> spans;
    for (const PatternFinding &finding : m_suggestions->shown())
        spans += finding.because;
    m_thought->setVisible(!m_about.thought.trimmed().isEmpty());
    m_thought->setText(underlined(m_about.thought, spans));
    m_thought->setAccessibleName(m_about.thought);
}

void PatternsStep::accept(const QString &pattern)
{
    if (!m_suggestions->isSuggested(pattern) || chosenIds().contains(pattern))
        return;
    m_desk.confirm(pattern, m_about);
    m_chosen.append({pattern, QString()});
    showChosen();
    showSuggestions();
    Q_EMIT edited();
}

/// What is chosen by its chip, in the order of the rows; names from elsewhere stay until they are taken away.
QList<PatternTag> PatternsStep::checkedTags() const
{
    QList<PatternTag> checked;
    for (const ChipRow *row : m_families) {
        for (const QString &id : row->checkedIds()) {
            const auto known = std::find_if(m_chosen.cbegin(), m_chosen.cend(),
                                            [&](const PatternTag &tag) { return tag.pattern == id; });
            checked.append(known == m_chosen.cend() ? PatternTag{id, QString()} : *known);
        }
    }
    const QStringList own = m_own->checkedIds();
    for (const PatternTag &tag : m_ownTags) {
        if (own.contains(tag.sourceName))
            checked.append(tag);
    }
    return checked;
}

void PatternsStep::takeChoice(ChipRow *row)
{
    const QList<PatternTag> checked = checkedTags();
    // A record from elsewhere may hold more than can be chosen here; it can only get fewer.
    if (checked.size() > maximumPatternTags && checked.size() > m_chosen.size()) {
        refuse(row);
        return;
    }
    m_full->hide();
    const QStringList before = chosenIds();
    m_chosen = checked;
    learnFrom(before, chosenIds());
    showSuggestions();
    Q_EMIT edited();
}

void PatternsStep::learnFrom(const QStringList &before, const QStringList &after)
{
    for (const QString &pattern : after) {
        if (!before.contains(pattern))
            m_desk.choose(pattern, m_about, m_suggestions->isSuggested(pattern));
    }
    for (const QString &pattern : before) {
        if (!after.contains(pattern))
            m_desk.takeBack(pattern);
    }
}

/// None of the earlier choices gives way unasked: the chip springs back, and a word beside it says why.
void PatternsStep::refuse(ChipRow *row)
{
    QStringList ids = chosenIds();
    for (const PatternTag &tag : std::as_const(m_chosen)) {
        if (tag.pattern.isEmpty())
            ids.append(tag.sourceName);
    }
    row->setCheckedIds(ids);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->removeWidget(m_full);
    int place = 0;
    while (place < column->count() && !holds(column->itemAt(place), row))
        ++place;
    column->insertWidget(place + 1, m_full);
    m_full->show(tr("Three are chosen. Take one away first, then choose this one."));
    Q_EMIT rearranged();
}

void PatternsStep::apply(ThoughtRecord &record) const
{
    record.patterns = m_chosen;
}

void PatternsStep::setOfferingHelp(bool isOffering)
{
    m_suggestions->setQuiet(isOffering);
    showThought();
    // Not at once: another record may be about to stand here.
    if (!isOffering && !isHidden())
        QMetaObject::invokeMethod(this, &PatternsStep::showSuggestions, Qt::QueuedConnection);
}

bool PatternsStep::isAnswered(const ThoughtRecord &record) const
{
    return !record.patterns.isEmpty();
}

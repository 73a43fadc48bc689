// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/patternchoice.h"

#include "core/patterns.h"
#include "library/pagewords.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

PatternChoice::PatternChoice(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(1));
}

void PatternChoice::setPatterns(const QList<LibraryHeader> &pages)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    m_chosen.clear();
    QStringList families;
    QHash<QString, QList<LibraryHeader>> patterns;
    for (const LibraryHeader &page : pages) {
        if (page.kind != PageKind::Pattern)
            continue;
        const QString family = page.id == patternNone ? QString() : page.family;
        if (!patterns.contains(family))
            families.append(family);
        patterns[family].append(page);
    }
    families.removeAll(QString());
    families.prepend(QString());
    for (const QString &family : std::as_const(families))
        addRow(familyLabel(family), patterns.value(family));
}

void PatternChoice::addRow(const QString &title, const QList<LibraryHeader> &patterns)
{
    if (patterns.isEmpty())
        return;
    //: no thinking pattern: the thought may be fair as it is
    const QString label = title.isEmpty() ? tr("No pattern") : title;
    if (!title.isEmpty()) {
        auto *head = new TextLabel(title, TypeSize::Caption, this);
        head->setTone(TextTone::Muted);
        m_column->addWidget(head);
    }
    auto *row = new ChipRow(label, this);
    QList<Chip> chips;
    for (const LibraryHeader &pattern : patterns)
        chips.append({pattern.id, pattern.title});
    row->setChips(chips);
    row->setMaximumChecked(1);
    m_column->addWidget(row);
    m_rows.append(row);
    connect(row, &ChipRow::checkedIdsChanged, this, [this, row](const QStringList &ids) { take(row, ids); });
}

void PatternChoice::take(const ChipRow *row, const QStringList &ids)
{
    m_chosen = ids.value(0);
    for (ChipRow *other : std::as_const(m_rows)) {
        if (other != row)
            other->setCheckedIds({});
    }
    Q_EMIT chosenChanged();
}

void PatternChoice::clear()
{
    m_chosen.clear();
    for (ChipRow *row : std::as_const(m_rows))
        row->setCheckedIds({});
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/journalplaces.h"

#include "storage/journal.h"
#include "ui/library/studydesk.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
constexpr int mostPlaces = 3;

QString lineOf(const EntrySummary &entry)
{
    return QStringLiteral("%1 · %2").arg(QLocale().toString(entry.when.day, QLocale::ShortFormat),
                                         entry.title);
}

QString queryFor(const PatternName &pattern)
{
    return QStringLiteral("pattern:") + pattern.id;
}
} // namespace

JournalPlaces::JournalPlaces(const StudyDesk &desk, QWidget *parent)
    : Card(parent)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("journalPlaces"));
    hide();
}

void JournalPlaces::empty()
{
    while (QLayoutItem *item = column()->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // one of its buttons may have asked for this
        }
        delete item;
    }
}

void JournalPlaces::showPatterns(const QList<PatternName> &patterns)
{
    empty();
    setVisible(m_desk.isOpen() && !patterns.isEmpty());
    if (!m_desk.isOpen() || patterns.isEmpty())
        return;
    column()->addWidget(new TextLabel(tr("Where this shows in your journal"), TypeSize::Title, this));
    if (patterns.size() == 1)
        showOne(patterns.first());
    else
        showSeveral(patterns);
}

void JournalPlaces::say(const QString &sentence)
{
    auto *label = new TextLabel(sentence, TypeSize::Body, this);
    label->setTone(TextTone::Muted);
    column()->addWidget(label);
}

void JournalPlaces::showOne(const PatternName &pattern)
{
    const Result<SearchResult> found = m_desk.journal()->search(queryFor(pattern), mostPlaces);
    if (!found)
        return say(found.error().message);
    if (found->total == 0)
        return say(tr("Not so far. Only what you confirm yourself counts."));
    say(tr("You confirmed it in %n entries.", nullptr, found->total));
    for (const SearchHit &hit : found->hits)
        addEntry(hit.entry);
    //: opens the journal with every entry in which a thinking pattern was confirmed
    auto *all = new QPushButton(tr("Show all in the journal"), this);
    all->setObjectName(QStringLiteral("showAllInJournal"));
    column()->addWidget(all, 0, Qt::AlignLeading);
    leadToSearch(all, pattern);
}

void JournalPlaces::showSeveral(const QList<PatternName> &patterns)
{
    bool isAnywhere = false;
    for (const PatternName &pattern : patterns) {
        const Result<SearchResult> found = m_desk.journal()->search(queryFor(pattern), 1);
        if (!found)
            return say(found.error().message);
        if (found->total == 0)
            continue;
        isAnywhere = true;
        //: how often a thinking pattern was confirmed; %1 is its name
        const QString words = tr("%1: in %n entries", nullptr, found->total).arg(pattern.title);
        //: opens the journal with the entries in which a thinking pattern was confirmed
        leadToSearch(addLine(words, tr("Show in the journal")), pattern);
    }
    if (!isAnywhere)
        say(tr("Not so far. Only what you confirm yourself counts."));
}

void JournalPlaces::addEntry(const EntrySummary &entry)
{
    //: opens an entry of the journal
    QPushButton *link = addLine(lineOf(entry), tr("Open"));
    connect(link, &QPushButton::clicked, this,
            [this, kind = entry.kind, id = entry.id] { Q_EMIT entryRequested(kind, id); });
}

QPushButton *JournalPlaces::addLine(const QString &words, const QString &button)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new TextLabel(words, TypeSize::Body, line), 1);
    auto *link = new QPushButton(button, line);
    link->setAccessibleName(QStringLiteral("%1: %2").arg(button, words));
    row->addWidget(link, 0, Qt::AlignTop);
    column()->addWidget(line);
    return link;
}

void JournalPlaces::leadToSearch(const QPushButton *button, const PatternName &pattern)
{
    connect(button, &QPushButton::clicked, this,
            [this, query = queryFor(pattern)] { Q_EMIT searchRequested(query); });
}

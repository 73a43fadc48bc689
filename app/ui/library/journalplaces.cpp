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
        delete item->widget();
        delete item;
    }
}

void JournalPlaces::showPattern(const QString &pattern)
{
    empty();
    setVisible(m_desk.isOpen() && !pattern.isEmpty());
    if (!m_desk.isOpen() || pattern.isEmpty())
        return;
    const Result<SearchResult> found =
        m_desk.journal()->search(QStringLiteral("pattern:") + pattern, mostPlaces);
    column()->addWidget(new TextLabel(tr("Where this shows in your journal"), TypeSize::Title, this));
    const int total = found ? found->total : 0;
    auto *count = new TextLabel(!found          ? found.error().message
                                    : total > 0 ? tr("You confirmed it in %n entries.", nullptr, total)
                                                : tr("Not so far. Only what you confirm yourself counts."),
                                TypeSize::Body, this);
    count->setTone(TextTone::Muted);
    column()->addWidget(count);
    for (const SearchHit &hit : found ? found->hits : QList<SearchHit>()) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new TextLabel(lineOf(hit.entry), TypeSize::Body, line), 1);
        //: opens an entry of the journal
        auto *link = new QPushButton(tr("Open"), line);
        link->setAccessibleName(QStringLiteral("%1: %2").arg(link->text(), lineOf(hit.entry)));
        row->addWidget(link, 0, Qt::AlignTop);
        column()->addWidget(line);
        connect(link, &QPushButton::clicked, this,
                [this, entry = hit.entry] { Q_EMIT entryRequested(entry.kind, entry.id); });
    }
}

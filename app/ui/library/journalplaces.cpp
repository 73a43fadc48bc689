// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/journalplaces.h"

#include "storage/journal.h"
#include "ui/library/studydesk.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
constexpr int mostPlaces = 3;
constexpr int mostTitleLetters = 60;

QString lineOf(const EntrySummary &entry)
{
    const QString date = QLocale().toString(entry.when.day, QLocale::ShortFormat);
    const bool isLong = entry.title.size() > mostTitleLetters;
    const QString title = isLong ? entry.title.left(mostTitleLetters - 1) + u'…' : entry.title;
    // An ampersand is a letter of the entry, not a shortcut.
    return QStringLiteral("%1 · %2").arg(date, QString(title).replace(u'&', QStringLiteral("&&")));
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
        auto *link = new QPushButton(lineOf(hit.entry), this);
        link->setFlat(true);
        column()->addWidget(link, 0, Qt::AlignLeading);
        connect(link, &QPushButton::clicked, this,
                [this, entry = hit.entry] { Q_EMIT entryRequested(entry.kind, entry.id); });
    }
}

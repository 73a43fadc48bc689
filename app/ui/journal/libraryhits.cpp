// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/libraryhits.h"

#include "library/librarysearch.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace
{
constexpr int mostLinks = 3;

QString freeWordsOf(const QString &query)
{
    static const QRegularExpression filter(QStringLiteral("(?:\\S+[:<>=]\\S*|(?<!\\S)[#-]\\S+)"));
    static const QRegularExpression signs(QStringLiteral("[\"“”„*]"));
    return QString(query).remove(filter).remove(signs).simplified();
}
} // namespace

LibraryHits::LibraryHits(QWidget *parent)
    : QWidget(parent)
    , m_links(new QWidget(this))
{
    setObjectName(QStringLiteral("libraryHits"));
    auto *links = new QVBoxLayout(m_links);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(0);
    //: above links to pages of the Library that a search has found
    auto *heading = new TextLabel(tr("In the Library"), TypeSize::Caption, this);
    heading->setTone(TextTone::Muted);
    heading->setContentsMargins(space(1), 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(1), 0, 0);
    column->setSpacing(0);
    column->addWidget(heading);
    column->addWidget(m_links);
    hide();
}

LibraryHits::~LibraryHits() = default;

void LibraryHits::load()
{
    const Result<Library> library = Library::load(QLocale().name());
    if (!library)
        return; // the Library's own page says what is wrong with it
    for (const LibraryHeader &page : library->pages())
        m_titles.insert(page.id, page.title);
    m_search = std::make_unique<LibrarySearch>(*library);
}

void LibraryHits::find(const QString &query)
{
    qDeleteAll(m_links->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    const QString words = freeWordsOf(query);
    if (!words.isEmpty() && !m_search)
        load();
    const QList<LibraryHit> hits =
        words.isEmpty() || !m_search ? QList<LibraryHit>() : m_search->find(words, mostLinks);
    for (const LibraryHit &hit : hits)
        addLink(hit.page);
    setVisible(!hits.isEmpty());
}

void LibraryHits::addLink(const QString &page)
{
    const QString title = m_titles.value(page);
    auto *link = new QPushButton(QString(title).replace(u'&', QStringLiteral("&&")), m_links);
    link->setAccessibleName(title);
    link->setFlat(true);
    connect(link, &QPushButton::clicked, this, [this, page] { Q_EMIT conceptRequested(page); });
    m_links->layout()->addWidget(link);
    static_cast<QVBoxLayout *>(m_links->layout())->setAlignment(link, Qt::AlignLeading);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/libraryshelf.h"

#include "library/pagewords.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QPromise>
#include <QThreadPool>

namespace
{
using Index = std::shared_ptr<const LibrarySearch>;

/// "Weiner, B. (1985). Title. Journal, pages. https://doi.org/…"
QString inFull(const Reference &work)
{
    QString text =
        QStringLiteral("%1 (%2). %3. %4").arg(work.authors).arg(work.year).arg(work.title, work.where);
    if (!work.doi.isEmpty())
        text += QStringLiteral(". doi:") + work.doi;
    return text;
}

/// The short citations at the end of the Markdown stand in full at the foot of the screen's page.
QString withoutReferences(const QString &markdown)
{
    const qsizetype last = markdown.lastIndexOf(QLatin1StringView("\n## "));
    return last < 0 ? markdown : markdown.left(last + 1);
}

QStringList notesUnderTitle(const LibraryHeader &header, const QString &language)
{
    QStringList notes;
    if (!header.term.isEmpty() && header.kind == PageKind::Concept)
        //: Under the title of a page; %1 is the heading in the text that this program grew from.
        notes.append(LibraryShelf::tr("In the source text: “%1”").arg(header.term));
    else if (!header.term.isEmpty())
        //: Under the title of a page; %1 is the name that textbooks use.
        notes.append(LibraryShelf::tr("Also called: %1").arg(header.term));
    if (header.language != language)
        notes.append(LibraryShelf::tr("This page is not translated yet, so it stands here in English."));
    return notes;
}
} // namespace

void LibraryShelf::setLanguage(const QString &language)
{
    m_language = language;
    if (m_library)
        reload();
}

void LibraryShelf::setFolder(const QString &root)
{
    m_folder = root;
    if (m_library)
        reload();
}

void LibraryShelf::loadOnce()
{
    if (!m_library && m_problem.isEmpty())
        reload();
}

void LibraryShelf::reload()
{
    const QString language = m_language.isEmpty() ? QLocale().name() : m_language;
    const Result<Library> library =
        m_folder.isEmpty() ? Library::load(language) : Library::loadFrom(m_folder, language);
    m_problem = library ? QString() : library.error().message;
    m_library = library ? std::optional(*library) : std::nullopt;
    m_index.reset();
    m_isIndexing = false;
    ++m_round;
    Q_EMIT loaded();
}

const LibraryHeader *LibraryShelf::header(const QString &id) const
{
    return m_library ? m_library->page(id) : nullptr;
}

ShownPage LibraryShelf::shownPage(const QString &id) const
{
    if (!m_library)
        return {tr("The library can not be shown"), {}, {}, m_problem, {}};
    const Result<LibraryPageText> text = m_library->text(id);
    if (!text)
        return {tr("This page can not be shown"), {}, {}, text.error().message, {}};
    const LibraryHeader &header = text->header;
    return {header.title,   honestyLabel(header.honesty),  notesUnderTitle(header, m_library->language()),
            header.summary, withoutReferences(text->body), false};
}

QStringList LibraryShelf::worksOf(const QString &id) const
{
    QStringList works;
    const LibraryHeader *page = header(id);
    const QStringList names = page ? page->references : QStringList();
    for (const QString &name : names) {
        const auto work = m_library->references().constFind(name);
        works.append(work == m_library->references().cend() ? name : inFull(*work));
    }
    return works;
}

Result<AskedQuestion> LibraryShelf::question(const QString &page, const QString &id) const
{
    const Result<Quiz> quiz = m_library ? m_library->quiz(page) : Result<Quiz>(Quiz());
    if (!quiz)
        return Failure(quiz.error());
    for (const QuizQuestion &question : quiz->questions) {
        if (question.id == id)
            return AskedQuestion{question, quiz->language};
    }
    return failure(ErrorKind::NotFound, tr("This question is not asked any more."));
}

void LibraryShelf::makeIndex()
{
    if (m_index || m_isIndexing || !m_library)
        return;
    m_isIndexing = true;
    const auto promise = std::make_shared<QPromise<Index>>();
    // A watcher, and not QFuture::then(): that one must not lose its context before it is done.
    auto *watcher = new QFutureWatcher<Index>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, round = m_round] {
        watcher->deleteLater();
        if (round != m_round)
            return;
        m_index = watcher->result();
        m_isIndexing = false;
        Q_EMIT indexed();
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, library = *m_library] {
        promise->start();
        promise->addResult(std::make_shared<const LibrarySearch>(library));
        promise->finish();
    });
}

QList<LibraryHit> LibraryShelf::find(const QString &query) const
{
    return m_index ? m_index->find(query) : QList<LibraryHit>();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"

#include "library/pagefile.h"
#include "library/pagewords.h"
#include "library/resources.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <utility>

namespace
{
const QString fallbackLanguage = QStringLiteral("en");

QString pagePath(const QString &root, const QString &language, PageKind kind, const QString &id)
{
    return QStringLiteral("%1/%2/%3s/%4.md").arg(root, language, pageKindName(kind), id);
}

/// The page in its language, else in English, else with the problem that keeps it from being read.
LibraryHeader readListed(const QString &root, const QString &language, PageKind kind, const QString &id)
{
    for (const QString &candidate : {language, fallbackLanguage}) {
        Result<PageFile> file = readPageFile(pagePath(root, candidate, kind, id), id, ReadPart::Header);
        if (!file && file.error().kind == ErrorKind::NotFound && candidate != fallbackLanguage)
            continue;
        LibraryHeader header = file ? file->header : LibraryHeader{};
        header.id = id;
        header.kind = kind;
        header.language = candidate;
        if (!file) {
            header.title = QString(id).replace(u'_', u' ');
            header.problem = file.error().message;
        }
        return header;
    }
    Q_UNREACHABLE();
}

struct ListedPage {
    PageKind kind;
    QString id;
};

/// One line of contents.txt: "concept overview".
std::optional<ListedPage> parseListed(const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 2)
        return std::nullopt;
    const std::optional<PageKind> kind = pageKindFromName(words.front());
    if (!kind)
        return std::nullopt;
    return ListedPage{*kind, words.back()};
}

Result<QList<ListedPage>> readContents(const QString &path)
{
    const Result<QString> text = readTextFile(path);
    if (!text)
        return Failure(text.error());
    QList<ListedPage> pages;
    QSet<QString> ids;
    int number = 0;
    for (const QString &raw : text->split(u'\n')) {
        ++number;
        const QString line = raw.section(u'#', 0, 0).trimmed();
        if (line.isEmpty())
            continue;
        const std::optional<ListedPage> page = parseListed(line);
        if (!page || ids.contains(page->id))
            return Failure(pageError(
                path, number, QCoreApplication::translate("Library", "a page is named wrongly or twice")));
        ids.insert(page->id);
        pages.append(*page);
    }
    return pages;
}

/// Null when the target of a Markdown link is a page of the library.
std::optional<QString> problemOfLink(const Library &library, const QString &target)
{
    const LibraryHeader *page = library.page(target.section(u':', 1));
    if (page && target == pageKindName(page->kind) + u':' + page->id)
        return std::nullopt;
    return QCoreApplication::translate("Library", "the link “%1” leads nowhere").arg(target);
}

Result<> checkLinks(const Library &library, const PageFile &file, const QString &path)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    int number = file.bodyLine;
    for (const QString &line : file.body.split(u'\n')) {
        for (const QRegularExpressionMatch &match : link.globalMatch(line)) {
            if (const std::optional<QString> problem = problemOfLink(library, match.captured(1)))
                return Failure(pageError(path, number, *problem));
        }
        ++number;
    }
    return {};
}
} // namespace

Result<Library> Library::load(const QString &language)
{
    initLibraryResources();
    return loadFrom(QStringLiteral(":/library"), language);
}

Result<Library> Library::loadFrom(const QString &root, const QString &language)
{
    const Result<QList<ListedPage>> contents = readContents(root + QStringLiteral("/contents.txt"));
    if (!contents)
        return Failure(contents.error());
    Library library;
    library.m_root = root;
    library.m_language = language.section(QRegularExpression(QStringLiteral("[-_]")), 0, 0);
    for (const ListedPage &listed : *contents) {
        library.m_rows.insert(listed.id, int(library.m_pages.size()));
        library.m_pages.append(readListed(root, library.m_language, listed.kind, listed.id));
    }
    return library;
}

const LibraryHeader *Library::page(const QString &id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.constEnd() ? nullptr : &m_pages.at(*row);
}

Result<LibraryPageText> Library::text(const QString &id) const
{
    const LibraryHeader *header = page(id);
    if (!header)
        return failure(
            ErrorKind::NotFound,
            QCoreApplication::translate("Library", "There is no page “%1” in the library.").arg(id));
    if (!header->problem.isEmpty())
        return failure(ErrorKind::Format, header->problem);
    const QString path = pagePath(m_root, header->language, header->kind, id);
    Result<PageFile> file = readPageFile(path, id, ReadPart::Whole);
    if (!file)
        return Failure(file.error());
    if (const Result<> links = checkLinks(*this, *file, path); !links)
        return Failure(links.error());
    return LibraryPageText{*header, file->body};
}

QList<Error> Library::check() const
{
    QList<Error> errors;
    for (const LibraryHeader &header : m_pages) {
        if (const Result<LibraryPageText> read = text(header.id); !read)
            errors.append(read.error());
    }
    return errors;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"

#include "library/contents.h"
#include "library/pagefile.h"
#include "library/pagewords.h"
#include "library/resources.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

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
    const Result<LibraryContents> contents = readContents(root + u"/contents.txt"_s);
    if (!contents)
        return Failure(contents.error());
    Library library;
    library.m_root = root;
    library.m_language = language.section(QRegularExpression(u"[-_]"_s), 0, 0);
    library.m_sets = contents->practiceSets;
    library.m_paths = contents->paths;
    library.m_references = readReferences(root + u"/references.json"_s).value_or(QHash<QString, Reference>());
    for (const ListedPage &listed : contents->pages) {
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

Library::Found Library::find(const QString &folder, const QString &file) const
{
    const QString place = u"%1/%2/%3/%4"_s;
    const QString own = place.arg(m_root, m_language, folder, file);
    if (QFile::exists(own))
        return {own, m_language};
    return {place.arg(m_root, fallbackLanguage, folder, file), fallbackLanguage};
}

Result<Quiz> Library::quiz(const QString &page) const
{
    const Found found = find(u"quizzes"_s, page + u".json"_s);
    Result<Quiz> quiz = readQuiz(found.path, page);
    if (quiz)
        quiz->language = found.language;
    return quiz;
}

bool Library::asks(const QString &page, const QString &question) const
{
    const Result<Quiz> found = quiz(page);
    return found
        && std::any_of(found->questions.cbegin(), found->questions.cend(),
                       [&question](const QuizQuestion &asked) { return asked.id == question; });
}

Result<QList<PracticeItem>> Library::practiceOf(const QString &set) const
{
    const Found found = find(u"practice"_s, set + u".json"_s);
    Result<QList<PracticeItem>> items = readPractice(found.path, set);
    for (qsizetype i = 0; items && i < items->size(); ++i)
        (*items)[i].language = found.language;
    return items;
}

Result<QList<PracticeItem>> Library::practice() const
{
    QList<PracticeItem> all;
    std::optional<Error> problem;
    for (const QString &set : m_sets) {
        if (const Result<QList<PracticeItem>> items = practiceOf(set))
            all.append(*items);
        else
            problem = items.error();
    }
    if (all.isEmpty() && problem)
        return Failure(*problem);
    return all;
}

QStringList Library::practiceProblems() const
{
    QStringList problems;
    for (const QString &set : m_sets) {
        if (const Result<QList<PracticeItem>> items = practiceOf(set); !items)
            problems.append(items.error().message);
    }
    return problems;
}

Result<LearningPath> Library::path(const QString &id) const
{
    const Found found = find(u"paths"_s, id + u".json"_s);
    Result<LearningPath> path =
        readPath(found.path, id, [this](const QString &page) { return m_rows.contains(page); });
    if (path)
        path->language = found.language;
    return path;
}

Result<DiagramWords> Library::diagram(const QString &id) const
{
    const Found found = find(u"diagrams"_s, id + u".json"_s);
    Result<DiagramWords> words = readDiagram(found.path, id);
    if (words)
        words->language = found.language;
    return words;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarycheck.h"

#include "library/pagefile.h"
#include "library/pagewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
const QString markOfParts = QStringLiteral("incomplete.txt");

/// The line of a header on which one of the keys names the value; 1 when there is none.
int headerLineOf(const QString &path, const QStringList &keys, const QString &value)
{
    const QStringList lines = readTextFile(path).value_or(QString()).split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        if (keys.contains(lines.at(i).section(u':', 0, 0).trimmed()) && lines.at(i).contains(value))
            return i + 1;
    }
    return 1;
}

QString fileOf(const LibraryHeader &page)
{
    return u"%1/%2s/%3.md"_s.arg(page.language, pageKindName(page.kind), page.id);
}

template <typename T> void keepError(QList<Error> &errors, const Result<T> &result)
{
    if (!result)
        errors.append(result.error());
}
} // namespace

LibraryCheck::LibraryCheck(const Library &library, const QString &root)
    : m_library(library)
    , m_root(root)
    , m_isWhole(!QFile::exists(u"%1/%2/%3"_s.arg(root, library.language(), markOfParts)))
{
}

QList<Error> LibraryCheck::run()
{
    m_errors.clear();
    const auto references = readReferences(m_root + u"/references.json"_s);
    keepError(m_errors, references);
    m_hasReferences = references.has_value();
    for (const LibraryHeader &page : m_library.pages())
        checkPage(page);
    for (const QString &set : m_library.practiceSets())
        static_cast<void>(isThere(u"practice/%1.json"_s.arg(set)));
    checkPractice();
    for (const QString &id : m_library.paths()) {
        if (isThere(u"paths/%1.json"_s.arg(id)))
            keepError(m_errors, m_library.path(id));
    }
    for (const QString &id : diagramIds()) {
        if (isThere(u"diagrams/%1.json"_s.arg(id)))
            keepError(m_errors, m_library.diagram(id));
    }
    checkStrayFiles();
    return m_errors;
}

void LibraryCheck::checkPage(const LibraryHeader &page)
{
    if (isThere(u"quizzes/%1.json"_s.arg(page.id)))
        keepError(m_errors, m_library.quiz(page.id));
    if (!isThere(u"%1s/%2.md"_s.arg(pageKindName(page.kind), page.id)))
        return;
    keepError(m_errors, m_library.text(page.id));
    const QString path = m_root + u'/' + fileOf(page);
    for (const QString &link : page.links) {
        if (!m_library.page(link) || link == page.id)
            add(path, headerLineOf(path, {u"links"_s, u"patterns"_s, u"skills"_s}, link),
                QCoreApplication::translate("Library", "the link “%1” leads nowhere").arg(link));
    }
    for (const QString &citation : page.references) {
        if (m_hasReferences && !m_library.references().contains(citation))
            add(path, headerLineOf(path, {u"references"_s}, citation),
                QCoreApplication::translate("Library", "“%1” is not in the list of references")
                    .arg(citation));
    }
}

// An example's id is what a person's answers are kept under, so that no two sets may share one.
void LibraryCheck::checkPractice()
{
    for (const QString &problem : m_library.practiceProblems())
        m_errors.append({ErrorKind::Format, problem});
    QSet<QString> ids;
    const QList<PracticeItem> items = m_library.practice().value_or(QList<PracticeItem>());
    for (const PracticeItem &item : items) {
        if (ids.contains(item.id))
            add(u"%1/%2/practice/%3.json"_s.arg(m_root, item.language, item.set), 1,
                QCoreApplication::translate("Library", "the example “%1” is there twice").arg(item.id));
        ids.insert(item.id);
    }
}

// Remembers the file as one that belongs there, and says when the language lacks it.
bool LibraryCheck::isThere(const QString &file)
{
    const QString path = u"%1/%2/%3"_s.arg(m_root, m_library.language(), file);
    m_listed.insert(path);
    if (QFile::exists(path))
        return true;
    if (m_isWhole)
        add(path, 1, QCoreApplication::translate("Library", "this file is missing"));
    return false;
}

void LibraryCheck::checkStrayFiles()
{
    QDirIterator files(u"%1/%2"_s.arg(m_root, m_library.language()), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!m_listed.contains(path) && (files.fileName() != markOfParts || m_library.language() == u"en"))
            add(path, 1, QCoreApplication::translate("Library", "nothing lists this file"));
    }
}

void LibraryCheck::add(const QString &path, int line, const QString &what)
{
    m_errors.append(pageError(path, line, what));
}

QList<Error> Library::check() const
{
    return LibraryCheck(*this, m_root).run();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/contents.h"

#include "library/pagefile.h"
#include "library/pagewords.h"

#include <QCoreApplication>
#include <QSet>

namespace
{
/// Puts one line ("concept overview") into the contents. False for a kind that is not known, and for an id
/// that stands there twice.
bool addListed(LibraryContents &contents, const QString &line, QSet<QString> &known)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 2)
        return false;
    const QString &id = words.back();
    const std::optional<PageKind> kind = pageKindFromName(words.front());
    // Pages share one name space; a path or a set may be called like a page.
    const QString name = kind ? id : words.join(u' ');
    if (known.contains(name))
        return false;
    known.insert(name);
    if (kind)
        contents.pages.append({*kind, id});
    else if (words.front() == u"practice")
        contents.practiceSets.append(id);
    else if (words.front() == u"path")
        contents.paths.append(id);
    else
        return false;
    return true;
}
} // namespace

Result<LibraryContents> readContents(const QString &path)
{
    const Result<QString> text = readTextFile(path);
    if (!text)
        return Failure(text.error());
    LibraryContents contents;
    QSet<QString> known;
    int number = 0;
    for (const QString &raw : text->split(u'\n')) {
        ++number;
        const QString line = raw.section(u'#', 0, 0).trimmed();
        if (!line.isEmpty() && !addListed(contents, line, known))
            return Failure(pageError(
                path, number, QCoreApplication::translate("Library", "a page is named wrongly or twice")));
    }
    return contents;
}

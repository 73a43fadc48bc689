// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/libraryfilter.h"

#include "ui/library/librarymodel.h"

namespace
{
/// "Über" and "uber" are the same to someone who types.
QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain.append(letter == u'’' ? QChar(u'\'') : letter);
    }
    return plain.toCaseFolded();
}
} // namespace

LibraryFilter::LibraryFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void LibraryFilter::setWords(const QString &typed)
{
    m_words = withoutAccents(typed).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void LibraryFilter::setOnly(const std::optional<QStringList> &ids)
{
    m_only = ids;
    invalidateFilter();
}

bool LibraryFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty() && !m_only)
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QVariant text = index.data(LibraryModel::SearchTextRole);
    if (m_only && !m_only->contains(index.data(LibraryModel::IdRole).toString()))
        return false;
    const QString plain = withoutAccents(text.toString());
    return text.isValid() && std::all_of(m_words.cbegin(), m_words.cend(), [&plain](const QString &word) {
               return plain.contains(word);
           });
}

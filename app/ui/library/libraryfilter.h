// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>
#include <optional>

/// Keeps the pages whose title, term, family or summary holds every typed word, whatever the case and
/// accents.
class LibraryFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LibraryFilter(QObject *parent = nullptr);

    void setWords(const QString &typed);
    /// Keeps these pages alone, by their ids; nothing keeps all.
    void setOnly(const std::optional<QStringList> &ids);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    std::optional<QStringList> m_only;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

class LibrarySearch;
class QVBoxLayout;

/// The few pages of the Library that a search of the Journal finds as well, each a link. Hidden when there is
/// none. The index is made with the first search.
class LibraryHits : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryHits(QWidget *parent = nullptr);
    ~LibraryHits() override;

    /// Words as typed into the search field; its filters ("pattern:", "mood<0", "#tag") are passed over.
    void find(const QString &query);

Q_SIGNALS:
    void conceptRequested(const QString &id);

private:
    void load();
    void addLink(const QString &page);

    std::unique_ptr<LibrarySearch> m_search;
    QHash<QString, QString> m_titles; ///< of each page
    QWidget *m_links;
};

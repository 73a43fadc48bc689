// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "storage/condition.h"
#include "storage/entryliststore.h"
#include "storage/searchquery.h"

class SnippetMaker;

/// Finds entries. Reads only.
class SearchStore
{
public:
    explicit SearchStore(JournalSession &session);

    /// Newest first; a negative limit means all. An empty query finds every entry.
    [[nodiscard]] Result<SearchResult> search(const QString &query, int limit) const;

private:
    /// The same rows, asked for in two ways: the newest of them, and how many there are.
    struct Selection;
    [[nodiscard]] static Selection selectionOf(const SearchQuery &query);
    [[nodiscard]] Result<int> count(const Selection &selection) const;
    [[nodiscard]] SearchHit hitFrom(const QSqlQuery &row, const SnippetMaker &snippets) const;

    JournalSession &m_session;
    EntryListStore m_entries;
};

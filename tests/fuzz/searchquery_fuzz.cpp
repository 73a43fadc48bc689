// SPDX-License-Identifier: GPL-3.0-or-later
// A search as it was typed, up to 0x1F, and a text to search in: there is no wrong query, for SQLite's full
// text search neither.
#include "storage/searchquery.h"

#include "fuzz/fuzztext.h"
#include "storage/matchexpression.h"
#include "storage/searchsnippet.h"

#include <sqlite3.h>

namespace
{
/// An index with the columns of the journal's, and one row.
class SmallIndex
{
public:
    SmallIndex()
    {
        require(sqlite3_open(":memory:", &m_database) == SQLITE_OK, "a database opens");
        const char *made =
            "CREATE VIRTUAL TABLE entry_words USING fts5(words, tags, people, feelings, patterns, facets,"
            " tokenize='unicode61 remove_diacritics 2', prefix='2 3');"
            "INSERT INTO entry_words VALUES ('nobody came to the small party', 'work', 'Ola', 'sad', 'x', "
            "'y')";
        require(sqlite3_exec(m_database, made, nullptr, nullptr, nullptr) == SQLITE_OK, "an index is made");
        require(sqlite3_prepare_v2(m_database, "SELECT count(*) FROM entry_words WHERE entry_words MATCH ?",
                                   -1, &m_statement, nullptr)
                    == SQLITE_OK,
                "a search is prepared");
    }
    ~SmallIndex()
    {
        sqlite3_finalize(m_statement);
        sqlite3_close(m_database);
    }
    SmallIndex(const SmallIndex &) = delete;
    SmallIndex &operator=(const SmallIndex &) = delete;

    [[nodiscard]] bool understands(const QString &expression)
    {
        const QByteArray bytes = expression.toUtf8();
        sqlite3_bind_text(m_statement, 1, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
        const bool isUnderstood = sqlite3_step(m_statement) == SQLITE_ROW;
        sqlite3_reset(m_statement);
        return isUnderstood;
    }

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

void checkQuery(const SearchQuery &query)
{
    require(query.terms.size() + query.days.size() + query.moods.size() <= 32, "32 terms count");
    for (const SearchQuery::Term &term : query.terms)
        require(!term.text.isEmpty(), "a term asks for something");
    for (const SearchQuery::DayRange &range : query.days)
        require(range.from.isValid() || range.to.isValid(), "a range of days has an end");
}
} // namespace

KINWARD_FUZZ_TARGET(searchquery)
{
    static SmallIndex index;
    FuzzBytes rest = withoutFirstByte(input);
    const TextForm form = firstByte(input) % 2 == 0 ? TextForm::Utf8 : TextForm::Utf16;
    const QString typed = textOf(takePart(rest), form);
    const SearchQuery query = SearchQuery::parse(typed);
    checkQuery(query);
    const QString expression = matchExpression(query);
    require(expression.isEmpty() || index.understands(expression), "there is no wrong query");
    const QString text = textOf(rest, form);
    const QString snippet = SnippetMaker(query).snippet(text);
    require(snippet.count(QChar(2)) == snippet.count(QChar(3)), "every mark is closed");
    require(!text.isValidUtf16() || !typed.isValidUtf16() || snippet.isValidUtf16(),
            "no character is cut in half");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "library/librarysearch.h"
#include "ui/library/pagelayout.h"

#include <QObject>
#include <memory>
#include <optional>

/// A question of a quiz, and the language it is really in.
struct AskedQuestion {
    QuizQuestion question;
    QString language;
};

/// The library that the screen shows: read once, in one language, with its search index made beside the
/// screen's own thread when it is first wanted.
class LibraryShelf : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// "de_DE"; without it the pages follow QLocale.
    void setLanguage(const QString &language);
    /// Reads from this folder instead of the program's own resources; see Library::loadFrom().
    void setFolder(const QString &root);
    void loadOnce();
    void reload();
    [[nodiscard]] const Library *library() const { return m_library ? &*m_library : nullptr; }
    [[nodiscard]] const QString &problem() const { return m_problem; } ///< why there is no library
    [[nodiscard]] const LibraryHeader *header(const QString &id) const; ///< null when there is none

    /// A page as it is read; what is wrong with it stands on it.
    [[nodiscard]] ShownPage shownPage(const QString &id) const;
    /// The works a page names, in full where the list knows them.
    [[nodiscard]] QStringList worksOf(const QString &id) const;
    /// A question by its page and id. Errors: NotFound (it is asked no longer), Format (file and line).
    [[nodiscard]] Result<AskedQuestion> question(const QString &page, const QString &id) const;
    /// False for what fell back to English.
    [[nodiscard]] bool isTranslated(const QString &language) const
    {
        return m_library && m_library->language() == language;
    }

    /// Begins to make the index; indexed() tells when find() finds.
    void makeIndex();
    [[nodiscard]] bool isIndexed() const { return m_index != nullptr; }
    [[nodiscard]] QList<LibraryHit> find(const QString &query) const;

Q_SIGNALS:
    void loaded();
    void indexed();

private:
    QString m_language;
    QString m_folder; ///< empty: the program's own
    std::optional<Library> m_library;
    QString m_problem;
    std::shared_ptr<const LibrarySearch> m_index;
    int m_round = 0; ///< an index that was begun for pages read earlier is dropped
    bool m_isIndexing = false;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "library/diagramwords.h"
#include "library/learningpath.h"
#include "library/practice.h"
#include "library/quiz.h"
#include "library/references.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

enum class PageKind { Concept, Pattern, Skill };

/// How well an idea stands in research: shown under each title.
enum class Honesty { Established, Partly, NotClinical, Pattern, Fair };

/// What the list of the library shows of a page.
struct LibraryHeader {
    QString id;
    PageKind kind = PageKind::Concept;
    QString title;
    QString term; ///< what the source text or the field calls it, when that differs from the title
    QString summary;
    Honesty honesty = Honesty::Established;
    QString family; ///< of a pattern, an id
    QStringList links; ///< ids of related pages
    QStringList references; ///< short citations
    QString tryForm; ///< the form "try this" opens, an id ("record", "step"); empty: none
    QString tryText; ///< what its first field then says, in lines; may be empty
    QString language; ///< the language it is really in, after falling back
    QString problem; ///< a sentence that says what is wrong with a damaged page; else empty
};

/// A page to read: Markdown in which links are "concept:<id>", "pattern:<id>" and "skill:<id>".
struct LibraryPageText {
    LibraryHeader header;
    QString body;
};

/// The concept library as it ships, read from the program's resources; needs no vault.
class Library
{
public:
    /// Reads the headers ("de", "de_DE" and "de-DE" mean the same). A page missing in a language falls back
    /// to English; a damaged one stays in the list with its problem. Errors: Format (file and line), when the
    /// list of pages itself can not be read.
    [[nodiscard]] static Result<Library> load(const QString &language);
    /// The same from another folder, which holds contents.txt and one folder for each language.
    [[nodiscard]] static Result<Library> loadFrom(const QString &root, const QString &language);

    [[nodiscard]] const QString &language() const { return m_language; } ///< the language asked for ("de")
    [[nodiscard]] const QList<LibraryHeader> &pages() const { return m_pages; } ///< in reading order
    [[nodiscard]] const LibraryHeader *page(const QString &id) const; ///< null when there is none
    /// Errors: NotFound (no such page), Format (file and line).
    [[nodiscard]] Result<LibraryPageText> text(const QString &id) const;
    // The files beside the pages are read when they are asked for; each falls back to English by itself.
    /// The questions of a page. Errors: NotFound (it has none), Format (file and line).
    [[nodiscard]] Result<Quiz> quiz(const QString &page) const;
    [[nodiscard]] bool asks(const QString &page, const QString &question) const;
    /// All practice examples of the sets that can be read. Errors: Format (file and line), when none can.
    [[nodiscard]] Result<QList<PracticeItem>> practice() const;
    [[nodiscard]] QStringList practiceProblems() const; ///< a sentence for each set that is damaged
    [[nodiscard]] const QStringList &practiceSets() const { return m_sets; } ///< ids, in the order listed
    /// Errors: NotFound (no such path), Format (file and line).
    [[nodiscard]] Result<LearningPath> path(const QString &id) const;
    [[nodiscard]] const QStringList &paths() const { return m_paths; } ///< ids, in the order shown
    /// Errors: NotFound (no such diagram), Format (file and line).
    [[nodiscard]] Result<DiagramWords> diagram(const QString &id) const;
    /// By short citation; empty when the list can not be read.
    [[nodiscard]] const QHash<QString, Reference> &references() const { return m_references; }
    /// Reads everything and says what is wrong with any of it: damaged files, ids, links and citations that
    /// lead nowhere, files that are not listed, files that the language lacks. Nothing wrong is an empty
    /// list.
    [[nodiscard]] QList<Error> check() const;

private:
    struct Found {
        QString path;
        QString language;
    };
    /// The file in the language, else in English.
    [[nodiscard]] Found find(const QString &folder, const QString &file) const;
    [[nodiscard]] Result<QList<PracticeItem>> practiceOf(const QString &set) const;

    QString m_root;
    QString m_language;
    QList<LibraryHeader> m_pages;
    QHash<QString, int> m_rows;
    QStringList m_sets;
    QStringList m_paths;
    QHash<QString, Reference> m_references;
};

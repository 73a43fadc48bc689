// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/marginnotekeeper.h"
#include "ui/widgets/card.h"

class MarginNoteEditor;
class Notice;
class QPushButton;
class QVBoxLayout;
class StudyDesk;

/// The person's own notes at a page, each at a section. They live in the vault; without one this is hidden.
class MarginNotes : public Card
{
    Q_OBJECT

public:
    MarginNotes(StudyDesk &desk, MarginNoteKeeper &keeper, QWidget *parent = nullptr);

    void showPage(const QString &page, const QStringList &sections);
    void beginNote(const QString &section); ///< empty: at the whole page
    /// Goes on with the note that the keeper holds.
    void goOn();

Q_SIGNALS:
    void sectionRequested(const QString &title);
    void notesChanged();

private:
    void refresh();
    QWidget *buildNote(const MarginNote &note);
    void edit(const MarginNote &note);
    void endEditing();
    void remove(const QString &id);

    StudyDesk &m_desk;
    MarginNoteKeeper &m_keeper;
    QString m_page;
    QStringList m_sections;
    MarginNote m_removed;
    Notice *m_notice;
    QVBoxLayout *m_list;
    MarginNoteEditor *m_editor;
    QPushButton *m_add;
};

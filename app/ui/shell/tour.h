// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/recordkind.h"

#include <QDir>
#include <QList>
#include <functional>

class AutomaticBackups;
class Journal;
class MainWindow;
class QWidget;
class VaultSession;

/// Draws every screen into a folder, one PNG file named after each: before unlocking, each way a vault may
/// not open, making a vault, and with one open all rooms,
/// a record read and written, a note, a page of the Library, the import, the backups and what is shown of
/// damage.
class Tour
{
public:
    Tour(MainWindow &window, const QString &folder);

    /// The screens that need no vault; then, with one open, the rooms.
    [[nodiscard]] Result<> drawLocked();
    [[nodiscard]] Result<> drawUnlocked(Journal &journal);
    /// The windows for backups and damage. The last: afterwards the vault is locked and damaged.
    [[nodiscard]] Result<> drawCare(VaultSession &session, AutomaticBackups &backups);

private:
    [[nodiscard]] Result<> draw(const QString &name);
    [[nodiscard]] Result<> draw(QWidget &widget, const QString &name);
    [[nodiscard]] Result<> drawProblems();
    [[nodiscard]] Result<> drawFirstRun();
    [[nodiscard]] Result<> drawRooms();
    /// Reading, finding, a diagram, notes, questions, practice and a path; in tourlibrary.cpp.
    [[nodiscard]] Result<> drawLibrary();
    [[nodiscard]] Result<> drawPractice();
    void openInLibrary(const QString &id);
    void press(const QString &button);
    [[nodiscard]] Result<> drawEntries(const Journal &journal);
    [[nodiscard]] Result<> drawGuidedRecord();
    [[nodiscard]] Result<> drawSmallTests();
    [[nodiscard]] Result<> drawDialogs(Journal &journal);
    void open(const Journal &journal, RecordKind kind, const QString &query);

    MainWindow &m_window;
    QDir m_folder;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/openvault.h"
#include "support/person.h"
#include "ui/library/librarypage.h"
#include "ui/library/readingpane.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QTest>

/// The Library's screen as a person has it before them, in English, with an open vault.
class OpenLibrary
{
public:
    /// Reads from the folder; without one what the program holds.
    explicit OpenLibrary(const QString &folder = {}, const QString &language = QStringLiteral("en"))
    {
        if (!folder.isEmpty())
            page.setFolder(folder);
        page.setLanguage(language);
        page.resize(1280, 800);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("the screen does not appear");
        page.activateWindow();
        page.openVault(*vault.journal, vault.clock);
    }

    [[nodiscard]] Person person() { return Person(&page); }
    [[nodiscard]] ReadingPane *pane() const { return page.findChild<ReadingPane *>(); }
    void open(const QString &id)
    {
        page.openPage(id);
        QTest::qWait(20); // the column has its height with the next events
    }
    /// Every sentence of the screen that is in no list.
    [[nodiscard]] QStringList sentences() const
    {
        QStringList all;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                all.append(label->text());
        }
        return all;
    }
    [[nodiscard]] bool says(const QString &part) const { return !sentences().filter(part).isEmpty(); }

    Theme theme; ///< targets have the size that the program gives them
    OpenVault vault;
    LibraryPage page;
};

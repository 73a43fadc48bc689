// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/openvault.h"
#include "support/person.h"
#include "ui/journal/mappingdesk.h"
#include "ui/journal/recordeditor.h"
#include "ui/journal/suggestioncard.h"

#include <QListWidget>
#include <QTest>
#include <memory>

/// A record editor in a window of its own, over a real vault on disk, and somebody who uses it.
class RecordEditorFixture
{
protected:
    void openNewVault()
    {
        m_editor.reset();
        m_desk.reset();
        m_vault = std::make_unique<OpenVault>();
    }

    /// A new editor on the same vault, as after a lock; `height` in pixels.
    void openEditor(int height)
    {
        m_editor.reset();
        m_desk = std::make_unique<MappingDesk>(QStringLiteral("en"), *m_vault->journal);
        m_editor = std::make_unique<RecordEditor>(*m_vault->journal, m_vault->clock, *m_desk);
        m_person = std::make_unique<Person>(m_editor.get());
        m_editor->resize(960, height);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    }

    void goTo(int step) const { m_person->needed<QListWidget>(QStringLiteral("steps"))->setCurrentRow(step); }
    void typeThought(const QString &words) const { m_person->type(QStringLiteral("thought1"), words); }

    /// The suggestions that can be seen.
    [[nodiscard]] QList<SuggestionCard *> cards() const
    {
        auto found = m_editor->findChildren<SuggestionCard *>();
        found.removeIf([](const SuggestionCard *card) { return !card->isVisible(); });
        return found;
    }

    [[nodiscard]] QStringList suggested() const
    {
        QStringList patterns;
        for (const SuggestionCard *card : cards())
            patterns.append(card->pattern());
        return patterns;
    }

    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<MappingDesk> m_desk;
    std::unique_ptr<RecordEditor> m_editor;
    std::unique_ptr<Person> m_person;
};

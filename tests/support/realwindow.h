// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/randomsource.h"
#include "storage/journal.h"
#include "support/fixedclock.h"
#include "support/person.h"
#include "ui/shell/autolock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rooms.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/unlock/unlockpage.h"
#include "ui/widgets/plaintextfield.h"
#include "ui/widgets/preferences.h"

#include <QDir>
#include <QTemporaryDir>
#include <functional>

/// The window of the program over a real vault on the disk, locked at first.
class RealWindow
{
public:
    /// The passphrase is asked for whenever it is typed, and not kept.
    explicit RealWindow(std::function<QString()> passphrase = usualPassphrase)
        : m_passphrase(std::move(passphrase))
        , vault(m_folder.filePath(QStringLiteral("Mine.kinward")))
        , preferences(m_folder.filePath(QStringLiteral("kinward.ini")))
        , session(clock, random)
    {
        const auto made = door().create(vault, SecureBuffer::fromPassphrase(m_passphrase()));
        if (!made)
            qFatal("the vault can not be made");
        m_recoveryCode = made->recoveryCode;
        open();
    }
    RealWindow(const RealWindow &) = delete;
    RealWindow &operator=(const RealWindow &) = delete;
    ~RealWindow()
    {
        session.lock();
        window.reset();
    }

    /// A new window over the same vault, as after a new start of the program.
    void open()
    {
        session.lock();
        window = std::make_unique<MainWindow>(session, preferences, pageFactory(preferences, theme), door());
        window->begin(vault);
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("the window does not appear");
        window->activateWindow();
    }
    /// Gives the passphrase, and does not wait for what comes of it.
    void beginUnlocking()
    {
        auto *field = window->findChild<PassphraseField *>();
        field->setFocus();
        QTest::keyClicks(field, m_passphrase());
        QTest::keyClick(field, Qt::Key_Return);
    }
    void unlock()
    {
        beginUnlocking();
        if (!QTest::qWaitFor([this] { return session.isUnlocked(); }, 30000))
            qFatal("the vault does not open");
    }
    /// Begins a note, and gives the field of its words.
    PlainTextField *beginNote()
    {
        window->showRoom(Room::Journal);
        QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto *body = person().needed<PlainTextField>(QStringLiteral("noteBody"));
        body->setFocus();
        return body;
    }
    [[nodiscard]] Person person() const { return Person(window.get()); }
    [[nodiscard]] QStringList draftFiles() const
    {
        return QDir(vault + QStringLiteral("/drafts")).entryList(QDir::Files);
    }
    [[nodiscard]] QList<JournalNote> notes() const
    {
        return session.journal()->notes().value_or(QList<JournalNote>());
    }
    [[nodiscard]] QString recoveryCode() const { return m_recoveryCode; }
    static QString usualPassphrase() { return QStringLiteral("walnut ferry clumsy ordinal"); }

private:
    [[nodiscard]] VaultDoor door()
    {
        return vaultDoor(clock, random, DerivationCost{minimumDerivationMemory, 1});
    }

    QTemporaryDir m_folder;
    std::function<QString()> m_passphrase;
    QString m_recoveryCode;

public:
    FixedClock clock;
    SeededRandomSource random{1};
    const QString vault;
    Preferences preferences;
    Theme theme;
    VaultSession session;
    std::unique_ptr<MainWindow> window;
};

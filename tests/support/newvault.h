// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/realwindow.h"
#include "ui/unlock/firstrunpage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>

/// The first run of a person at the real window: what they type and click, and what they see of the code.
class NewVault
{
public:
    explicit NewVault(RealWindow &here)
        : m_here(here)
    {
    }

    [[nodiscard]] FirstRunPage *page() const { return m_here.window->firstRunPage(); }
    [[nodiscard]] QPushButton *forward() const
    {
        for (QPushButton *each : page()->findChildren<QPushButton *>()) {
            if (each->property("primary").toBool())
                return each;
        }
        return nullptr;
    }
    void goForward() const { QTest::mouseClick(forward(), Qt::LeftButton); }
    /// Begins with the passphrase of a vault in this folder, and types one.
    void typePassphrase(const QString &folder) const
    {
        m_here.window->showFirstRun(folder, FirstRunPage::Passphrase);
        auto *field = page()->findChild<PassphraseField *>();
        field->setShown(true);
        QTest::keyClicks(field, passphrase());
    }
    /// Makes it, up to its recovery code.
    void make(const QString &folder) const
    {
        typePassphrase(folder);
        goForward();
        if (!QTest::qWaitFor([this] { return page()->step() == FirstRunPage::Recovery; }, 30000))
            qFatal("no vault is made");
    }
    /// The groups of the code that can be seen on the page.
    [[nodiscard]] QStringList codeShown() const
    {
        static const QRegularExpression group(QStringLiteral("^[0-9A-Z*~$=]{4,6}$"));
        QStringList groups;
        for (const QLabel *label : page()->findChildren<QLabel *>()) {
            if (label->isVisible() && group.match(label->text()).hasMatch())
                groups << label->text();
        }
        return groups;
    }
    /// The group that is asked for.
    [[nodiscard]] QString askedGroup() const
    {
        static const QRegularExpression asked(QStringLiteral("type group (\\d)"));
        QString number;
        for (const QLabel *label : page()->findChildren<QLabel *>())
            number += asked.match(label->text()).captured(1);
        return codeShown().value(number.toInt() - 1);
    }
    [[nodiscard]] QLineEdit *groupField() const
    {
        for (QLineEdit *each : page()->findChildren<QLineEdit *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// Closes the window and gives the question's words; clicks the button whose text begins so.
    [[nodiscard]] QString closeAndClick(const QString &button) const
    {
        QString words;
        QTimer::singleShot(0, m_here.window.get(), [&] {
            auto *question = m_here.window->findChild<QMessageBox *>();
            if (!question)
                return;
            words = question->text();
            for (QAbstractButton *each : question->buttons()) {
                if (each->text().startsWith(button))
                    QTest::mouseClick(each, Qt::LeftButton);
            }
        });
        m_here.window->close();
        return words;
    }
    static QString passphrase() { return QStringLiteral("four odd quiet words"); }

private:
    RealWindow &m_here;
};

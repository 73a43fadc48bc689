// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chipbutton.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/ratingslider.h"
#include "ui/widgets/ratingtrack.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSpinBox>
#include <QTest>

/// What a person does at a screen, by mouse and keyboard. A control is named by its object name, its
/// accessible name or its words; one that is not there, not visible or not enabled ends the test.
class Person
{
public:
    explicit Person(QWidget *screen)
        : m_screen(screen)
    {
    }

    template <typename Control> [[nodiscard]] Control *find(const QString &name) const
    {
        for (Control *control : m_screen->findChildren<Control *>()) {
            if (control->isVisible() && isNamed(control, name))
                return control;
        }
        return nullptr;
    }
    [[nodiscard]] bool sees(const QString &name) const { return find<QWidget>(name) != nullptr; }

    void click(const QString &name) const
    {
        auto *button = needed<QAbstractButton>(name);
        if (!button->isEnabled())
            qFatal("\"%s\" is not enabled", qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void choose(const QString &row, const QString &chip) const
    {
        ChipButton *button = needed<ChipRow>(row)->chip(chip);
        if (!button || !button->isVisible())
            qFatal("\"%s\" is not among the chips", qPrintable(chip));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const QString &field, const QString &words) const
    {
        auto *target = needed<QWidget>(field);
        target->setFocus();
        QTest::keyClicks(target, words);
    }
    /// By its number box.
    void rate(const QString &slider, int value) const
    {
        auto *number = needed<RatingSlider>(slider)->findChild<QSpinBox *>();
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, QString::number(value));
        QTest::keyClick(number, Qt::Key_Return);
    }
    /// By arrow keys from the low end.
    void rateByKeys(const QString &slider, int stepsUp) const
    {
        auto *track = needed<RatingSlider>(slider)->findChild<RatingTrack *>();
        QTest::keyClick(track, Qt::Key_Home);
        for (int i = 0; i < stepsUp; ++i)
            QTest::keyClick(track, Qt::Key_Right);
    }

    template <typename Control> [[nodiscard]] Control *needed(const QString &name) const
    {
        Control *control = nullptr;
        // What was added to a screen a moment ago becomes visible with the next events.
        const bool isThere =
            QTest::qWaitFor([&] { return (control = find<Control>(name)) != nullptr; }, 1000);
        if (!isThere)
            qFatal("there is no visible \"%s\"", qPrintable(name));
        return control;
    }

private:
    static bool isNamed(const QWidget *control, const QString &name)
    {
        if (control->objectName() == name || control->accessibleName() == name)
            return true;
        if (const auto *label = qobject_cast<const QLabel *>(control))
            return label->text() == name;
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        return button && button->text().remove(QLatin1Char('&')) == name;
    }

    QWidget *m_screen;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/suggester.h"

#include <QObject>
#include <functional>
#include <optional>

class CheckInForm;
class HelpOffer;
class QuickCapture;
class QWidget;

/// The quiet offer of help under the check-in and under the quick line. It outlasts their being kept, until
/// something else is written.
class TodayHelp : public QObject
{
    Q_OBJECT

public:
    TodayHelp(CheckInForm *form, QuickCapture *capture, QWidget *page);

    [[nodiscard]] HelpOffer *underCheckIn() const { return m_underCheckIn; }
    [[nodiscard]] HelpOffer *underCapture() const { return m_underCapture; }

Q_SIGNALS:
    void helpRequested();

private:
    HelpOffer *makeOffer(const std::function<QString()> &words, QWidget *page);
    [[nodiscard]] bool namesGreatPain(const QString &words);
    [[nodiscard]] static std::function<void()> follow(HelpOffer *offer,
                                                      const std::function<QString()> &words);

    std::optional<Suggester> m_suggester; ///< read with the first words
    HelpOffer *m_underCheckIn;
    HelpOffer *m_underCapture;
};

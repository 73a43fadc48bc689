// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/practicechoice.h"

#include <QWidget>
#include <array>

class LibraryShelf;
class QVBoxLayout;

/// What is said of an answer to a practice example: whether it fits, why, and what fits as well.
class PracticeAnswerView : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeAnswerView(const LibraryShelf &shelf, QWidget *parent = nullptr);

    void clear();
    /// Both give the fit of the whole answer.
    PracticeFit showPattern(const PracticeItem &item, const QString &chosen);
    PracticeFit showCause(const PracticeItem &item, const std::array<int, causeSideCount> &ratings);

Q_SIGNALS:
    void pageRequested(const QString &id);

private:
    void say(const QString &text, bool isStrong = false);
    void addLink(const QString &pattern);
    /// What is said of four ratings: how many fit, and how far off the worst is.
    [[nodiscard]] static QString summed(int fitting, PracticeFit worst);
    [[nodiscard]] QString nameOf(const QString &pattern) const;

    const LibraryShelf &m_shelf;
    QVBoxLayout *m_column;
};

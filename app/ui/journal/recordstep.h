// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/thoughtrecord.h"

#include <QWidget>

/// One question of the guided thought record. It shows its part of a record and writes that part back; every
/// change of the person's is told at once, so that the editor can keep it safe.
class RecordStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The short name in the list of steps.
    [[nodiscard]] virtual QString title() const = 0;
    /// The question at the head of the page, and one quiet line under it.
    [[nodiscard]] virtual QString question() const = 0;
    [[nodiscard]] virtual QString hint() const { return {}; }
    virtual void present(const ThoughtRecord &record) = 0;
    virtual void apply(ThoughtRecord &record) const = 0;
    /// Puts the keyboard on the first field.
    void takeFocus();
    /// True once the person has given this step something.
    [[nodiscard]] virtual bool isAnswered(const ThoughtRecord &record) const = 0;
    /// Help is offered now, so that nothing else is suggested.
    virtual void setOfferingHelp(bool /*isOffering*/) { }

Q_SIGNALS:
    void edited();
    void rearranged(); ///< other controls stand here than before
    void conceptRequested(const QString &id);
    void helpRequested();
};

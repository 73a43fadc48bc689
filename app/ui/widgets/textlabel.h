// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/typescale.h"

#include <QLabel>

enum class TextTone { Ink, Muted, Warm, Help };

/// A label in one of the type sizes that follows the application's font and scheme. Wraps words.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, TypeSize size = TypeSize::Body, QWidget *parent = nullptr);

    void setTone(TextTone tone);
    void setWeight(TypeWeight weight);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void applyTone();

    TypeSize m_size;
    TypeWeight m_weight;
    TextTone m_tone = TextTone::Ink;
};

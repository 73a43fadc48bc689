// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

/// A radio button whose words wrap: an answer may be a whole sentence.
class WrappedRadio : public QRadioButton
{
    Q_OBJECT

public:
    explicit WrappedRadio(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &place) const override;

private:
    [[nodiscard]] QRect indicator() const;
    [[nodiscard]] int beside() const; ///< what the words leave for the mark
};

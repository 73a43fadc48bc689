// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

/// A field for plain words that grows with them. Tab moves on; it never takes formatted text.
class PlainTextField : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// The label is its accessible name.
    explicit PlainTextField(const QString &label, QWidget *parent = nullptr);

    /// Shows at least so many lines and scrolls after so many.
    void setLines(int least, int most);
    [[nodiscard]] QString text() const { return toPlainText(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    /// Plain words, marked so that clipboard managers do not keep them.
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void fitHeight();
    [[nodiscard]] int heightOfLines(double lines) const;

    int m_least = 2;
    int m_most = 14;
};

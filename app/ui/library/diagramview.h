// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/diagramwords.h"

#include <QWidget>

/// A drawn diagram with its title. A screen reader says the title and what the picture shows; Tab reaches it.
class DiagramView : public QWidget
{
    Q_OBJECT

public:
    explicit DiagramView(QWidget *parent = nullptr);

    /// In the language asked for ("de"); words that fell back to English are said to have done so.
    void setDiagram(const DiagramWords &words, const QString &language);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double headHeight(double width) const;
    [[nodiscard]] double noteHeight(double width) const;

    DiagramWords m_words;
    QString m_note; ///< the language that the words fell back to
};

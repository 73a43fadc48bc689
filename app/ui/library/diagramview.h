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

    void setDiagram(const DiagramWords &words);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double headHeight() const;

    DiagramWords m_words;
};

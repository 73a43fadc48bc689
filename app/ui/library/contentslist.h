// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/pagelayout.h"

#include <QListWidget>

/// The headings of the page that is read, beside it. One click or Enter goes there.
class ContentsList : public QListWidget
{
    Q_OBJECT

public:
    explicit ContentsList(QWidget *parent = nullptr);

    void setSections(const QList<PageSection> &sections);
    /// Marks the section that is being read.
    void setCurrentSection(int row);

Q_SIGNALS:
    void sectionChosen(int row);

protected:
    bool event(QEvent *event) override;

private:
    void fit();
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/firstrunstep.h"

class QLineEdit;

/// Where the vault goes and what it is called.
class PlaceStep : public FirstRunStep
{
    Q_OBJECT

public:
    explicit PlaceStep(QWidget *parent = nullptr);

    /// Offers this folder: its parent as place, its name without ".kinward" as name.
    void setFolder(const QString &folder);
    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool isComplete() const override;
    void focusFirst() override;

private:
    void showFolder();
    void choosePlace();

    QString m_parent;
    QLineEdit *m_name;
    TextLabel *m_place;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backups/backuphealth.h"
#include "ui/widgets/card.h"

class QPushButton;
class TextLabel;

/// The second place for backups: which it is, how it stands, choosing another and doing without.
class SecondPlaceCard : public Card
{
    Q_OBJECT

public:
    explicit SecondPlaceCard(QWidget *parent = nullptr);

    void show(const QString &folder, SecondPlaceState state);
    using QWidget::show;

Q_SIGNALS:
    void chosen(const QString &folder); ///< empty: none
    void copyRequested(); ///< of the newest backup, at once

private:
    void chooseFolder();

    QString m_folder;
    bool m_isThere = false;
    TextLabel *m_state;
    QPushButton *m_choose;
    QPushButton *m_copy;
    QPushButton *m_none;
};

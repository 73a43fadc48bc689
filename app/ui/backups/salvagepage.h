// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class LostRecordModel;
class QListView;
class QPushButton;
class ScrollColumn;
class TextLabel;
struct SalvageOutcome;

/// What was saved of a damaged vault, what was lost, and what of that the newest backup has.
class SalvagePage : public QWidget
{
    Q_OBJECT

public:
    explicit SalvagePage(QWidget *parent = nullptr);

    /// `folder` is that of the new vault.
    void show(const SalvageOutcome &outcome, const QString &folder);
    using QWidget::show;
    /// So many were brought back from the backup.
    void showBroughtBack();

Q_SIGNALS:
    void bringBackRequested();

private:
    LostRecordModel *m_lost;
    ScrollColumn *m_page;
    TextLabel *m_kept;
    TextLabel *m_lostSentence;
    QListView *m_list;
    QPushButton *m_bringBack;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backups/repairreport.h"

#include <QWidget>
#include <functional>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;
class ScrollColumn;
class TextLabel;

/// What is wrong with a vault in plain words, and each thing that may be done about it with what it does and
/// what it leaves alone.
class ReportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPage(QWidget *parent = nullptr);

    void show(const RepairReport &report, const QDateTime &now);
    using QWidget::show;
    void focusFirst();

Q_SIGNALS:
    void mendRequested();
    void bringBackRequested();
    void salvageRequested();
    void otherBackupsRequested(); ///< in another folder
    void checkRequested();

private:
    struct Remedy {
        QString name; ///< of the button, for tests and style
        QString title;
        QString text;
        QString button;
        void (ReportPage::*signal)();
    };
    void showRemedies(const RepairReport &report, const QDateTime &now);
    void addRemedy(const Remedy &remedy, bool isFirst);
    [[nodiscard]] static QList<Remedy> remediesFor(const RepairReport &report, const QDateTime &now);

    ScrollColumn *m_page;
    TextLabel *m_title;
    TextLabel *m_sentence;
    TextLabel *m_detailsLabel;
    QPlainTextEdit *m_details;
    QWidget *m_remedies;
};

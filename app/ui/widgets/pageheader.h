// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class TextLabel;

/// The title of a page at the leading edge and its actions at the trailing one.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// One muted line under the title; empty hides it.
    void setSubtitle(const QString &subtitle);
    /// Adds a button or field after those already there.
    void addAction(QWidget *widget);
    using QWidget::addAction;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QBoxLayout *m_row = nullptr;
    QHBoxLayout *m_actions;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QPushButton;
class QToolButton;
class TextLabel;

enum class NoticeTone { Quiet, Warm };

/// A quiet banner inside a page: a sentence, at most one action, and a way to put it away. Screen readers are
/// told when it appears. Hidden until it has a sentence.
class Notice : public QFrame
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    /// Shows the sentence, with a semibold first line when a title is given.
    void show(const QString &sentence, NoticeTone tone = NoticeTone::Quiet, const QString &title = {});
    using QFrame::show;
    void setAction(const QString &text); ///< empty removes it
    void setDismissible(bool isDismissible);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildRow();

    NoticeTone m_tone = NoticeTone::Quiet;
    QBoxLayout *m_body;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QPushButton *m_action;
    QToolButton *m_dismiss;
};

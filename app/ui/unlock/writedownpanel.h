// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class Notice;
class PlainTextField;
class QPushButton;

/// Writing something down while the vault is locked. The words are handed on a moment after each key, to be
/// sealed; this field is the only place where they can be read until then.
class WriteDownPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WriteDownPanel(QWidget *parent = nullptr);

    /// Shows the field and puts the cursor into it.
    void open();
    /// Hands on at once what was typed a moment ago.
    void flush();
    /// Wipes the field and hides it.
    void putAway();
    void showProblem(const QString &sentence);
    void hideProblem();

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void keepRequested(); ///< after wordsChanged() with all of the words

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildFields();
    void keep();

    QTimer m_timer;
    bool m_isDirty = false; ///< words were typed that were not handed on
    PlainTextField *m_words;
    QPushButton *m_keep;
    Notice *m_notice;
};

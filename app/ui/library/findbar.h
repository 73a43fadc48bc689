// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>
#include <QWidget>

class QLineEdit;
class QPushButton;
class ReadingPane;
class TextLabel;

/// Finds words in the page that is read: marks all of them, goes to the next and the one before, says how
/// many there are. Hidden until it is asked for; Escape puts it away.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(ReadingPane &pane, QWidget *parent = nullptr);

    void begin();
    void end();
    /// The page is another one, or was laid out anew.
    void takePage();

Q_SIGNALS:
    void placeFound(const QRect &place); ///< in the pane
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void go(int by);
    void mark();

    ReadingPane &m_pane;
    QLineEdit *m_field;
    TextLabel *m_count;
    QPushButton *m_before;
    QPushButton *m_next;
    QList<QTextCursor> m_found;
    int m_current = -1;
};

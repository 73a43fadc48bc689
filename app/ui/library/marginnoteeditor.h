// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class MarginNoteKeeper;
class PlainTextField;
class QComboBox;
class TextLabel;

/// Writes the margin note that its keeper holds: the section it stands at, and the words.
class MarginNoteEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MarginNoteEditor(MarginNoteKeeper &keeper, QWidget *parent = nullptr);

    void show(const QStringList &sections);
    using QWidget::show;
    void clear();
    void takeFocus();

Q_SIGNALS:
    void finished(); ///< saved and left

private:
    void take();

    MarginNoteKeeper &m_keeper;
    QComboBox *m_section;
    PlainTextField *m_words;
    TextLabel *m_state;
};

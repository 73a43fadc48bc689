// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;
class TextLabel;

/// One step of making a vault: a title, a column of words and fields, and whether it may be left forwards.
class FirstRunStep : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunStep(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] virtual bool isComplete() const { return true; }
    /// What the forward button says.
    [[nodiscard]] virtual QString forwardText() const;
    /// Puts the cursor into the first field.
    virtual void focusFirst() { }

Q_SIGNALS:
    void completeChanged();
    void forwardRequested(); ///< Enter in the last field

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    TextLabel *addText(const QString &text);
    TextLabel *addLabel(const QString &text, QWidget *field);

private:
    QString m_title;
    QVBoxLayout *m_column;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QFrame>
#include <QTimer>

class TextLabel;

/// What a link leads to: title, how well it stands, and its summary, shown beside the link while the mouse or
/// the keyboard is on it. It stays while the mouse is on the card itself.
class LinkCard : public QFrame
{
    Q_OBJECT

public:
    explicit LinkCard(QWidget *parent);

    /// The place is in the parent.
    void show(const LibraryHeader &page, const QRect &place);
    using QFrame::show;
    void leave(); ///< hides a moment later
    /// What a screen reader says of the link.
    [[nodiscard]] static QString sentence(const LibraryHeader &page);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_honesty;
    TextLabel *m_summary;
    QTimer m_leaving;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/notice.h"

#include <QTimer>
#include <functional>

/// The quiet offer to see people one can talk to, while the words name great pain. Never in the way of
/// writing; once put away it stays away for this entry. Nothing of it is kept.
class HelpOffer : public Notice
{
    Q_OBJECT

public:
    /// Whether what stands in the fields now names great pain; empty where others do the listening.
    using Hearing = std::function<bool()>;

    explicit HelpOffer(Hearing hearing, QWidget *parent = nullptr);

    void begin(); ///< another entry: it may be offered again
    void listen(); ///< now
    void listenSoon(); ///< when the typing rests
    void offer(bool isNeeded); ///< as others have heard
    void stay(); ///< as it is, although the fields are emptied
    [[nodiscard]] bool isUp() const { return m_isUp; }

Q_SIGNALS:
    void upChanged(bool isUp);

private:
    void setUp(bool isUp);

    Hearing m_hearing;
    QTimer m_rest; ///< runs out when the typing rests
    bool m_isUp = false;
    bool m_isPutAway = false;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/notice.h"

/// The quiet offer to see people one can talk to, while the words name great pain. Never in the way of
/// writing; once put away it stays away for this entry.
class HelpOffer : public Notice
{
    Q_OBJECT

public:
    explicit HelpOffer(QWidget *parent = nullptr);

    void begin(); ///< another entry: it may be offered again
    void setNeeded(bool isNeeded);

private:
    bool m_isPutAway = false;
};

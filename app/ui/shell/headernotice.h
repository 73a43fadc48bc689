// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/notice.h"

class VaultSession;

/// Says after unlocking, above every page, that someone changed one copy of the vault's header, and leads to
/// where that is mended. A copy that is only stale or damaged is mended without a word.
class HeaderNotice : public Notice
{
    Q_OBJECT

public:
    explicit HeaderNotice(VaultSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void repairRequested(const QString &folder);

private:
    void look();

    VaultSession &m_session;
};

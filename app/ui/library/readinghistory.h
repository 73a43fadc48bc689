// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The pages that were read, as a browser keeps them: a new page cuts off what lay ahead.
class ReadingHistory
{
public:
    void visit(const QString &id);
    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_ids.size(); }
    /// The page to show then; the same one when there is nowhere to go.
    QString goBack();
    QString goForward();
    [[nodiscard]] QString current() const; ///< empty before the first page

private:
    QStringList m_ids;
    qsizetype m_position = -1;
};

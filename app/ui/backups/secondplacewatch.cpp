// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/secondplacewatch.h"

#include <utility>

SecondPlaceWatch::SecondPlaceWatch(QObject *parent, PlaceLook::Function look, std::chrono::milliseconds limit)
    : QObject(parent)
    , m_look(std::move(look))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] { Q_EMIT looked(m_folder, PlaceSeen()); });
}

void SecondPlaceWatch::look(const QString &folder, const QString &backup)
{
    m_folder = folder;
    m_backup = backup;
    m_limit.start();
    if (!m_asked.contains(folder))
        begin();
}

void SecondPlaceWatch::cancel()
{
    m_limit.stop();
    m_folder.clear();
}

void SecondPlaceWatch::begin()
{
    const auto answered = [this, folder = m_folder] {
        QMetaObject::invokeMethod(
            this, [this, folder] { takeAnswer(folder); }, Qt::QueuedConnection);
    };
    m_asked[m_folder] = {std::make_unique<PlaceLook>(m_folder, m_backup, m_look, answered), m_backup};
}

void SecondPlaceWatch::takeAnswer(const QString &folder)
{
    const Asked asked = std::move(m_asked.extract(folder).mapped());
    if (folder != m_folder)
        return;
    if (asked.backup != m_backup)
        return begin(); // another was made while it was looked
    m_limit.stop();
    Q_EMIT looked(folder, asked.look->answer().value_or(PlaceSeen()));
}

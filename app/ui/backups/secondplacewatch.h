// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/placelook.h"

#include <QObject>
#include <QTimer>
#include <map>

/// Looks at the second place for backups without holding up the window. A place that does not answer within
/// the limit counts as missing; should it answer later, that is told too. Of one place there is one look at a
/// time, however often it is asked for.
class SecondPlaceWatch : public QObject
{
    Q_OBJECT

public:
    explicit SecondPlaceWatch(QObject *parent = nullptr, PlaceLook::Function look = lookAtPlace,
                              std::chrono::milliseconds limit = placeLimit);

    /// Whether the folder is there and what it has of this backup. Ends the look at another folder.
    void look(const QString &folder, const QString &backup);
    void cancel(); ///< no answer is told any more

Q_SIGNALS:
    void looked(const QString &folder, const PlaceSeen &seen);

private:
    struct Asked {
        std::unique_ptr<PlaceLook> look;
        QString backup;
    };

    void begin();
    void takeAnswer(const QString &folder);

    PlaceLook::Function m_look;
    QTimer m_limit;
    QString m_folder; ///< the one that is asked for; empty: none
    QString m_backup;
    std::map<QString, Asked> m_asked; ///< by folder: those that have not answered yet
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/target.h"

#include <QString>

/// A file in memory (/dev/shm where there is one) for readers that want a path; gone with the object.
class ScratchFile
{
public:
    ScratchFile();
    ~ScratchFile();
    ScratchFile(const ScratchFile &) = delete;
    ScratchFile &operator=(const ScratchFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &folder() const { return m_folder; } ///< which holds nothing but the file
    void setBytes(QByteArrayView bytes);

private:
    QString m_folder;
    QString m_path;
    int m_descriptor = -1;
};

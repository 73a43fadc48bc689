// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QtGlobal>

/// The content of the library that ships, in a folder of its own, to break or take away one file in.
class LibraryCopy
{
public:
    LibraryCopy()
    {
        const QDir source(QStringLiteral(KINWARD_SOURCE "/resources/library"));
        QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString target = path(source.relativeFilePath(files.next()));
            if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::link(files.filePath(), target))
                qFatal("the library can not be copied");
        }
    }

    [[nodiscard]] QString path(const QString &file = {}) const { return m_folder.filePath(file); }
    void remove(const QString &file) const
    {
        if (!QFile::remove(path(file)))
            qFatal("%s is not there", qPrintable(file));
    }
    /// Instead of what stands in the file now.
    void write(const QString &file, const QByteArray &bytes) const
    {
        remove(file); // a link: what ships stays as it is
        QFile written(path(file));
        if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
            qFatal("%s can not be written", qPrintable(file));
    }
    void damage(const QString &file) const { write(file, "{"); }

private:
    QTemporaryDir m_folder;
};

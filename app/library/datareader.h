// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "library/datalines.h"

#include <QJsonObject>
#include <QJsonValue>
#include <initializer_list>
#include <memory>
#include <optional>

class DataReader;

/// One object of a data file. Asking for what is not there, or is not as it must be, makes the whole file a
/// damaged one; the answer is empty then, so that a reader asks for everything first and for the problem
/// last.
class DataNode
{
public:
    DataNode(DataReader *reader, const QJsonValue &value, QString pointer)
        : m_reader(reader)
        , m_object(value.toObject())
        , m_pointer(std::move(pointer))
    {
    }

    /// Says which keys may stand here; any other is a problem.
    void allow(std::initializer_list<QLatin1StringView> keys) const;
    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    [[nodiscard]] QString text(const QString &key) const; ///< never empty in a sound file
    [[nodiscard]] QString text(QLatin1StringView key) const { return text(QString(key)); }
    [[nodiscard]] QString optionalText(QLatin1StringView key) const;
    [[nodiscard]] QString id(QLatin1StringView key) const; ///< lower-case letters, digits and "_"
    [[nodiscard]] int number(QLatin1StringView key, int from, int to) const;
    [[nodiscard]] bool truth(QLatin1StringView key) const;
    [[nodiscard]] std::pair<int, int> range(QLatin1StringView key, int from, int to) const; ///< [low, high]
    [[nodiscard]] DataNode node(const QString &key) const;
    [[nodiscard]] DataNode node(QLatin1StringView key) const { return node(QString(key)); }
    [[nodiscard]] QList<DataNode> nodes(QLatin1StringView key, int from, int to) const; ///< from–to of them
    void fail(const QString &what) const { failAt({}, what); }
    void failAt(const QString &key, const QString &what) const;

private:
    DataReader *m_reader;
    QJsonObject m_object;
    QString m_pointer;
};

/// A JSON file of the library, read strictly: keys that are not known, are missing or stand twice are errors.
class DataReader
{
public:
    /// `keptWork` says what still works without the file.
    DataReader(const QString &path, const QString &keptWork);

    [[nodiscard]] DataNode root() { return {this, m_root, {}}; }
    void fail(const QString &pointer, const QString &what);
    /// The first problem. Errors: NotFound, Format (file and line).
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

private:
    void read();

    QString m_path;
    QString m_keptWork;
    QJsonObject m_root;
    std::optional<DataLines> m_lines;
    std::optional<Error> m_problem;
};

/// What still works without one of these files, for DataReader.
[[nodiscard]] QString pagesStillWork();

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

/// On which line each value of a JSON text stands, by its pointer ("/questions/0/id"; RFC 6901 without
/// escapes). The text must have been parsed without an error before.
class DataLines
{
public:
    explicit DataLines(const QByteArray &json);

    /// From 1; of the value, else of the nearest one that holds it.
    [[nodiscard]] int lineOf(QString pointer) const;
    /// The pointer of the first key that stands twice in one object; empty when there is none.
    [[nodiscard]] const QString &doubledKey() const { return m_doubledKey; }

private:
    struct Level {
        QString pointer;
        bool isObject = false;
        bool isAtStart = true; ///< of a member or an item
        int index = 0;
        QString key;
        QSet<QString> keys;
    };

    void open(bool isObject);
    void beginItem();
    void beginMember(const QString &key);
    [[nodiscard]] QString childPointer() const;
    [[nodiscard]] qsizetype readString(const QByteArray &json, qsizetype start);

    QList<Level> m_levels;
    QHash<QString, int> m_lines;
    QString m_doubledKey;
    int m_line = 1;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/datalines.h"

DataLines::DataLines(const QByteArray &json)
{
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char byte = json.at(i);
        if (byte == '\n')
            ++m_line;
        else if (byte == '{' || byte == '[')
            open(byte == '{');
        else if ((byte == '}' || byte == ']') && !m_levels.isEmpty())
            m_levels.removeLast();
        else if (byte == '"')
            i = readString(json, i);
        else if (byte == ',' && !m_levels.isEmpty()) {
            m_levels.last().isAtStart = true;
            ++m_levels.last().index;
        } else if (byte != ' ' && byte != '\t' && byte != '\r' && byte != ':')
            beginItem();
    }
}

QString DataLines::childPointer() const
{
    if (m_levels.isEmpty())
        return {};
    const Level &level = m_levels.last();
    return level.pointer + u'/' + (level.isObject ? level.key : QString::number(level.index));
}

void DataLines::open(bool isObject)
{
    beginItem();
    m_levels.append({childPointer(), isObject, true, 0, {}, {}});
}

void DataLines::beginItem()
{
    if (m_levels.isEmpty() || m_levels.last().isObject || !m_levels.last().isAtStart)
        return;
    m_levels.last().isAtStart = false;
    m_lines.insert(childPointer(), m_line);
}

void DataLines::beginMember(const QString &key)
{
    Level &level = m_levels.last();
    level.isAtStart = false;
    level.key = key;
    const QString pointer = childPointer();
    if (level.keys.contains(key) && m_doubledKey.isEmpty())
        m_doubledKey = pointer;
    level.keys.insert(key);
    m_lines.insert(pointer, m_line);
}

qsizetype DataLines::readString(const QByteArray &json, qsizetype start)
{
    qsizetype end = start + 1;
    while (end < json.size() && json.at(end) != '"')
        end += json.at(end) == '\\' ? 2 : 1;
    if (!m_levels.isEmpty() && m_levels.last().isObject && m_levels.last().isAtStart)
        beginMember(QString::fromUtf8(json.mid(start + 1, end - start - 1)));
    else
        beginItem();
    return end;
}

int DataLines::lineOf(QString pointer) const
{
    while (!pointer.isEmpty() && !m_lines.contains(pointer))
        pointer.truncate(qMax(pointer.lastIndexOf(u'/'), 0));
    return m_lines.value(pointer, 1);
}

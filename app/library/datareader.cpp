// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/datareader.h"

#include "library/datafile.h"
#include "library/pagefile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>
#include <limits>

namespace
{
QString said(const char *what, const QString &key)
{
    return QCoreApplication::translate("Library", what).arg(key);
}

/// A whole number in a range, or nothing.
std::optional<int> wholeNumber(const QJsonValue &value, int from, int to)
{
    constexpr int none = std::numeric_limits<int>::min();
    const int number = value.toInt(none);
    return number == none || number < from || number > to ? std::nullopt : std::optional(number);
}
} // namespace

QString pagesStillWork()
{
    return QCoreApplication::translate("Library", "Nothing of yours is touched, and the pages work.");
}

DataReader::DataReader(const QString &path, const QString &keptWork)
    : m_path(path)
    , m_keptWork(keptWork)
{
    read();
}

void DataReader::read()
{
    const Result<QString> text = readTextFile(m_path);
    if (!text) {
        m_problem = text.error();
        return;
    }
    const QByteArray bytes = text->toUtf8();
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &mistake);
    if (!document.isObject()) {
        const qsizetype line = bytes.left(mistake.offset).count('\n') + 1;
        const QString place = QCoreApplication::translate("Library", "line %1: this is no JSON object");
        m_problem = dataError(m_path, place.arg(line), m_keptWork);
        return;
    }
    m_root = document.object();
    m_lines.emplace(bytes);
    if (const QString &doubled = m_lines->doubledKey(); !doubled.isEmpty())
        fail(doubled,
             said(QT_TRANSLATE_NOOP("Library", "“%1” stands here twice"), doubled.section(u'/', -1)));
}

void DataReader::fail(const QString &pointer, const QString &what)
{
    if (m_problem)
        return;
    //: A place in a file of the program; %1 is a line number, %2 what is wrong there.
    const QString place = QCoreApplication::translate("Library", "line %1: %2");
    m_problem = dataError(m_path, place.arg(m_lines ? m_lines->lineOf(pointer) : 1).arg(what), m_keptWork);
}

void DataNode::failAt(const QString &key, const QString &what) const
{
    m_reader->fail(key.isEmpty() ? m_pointer : m_pointer + u'/' + key, what);
}

void DataNode::allow(std::initializer_list<QLatin1StringView> keys) const
{
    for (const QString &key : m_object.keys()) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            failAt(key, said(QT_TRANSLATE_NOOP("Library", "“%1” is not known here"), key));
    }
}

QString DataNode::text(const QString &key) const
{
    const QString text = m_object.value(key).toString();
    if (text.trimmed().isEmpty())
        failAt(key, said(QT_TRANSLATE_NOOP("Library", "“%1” is missing or is no text"), key));
    return text;
}

QString DataNode::optionalText(QLatin1StringView key) const
{
    return has(key) ? text(key) : QString();
}

QString DataNode::id(QLatin1StringView key) const
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9_]+\\z"));
    const QString id = m_object.value(key).toString();
    if (!form.match(id).hasMatch())
        failAt(key,
               said(QT_TRANSLATE_NOOP("Library", "“%1” must be lower-case letters, digits and underscores"),
                    key));
    return id;
}

int DataNode::number(QLatin1StringView key, int from, int to) const
{
    const std::optional<int> number = wholeNumber(m_object.value(key), from, to);
    if (!number)
        failAt(key, said(QT_TRANSLATE_NOOP("Library", "“%1” is missing or out of its range"), key));
    return number.value_or(from);
}

bool DataNode::truth(QLatin1StringView key) const
{
    if (!m_object.value(key).isBool())
        failAt(key, said(QT_TRANSLATE_NOOP("Library", "“%1” is neither true nor false"), key));
    return m_object.value(key).toBool();
}

std::pair<int, int> DataNode::range(QLatin1StringView key, int from, int to) const
{
    const QJsonArray ends = m_object.value(key).toArray();
    const std::optional<int> low = wholeNumber(ends.at(0), from, to);
    const std::optional<int> high = wholeNumber(ends.at(1), low.value_or(from), to);
    if (ends.size() != 2 || !low || !high)
        failAt(key, said(QT_TRANSLATE_NOOP("Library", "“%1” is missing or out of its range"), key));
    return {low.value_or(from), high.value_or(to)};
}

DataNode DataNode::node(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isObject())
        failAt(key, said(QT_TRANSLATE_NOOP("Library", "“%1” is missing or is no object"), key));
    return {m_reader, value, m_pointer + u'/' + key};
}

QList<DataNode> DataNode::nodes(QLatin1StringView key, int from, int to) const
{
    const QJsonArray items = m_object.value(key).toArray();
    if (!wholeNumber(int(items.size()), from, to))
        failAt(key, said(QT_TRANSLATE_NOOP("Library", "“%1” is missing, too short or too long"), key));
    QList<DataNode> nodes;
    for (int i = 0; i < items.size(); ++i) {
        nodes.append({m_reader, items.at(i), QStringLiteral("%1/%2/%3").arg(m_pointer, key).arg(i)});
        if (!items.at(i).isObject())
            nodes.last().fail(said(QT_TRANSLATE_NOOP("Library", "“%1” must hold objects"), key));
    }
    return nodes;
}

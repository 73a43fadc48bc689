// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/columnvisitors.h"

QString columnList(const QList<Column> &columns, const QString &before, const QString &after)
{
    QStringList names;
    for (const Column &column : columns)
        names.append(before + column.name + after);
    return names.join(QStringLiteral(", "));
}

void ColumnWriter::moment(const Moment &moment)
{
    m_values.append(columnvalue::of(moment.sortKey()));
    unsortedMoment(moment);
}

void ColumnWriter::unsortedMoment(const Moment &moment)
{
    m_values.append(columnvalue::of(moment.day));
    m_values.append(moment.time ? columnvalue::of(moment.time->msecsSinceStartOfDay()) : columnvalue::none());
    m_values.append(moment.utc ? columnvalue::of(moment.utc->toMSecsSinceEpoch()) : columnvalue::none());
    m_values.append(columnvalue::of(moment.offsetSeconds));
    m_values.append(columnvalue::of(moment.zone));
}

void ColumnReader::moment(Moment &moment)
{
    ++m_next; // the sort key follows from the rest
    unsortedMoment(moment);
}

void ColumnReader::unsortedMoment(Moment &moment)
{
    columnvalue::read(*m_next++, moment.day);
    std::optional<int> time;
    columnvalue::read(*m_next++, time);
    moment.time = time ? std::optional(QTime::fromMSecsSinceStartOfDay(*time)) : std::nullopt;
    const QVariant utc = *m_next++;
    moment.utc.reset();
    if (!utc.isNull())
        moment.utc = QDateTime::fromMSecsSinceEpoch(utc.toLongLong(), Qt::UTC);
    columnvalue::read(*m_next++, moment.offsetSeconds);
    columnvalue::read(*m_next++, moment.zone);
}

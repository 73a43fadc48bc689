// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/freecbtcollector.h"

#include "exchange/patternslugs.h"
#include "exchange/sourcekey.h"
#include "exchange/stamp.h"
#include "exchange/taglist.h"

namespace
{
/// Several versions of FreeCBT wrote the storage key's prefix into the uuid.
QString withoutStoragePrefix(const QString &uuid)
{
    static const QString prefix = QStringLiteral("@Quirk:thoughts:");
    return (uuid.startsWith(prefix) ? uuid.sliced(prefix.size()) : uuid).trimmed();
}

QString freeCbtKey(const FreeCbtThought &thought)
{
    const QString uuid = withoutStoragePrefix(thought.uuid);
    if (!uuid.isEmpty())
        return QStringLiteral("freecbt:") + uuid;
    return hashedSourceKey(u"freecbt", {thought.createdAt, thought.automaticThought});
}

bool isBlankText(const QString &text)
{
    return text.trimmed().isEmpty();
}
} // namespace

FreeCbtCollector::FreeCbtCollector(const ImportOptions &options, ImportPreview &preview, ImportReport &report)
    : m_options(options)
    , m_preview(preview)
    , m_report(report)
{
}

void FreeCbtCollector::add(const FreeCbtThought &thought)
{
    if (isBlankText(thought.automaticThought) && isBlankText(thought.challenge)
        && isBlankText(thought.alternativeThought)) {
        m_report.skip(thought.row, thought.place, tr("It has no text."));
        return;
    }
    const auto created = parseStamp(thought.createdAt);
    if (!created) {
        m_report.skip(
            thought.row, thought.place,
            thought.createdAt.isEmpty()
                ? tr("The field “createdAt” is missing, so its day is unknown.")
                : tr("The field “createdAt” is no date that can be read: “%1”.").arg(thought.createdAt));
        return;
    }
    ThoughtRecord result = record(thought, created->moment(m_options.zone));
    result.created = created->instant().value_or(QDateTime());
    result.changed = result.created;
    readChanged(thought, result);
    addPatterns(thought, result);
    keep(result);
}

ThoughtRecord FreeCbtCollector::record(const FreeCbtThought &thought, const Moment &when) const
{
    ThoughtRecord result;
    result.when = when;
    result.sourceKey = freeCbtKey(thought);
    if (!isBlankText(thought.automaticThought))
        result.thoughts.append({thought.automaticThought, {}, {}, false});
    result.evidenceAgainst = thought.challenge;
    result.fairerThought = thought.alternativeThought;
    result.isDraft = false;
    return result;
}

void FreeCbtCollector::readChanged(const FreeCbtThought &thought, ThoughtRecord &record)
{
    if (thought.updatedAt.isEmpty())
        return;
    const auto updated = parseStamp(thought.updatedAt);
    const auto instant = updated ? updated->instant() : std::nullopt;
    if (instant)
        record.changed = *instant;
    else
        m_report.warn(
            tr("%1: the field “updatedAt” can not be read; “createdAt” was used.").arg(thought.place));
}

void FreeCbtCollector::addPatterns(const FreeCbtThought &thought, ThoughtRecord &record)
{
    for (const QString &slug : cleanTags(thought.slugs)) {
        const PatternTag tag = patternFromSlug(slug);
        record.patterns.append(tag);
        if (tag.pattern.isEmpty()) {
            //: %1 is the name of a thinking pattern in another program
            m_report.warn(
                tr("The pattern “%1” is not known here; it was kept under its own name.").arg(slug));
        }
    }
}

void FreeCbtCollector::keep(const ThoughtRecord &record)
{
    const auto known = m_indexOfKey.constFind(record.sourceKey);
    if (known == m_indexOfKey.cend()) {
        m_indexOfKey.insert(record.sourceKey, m_preview.batch.thoughtRecords.size());
        m_preview.batch.thoughtRecords.append(record);
        return;
    }
    m_report.countDuplicate();
    ThoughtRecord &kept = m_preview.batch.thoughtRecords[*known];
    if (record.changed > kept.changed)
        kept = record;
}

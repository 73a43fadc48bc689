// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/repairreport.h"

#include "ui/backups/backupwords.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace
{
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(RepairReport)
};

constexpr int mostDetails = 300;

int damagedRecords(const QList<DamageFound> &found)
{
    QSet<QString> ids;
    for (const DamageFound &each : found) {
        if (each.record)
            ids.insert(each.record->id.toString());
    }
    return int(ids.size());
}

QString damagedSentence(const RepairReport &report)
{
    QStringList sentences;
    if (const int records = damagedRecords(report.found); records > 0)
        sentences.append(
            ReportWords::tr("%n entry(ies) cannot be read as they were written.", nullptr, records));
    if (report.has(DamagePlace::Page))
        sentences.append(
            ReportWords::tr("Some places in the journal's file were changed, perhaps by a fault of "
                            "the disk."));
    else if (report.has(DamagePlace::Structure) || report.has(DamagePlace::List))
        sentences.append(ReportWords::tr("The lists by which entries are found no longer fit the entries."));
    for (const DamageFound &each : report.found) {
        const bool isPlain = each.place == DamagePlace::HeaderCopy || each.place == DamagePlace::File
            || each.place == DamagePlace::Backup || each.place == DamagePlace::Draft
            || each.place == DamagePlace::Setting;
        if (isPlain && !sentences.contains(each.message))
            sentences.append(each.message);
    }
    if (!report.isJournalDamaged() && report.has(DamagePlace::Backup))
        sentences.append(ReportWords::tr("Your journal itself is whole. Open it and make a new backup."));
    sentences.append(ReportWords::tr("Nothing has been changed so far."));
    return sentences.join(u' ');
}

QString headerSentence(const RepairReport &report)
{
    const QString what = report.state == RepairReport::State::HeaderGone
        ? ReportWords::tr(
            "The small file that holds the locks of your journal, its header, cannot be read. Your "
            "entries were not touched.")
        : ReportWords::tr(
            "The small file that holds the locks of your journal, its header, is not as Kinward "
            "wrote it. Nothing was opened with it.");
    if (report.backup)
        return what;
    return what + u' '
        + ReportWords::tr("No backup beside the journal opens with this key. If you have backups in a second "
                          "place, connect its disk and look there. If you changed the passphrase, try an "
                          "earlier one or the recovery code.");
}
} // namespace

bool RepairReport::has(DamagePlace place) const
{
    return std::any_of(found.cbegin(), found.cend(),
                       [place](const DamageFound &each) { return each.place == place; });
}

bool RepairReport::isJournalDamaged() const
{
    return std::any_of(found.cbegin(), found.cend(), [](const DamageFound &each) {
        return each.place != DamagePlace::HeaderCopy && each.place != DamagePlace::Backup
            && each.place != DamagePlace::Draft;
    });
}

bool RepairReport::canMendHeader() const
{
    return state == State::HeaderGone ? backup.has_value()
                                      : state == State::Damaged && has(DamagePlace::HeaderCopy);
}

bool RepairReport::canBringBack() const
{
    return backup.has_value() && (state != State::Damaged || isJournalDamaged()) && state != State::Whole;
}

bool RepairReport::canSalvage() const
{
    return state == State::Damaged && isJournalDamaged() && !has(DamagePlace::File);
}

QString RepairReport::title() const
{
    switch (state) {
    case State::Whole:
        return ReportWords::tr("Everything is whole");
    case State::Damaged:
        return isJournalDamaged() ? ReportWords::tr("Part of this journal is damaged")
                                  : ReportWords::tr("The journal is whole, a copy of something is not");
    case State::HeaderGone:
        return ReportWords::tr("The header of this journal is damaged");
    case State::HeaderChanged:
        return ReportWords::tr("The header of this journal was changed");
    }
    return {};
}

QString RepairReport::sentence() const
{
    if (state == State::Whole)
        return ReportWords::tr(
            "Every entry, both copies of the header and the newest backup were read from end "
            "to end. There is nothing to mend.");
    return state == State::Damaged ? damagedSentence(*this) : headerSentence(*this);
}

QStringList RepairReport::details() const
{
    QStringList lines;
    for (const DamageFound &each : found.first(qMin<qsizetype>(found.size(), mostDetails))) {
        lines.append(each.record
                         ? QStringLiteral("%1: %2").arg(BackupWords::kind(each.record->kind), each.message)
                         : each.message);
    }
    if (found.size() > mostDetails)
        lines.append(ReportWords::tr("%n more", nullptr, int(found.size()) - mostDetails));
    return lines;
}

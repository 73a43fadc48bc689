// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databasecheck.h"

#include <QDateTime>
#include <QStringList>

/// The newest backup that was found whole and opens with the key the person has shown.
struct UsableBackup {
    QString path;
    QDateTime created; ///< UTC
    RecordCounts counts;
};

/// What is wrong with a vault, and what there is to mend it with.
struct RepairReport {
    enum class State {
        Whole,
        Damaged, ///< it opens; `found` says what is wrong
        HeaderGone, ///< both copies of its header are damaged, or the file is gone
        HeaderChanged, ///< the header is not as Kinward wrote it
    };

    State state = State::Whole;
    QList<DamageFound> found;
    std::optional<UsableBackup> backup;

    [[nodiscard]] bool has(DamagePlace place) const;
    /// Entries and the journal's file itself, not the copies of it.
    [[nodiscard]] bool isJournalDamaged() const;
    [[nodiscard]] bool canMendHeader() const;
    [[nodiscard]] bool canBringBack() const;
    [[nodiscard]] bool canSalvage() const;

    [[nodiscard]] QString title() const;
    /// What is wrong, in a few plain sentences, and the next step where no remedy is offered.
    [[nodiscard]] QString sentence() const;
    /// One line for each thing that was found.
    [[nodiscard]] QStringList details() const;
};

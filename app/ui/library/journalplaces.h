// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordid.h"
#include "core/recordkind.h"
#include "ui/widgets/card.h"

class QPushButton;
class StudyDesk;
struct EntrySummary;
struct SearchResult;

/// A thinking pattern by its id, and the title of its page.
struct PatternName {
    QString id;
    QString title;
};

/// Where thinking patterns show in the journal: of one pattern how often it was confirmed, and the newest
/// entries; of several, one line for each that was confirmed. Only confirmed tags count. Hidden without an
/// open vault and without a pattern.
class JournalPlaces : public Card
{
    Q_OBJECT

public:
    explicit JournalPlaces(const StudyDesk &desk, QWidget *parent = nullptr);

    void showPatterns(const QList<PatternName> &patterns);

Q_SIGNALS:
    void entryRequested(RecordKind kind, const RecordId &id);
    /// The journal's search for a pattern: "pattern:mind_reading".
    void searchRequested(const QString &query);

private:
    void empty();
    void say(const QString &sentence);
    void showOne(const PatternName &pattern);
    void showSeveral(const QList<PatternName> &patterns);
    void addEntry(const EntrySummary &entry);
    QPushButton *addLine(const QString &words, const QString &button);
    void leadToSearch(const QPushButton *button, const PatternName &pattern);

    const StudyDesk &m_desk;
};

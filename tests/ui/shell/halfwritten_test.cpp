// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inboxtag.h"
#include "support/filesizelimit.h"
#include "support/realwindow.h"
#include "support/testmain.h"
#include "ui/goals/experimentcard.h"
#include "ui/goals/stepcard.h"
#include "vault/vault.h"

#include <QDataStream>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
void copyFolder(const QString &from, const QString &to)
{
    QVERIFY(QDir().mkpath(to));
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        const QString copy = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.filePath(), copy);
        else
            QVERIFY(QFile::copy(entry.filePath(), copy));
    }
}
} // namespace

/// Words in fields that only a button keeps, when the vault locks over them or the program is killed: on
/// Today and in Goals.
class HalfWrittenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_here.reset(); }
    void whatWasLearnedComesBackToItsOwnStep();
    void whatWasLearnedComesBackToItsOwnTest();
    void theNoteOfASecondCheckInIsSeenAfterALock();
    void wordsInAFieldOutliveAKill_data();
    void wordsInAFieldOutliveAKill();
    void aKillRightAfterUnlockingLosesNoWords();
    void aDraftHoldsTheNewestWordsOnly();
    void theDraftGoesWithTheWords_data();
    void theDraftGoesWithTheWords();
    void aFullDiskTakesNoOlderWordsAway();
    void wordsWhoseFieldIsGoneBecomeANote();
    void stepsOfTwoGoalsOutliveALock();

private:
    void lockAndUnlock();
    /// As it is after a kill at this moment: with what is on the disk now.
    void killAndUnlock();
    void openRoom(const QString &room) const;
    [[nodiscard]] QList<QByteArray> drafts() const;
    [[nodiscard]] bool isSealed(const QString &words) const;
    void addGoal(const QString &name);
    void addStep(const QString &text);
    void addExperiment(const QString &prediction);
    /// The card that shows these words.
    template <typename Card> [[nodiscard]] Card *card(const QString &words) const;
    [[nodiscard]] Person person() const { return m_here->person(); }

    std::unique_ptr<RealWindow> m_here;
};

void HalfWrittenTest::init()
{
    m_here = std::make_unique<RealWindow>();
    m_here->unlock();
}

void HalfWrittenTest::lockAndUnlock()
{
    m_here->session.lock();
    m_here->unlock();
}

void HalfWrittenTest::killAndUnlock()
{
    const QTemporaryDir folder;
    copyFolder(m_here->vault, folder.filePath(u"killed"_s));
    m_here->session.lock();
    QVERIFY(QDir(m_here->vault).removeRecursively());
    copyFolder(folder.filePath(u"killed"_s), m_here->vault);
    m_here->open();
    m_here->unlock();
}

void HalfWrittenTest::openRoom(const QString &room) const
{
    const bool isTests = room == u"tests"_s;
    m_here->window->showRoom(isTests ? Room::Goals : roomOf(room).value());
    if (isTests)
        person().click(u"smallTests"_s);
}

QList<QByteArray> HalfWrittenTest::drafts() const
{
    QList<QByteArray> contents;
    const Vault &vault = *m_here->session.vault();
    const QStringList names = vault.draftBox().names().value();
    for (const QString &name : names)
        contents.append(vault.openDraft(name).value().view().toByteArray());
    return contents;
}

bool HalfWrittenTest::isSealed(const QString &words) const
{
    QByteArray inStream;
    QDataStream stream(&inStream, QIODevice::WriteOnly);
    stream << words;
    const QList<QByteArray> contents = drafts();
    return std::any_of(contents.begin(), contents.end(),
                       [&inStream](const QByteArray &content) { return content.contains(inStream); });
}

void HalfWrittenTest::addGoal(const QString &name)
{
    m_here->window->showRoom(Room::Goals);
    person().type(u"goalName"_s, name);
    person().click(u"addGoal"_s);
    m_here->clock.advance(1000);
}

void HalfWrittenTest::addStep(const QString &text)
{
    person().type(u"stepText"_s, text);
    person().click(u"addStep"_s);
    m_here->clock.advance(1000);
}

void HalfWrittenTest::addExperiment(const QString &prediction)
{
    person().type(u"prediction"_s, prediction);
    person().type(u"criterion"_s, u"I see it"_s);
    person().click(u"addExperiment"_s);
    m_here->clock.advance(1000);
}

template <typename Card> Card *HalfWrittenTest::card(const QString &words) const
{
    Card *found = nullptr;
    const bool isThere = QTest::qWaitFor([&] {
        for (Card *card : m_here->window->findChildren<Card *>()) {
            const QList<QLabel *> labels = card->template findChildren<QLabel *>();
            if (card->isVisible() && std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
                    return label->text() == words;
                }))
                found = card;
        }
        return found != nullptr;
    });
    if (!isThere)
        qFatal("there is no card with these words");
    return found;
}

void HalfWrittenTest::whatWasLearnedComesBackToItsOwnStep()
{
    addGoal(u"Talk with neighbours"_s);
    addStep(u"Greet one"_s);
    addStep(u"Ask one"_s);
    Person(card<StepCard>(u"Ask one"_s)).click(u"done"_s);
    Person(card<StepCard>(u"Greet one"_s)).click(u"done"_s);
    Person(card<StepCard>(u"Greet one"_s)).type(u"learned"_s, u"She smiled"_s);
    lockAndUnlock();
    QCOMPARE(m_here->window->pages().room(), Room::Goals);
    const Person first(card<StepCard>(u"Greet one"_s));
    const Person second(card<StepCard>(u"Ask one"_s));
    QCOMPARE(first.needed<PlainTextField>(u"learned"_s)->text(), u"She smiled"_s);
    QCOMPARE(second.needed<PlainTextField>(u"learned"_s)->text(), QString());
}

void HalfWrittenTest::whatWasLearnedComesBackToItsOwnTest()
{
    m_here->window->showRoom(Room::Goals);
    person().click(u"smallTests"_s);
    addExperiment(u"They look away"_s);
    addExperiment(u"They say no"_s);
    Person(card<ExperimentCard>(u"They say no"_s)).click(u"didNotHappen"_s);
    Person(card<ExperimentCard>(u"They look away"_s)).click(u"didNotHappen"_s);
    Person(card<ExperimentCard>(u"They look away"_s)).type(u"experimentLearned"_s, u"They were busy"_s);
    lockAndUnlock();
    const Person first(card<ExperimentCard>(u"They look away"_s));
    const Person second(card<ExperimentCard>(u"They say no"_s));
    QCOMPARE(first.needed<PlainTextField>(u"experimentLearned"_s)->text(), u"They were busy"_s);
    QCOMPARE(second.needed<PlainTextField>(u"experimentLearned"_s)->text(), QString());
}

void HalfWrittenTest::theNoteOfASecondCheckInIsSeenAfterALock()
{
    person().rate(u"valence"_s, 1);
    person().click(u"saveCheckIn"_s);
    person().click(u"Another check-in"_s);
    person().type(u"checkInNote"_s, u"A call came"_s);
    lockAndUnlock();
    QCOMPARE(person().needed<PlainTextField>(u"checkInNote"_s)->text(), u"A call came"_s);
    QVERIFY(!person().sees(u"Another check-in"_s));
}

void HalfWrittenTest::wordsInAFieldOutliveAKill_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("field");
    QTest::newRow("check-in") << u"today"_s << u"checkInNote"_s;
    QTest::newRow("quick line") << u"today"_s << u"quickCapture"_s;
    QTest::newRow("goal") << u"goals"_s << u"goalName"_s;
    QTest::newRow("step") << u"goals"_s << u"stepText"_s;
    QTest::newRow("learned") << u"goals"_s << u"learned"_s;
    QTest::newRow("small test") << u"tests"_s << u"prediction"_s;
    QTest::newRow("learned from a test") << u"tests"_s << u"experimentLearned"_s;
}

void HalfWrittenTest::wordsInAFieldOutliveAKill()
{
    QFETCH(QString, room);
    QFETCH(QString, field);
    addGoal(u"Talk with neighbours"_s);
    addStep(u"Greet one"_s);
    person().click(u"done"_s);
    person().click(u"smallTests"_s);
    addExperiment(u"They look away"_s);
    person().click(u"didNotHappen"_s);
    m_here->window->showRoom(Room::Today);
    openRoom(room);
    if (room == u"goals"_s)
        QTest::mouseClick(person().needed<QListView>(u"goals"_s)->viewport(), Qt::LeftButton, {}, {20, 10});
    person().type(field, u"Nobody waved back"_s);
    QTRY_VERIFY(isSealed(u"Nobody waved back"_s));
    killAndUnlock();
    QCOMPARE(m_here->window->pages().room(), room == u"today"_s ? Room::Today : Room::Goals);
    const auto *line = person().find<QLineEdit>(field);
    QCOMPARE(line ? line->text() : person().needed<PlainTextField>(field)->text(), u"Nobody waved back"_s);
}

void HalfWrittenTest::aKillRightAfterUnlockingLosesNoWords()
{
    person().type(u"quickCapture"_s, u"Nobody waved back"_s);
    lockAndUnlock();
    killAndUnlock();
    QCOMPARE(person().needed<QLineEdit>(u"quickCapture"_s)->text(), u"Nobody waved back"_s);
}

void HalfWrittenTest::aDraftHoldsTheNewestWordsOnly()
{
    person().type(u"quickCapture"_s, u"Nobody"_s);
    QTRY_VERIFY(isSealed(u"Nobody"_s));
    person().type(u"quickCapture"_s, u" waved"_s);
    QTRY_VERIFY(isSealed(u"Nobody waved"_s));
    QCOMPARE(drafts().size(), 1);
    lockAndUnlock();
    QCOMPARE(drafts().size(), 1);
}

void HalfWrittenTest::theDraftGoesWithTheWords_data()
{
    QTest::addColumn<bool>("isKept");
    QTest::newRow("kept by the button") << true;
    QTest::newRow("emptied") << false;
}

void HalfWrittenTest::theDraftGoesWithTheWords()
{
    QFETCH(bool, isKept);
    person().type(u"quickCapture"_s, u"Nobody waved back"_s);
    lockAndUnlock();
    QVERIFY(isSealed(u"Nobody waved back"_s));
    if (isKept)
        person().click(u"keepLine"_s);
    else
        person().needed<QLineEdit>(u"quickCapture"_s)->clear();
    QTRY_VERIFY(m_here->draftFiles().isEmpty());
    QCOMPARE(m_here->notes().size(), isKept ? 1 : 0);
}

void HalfWrittenTest::aFullDiskTakesNoOlderWordsAway()
{
    person().type(u"quickCapture"_s, u"Nobody"_s);
    lockAndUnlock();
    {
        const FileSizeLimit full(16);
        person().type(u"quickCapture"_s, u" waved"_s);
        m_here->session.lock();
    }
    QCOMPARE(m_here->draftFiles().size(), 1);
    m_here->unlock();
    QCOMPARE(person().needed<QLineEdit>(u"quickCapture"_s)->text(), u"Nobody waved"_s);
    QVERIFY(isSealed(u"Nobody waved"_s));
    QCOMPARE(drafts().size(), 1);
}

void HalfWrittenTest::wordsWhoseFieldIsGoneBecomeANote()
{
    addGoal(u"Talk with neighbours"_s);
    addStep(u"Greet one"_s);
    person().click(u"done"_s);
    person().type(u"learned"_s, u"She smiled"_s);
    QTRY_VERIFY(isSealed(u"She smiled"_s));
    const RecordId attempt = m_here->session.journal()->attempts().value().first().id;
    QVERIFY(m_here->session.journal()->remove(RecordKind::Attempt, attempt));
    killAndUnlock();
    QCOMPARE(m_here->notes().size(), 1);
    QCOMPARE(m_here->notes().first().body, u"She smiled"_s);
    QCOMPARE(m_here->notes().first().tags, QStringList{inboxTag});
    QVERIFY(m_here->draftFiles().isEmpty());
}

void HalfWrittenTest::stepsOfTwoGoalsOutliveALock()
{
    addGoal(u"Talk with neighbours"_s);
    person().type(u"stepText"_s, u"Greet"_s);
    addGoal(u"Write to a friend"_s);
    person().type(u"stepText"_s, u"Look for"_s);
    lockAndUnlock();
    QCOMPARE(person().needed<QLineEdit>(u"stepText"_s)->text(), u"Look for"_s);
    QTest::mouseClick(person().needed<QListView>(u"goals"_s)->viewport(), Qt::LeftButton, {}, {20, 10});
    QCOMPARE(person().needed<QLineEdit>(u"stepText"_s)->text(), u"Greet"_s);
}

KINWARD_TEST("halfwritten", HalfWrittenTest)
#include "halfwritten_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openvault.h"
#include "support/person.h"
#include "support/picture.h"
#include "support/testmain.h"
#include "ui/journal/journalpage.h"
#include "ui/widgets/theme.h"

#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>

#include <array>

using namespace Qt::StringLiterals;

/// The Journal in every size and scheme: nothing is wider than its page. Keeps pictures where asked for.
class JournalPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsWiderThanItsPage_data();
    void nothingIsWiderThanItsPage();
    void nothingBesideTheWordsIsWiderThanThePage_data() { nothingIsWiderThanItsPage_data(); }
    void nothingBesideTheWordsIsWiderThanThePage();

private:
    void keep(JournalPage &page, const QString &part) const;
    static ThoughtRecord record(const QString &situation, int day, bool isDraft);

    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<Theme> m_theme;
    QString m_case;
};

void JournalPicturesTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_vault = std::make_unique<OpenVault>();
    m_theme = std::make_unique<Theme>();
}

void JournalPicturesTest::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_theme->setTextScale(100);
}

ThoughtRecord JournalPicturesTest::record(const QString &situation, int day, bool isDraft)
{
    ThoughtRecord made;
    made.when = Moment::wallClock(QDate(2026, 3, day), QTime(12, 30));
    made.situation = situation;
    made.thoughts = {{u"Everyone hates me, they think I'm boring"_s, 80, 35, true}};
    made.feelings = {{u"lonely"_s, 75, 40}, {u"ashamed"_s, 60, {}}};
    made.causes = {{u"I am boring"_s, 7, 6, 6, 2}, {u"I wrote at dinner time"_s, 3, 1, 1, 7}};
    if (!isDraft)
        made.patterns = {{u"mind_reading"_s, {}}, {u"overgeneralizing"_s, {}}};
    made.people = {u"M"_s, u"J"_s};
    made.tags = {u"chat"_s};
    made.evidenceFor = u"Two people read it and did not answer."_s;
    made.evidenceAgainst = u"M laughed at my joke on Sunday."_s;
    made.fairerThought = u"They may be busy; some of them like me."_s;
    made.nextStep = {NextStepKind::Rest, u"it is nine"_s, u"lie down with a book"_s};
    made.isDraft = isDraft;
    return made;
}

void JournalPicturesTest::nothingIsWiderThanItsPage_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<int>("textScale");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("light") << Scheme::Light << 100 << QSize(1090, 800) << false;
    QTest::newRow("dark-small") << Scheme::Dark << 100 << QSize(736, 560) << false;
    QTest::newRow("dark-200") << Scheme::Dark << 200 << QSize(1090, 800) << false;
    QTest::newRow("mirrored") << Scheme::Light << 100 << QSize(1090, 800) << true;
}

void JournalPicturesTest::keep(JournalPage &page, const QString &part) const
{
    QTest::qWait(100);
    keepPicture(&page, u"journal-%1-%2"_s.arg(m_case, part));
    for (const QScrollArea *area : page.findChildren<QScrollArea *>()) {
        if (!area->isVisible())
            continue;
        QVERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(part));
        QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(), qPrintable(part));
    }
}

void JournalPicturesTest::nothingIsWiderThanItsPage()
{
    QFETCH(Scheme, scheme);
    QFETCH(int, textScale);
    QFETCH(QSize, size);
    QFETCH(bool, isMirrored);
    m_case = QString::fromLatin1(QTest::currentDataTag());
    m_theme->setScheme(scheme);
    m_theme->setTextScale(textScale);
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const RecordId read =
        m_vault->journal->save(record(u"I wrote to the group chat. Nobody answered."_s, 17, false)).value();
    QVERIFY(m_vault->journal->save(record(u"Lunch alone again"_s, 16, false)));
    const RecordId draft = m_vault->journal->save(record(u"A look on the stairs"_s, 16, true)).value();
    JournalPage page(*m_vault->journal, m_vault->clock);
    page.resize(size);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    keep(page, u"empty"_s);
    page.openEntry(RecordKind::ThoughtRecord, read);
    keep(page, u"read"_s);
    page.openEntry(RecordKind::ThoughtRecord, draft);
    const Person person(&page);
    for (int step = 0; step < 9; ++step) {
        page.findChild<QListWidget *>(u"steps"_s)->setCurrentRow(step);
        keep(page, QString::number(step));
    }
    page.beginNote();
    keep(page, u"note"_s);
}

/// What stands beside the words: suggestions, an account of unfair treatment, the offer of help, questions
/// about a cause, and the offer of the one that the thought states.
void JournalPicturesTest::nothingBesideTheWordsIsWiderThanThePage()
{
    QFETCH(Scheme, scheme);
    QFETCH(int, textScale);
    QFETCH(QSize, size);
    QFETCH(bool, isMirrored);
    m_case = QString::fromLatin1(QTest::currentDataTag());
    m_theme->setScheme(scheme);
    m_theme->setTextScale(textScale);
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const std::array writings{std::pair(u"suggested"_s, u"Everyone hates me, they think I'm boring"_s),
                              std::pair(u"unfair"_s, u"My boss called me a slur in front of everyone"_s),
                              std::pair(u"help"_s, u"I want to die. Everyone hates me."_s),
                              std::pair(u"stated"_s, u"They never ask me along because I am boring"_s)};
    JournalPage page(*m_vault->journal, m_vault->clock);
    page.resize(size);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    for (const auto &[name, thought] : writings) {
        ThoughtRecord writing = record(u"Lunch alone again"_s, 16, true);
        writing.thoughts.first().text = thought;
        writing.causes.clear();
        if (name != u"stated")
            writing.causes = {{u"It is always my fault, everywhere"_s, {}, {}, {}, {}}};
        page.openEntry(RecordKind::ThoughtRecord, m_vault->journal->save(writing).value());
        for (const int step : {2, 3, 4}) {
            page.findChild<QListWidget *>(u"steps"_s)->setCurrentRow(step);
            keep(page, name + QString::number(step));
        }
    }
}

KINWARD_TEST("journalpictures", JournalPicturesTest)
#include "journalpictures_test.moc"

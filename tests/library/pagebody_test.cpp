// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/bannedwords.h"
#include "library/library.h"
#include "library/pagewords.h"
#include "library/readability.h"
#include "support/testmain.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <array>

/// What stands between the header of a page and its lists of links and works.
class PageBodyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theSkillsArePartOfTheProgram();
    void everyPageHasItsHeadingsByName_data() { addPages(); }
    void everyPageHasItsHeadingsByName();
    void aConceptIsReadInTwoMinutesOrThree_data() { addPages(); }
    void aConceptIsReadInTwoMinutesOrThree();
    void theTextLinksToOtherPages_data() { addPages(); }
    void theTextLinksToOtherPages();
    void bothLanguagesLinkToTheSamePages();
    void aPageCitesItsWorksInTheText_data() { addPages(); }
    void aPageCitesItsWorksInTheText();
    void everyWorkIsUsedByAPage();
    void theWordsBesideTheTextHurtNobody_data() { addPages(); }
    void theWordsBesideTheTextHurtNobody();
    void aRecordBeginsWithAFact_data() { addPages(); }
    void aRecordBeginsWithAFact();
    void aFormOfFourLinesBeginsWithFour();
    void cannotIsOneWord();

private:
    void addPages() const;
    [[nodiscard]] LibraryPageText fetchPage() const;
    [[nodiscard]] const Library &libraryIn(const QString &language) const;
    [[nodiscard]] static QString proseBefore(const QString &body, const QString &heading);
    [[nodiscard]] static QString textOf(const QString &body); ///< up to "See also"
    [[nodiscard]] static QStringList targetsIn(const QString &body);
    [[nodiscard]] static QStringList headingsOf(PageKind kind, bool isGerman);

    Library m_english;
    Library m_german;
};

void PageBodyTest::initTestCase()
{
    const Result<Library> english = Library::load(QStringLiteral("en"));
    const Result<Library> german = Library::load(QStringLiteral("de"));
    QVERIFY(english && german);
    m_english = *english;
    m_german = *german;
}

const Library &PageBodyTest::libraryIn(const QString &language) const
{
    return language == QStringLiteral("de") ? m_german : m_english;
}

void PageBodyTest::addPages() const
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("id");
    for (const Library *library : {&m_english, &m_german}) {
        for (const LibraryHeader &page : library->pages())
            QTest::addRow("%s %s", qPrintable(library->language()), qPrintable(page.id))
                << library->language() << page.id;
    }
}

LibraryPageText PageBodyTest::fetchPage() const
{
    QFETCH(QString, language);
    QFETCH(QString, id);
    const Result<LibraryPageText> page = libraryIn(language).text(id);
    return page ? *page : LibraryPageText{};
}

QString PageBodyTest::textOf(const QString &body)
{
    static const QRegularExpression seeAlso(QStringLiteral("\n## (?:See also|Siehe auch)\n"));
    return body.section(seeAlso, 0, 0);
}

QString PageBodyTest::proseBefore(const QString &body, const QString &heading)
{
    return proseOf(body.section(QStringLiteral("\n## %1\n").arg(heading), 0, 0));
}

QStringList PageBodyTest::targetsIn(const QString &body)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z]+:[a-z_]+)\\)"));
    QStringList targets;
    for (auto match = link.globalMatch(textOf(body)); match.hasNext();)
        targets.append(match.next().captured(1));
    return targets;
}

void PageBodyTest::theSkillsArePartOfTheProgram()
{
    for (const char *id : {"fair_thought", "responsibility_pie", "behavioural_experiment", "ladder",
                           "if_then_plan", "attention_outward", "self_compassion_break", "grounding",
                           "values_and_goals", "reaching_out", "rest_or_hiding", "asking_for_help"}) {
        const LibraryHeader *page = m_english.page(QString::fromLatin1(id));
        QVERIFY2(page && page->kind == PageKind::Skill, id);
    }
}

QStringList PageBodyTest::headingsOf(PageKind kind, bool isGerman)
{
    static const QMap<PageKind, std::array<const char *, 2>> headings{
        {PageKind::Concept,
         {"What it means|Why it happens|What helps|What we do not know|Often said, but|Try this|How well "
          "this is "
          "known|See also|References",
          "Was gemeint ist|Warum das so ist|Was hilft|Was man nicht weiß|Oft gesagt, aber|Probier es aus|Wie "
          "gut "
          "das belegt ist|Siehe auch|Quellen"}},
        {PageKind::Pattern,
         {"What it is|Words to listen for|Ask yourself|When to pick it|Examples|What helps|See "
          "also|References",
          "Was das ist|Worte, auf die du achten kannst|Frag dich|Wann es passt|Beispiele|Was hilft|Siehe "
          "auch|Quellen"}},
        {PageKind::Skill,
         {"What it is|When it helps|How to do it|An example|What we do not know|Try this|How well this is "
          "known|See also|References",
          "Was das ist|Wann es hilft|So geht es|Ein Beispiel|Was man nicht weiß|Probier es aus|Wie gut das "
          "belegt "
          "ist|Siehe auch|Quellen"}}};
    return QString::fromUtf8(headings.value(kind).at(isGerman ? 1 : 0)).split(u'|');
}

void PageBodyTest::everyPageHasItsHeadingsByName()
{
    static const QRegularExpression heading(QStringLiteral("(?m)^## (.+)$"));
    const LibraryPageText page = fetchPage();
    QStringList found;
    for (auto match = heading.globalMatch(page.body); match.hasNext();)
        found.append(match.next().captured(1));
    QCOMPARE(found, headingsOf(page.header.kind, page.header.language == QStringLiteral("de")));
}

void PageBodyTest::aConceptIsReadInTwoMinutesOrThree()
{
    const LibraryPageText page = fetchPage();
    if (page.header.kind != PageKind::Concept)
        return;
    const bool isGerman = page.header.language == QStringLiteral("de");
    const QString heading = isGerman ? QStringLiteral("Probier es aus") : QStringLiteral("Try this");
    QVERIFY(page.body.contains(QStringLiteral("\n## %1\n").arg(heading)));
    const int words = countText(proseBefore(page.body, heading)).words;
    QVERIFY2(words >= 250 && words <= 500, qPrintable(QString::number(words)));
}

void PageBodyTest::theTextLinksToOtherPages()
{
    const LibraryPageText page = fetchPage();
    const QStringList targets = targetsIn(page.body);
    QVERIFY2(targets.size() >= 2 && targets.size() <= 5, qPrintable(targets.join(u' ')));
    QCOMPARE(QSet<QString>(targets.cbegin(), targets.cend()).size(), targets.size());
    QVERIFY(!targets.contains(pageKindName(page.header.kind) + u':' + page.header.id));
}

void PageBodyTest::bothLanguagesLinkToTheSamePages()
{
    for (const LibraryHeader &page : m_english.pages()) {
        QStringList english = targetsIn(m_english.text(page.id)->body);
        QStringList german = targetsIn(m_german.text(page.id)->body);
        english.sort();
        german.sort();
        QCOMPARE(german, english);
    }
}

void PageBodyTest::aPageCitesItsWorksInTheText()
{
    const LibraryPageText page = fetchPage();
    QVERIFY(!page.header.references.isEmpty());
    for (const QString &work : page.header.references)
        QVERIFY2(textOf(page.body).contains(work), qPrintable(work));
}

void PageBodyTest::everyWorkIsUsedByAPage()
{
    QSet<QString> used;
    for (const LibraryHeader &page : m_english.pages())
        used.unite(QSet<QString>(page.references.cbegin(), page.references.cend()));
    const QStringList works = m_english.references().keys();
    QCOMPARE(QSet<QString>(works.cbegin(), works.cend()), used);
}

void PageBodyTest::theWordsBesideTheTextHurtNobody()
{
    const LibraryHeader page = fetchPage().header;
    const QString words = page.title + u'\n' + page.term + u'\n' + page.summary + u'\n' + page.tryText;
    QCOMPARE(bannedWordIn(words, page.language == QStringLiteral("de")), QString());
}

// The first field of a record is what a camera would have seen.
void PageBodyTest::aRecordBeginsWithAFact()
{
    const LibraryHeader page = fetchPage().header;
    static const QRegularExpression verdict(QStringLiteral(
        "(?i)\\b(?:felt|feel|blamed|expected|thought|guessed|worst|sure how|my fault|bad detail|"
        "fühlte|beschimpft|Schuld|erwartet|dachte|vermutet|schlimmste|sicher, wie)\\b"));
    if (page.tryForm == QStringLiteral("record"))
        QVERIFY2(!verdict.match(page.tryText).hasMatch(), qPrintable(page.tryText));
}

void PageBodyTest::aFormOfFourLinesBeginsWithFour()
{
    for (const Library *library : {&m_english, &m_german})
        QCOMPARE(library->page(QStringLiteral("overview"))->tryText.split(u'\n').size(), 4);
}

void PageBodyTest::cannotIsOneWord()
{
    static const QRegularExpression apart(QStringLiteral("(?i)\\bcan not\\b"));
    for (const LibraryHeader &page : m_english.pages()) {
        const QString text = page.summary + page.tryText + m_english.text(page.id)->body;
        QVERIFY2(!apart.match(text).hasMatch(), qPrintable(page.id));
    }
}

KINWARD_TEST("pagebody", PageBodyTest)
#include "pagebody_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/claims.h"

#include "support/testmain.h"

#include <QTest>

/// A test of the rule itself: it must see a claim, and only a claim.
class ClaimsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNumberNeedsAWork_data();
    void aNumberNeedsAWork();
    void whatClaimsNothingNeedsNone_data();
    void whatClaimsNothingNeedsNone();
    void onlyAWorkInTheSentenceIsEnough();
    void theSectionsOfExamplesClaimNothing();
    void aStoryMayCount();
    void citedWorksAreFound();

private:
    static void addTexts(const QStringList &texts);
};

void ClaimsTest::addTexts(const QStringList &texts)
{
    QTest::addColumn<QString>("text");
    for (int i = 0; i < texts.size(); ++i)
        QTest::addRow("%d", i) << texts.at(i);
}

void ClaimsTest::aNumberNeedsAWork_data()
{
    addTexts({QStringLiteral("It helped 30 people."),
              QStringLiteral("About forty percent feel this."),
              QStringLiteral("Rund 40 % kennen das."),
              QStringLiteral("They saw twice as many."),
              QStringLiteral("Es waren doppelt so viele."),
              QStringLiteral("Nine in ten people know it."),
              QStringLiteral("One in ten knows it."),
              QStringLiteral("Neun von zehn kennen es."),
              QStringLiteral("A study of forty students found it."),
              QStringLiteral("Eine Studie mit fünfzig Leuten fand es."),
              QStringLiteral("Half of us do this."),
              QStringLiteral("Is it so? The mean was 0.4 points."),
              QStringLiteral("One study (Nobody et al. 2020) says so."),
              QStringLiteral("- **“Only shy people.”** In truth, 3 of 5 do."),
              QStringLiteral("In six experiments, helpers were glad."),
              QStringLiteral("In sechs Experimenten freuten sich alle."),
              QStringLiteral("Fewer than a third sent it."),
              QStringLiteral("Weniger als ein Drittel schickte es ab."),
              QStringLiteral("In a study, they saw it twice."),
              QStringLiteral("Studien fanden doppelt so starke Angst."),
              QStringLiteral("A review of two trials agrees.")});
}

void ClaimsTest::aNumberNeedsAWork()
{
    QFETCH(QString, text);
    QCOMPARE(claimsWithoutWork(text, {QStringLiteral("Weiner 1985")}).size(), 1);
}

void ClaimsTest::whatClaimsNothingNeedsNone_data()
{
    addTexts({QStringLiteral("Rate it from 1 to 7."),
              QStringLiteral("Schätze es von 0 bis 100, wie jedes Mal."),
              QStringLiteral("3. Choose one act."), QStringLiteral("What would a 5 look like?"),
              QStringLiteral("A count such as “six of seven” is fair."),
              QStringLiteral("Eine Zahl wie „sechs von sieben“ ist fair."), QStringLiteral("## The 3 steps"),
              QStringLiteral("Stay five more minutes."),
              QStringLiteral("- It is 8 p.m. *“Nobody came.”* **Fits.** One out of three is zero."),
              QStringLiteral("One of them may be at six in the evening."),
              QStringLiteral("It is put into one of two boxes."), QStringLiteral("Most of us know it."),
              QStringLiteral("A third person takes some of the talking off you."),
              QStringLiteral("Think of it twice."), QStringLiteral("Studies found it many times.")});
}

void ClaimsTest::whatClaimsNothingNeedsNone()
{
    QFETCH(QString, text);
    QCOMPARE(claimsWithoutWork(text, {}), QStringList());
}

void ClaimsTest::onlyAWorkInTheSentenceIsEnough()
{
    const QStringList works{QStringLiteral("Weiner et al. 1985"), QStringLiteral("J. S. Beck 2011")};
    const QString cited =
        QStringLiteral("It helped 30 people for long (Weiner et al. 1985; J. S. Beck 2011).");
    QCOMPARE(claimsWithoutWork(cited, works), QStringList());
    QCOMPARE(claimsWithoutWork(cited + QStringLiteral(" It helped 40 people, too. So it seems."), works),
             QStringList{QStringLiteral("It helped 40 people, too.")});
}

void ClaimsTest::theSectionsOfExamplesClaimNothing()
{
    const QString text = QStringLiteral(
        "## An example\n\nYou ask 3 of 5 people.\nAnd 2 more.\n\n## Next\n\nIt helped 4 people.");
    QCOMPARE(claimsWithoutWork(text, {}), QStringList{QStringLiteral("It helped 4 people.")});
}

void ClaimsTest::aStoryMayCount()
{
    const QString claim = QStringLiteral("A study found 3 of 5.");
    QCOMPARE(
        claimsWithoutWork(QStringLiteral("Two of three came. ") + claim, {}, ClaimedNumbers::BesideAStudy),
        QStringList{claim});
}

void ClaimsTest::citedWorksAreFound()
{
    QCOMPARE(worksCitedIn(QStringLiteral("So (Weiner 1985; Toli, Webb & Hardy 2016), and so (see 2 of 3).")),
             (QStringList{QStringLiteral("Weiner 1985"), QStringLiteral("Toli, Webb & Hardy 2016")}));
}

KINWARD_TEST("claims", ClaimsTest)
#include "claims_test.moc"

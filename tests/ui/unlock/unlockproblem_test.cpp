// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/unlock/unlockproblem.h"

#include <QSet>
#include <QTest>

namespace
{
const QList<ErrorKind> allKinds{ErrorKind::NotFound,      ErrorKind::Invalid,       ErrorKind::WrongKey,
                                ErrorKind::DamagedHeader, ErrorKind::ChangedHeader, ErrorKind::Damaged,
                                ErrorKind::TooNew,        ErrorKind::Busy,          ErrorKind::NoSpace,
                                ErrorKind::ReadOnly,      ErrorKind::Storage,       ErrorKind::Format};
}

class UnlockProblemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasATitleAndASentenceOfItsOwn();
    void theErrorsOwnSentenceIsKept();
    void aWrongKeyOffersTheRecoveryCode();
    void whatTheKeychainDidIsNotToldAsTheVaults();
    void aNewerVaultIsNotAskedForAgain();
    void damageOffersToSaveWhatCanBeSavedAndNeverAnotherTry();
};

void UnlockProblemTest::everyKindHasATitleAndASentenceOfItsOwn()
{
    QSet<QString> titles;
    QSet<QString> sentences;
    for (const ErrorKind kind : allKinds) {
        const UnlockProblem problem = unlockProblem({kind, {}});
        QVERIFY2(!problem.title.isEmpty() && !problem.sentence.isEmpty(), qPrintable(errorKindName(kind)));
        QCOMPARE(problem.remedy == UnlockRemedy::None, problem.remedyText.isEmpty());
        titles << problem.title;
        sentences << problem.sentence;
    }
    QCOMPARE(titles.size(), allKinds.size());
    QCOMPARE(sentences.size(), allKinds.size());
}

void UnlockProblemTest::theErrorsOwnSentenceIsKept()
{
    const UnlockProblem problem = unlockProblem({ErrorKind::Invalid, QStringLiteral("Group 3 has a slip.")});
    QCOMPARE(problem.sentence, QStringLiteral("Group 3 has a slip."));
    QVERIFY(!problem.title.isEmpty());
}

void UnlockProblemTest::aWrongKeyOffersTheRecoveryCode()
{
    QCOMPARE(unlockProblem({ErrorKind::WrongKey, {}}).remedy, UnlockRemedy::UseRecoveryCode);
    QCOMPARE(unlockProblem({ErrorKind::Busy, {}}).remedy, UnlockRemedy::TryAgain);
    QCOMPARE(unlockProblem({ErrorKind::NotFound, {}}).remedy, UnlockRemedy::ChooseVault);
}

void UnlockProblemTest::whatTheKeychainDidIsNotToldAsTheVaults()
{
    QSet<QString> titles;
    for (const ErrorKind kind : allKinds)
        titles << unlockProblem({kind, {}}).title;
    for (const ErrorKind kind : {ErrorKind::NotFound, ErrorKind::Busy, ErrorKind::Storage}) {
        const UnlockProblem problem = keychainProblem({kind, QStringLiteral("It is locked.")});
        QVERIFY(!titles.contains(problem.title));
        QCOMPARE(problem.sentence, QStringLiteral("It is locked."));
        QCOMPARE(problem.remedy, UnlockRemedy::TypePassphrase);
        QVERIFY(!problem.remedyText.isEmpty());
    }
}

void UnlockProblemTest::aNewerVaultIsNotAskedForAgain()
{
    QCOMPARE(unlockProblem({ErrorKind::TooNew, {}}).remedy, UnlockRemedy::None);
}

void UnlockProblemTest::damageOffersToSaveWhatCanBeSavedAndNeverAnotherTry()
{
    for (const ErrorKind kind : {ErrorKind::Damaged, ErrorKind::DamagedHeader, ErrorKind::ChangedHeader})
        QCOMPARE(unlockProblem({kind, {}}).remedy, UnlockRemedy::Repair);
}

KINWARD_TEST("unlockproblem", UnlockProblemTest)
#include "unlockproblem_test.moc"

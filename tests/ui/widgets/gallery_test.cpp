// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessibility.h"
#include "support/testmain.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plaintextfield.h"
#include "ui/widgets/ratingslider.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

namespace
{
void addButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    auto *primary = new QPushButton(QStringLiteral("Save"));
    setPrimary(primary);
    row->addWidget(primary);
    row->addWidget(new QPushButton(QStringLiteral("Finish later")));
    auto *quiet = new QPushButton(QStringLiteral("Use the recovery code"));
    quiet->setFlat(true);
    row->addWidget(quiet);
    auto *disabled = new QPushButton(QStringLiteral("Not now"));
    disabled->setEnabled(false);
    row->addWidget(disabled);
    row->addStretch();
    column->addLayout(row);
}

void addFields(QVBoxLayout *column)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(QStringLiteral("Search"));
    line->setPlaceholderText(QStringLiteral("Search…"));
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("Germany"), QStringLiteral("Ireland")});
    combo->setAccessibleName(QStringLiteral("Country"));
    auto *spin = new QSpinBox;
    spin->setAccessibleName(QStringLiteral("Minutes"));
    auto *row = new QHBoxLayout;
    row->addWidget(line, 1);
    row->addWidget(combo);
    row->addWidget(spin);
    column->addLayout(row);
    auto *choices = new QHBoxLayout;
    auto *check = new QCheckBox(QStringLiteral("Show it"));
    check->setChecked(true);
    choices->addWidget(check);
    choices->addWidget(new QCheckBox(QStringLiteral("Ask again")));
    auto *radio = new QRadioButton(QStringLiteral("Light"));
    radio->setChecked(true);
    choices->addWidget(radio);
    choices->addWidget(new QRadioButton(QStringLiteral("Dark")));
    choices->addStretch();
    column->addLayout(choices);
    auto *words = new PlainTextField(QStringLiteral("What happened"));
    words->setPlainText(QStringLiteral("I wrote in the group chat at noon. By seven nobody had answered."));
    column->addWidget(words);
}

void addRatings(QVBoxLayout *column)
{
    auto *belief = new RatingSlider(QStringLiteral("How much do you believe it?"), 0, 100);
    belief->setEndLabels(QStringLiteral("not at all"), QStringLiteral("completely"));
    belief->setSuffix(QStringLiteral(" %"));
    belief->setValue(70);
    column->addWidget(belief);
    auto *locus = new RatingSlider(QStringLiteral("Does it have to do with you or with others?"), 1, 7);
    locus->setEndLabels(QStringLiteral("me"), QStringLiteral("others or the situation"));
    column->addWidget(locus);
    auto *feelings = new ChipRow(QStringLiteral("Feelings"));
    feelings->setChips({{QStringLiteral("sad"), QStringLiteral("sad")},
                        {QStringLiteral("nervous"), QStringLiteral("nervous")},
                        {QStringLiteral("lonely"), QStringLiteral("lonely")},
                        {QStringLiteral("ashamed"), QStringLiteral("ashamed")},
                        {QStringLiteral("calm"), QStringLiteral("calm")}});
    feelings->setCheckedIds({QStringLiteral("nervous"), QStringLiteral("lonely")});
    column->addWidget(feelings);
}

std::unique_ptr<QWidget> gallery()
{
    auto page = std::make_unique<ScrollColumn>(QStringLiteral("Gallery"));
    QVBoxLayout *column = page->column();
    auto *header = new PageHeader(QStringLiteral("Journal"));
    header->setSubtitle(QStringLiteral("Tuesday 17 March"));
    header->addAction(new QPushButton(QStringLiteral("New")));
    column->addWidget(header);
    auto *notice = new Notice(page.get());
    notice->show(QStringLiteral("You wrote “everyone”. Would a number be truer?"));
    notice->setAction(QStringLiteral("Look"));
    notice->setDismissible(true);
    column->addWidget(notice);
    auto *warm = new Notice(page.get());
    warm->show(QStringLiteral("Nothing was lost. Please try again."), NoticeTone::Warm,
               QStringLiteral("That did not open the vault."));
    column->addWidget(warm);
    auto *card = new Card;
    addRatings(card->column());
    column->addWidget(card);
    addFields(column);
    addButtons(column);
    auto *list = new QListWidget;
    list->setAccessibleName(QStringLiteral("Entries"));
    list->addItems(
        {QStringLiteral("Nobody answered in the group chat"), QStringLiteral("Lunch alone again")});
    list->setCurrentRow(0);
    list->setFixedHeight(scaled(88));
    column->addWidget(list);
    auto *progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(40);
    column->addWidget(progress);
    return page;
}
} // namespace

/// All widgets on one page, in every scheme and text size.
class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasANameAndATarget_data();
    void everyControlHasANameAndATarget();
    void anEmptyPageOffersOneThing();
};

void GalleryTest::everyControlHasANameAndATarget_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<int>("textScale");
    QTest::newRow("light") << Scheme::Light << 100;
    QTest::newRow("dark") << Scheme::Dark << 100;
    QTest::newRow("contrast") << Scheme::Contrast << 100;
    QTest::newRow("large") << Scheme::Light << 200;
}

void GalleryTest::everyControlHasANameAndATarget()
{
    QFETCH(const Scheme, scheme);
    QFETCH(const int, textScale);
    Theme theme;
    theme.setScheme(scheme);
    theme.setTextScale(textScale);
    const auto page = gallery();
    page->resize(900, 1000);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    QCOMPARE(accessibilityProblems(page.get()), QString());
    const QString folder = qEnvironmentVariable("KINWARD_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(page->grab().save(QDir(folder).filePath(
            QStringLiteral("gallery-%1.png").arg(QLatin1String(QTest::currentDataTag())))));
    theme.setTextScale(100);
}

void GalleryTest::anEmptyPageOffersOneThing()
{
    EmptyState empty(QStringLiteral("journal"), QStringLiteral("Nothing is written yet."),
                     QStringLiteral("Write"));
    QVERIFY(empty.button());
    bool wasTriggered = false;
    connect(&empty, &EmptyState::actionTriggered, &empty, [&wasTriggered] { wasTriggered = true; });
    empty.show();
    QTest::keyClick(empty.button(), Qt::Key_Space);
    QVERIFY(wasTriggered);
}

KINWARD_TEST("gallery", GalleryTest)
#include "gallery_test.moc"

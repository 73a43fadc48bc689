// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpnowpage.h"

#include "core/clock.h"
#include "ui/help/helpnumberrow.h"
#include "ui/help/ownpeoplecard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/countrypicker.h"
#include "ui/widgets/iconloader.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>

namespace
{
QList<CountryChoice> choicesOf(const QList<HelpCountry> &countries)
{
    QList<CountryChoice> choices;
    for (const HelpCountry &country : countries)
        choices.append({country.code, country.name});
    return choices;
}

QString describe(const HelpNumber &number)
{
    QStringList parts;
    for (const QString &part :
         {number.name, number.note, waysToReach(number), number.languages.join(u", ")}) {
        if (!part.isEmpty() && part != number.number)
            parts << part;
    }
    return parts.join(QStringLiteral(" · "));
}

Card *titledCard(QVBoxLayout *column, const QString &title)
{
    auto *card = new Card;
    auto *label = new TextLabel(title, TypeSize::Body, card);
    label->setWeight(TypeWeight::Semibold);
    card->column()->addWidget(label);
    column->addWidget(card);
    return card;
}
} // namespace

HelpNowPage::HelpNowPage(Preferences &preferences, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_clock(clock)
{
    loadLines();
    buildPage();
    takeKeptCountry();
}

void HelpNowPage::takeKeptCountry()
{
    m_country->setTerritory(m_preferences.helpCountry());
    m_sheet.country = m_lines.country(m_country->code());
    fill();
}

void HelpNowPage::showEvent(QShowEvent *event)
{
    // It may have been chosen elsewhere meanwhile, where a vault is made.
    if (m_preferences.helpCountry() > 0
        && QLocale::territoryToCode(static_cast<QLocale::Territory>(m_preferences.helpCountry()))
            != m_country->code())
        takeKeptCountry();
    QWidget::showEvent(event);
}

void HelpNowPage::loadLines()
{
    // Without the list the page still says the first and the last thing: the local number, and how to
    // breathe.
    if (Result<CrisisLines> lines = CrisisLines::load(QLocale().name()))
        m_lines = *lines;
    m_sheet.directory = m_lines.directory();
    m_sheet.grounding = groundingSteps();
    m_sheet.lastChecked = m_lines.lastChecked();
}

void HelpNowPage::buildPage()
{
    m_page = new ScrollColumn(tr("Help now"), this);
    QVBoxLayout *column = m_page->column();
    auto *header = new PageHeader(tr("Help now"), m_page);
    header->setSubtitle(
        tr("You do not have to be sure, and you do not have to explain it well. You may just call."));
    column->addWidget(header);
    column->addWidget(buildCountryRow());
    m_content = new QWidget(m_page);
    column->addWidget(m_content);
    column->addWidget(buildActions());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_page);
}

QWidget *HelpNowPage::buildCountryRow()
{
    auto *row = new QWidget(m_page);
    m_country = new CountryPicker(choicesOf(m_lines.countries()), row);
    m_country->setAccessibleName(tr("Country"));
    auto *label = new TextLabel(tr("Country"), TypeSize::Body, row);
    label->setBuddy(m_country);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(1.5));
    layout->addWidget(label);
    layout->addWidget(m_country);
    layout->addStretch();
    label->setWordWrap(false);
    connect(m_country, &CountryPicker::codeChosen, this, &HelpNowPage::takeCountry);
    return row;
}

QWidget *HelpNowPage::buildActions()
{
    auto *actions = new QWidget(m_page);
    auto *copy = new QPushButton(IconLoader::icon(QStringLiteral("copy")), tr("Copy this page"), actions);
    auto *paper = new QPushButton(IconLoader::icon(QStringLiteral("print")), tr("Print…"), actions);
    m_outcome = new TextLabel({}, TypeSize::Caption, actions);
    m_outcome->setTone(TextTone::Muted);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(copy);
    row->addWidget(paper);
    row->addWidget(m_outcome, 1);
    connect(copy, &QPushButton::clicked, this, &HelpNowPage::copyAll);
    connect(paper, &QPushButton::clicked, this, &HelpNowPage::print);
    return actions;
}

void HelpNowPage::setOwnPeople(const QStringList &people)
{
    m_sheet.ownPeople = people;
    m_canKeepPeople = true;
    fill();
}

void HelpNowPage::hideOwnPeople()
{
    m_sheet.ownPeople.clear();
    m_canKeepPeople = false;
    fill();
}

void HelpNowPage::showProblem(const QString &sentence)
{
    m_outcome->setText(sentence);
}

void HelpNowPage::takeCountry(const QString &code)
{
    m_preferences.setHelpCountry(QLocale::codeToTerritory(code));
    m_sheet.country = m_lines.country(code);
    fill();
}

void HelpNowPage::fill()
{
    auto *fresh = new QWidget(m_page);
    auto *column = new QVBoxLayout(fresh);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    addEmergency(column);
    addLines(column);
    addDirectory(column);
    addPeople(column);
    addGrounding(column);
    addCheckedDate(column);
    delete m_page->column()->replaceWidget(m_content, fresh);
    m_content->hide();
    m_content->deleteLater();
    m_content = fresh;
    m_content->show();
}

void HelpNowPage::addEmergency(QVBoxLayout *column)
{
    Card *card = titledCard(column, tr("If you are in danger now, call your emergency number"));
    if (m_sheet.country.emergency.isEmpty())
        card->column()->addWidget(
            new TextLabel(tr("Call your local emergency number."), TypeSize::Title, card));
    for (const HelpNumber &number : m_sheet.country.emergency)
        addNumber(card->column(), number.number, describe(number));
}

void HelpNowPage::addLines(QVBoxLayout *column)
{
    if (m_sheet.country.lines.isEmpty())
        return;
    Card *card = titledCard(column, tr("Someone to talk to"));
    for (const HelpNumber &number : m_sheet.country.lines)
        addNumber(card->column(), number.number, describe(number));
}

void HelpNowPage::addDirectory(QVBoxLayout *column)
{
    if (m_sheet.directory.address.isEmpty())
        return;
    Card *card = titledCard(column, tr("Find a line anywhere"));
    addNumber(card->column(), m_sheet.directory.address,
              tr("A list of help lines in most countries. Type the address into a browser or a phone."));
}

void HelpNowPage::addPeople(QVBoxLayout *column)
{
    if (!m_canKeepPeople)
        return;
    auto *card = new OwnPeopleCard(m_sheet.ownPeople);
    column->addWidget(card);
    // The card that asks is replaced by the answer.
    connect(
        card, &OwnPeopleCard::peopleChanged, this,
        [this](const QStringList &people) {
            setOwnPeople(people);
            Q_EMIT ownPeopleChanged(people);
        },
        Qt::QueuedConnection);
}

void HelpNowPage::addGrounding(QVBoxLayout *column)
{
    Card *card = titledCard(column, tr("Right now, for one minute"));
    int step = 0;
    for (const QString &sentence : m_sheet.grounding) {
        //: %1 is a step's number, %2 what to do
        card->column()->addWidget(
            new TextLabel(tr("%1.  %2").arg(QLocale().toString(++step), sentence), TypeSize::Reading, card));
    }
}

void HelpNowPage::addNumber(QVBoxLayout *column, const QString &number, const QString &description)
{
    auto *row = new HelpNumberRow(number, description);
    column->addWidget(row);
    //: %1 is a telephone number
    connect(row, &HelpNumberRow::copied, this,
            [this](const QString &copied) { m_outcome->setText(tr("%1 copied.").arg(copied)); });
}

void HelpNowPage::addCheckedDate(QVBoxLayout *column)
{
    QString text = tr("Kinward does not watch over you and cannot call for help.");
    if (m_sheet.lastChecked.isValid())
        text += QLatin1Char(' ')
            + tr("The numbers were checked on %1.")
                  .arg(QLocale().toString(m_sheet.lastChecked, QLocale::LongFormat));
    if (m_lines.isOutdated(m_clock.now().date()))
        text += QLatin1Char(' ') + tr("That is more than a year ago, so a number may have changed.");
    auto *label = new TextLabel(text, TypeSize::Caption);
    label->setTone(TextTone::Muted);
    column->addWidget(label);
}

void HelpNowPage::copyAll()
{
    QApplication::clipboard()->setText(helpSheetText(m_sheet));
    m_outcome->setText(tr("The page is copied."));
}

void HelpNowPage::print()
{
    QPrinter printer;
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument document(helpSheetText(m_sheet));
    QFont font = document.defaultFont();
    font.setPointSize(14);
    document.setDefaultFont(font);
    document.print(&printer);
}

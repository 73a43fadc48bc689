// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour.h"
#include "ui/widgets/chipbutton.h"
#include "ui/widgets/plaintextfield.h"
#include "ui/widgets/scrollcolumn.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollBar>

namespace
{
struct LibraryTourWords {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

template <typename Control> Control *firstVisible(const QWidget *page, const QString &name = {})
{
    for (auto *control : page->findChildren<Control *>(name)) {
        if (control->isVisible() && control->isEnabled())
            return control;
    }
    return nullptr;
}

/// Puts a widget at the top of what is in sight.
void bringUp(const QWidget *page, const QWidget *widget)
{
    QCoreApplication::processEvents();
    for (auto *scroll : page->findChildren<ScrollColumn *>()) {
        if (widget && scroll->isVisible() && scroll->isAncestorOf(widget))
            scroll->verticalScrollBar()->setValue(widget->mapTo(scroll->widget(), QPoint(0, 0)).y());
    }
}
} // namespace

void Tour::openInLibrary(const QString &id)
{
    m_window.showRoom(Room::Library);
    m_window.pages().page(Room::Library).openConcept(id);
}

void Tour::press(const QString &button)
{
    if (auto *found = firstVisible<QAbstractButton>(&m_window, button))
        found->click();
}

Result<> Tour::drawLibrary()
{
    openInLibrary(QStringLiteral("ladder"));
    if (const Result<> drawn = draw(QStringLiteral("library-skill")); !drawn)
        return drawn;
    openInLibrary(QStringLiteral("overview"));
    if (const Result<> drawn = draw(QStringLiteral("library-diagram")); !drawn)
        return drawn;
    openInLibrary(QStringLiteral("mind_reading"));
    press(QStringLiteral("addNote"));
    auto *note = firstVisible<PlainTextField>(&m_window, QStringLiteral("marginNote"));
    if (note)
        //: a made-up note at a page, shown in the tour of screens alone
        note->setPlainText(LibraryTourWords::tr("On Friday I was sure of it, and then she was just tired."));
    bringUp(&m_window, m_window.findChild<QWidget *>(QStringLiteral("marginNotes")));
    if (const Result<> drawn = draw(QStringLiteral("library-notes")); !drawn)
        return drawn;
    press(QStringLiteral("noteDone"));
    press(QStringLiteral("beginQuiz"));
    if (auto *option = firstVisible<QRadioButton>(&m_window))
        option->click();
    press(QStringLiteral("answer"));
    bringUp(&m_window, firstVisible<QWidget>(&m_window, QStringLiteral("question")));
    if (const Result<> drawn = draw(QStringLiteral("library-quiz")); !drawn)
        return drawn;
    return drawPractice();
}

Result<> Tour::drawPractice()
{
    for (const auto &[id, name] :
         {std::pair("review", "library-review"), std::pair("practice", "library-practice"),
          std::pair("path:eight_weeks", "library-path")}) {
        openInLibrary(QLatin1StringView(id));
        if (const Result<> drawn = draw(QLatin1StringView(name)); !drawn)
            return drawn;
    }
    openInLibrary(QStringLiteral("practice"));
    if (auto *chip = firstVisible<ChipButton>(m_window.pages().page(Room::Library).widget))
        chip->click();
    press(QStringLiteral("practiceAnswerButton"));
    if (const Result<> drawn = draw(QStringLiteral("library-practice-answer")); !drawn)
        return drawn;
    m_window.pages().page(Room::Library).startSearch();
    auto *field = firstVisible<QLineEdit>(&m_window, QStringLiteral("librarySearch"));
    if (field)
        //: typed into the library's search for a picture
        field->setText(LibraryTourWords::tr("small step"));
    const Result<> drawn = draw(QStringLiteral("library-search"));
    if (field)
        field->clear();
    return drawn;
}

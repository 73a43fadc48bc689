// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todayhelp.h"

#include "ui/today/checkinform.h"
#include "ui/today/quickcapture.h"
#include "ui/widgets/helpoffer.h"

#include <QLocale>

TodayHelp::TodayHelp(CheckInForm *form, QuickCapture *capture, QWidget *page)
    : QObject(page)
    , m_underCheckIn(makeOffer([form] { return form->checkIn().note; }, page))
    , m_underCapture(makeOffer([capture] { return capture->words(); }, page))
{
    connect(form, &CheckInForm::noteChanged, this,
            follow(m_underCheckIn, [form] { return form->checkIn().note; }));
    connect(capture, &QuickCapture::wordsChanged, this,
            follow(m_underCapture, [capture] { return capture->words(); }));
    // Who is quick keeps it before the typing has rested.
    connect(form, &CheckInForm::submitted, m_underCheckIn, &HelpOffer::listen);
    connect(capture, &QuickCapture::submitted, m_underCapture, &HelpOffer::listen);
}

HelpOffer *TodayHelp::makeOffer(const std::function<QString()> &words, QWidget *page)
{
    auto *offer = new HelpOffer([this, words] { return namesGreatPain(words()); }, page);
    connect(offer, &Notice::actionTriggered, this, &TodayHelp::helpRequested);
    return offer;
}

std::function<void()> TodayHelp::follow(HelpOffer *offer, const std::function<QString()> &words)
{
    return [offer, words, wasEmpty = true]() mutable {
        const bool isEmpty = words().isEmpty();
        if (wasEmpty && !isEmpty)
            offer->begin();
        if (isEmpty)
            offer->stay(); // it was kept, or taken back
        else
            offer->listenSoon();
        wasEmpty = isEmpty;
    };
}

bool TodayHelp::namesGreatPain(const QString &words)
{
    if (words.trimmed().isEmpty())
        return false;
    if (!m_suggester) {
        // The locale of no country speaks English in this program.
        const QString locale = QLocale().name();
        Result<Suggester> read =
            Suggester::load(locale == QLatin1String("C") ? QStringLiteral("en") : locale);
        if (!read)
            return false;
        m_suggester.emplace(std::move(*read));
    }
    return m_suggester->namesGreatPain(words);
}

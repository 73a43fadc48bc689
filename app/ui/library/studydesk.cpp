// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/studydesk.h"

#include "core/clock.h"
#include "storage/journal.h"

#include <algorithm>

namespace
{
/// The settings know no empty JSON: what was never kept is empty.
template <typename Read> auto readUnlessEmpty(const Result<QString> &text, Read from) -> decltype(from({}))
{
    using Answer = decltype(from({}));
    if (!text)
        return Failure(text.error());
    return text->isEmpty() ? Answer(typename Answer::value_type()) : from(*text);
}

bool isCardOf(const ReviewCard &card, const QString &page, const QString &question)
{
    return card.page == page && card.question == question;
}
} // namespace

void StudyDesk::open(Journal &journal, const Clock &clock)
{
    m_journal = &journal;
    m_clock = &clock;
    Q_EMIT changed();
}

void StudyDesk::close()
{
    m_journal = nullptr;
    m_loose.clear();
    Q_EMIT changed();
}

QDateTime StudyDesk::now() const
{
    return m_clock ? m_clock->now() : QDateTime::currentDateTime();
}

QDate StudyDesk::today() const
{
    return now().date();
}

Result<QString> StudyDesk::read(const QString &name) const
{
    if (!m_journal)
        return QString();
    const Result<QString> text = m_journal->setting(name);
    if (!text && text.error().kind == ErrorKind::NotFound)
        return QString();
    return text;
}

Result<> StudyDesk::write(const QString &name, const QString &value)
{
    if (!m_journal)
        return {};
    const Result<> kept = m_journal->setSetting(name, value);
    if (kept)
        Q_EMIT changed();
    return kept;
}

void StudyDesk::report(const Result<> &kept)
{
    if (!kept)
        Q_EMIT failed(kept.error().message);
}

Result<PageState> StudyDesk::page(const QString &id) const
{
    return readUnlessEmpty(read(pageStateSetting(id)),
                           [](const QString &text) { return pageStateFrom(text); });
}

Result<> StudyDesk::keep(const QString &id, const PageState &state)
{
    if (const Result<PageState> before = page(id); !before)
        return Failure(before.error());
    return write(pageStateSetting(id), toText(state));
}

void StudyDesk::markRead(const QString &id)
{
    Result<PageState> state = page(id);
    if (!m_journal || !state || (state->isRead && state->read == today()))
        return;
    state->isRead = true;
    state->read = today();
    report(keep(id, *state));
}

void StudyDesk::setBookmarked(const QString &id, bool isBookmarked)
{
    report(page(id).and_then([&](PageState state) {
        state.isBookmarked = isBookmarked;
        return keep(id, state);
    }));
}

QList<ReviewCard> StudyDesk::cards() const
{
    return readUnlessEmpty(read(reviewSetting()), [](const QString &text) { return reviewCardsFrom(text); })
        .value_or(QList<ReviewCard>());
}

QList<ReviewCard> StudyDesk::dueToday(const IsAsked &isAsked) const
{
    return cardsOfToday(cards(), today(), isAsked);
}

bool StudyDesk::hasCard(const QString &page, const QString &question) const
{
    const QList<ReviewCard> all = cards();
    return std::any_of(all.cbegin(), all.cend(),
                       [&](const ReviewCard &card) { return isCardOf(card, page, question); });
}

void StudyDesk::review(const QString &page, const QString &question, ReviewGrade grade)
{
    if (!m_journal)
        return;
    Result<QList<ReviewCard>> all =
        readUnlessEmpty(read(reviewSetting()), [](const QString &text) { return reviewCardsFrom(text); });
    if (!all)
        return report(Failure(all.error()));
    auto card = std::find_if(all->begin(), all->end(),
                             [&](const ReviewCard &known) { return isCardOf(known, page, question); });
    if (card == all->end()) {
        ReviewCard fresh;
        fresh.page = page;
        fresh.question = question;
        card = all->insert(all->end(), fresh);
    }
    *card = reviewed(*card, grade, today());
    report(write(reviewSetting(), toText(*all)));
}

QList<PracticeTry> StudyDesk::tries() const
{
    if (!m_journal)
        return m_loose;
    return readUnlessEmpty(read(practiceSetting()),
                           [](const QString &text) { return practiceTriesFrom(text); })
        .value_or(QList<PracticeTry>());
}

void StudyDesk::addTry(const PracticeTry &made)
{
    if (!m_journal) {
        m_loose.append(made);
        return;
    }
    Result<QList<PracticeTry>> all =
        readUnlessEmpty(read(practiceSetting()), [](const QString &text) { return practiceTriesFrom(text); });
    if (!all)
        return report(Failure(all.error()));
    all->append(made);
    report(write(practiceSetting(), toText(*all)));
}

PathPlace StudyDesk::place() const
{
    const QStringList parts = read(pathSetting()).value_or(QString()).split(u' ');
    return parts.size() == 2 ? PathPlace{parts.at(0), parts.at(1).toInt()} : PathPlace();
}

void StudyDesk::setPlace(const PathPlace &place)
{
    report(write(pathSetting(), QStringLiteral("%1 %2").arg(place.path).arg(place.part)));
}

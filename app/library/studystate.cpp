// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/studystate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostTries = 400;

constexpr std::array fitNames = {
    std::pair{PracticeFit::Right, "right"_L1},
    std::pair{PracticeFit::Near, "near"_L1},
    std::pair{PracticeFit::Other, "other"_L1},
};

Failure unreadable()
{
    return failure(ErrorKind::Invalid,
                   QCoreApplication::translate(
                       "Library",
                       "What you kept about the library could not be read. Nothing was changed, and the "
                       "library works. A backup may hold an older copy."));
}

/// The object in a text; an empty text is an empty object.
std::optional<QJsonObject> objectIn(const QString &text)
{
    if (text.isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// The array under a key: empty when the key is missing, nothing when it is something else.
std::optional<QJsonArray> arrayIn(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return QJsonArray();
    return value.isArray() ? std::optional(value.toArray()) : std::nullopt;
}

QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime instantIn(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

std::optional<MarginNote> noteFrom(const QJsonValue &json)
{
    MarginNote note{json["id"_L1].toString(), json["heading"_L1].toString(), json["text"_L1].toString(),
                    instantIn(json["changed"_L1])};
    const bool isWhole = !note.id.isEmpty() && json["text"_L1].isString() && note.changed.isValid();
    return isWhole ? std::optional(note) : std::nullopt;
}

std::optional<ReviewCard> cardFrom(const QJsonValue &json)
{
    ReviewCard card{json["page"_L1].toString(),
                    json["question"_L1].toString(),
                    json["stability"_L1].toDouble(-1),
                    json["difficulty"_L1].toDouble(-1),
                    QDate::fromString(json["last"_L1].toString(), Qt::ISODate),
                    QDate::fromString(json["due"_L1].toString(), Qt::ISODate)};
    const bool isNamed = !card.page.isEmpty() && !card.question.isEmpty();
    const bool isInRange = card.stability > 0 && std::isfinite(card.stability) && card.difficulty >= 1
        && card.difficulty <= 10 && card.due.isValid();
    if (!isNamed || (card.last.isValid() && !isInRange))
        return std::nullopt;
    return card.last.isValid() ? card : ReviewCard{card.page, card.question, 0, 0, {}, card.due};
}

std::optional<PracticeTry> tryFrom(const QJsonValue &json)
{
    PracticeTry answer{json["item"_L1].toString(), json["answer"_L1].toString(), PracticeFit::Other,
                       instantIn(json["when"_L1])};
    for (const auto &[fit, name] : fitNames) {
        if (json["fit"_L1].toString() == name) {
            answer.fit = fit;
            const bool isWhole = !answer.item.isEmpty() && answer.when.isValid();
            return isWhole ? std::optional(answer) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// All entries of a list, or nothing when one of them can not be read.
template <typename Entry, typename Read>
std::optional<QList<Entry>> listIn(const QJsonObject &object, QLatin1StringView key, Read read)
{
    const std::optional<QJsonArray> array = arrayIn(object, key);
    if (!array)
        return std::nullopt;
    QList<Entry> entries;
    for (const QJsonValue &value : *array) {
        const std::optional<Entry> entry = read(value);
        if (!entry)
            return std::nullopt;
        entries.append(*entry);
    }
    return entries;
}

template <typename Entry, typename Read>
Result<QList<Entry>> listFrom(const QString &text, QLatin1StringView key, Read read)
{
    const std::optional<QJsonObject> object = objectIn(text);
    const auto entries = object ? listIn<Entry>(*object, key, read) : std::nullopt;
    if (!entries)
        return unreadable();
    return *entries;
}
} // namespace

QString pageStateSetting(const QString &page)
{
    return u"library.page."_s + page;
}

QString reviewSetting()
{
    return u"library.review"_s;
}

QString practiceSetting()
{
    return u"library.practice"_s;
}

QString pathSetting()
{
    return u"library.path"_s;
}

QString toText(const PageState &state)
{
    QJsonArray notes;
    for (const MarginNote &note : state.notes)
        notes.append(QJsonObject{{u"id"_s, note.id},
                                 {u"heading"_s, note.heading},
                                 {u"text"_s, note.text},
                                 {u"changed"_s, instantText(note.changed)}});
    QJsonObject object{{u"bookmark"_s, state.isBookmarked}, {u"notes"_s, notes}};
    if (state.isRead)
        object.insert(u"read"_s, state.read.toString(Qt::ISODate));
    return textOf(object);
}

Result<PageState> pageStateFrom(const QString &text)
{
    const std::optional<QJsonObject> object = objectIn(text);
    const auto notes = object ? listIn<MarginNote>(*object, "notes"_L1, noteFrom) : std::nullopt;
    if (!notes)
        return unreadable();
    PageState state;
    state.notes = *notes;
    state.isBookmarked = (*object)["bookmark"_L1].toBool();
    state.isRead = object->contains("read"_L1);
    state.read = QDate::fromString((*object)["read"_L1].toString(), Qt::ISODate);
    const bool hasFlag = !object->contains("bookmark"_L1) || (*object)["bookmark"_L1].isBool();
    const bool hasDay = !state.isRead || state.read.isValid() || (*object)["read"_L1].toString().isEmpty();
    if (!hasFlag || !hasDay || (state.isRead && !(*object)["read"_L1].isString()))
        return unreadable();
    return state;
}

QString toText(const QList<ReviewCard> &cards)
{
    QJsonArray array;
    for (const ReviewCard &card : cards) {
        QJsonObject object{{u"page"_s, card.page}, {u"question"_s, card.question}};
        if (card.due.isValid())
            object.insert(u"due"_s, card.due.toString(Qt::ISODate));
        if (card.last.isValid()) {
            object.insert(u"last"_s, card.last.toString(Qt::ISODate));
            object.insert(u"stability"_s, card.stability);
            object.insert(u"difficulty"_s, card.difficulty);
        }
        array.append(object);
    }
    return textOf({{u"cards"_s, array}});
}

Result<QList<ReviewCard>> reviewCardsFrom(const QString &text)
{
    return listFrom<ReviewCard>(text, "cards"_L1, cardFrom);
}

QString toText(const QList<PracticeTry> &tries)
{
    QJsonArray array;
    for (const PracticeTry &answer : tries.mid(std::max<qsizetype>(0, tries.size() - mostTries))) {
        for (const auto &[fit, name] : fitNames) {
            if (fit == answer.fit)
                array.append(QJsonObject{{u"item"_s, answer.item},
                                         {u"answer"_s, answer.answer},
                                         {u"fit"_s, QString(name)},
                                         {u"when"_s, instantText(answer.when)}});
        }
    }
    return textOf({{u"tries"_s, array}});
}

Result<QList<PracticeTry>> practiceTriesFrom(const QString &text)
{
    return listFrom<PracticeTry>(text, "tries"_L1, tryFrom);
}

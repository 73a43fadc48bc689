// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/answerlog.h"

#include "core/patterns.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace
{
constexpr qsizetype mostLogged = 500;
constexpr qsizetype markBytes = 12;
constexpr qsizetype fieldsOfLine = 3;
constexpr QLatin1StringView confirmedWord("taken");
constexpr QLatin1StringView dismissedWord("away");

QString markOf(const RecordId &entry, const QString &pattern)
{
    const QByteArray both = entry.toBytes() + pattern.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(both, QCryptographicHash::Sha256);
    return QLatin1Char('@') + QString::fromLatin1(hash.first(markBytes).toHex());
}

bool isMark(const QString &text)
{
    const auto isHex = [](QChar letter) {
        return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f');
    };
    return text.size() == 1 + 2 * markBytes && text.startsWith(u'@')
        && std::all_of(text.begin() + 1, text.end(), isHex);
}
} // namespace

qsizetype AnswerLog::placeOf(const QString &mark) const
{
    const auto found = std::find_if(m_answers.begin(), m_answers.end(),
                                    [&](const Answer &answer) { return answer.mark == mark; });
    return found == m_answers.end() ? -1 : found - m_answers.begin();
}

void AnswerLog::note(const RecordId &entry, const QString &pattern, bool isConfirmed, double likelihood)
{
    remove(entry, pattern);
    m_answers.append({markOf(entry, pattern), isConfirmed, likelihood});
    if (m_answers.size() > mostLogged)
        m_answers.removeFirst();
}

std::optional<AnswerLog::Answer> AnswerLog::find(const RecordId &entry, const QString &pattern) const
{
    const qsizetype place = placeOf(markOf(entry, pattern));
    return place < 0 ? std::nullopt : std::optional(m_answers.at(place));
}

void AnswerLog::remove(const RecordId &entry, const QString &pattern)
{
    if (const qsizetype place = placeOf(markOf(entry, pattern)); place >= 0)
        m_answers.removeAt(place);
}

void AnswerLog::rename(const RecordId &from, const RecordId &to)
{
    for (const QLatin1StringView pattern : patternIds) {
        if (const qsizetype place = placeOf(markOf(from, pattern)); place >= 0)
            m_answers[place].mark = markOf(to, pattern);
    }
}

QString AnswerLog::toText() const
{
    QString text;
    for (const Answer &answer : m_answers)
        text += QStringLiteral("%1 %2 %3\n")
                    .arg(answer.mark, answer.isConfirmed ? confirmedWord : dismissedWord)
                    .arg(answer.likelihood, 0, 'f', 4);
    return text;
}

bool AnswerLog::readLine(const QString &line)
{
    const QStringList fields = line.split(u' ');
    if (fields.size() != fieldsOfLine || !isMark(fields[0]) || m_answers.size() >= mostLogged
        || (fields[1] != confirmedWord && fields[1] != dismissedWord))
        return false;
    bool isNumber = false;
    const double likelihood = fields[2].toDouble(&isNumber);
    if (!isNumber || !(likelihood >= 0 && likelihood <= 1))
        return false;
    m_answers.append({fields[0], fields[1] == confirmedWord, likelihood});
    return true;
}

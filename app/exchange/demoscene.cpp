// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demoscene.h"

DemoScene::DemoScene(const QJsonObject &diary, DemoDice &dice)
{
    const QJsonArray people = diary[QStringLiteral("people")].toArray();
    m_values[QStringLiteral("p")] = dice.draw(QStringLiteral("people"), people).toString();
    do {
        m_values[QStringLiteral("q")] = dice.draw(QStringLiteral("others"), people).toString();
    } while (m_values[QStringLiteral("q")] == m_values[QStringLiteral("p")]);
    const QJsonObject lists = diary[QStringLiteral("slots")].toObject();
    for (auto list = lists.constBegin(); list != lists.constEnd(); ++list)
        m_values[list.key()] = dice.draw(list.key(), list.value().toArray()).toString();
}

QString DemoScene::valueOf(const QString &name)
{
    const QString value = m_values.value(name);
    if (name.size() == 1 && !m_people.contains(value))
        m_people.append(value);
    return value;
}

QString DemoScene::fill(const QString &words)
{
    QString filled;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const qsizetype end = words[at] == u'{' ? words.indexOf(u'}', at) : -1;
        if (end < 0) {
            filled += words[at];
            continue;
        }
        QString value = valueOf(words.sliced(at + 1, end - at - 1));
        const QStringView before = QStringView(words).first(at);
        const bool startsSentence = before.isEmpty() || before.endsWith(u". ") || before.endsWith(u"? ")
            || before.endsWith(u"! ") || before.endsWith(u"\n");
        if (startsSentence && !value.isEmpty())
            value[0] = value[0].toUpper();
        filled += value;
        // "with M." needs no second full stop.
        at = value.endsWith(u'.') && QStringView(words).sliced(end + 1).startsWith(u'.') ? end + 1 : end;
    }
    return filled;
}

QStringList DemoScene::fillAll(const QStringList &templates)
{
    QStringList filled;
    for (const QString &words : templates)
        filled.append(fill(words));
    return filled;
}

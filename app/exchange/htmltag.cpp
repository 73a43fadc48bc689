// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmltag.h"

#include <QHash>
#include <algorithm>

namespace
{
const QHash<QString, HtmlElement> &htmlElements()
{
    using E = HtmlElement;
    static const QHash<QString, HtmlElement> elements = [] {
        QHash<QString, HtmlElement> hash;
        const auto add = [&](E element, QLatin1StringView names) {
            for (const auto &name : QString(names).split(QLatin1Char(' ')))
                hash.insert(name, element);
        };
        add(E::LineBreak, QLatin1StringView("br"));
        add(E::Paragraph, QLatin1StringView("p blockquote pre"));
        add(E::Division, QLatin1StringView("div"));
        add(E::Bold, QLatin1StringView("b strong"));
        add(E::Italic, QLatin1StringView("i em"));
        add(E::Struck, QLatin1StringView("s strike del"));
        add(E::Code, QLatin1StringView("code"));
        add(E::Heading, QLatin1StringView("h1 h2 h3 h4 h5 h6"));
        add(E::Rule, QLatin1StringView("hr"));
        add(E::BulletList, QLatin1StringView("ul"));
        add(E::NumberedList, QLatin1StringView("ol"));
        add(E::ListItem, QLatin1StringView("li"));
        add(E::Link, QLatin1StringView("a"));
        add(E::Picture, QLatin1StringView("img"));
        add(E::Dropped, QLatin1StringView("u mark span font"));
        add(E::Hidden, QLatin1StringView("script style"));
        return hash;
    }();
    return elements;
}

bool isAsciiLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// The place of the > that ends a tag, -1 when the tag never ends. Quoted values may hold any sign.
qsizetype endOfTag(QStringView html, qsizetype at)
{
    for (; at < html.size(); ++at) {
        const QChar c = html[at];
        if (c == u'>')
            return at;
        if (c == u'<')
            return -1;
        if (c == u'"' || c == u'\'') {
            at = html.indexOf(c, at + 1);
            if (at < 0)
                return -1;
        }
    }
    return -1;
}

QString characterText(char32_t code)
{
    const bool isCharacter = code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    const char32_t shown = isCharacter ? code : char32_t(QChar::ReplacementCharacter);
    return QString::fromUcs4(&shown, 1);
}
} // namespace

std::optional<HtmlTag> htmlTagAt(QStringView html, qsizetype at)
{
    HtmlTag tag;
    qsizetype i = at + 1;
    if (i < html.size() && html[i] == u'/') {
        tag.isClosing = true;
        ++i;
    }
    const qsizetype nameStart = i;
    while (i < html.size() && i - nameStart < 12 && isAsciiLetterOrDigit(html[i]))
        ++i;
    tag.name = html.sliced(nameStart, i - nameStart).toString().toLower();
    const auto element = htmlElements().constFind(tag.name);
    const bool hasNameEnd = i < html.size() && (html[i] == u'>' || html[i] == u'/' || html[i].isSpace());
    if (element == htmlElements().cend() || !hasNameEnd)
        return std::nullopt;
    const qsizetype end = endOfTag(html, i);
    if (end < 0)
        return std::nullopt;
    tag.element = *element;
    tag.attributes = html.sliced(i, end - i);
    tag.length = end + 1 - at;
    return tag;
}

QString HtmlTag::attribute(QStringView wanted) const
{
    qsizetype i = 0;
    while (i < attributes.size()) {
        while (i < attributes.size() && (attributes[i].isSpace() || attributes[i] == u'/'))
            ++i;
        const qsizetype nameStart = i;
        while (i < attributes.size() && attributes[i] != u'=' && !attributes[i].isSpace())
            ++i;
        const QStringView found = attributes.sliced(nameStart, i - nameStart);
        if (i >= attributes.size() || attributes[i] != u'=')
            continue;
        ++i;
        const bool isQuoted = i < attributes.size() && (attributes[i] == u'"' || attributes[i] == u'\'');
        const QChar quote = isQuoted ? attributes[i++] : QChar(u' ');
        const qsizetype close = attributes.indexOf(quote, i);
        const qsizetype end = close < 0 ? attributes.size() : close;
        if (found.compare(wanted, Qt::CaseInsensitive) == 0)
            return attributes.sliced(i, end - i).toString();
        i = end + 1;
    }
    return {};
}

std::optional<HtmlReference> htmlReferenceAt(QStringView html, qsizetype at)
{
    const QStringView shortest = html.sliced(at, std::min<qsizetype>(12, html.size() - at));
    const qsizetype end = shortest.indexOf(u';');
    if (end < 2)
        return std::nullopt;
    const QStringView name = shortest.sliced(1, end - 1);
    if (name.startsWith(u'#')) {
        const bool isHexadecimal = name.size() > 2 && (name[1] == u'x' || name[1] == u'X');
        const QStringView digits = name.sliced(isHexadecimal ? 2 : 1);
        bool isNumber = false;
        const uint code = digits.toUInt(&isNumber, isHexadecimal ? 16 : 10);
        if (!isNumber || !isAsciiLetterOrDigit(digits.front()))
            return std::nullopt;
        return HtmlReference{characterText(code), end + 1};
    }
    static const QHash<QString, QString> named = {
        {QStringLiteral("amp"), QStringLiteral("&")},  {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},   {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")}, {QStringLiteral("nbsp"), QStringLiteral(" ")}};
    const auto found = named.constFind(name.toString());
    return found == named.cend() ? std::nullopt : std::optional(HtmlReference{*found, end + 1});
}

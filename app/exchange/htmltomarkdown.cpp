// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmltomarkdown.h"

#include "exchange/htmltag.h"

#include <QList>
#include <algorithm>
#include <array>
#include <optional>

namespace
{
/// Writes Markdown while the tags go by. Marks that never close are closed at the end of the note.
class MarkdownWriter
{
public:
    explicit MarkdownWriter(QStringView html)
        : m_html(html)
    {
    }

    /// None when there is nothing to convert.
    std::optional<QString> convert()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if (c == u'<' && takeTag())
                continue;
            if (c == u'&' && takeReference())
                continue;
            m_output += c;
            ++m_at;
        }
        if (!m_hasHtml)
            return std::nullopt;
        while (!m_links.isEmpty())
            closeLink();
        for (Mark &mark : m_marks)
            closeMark(mark);
        return m_output.trimmed();
    }

private:
    struct Mark {
        HtmlElement element;
        QLatin1StringView sign;
        int depth = 0;
        qsizetype start = 0;
    };
    struct Link {
        QString address;
        qsizetype start = 0;
    };
    struct List {
        bool isNumbered = false;
        int items = 0;
    };

    bool takeTag()
    {
        const auto tag = htmlTagAt(m_html, m_at);
        if (!tag)
            return false;
        m_hasHtml = true;
        m_at += tag->length;
        if (tag->element == HtmlElement::Hidden)
            skipHidden(*tag);
        else if (!writeMark(*tag))
            writeBlock(*tag);
        return true;
    }

    bool takeReference()
    {
        const auto reference = htmlReferenceAt(m_html, m_at);
        if (!reference)
            return false;
        m_hasHtml = true;
        m_output += reference->text;
        m_at += reference->length;
        return true;
    }

    void skipHidden(const HtmlTag &tag)
    {
        if (tag.isClosing)
            return;
        const qsizetype end =
            m_html.indexOf(QStringView(QStringLiteral("</") + tag.name), m_at, Qt::CaseInsensitive);
        const qsizetype close = end < 0 ? -1 : m_html.indexOf(u'>', end);
        m_at = close < 0 ? m_html.size() : close + 1;
    }

    bool writeMark(const HtmlTag &tag)
    {
        for (Mark &mark : m_marks) {
            if (mark.element != tag.element)
                continue;
            if (!tag.isClosing) {
                if (mark.depth++ == 0) {
                    m_output += mark.sign;
                    mark.start = m_output.size();
                }
            } else if (mark.depth > 0 && --mark.depth == 0) {
                mark.depth = 1;
                closeMark(mark);
            }
            return true;
        }
        return false;
    }

    void closeMark(Mark &mark)
    {
        if (mark.depth == 0)
            return;
        mark.depth = 0;
        if (m_output.size() == mark.start)
            m_output.chop(mark.sign.size());
        else
            m_output += mark.sign;
    }

    void writeBlock(const HtmlTag &tag)
    {
        switch (tag.element) {
        case HtmlElement::LineBreak:
            m_output += u'\n';
            break;
        case HtmlElement::Paragraph:
            ensureLineBreaks(2);
            break;
        case HtmlElement::Division:
            ensureLineBreaks(1);
            break;
        case HtmlElement::Heading:
            ensureLineBreaks(2);
            if (!tag.isClosing)
                m_output += QString(tag.name.back().digitValue(), u'#') + u' ';
            break;
        case HtmlElement::Rule:
            ensureLineBreaks(2);
            m_output += QLatin1StringView("---\n\n");
            break;
        case HtmlElement::Picture:
            m_output += QLatin1StringView("[image]");
            break;
        case HtmlElement::Link:
            tag.isClosing ? closeLink() : openLink(tag);
            break;
        default:
            writeList(tag);
        }
    }

    void writeList(const HtmlTag &tag)
    {
        if (tag.element == HtmlElement::BulletList || tag.element == HtmlElement::NumberedList) {
            if (!tag.isClosing)
                m_lists.append({tag.element == HtmlElement::NumberedList, 0});
            else if (!m_lists.isEmpty())
                m_lists.removeLast();
            ensureLineBreaks(m_lists.size() > (tag.isClosing ? 0 : 1) ? 1 : 2);
        } else if (tag.element == HtmlElement::ListItem && !tag.isClosing) {
            if (m_lists.isEmpty())
                m_lists.append(List());
            List &list = m_lists.last();
            ensureLineBreaks(1);
            m_output += QString(std::min<qsizetype>(m_lists.size() - 1, 12) * 2, u' ');
            m_output += list.isNumbered ? QString::number(++list.items) + QLatin1StringView(". ")
                                        : QStringLiteral("- ");
        }
    }

    void openLink(const HtmlTag &tag)
    {
        QString address = tag.attribute(u"href").trimmed();
        address.replace(QLatin1StringView("&amp;"), QLatin1StringView("&"));
        const bool isKept = address.startsWith(QLatin1StringView("http://"), Qt::CaseInsensitive)
            || address.startsWith(QLatin1StringView("https://"), Qt::CaseInsensitive)
            || address.startsWith(QLatin1StringView("mailto:"), Qt::CaseInsensitive);
        for (const QChar c : {u' ', u'\n', u'\t', u'(', u')', u'<', u'>'})
            address.replace(c,
                            QStringLiteral("%%1").arg(int(c.unicode()), 2, 16, QLatin1Char('0')).toUpper());
        m_links.append({isKept ? address : QString(), m_output.size()});
        if (isKept)
            m_output += u'[';
    }

    void closeLink()
    {
        if (m_links.isEmpty())
            return;
        const Link link = m_links.takeLast();
        if (!link.address.isEmpty())
            m_output += QStringLiteral("](") + link.address + u')';
    }

    void ensureLineBreaks(int wanted)
    {
        while (m_output.endsWith(u' '))
            m_output.chop(1);
        if (m_output.isEmpty())
            return;
        int present = 0;
        while (present < wanted && present < m_output.size()
               && m_output[m_output.size() - 1 - present] == u'\n')
            ++present;
        m_output += QString(wanted - present, u'\n');
    }

    QStringView m_html;
    qsizetype m_at = 0;
    bool m_hasHtml = false;
    QString m_output;
    std::array<Mark, 4> m_marks = {{{HtmlElement::Bold, QLatin1StringView("**")},
                                    {HtmlElement::Italic, QLatin1StringView("*")},
                                    {HtmlElement::Struck, QLatin1StringView("~~")},
                                    {HtmlElement::Code, QLatin1StringView("`")}}};
    QList<Link> m_links;
    QList<List> m_lists;
};
} // namespace

QString htmlToMarkdown(const QString &html)
{
    if (!html.contains(u'<') && !html.contains(u'&'))
        return html;
    const auto converted = MarkdownWriter(html).convert();
    return converted.value_or(html);
}

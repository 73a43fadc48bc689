// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmltomarkdown.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class HtmlToMarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void htmlBecomesMarkdown_data();
    void htmlBecomesMarkdown();
    void hugeHostileNotesEnd_data();
    void hugeHostileNotesEnd();
};

void HtmlToMarkdownTest::htmlBecomesMarkdown_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("markdown");
    const auto row = [](const QString &html, const QString &markdown) {
        QTest::newRow(qPrintable(html.left(60))) << html << markdown;
    };
    const auto same = [&](const QString &text) { row(text, text); };
    same(u""_s);
    same(u"a < b and b > c"_s);
    same(u"  no html, spaces stay "_s);
    same(u"<unknown>tag</unknown>"_s);
    same(u"AT&T &copy; &; &#; &#x; &amp"_s);
    same(u"<b"_s);
    same(u"<bold>"_s);
    same(u"x <3 y"_s);
    row(u"Called Maya.<br>She <b>laughed</b>."_s, u"Called Maya.\nShe **laughed**."_s);
    row(u"a<br><br/><br />b"_s, u"a\n\n\nb"_s);
    row(u"<BR>a<Br>"_s, u"a"_s);
    row(u"<p>one</p><p>two</p>"_s, u"one\n\ntwo"_s);
    row(u"<div>one</div><div>two</div>three"_s, u"one\ntwo\nthree"_s);
    row(u"<div>one</div><div><br></div><div>two</div>"_s, u"one\n\ntwo"_s);
    row(u"<blockquote>a</blockquote>b<pre>c</pre>"_s, u"a\n\nb\n\nc"_s);
    row(u"<strong>a</strong> <em>b</em> <s>c</s> <code>d</code>"_s, u"**a** *b* ~~c~~ `d`"_s);
    row(u"<b><strong>a</strong></b>"_s, u"**a**"_s);
    row(u"a<b></b>b"_s, u"ab"_s);
    row(u"<b>never closed"_s, u"**never closed**"_s);
    row(u"a</b> b"_s, u"a b"_s);
    row(u"<h1>Day</h1>text<h3>more</h3>"_s, u"# Day\n\ntext\n\n### more"_s);
    row(u"a<hr>b"_s, u"a\n\n---\n\nb"_s);
    row(u"<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>d"_s, u"- a\n- b\n  - c\n\nd"_s);
    row(u"<ol><li>a</li><li>b</li></ol>"_s, u"1. a\n2. b"_s);
    row(u"<a href=\"https://example.org/a(b)\">here</a>"_s, u"[here](https://example.org/a%28b%29)"_s);
    row(u"<a class='x' href='mailto:ola@example.org'>Ola</a>"_s, u"[Ola](mailto:ola@example.org)"_s);
    row(u"<a href=\"javascript:alert(1)\">x</a>"_s, u"x"_s);
    row(u"<a href=\"file:///etc/passwd\">x</a>"_s, u"x"_s);
    row(u"<a>x</a>"_s, u"x"_s);
    row(u"<img src=\"data:image/png;base64,AAAA\" alt=\">\">"_s, u"[image]"_s);
    row(u"<u>a</u> <span style=\"x\">b</span><font>c</font>"_s, u"a bc"_s);
    row(u"a<script>alert('<b>')</script>b<style>p{}</style>c"_s, u"abc"_s);
    row(u"a<script>never closed"_s, u"a"_s);
    row(u"&lt;b&gt; &amp;amp; &quot;x&apos; a&nbsp;b"_s, u"<b> &amp; \"x' a b"_s);
    row(u"&#65;&#x1F388;&#xd800;&#0;"_s, u"A\U0001F388\uFFFD\uFFFD"_s);
    row(u"&lt;script&gt;alert(1)&lt;/script&gt;"_s, u"<script>alert(1)</script>"_s);
    row(u"<br> padded <br>"_s, u"padded"_s);
}

void HtmlToMarkdownTest::htmlBecomesMarkdown()
{
    QFETCH(QString, html);
    QFETCH(QString, markdown);
    QCOMPARE(htmlToMarkdown(html), markdown);
}

void HtmlToMarkdownTest::hugeHostileNotesEnd_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("open tags") << u"<b "_s.repeated(300'000);
    QTest::newRow("open quotes") << u"<b \""_s.repeated(300'000);
    QTest::newRow("mixed quotes") << u"<b '\"<"_s.repeated(300'000);
    QTest::newRow("nested lists") << u"<ul><li>"_s.repeated(100'000);
    QTest::newRow("nested bold") << u"<b>x"_s.repeated(300'000);
    QTest::newRow("links") << u"<a href='http://x'>"_s.repeated(100'000);
    QTest::newRow("ampersands") << QString(1'000'000, u'&');
    QTest::newRow("scripts") << u"<script>"_s.repeated(100'000);
    QTest::newRow("lines") << u"<p> "_s.repeated(300'000);
}

void HtmlToMarkdownTest::hugeHostileNotesEnd()
{
    QFETCH(QString, html);
    QVERIFY(htmlToMarkdown(html).size() < 8 * html.size() + 100);
}

KINWARD_TEST("htmltomarkdown", HtmlToMarkdownTest)
#include "htmltomarkdown_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The HTML of a note, in any letters.
#include "exchange/htmltomarkdown.h"

#include "fuzz/fuzztext.h"

KINWARD_FUZZ_TARGET(htmltomarkdown)
{
    const QString html =
        textOf(withoutFirstByte(input), firstByte(input) % 2 == 0 ? TextForm::Utf8 : TextForm::Utf16);
    const QString markdown = htmlToMarkdown(html);
    require(markdown.size() <= 16 * html.size() + 64, "Markdown is not much longer than its HTML");
    require(html.contains(u'<') || html.contains(u'&') || markdown == html,
            "a text without tags stays as it is");
    require(!html.isValidUtf16() || markdown.isValidUtf16(), "no character is cut in half");
}

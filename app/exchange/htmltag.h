// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

/// The tags that HTML notes are known to use, by what they become.
enum class HtmlElement {
    LineBreak,
    Paragraph,
    Division,
    Bold,
    Italic,
    Struck,
    Code,
    Heading,
    Rule,
    BulletList,
    NumberedList,
    ListItem,
    Link,
    Picture,
    Dropped, ///< the tag goes, its text stays
    Hidden, ///< the tag goes, and its content with it
};

struct HtmlTag {
    HtmlElement element = HtmlElement::Dropped;
    QString name; ///< lower case
    bool isClosing = false;
    QStringView attributes;
    qsizetype length = 0; ///< from < to >

    [[nodiscard]] QString attribute(QStringView wanted) const; ///< empty when missing
};

/// The known tag that begins at `at`, none when there is none.
[[nodiscard]] std::optional<HtmlTag> htmlTagAt(QStringView html, qsizetype at);

struct HtmlReference {
    QString text;
    qsizetype length = 0; ///< from & to ;
};

/// &amp; &lt; &gt; &quot; &apos; &nbsp; &#n; or &#xh; at `at`. A code that is no character gives U+FFFD.
[[nodiscard]] std::optional<HtmlReference> htmlReferenceAt(QStringView html, qsizetype at);

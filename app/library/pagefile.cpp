// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/pagefile.h"

#include "library/pagewords.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>
#include <functional>

using namespace Qt::StringLiterals;

namespace
{
QString wrong(const char *what)
{
    return QCoreApplication::translate("Library", what);
}

/// The first line that is no UTF-8, from 1.
int brokenLine(const QByteArray &bytes)
{
    int number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(line);
        if (decoder.hasError())
            break;
    }
    return number;
}

QStringList splitList(const QString &value, QChar separator)
{
    QStringList items;
    for (const QString &item : value.split(separator, Qt::SkipEmptyParts))
        items.append(item.trimmed());
    return items;
}

/// Puts one value into the header. False for a key or a value that is not known.
bool setValue(LibraryHeader &header, QStringView key, const QString &value)
{
    if (key == u"id")
        header.id = value;
    else if (key == u"title")
        header.title = value;
    else if (key == u"term")
        header.term = value;
    else if (key == u"summary")
        header.summary = value;
    else if (key == u"family")
        header.family = value;
    else if (key == u"try") {
        header.tryForm = value;
        return isForm(value);
    } else if (key == u"try-text")
        header.tryText = QString(value).replace(u"\\n"_s, u"\n"_s);
    else if (key == u"links" || key == u"patterns" || key == u"skills")
        header.links += splitList(value, u',');
    else if (key == u"references")
        header.references = splitList(value, u';');
    else if (key == u"honesty") {
        const std::optional<Honesty> honesty = honestyFromName(value);
        header.honesty = honesty.value_or(Honesty::NotClinical);
        return honesty.has_value();
    } else
        return false;
    return true;
}

/// Walks over the lines of a text without copying it.
class Lines
{
public:
    explicit Lines(const QString &text)
        : m_text(text)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_position > m_text.size(); }
    [[nodiscard]] int number() const { return m_number; } ///< of the line read last, from 1
    [[nodiscard]] qsizetype position() const { return m_position; }
    QStringView next()
    {
        qsizetype end = m_text.indexOf(u'\n', m_position);
        if (end < 0)
            end = m_text.size();
        const QStringView line = QStringView(m_text).mid(m_position, end - m_position);
        m_position = end + 1;
        ++m_number;
        return line.trimmed();
    }

private:
    const QString &m_text;
    qsizetype m_position = 0;
    int m_number = 0;
};

/// Reads the lines up to the second "---"; the reader stands behind it then.
Result<LibraryHeader> readHeader(Lines &lines, const QString &path)
{
    LibraryHeader header;
    bool hasHonesty = false;
    if (lines.next() != u"---")
        return Failure(pageError(path, 1, wrong(QT_TRANSLATE_NOOP("Library", "the header is missing"))));
    while (!lines.atEnd()) {
        const QStringView line = lines.next();
        if (line == u"---") {
            if (header.title.isEmpty() || header.summary.isEmpty() || !hasHonesty)
                return Failure(
                    pageError(path, lines.number(),
                              wrong(QT_TRANSLATE_NOOP(
                                  "Library", "the title, the summary or the honesty label is missing"))));
            return header;
        }
        const qsizetype colon = line.indexOf(u':');
        const QStringView key = line.left(qMax(colon, 0)).trimmed();
        if (!setValue(header, key, line.mid(colon + 1).trimmed().toString()))
            return Failure(
                pageError(path, lines.number(),
                          wrong(QT_TRANSLATE_NOOP("Library", "this line of the header is not known"))));
        hasHonesty = hasHonesty || key == u"honesty";
    }
    return Failure(
        pageError(path, lines.number(), wrong(QT_TRANSLATE_NOOP("Library", "the header does not end"))));
}
} // namespace

Error pageError(const QString &path, int line, const QString &what)
{
    //: %1 is a file, %2 a line number, %3 what is wrong there ("the header is missing").
    return {
        ErrorKind::Format,
        QCoreApplication::translate("Library",
                                    "This page can not be shown: %1, line %2: %3. Nothing of yours is "
                                    "touched, and the other pages work. Installing Kinward again mends it.")
            .arg(path, QString::number(line), what)};
}

Result<QString> readTextFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("Library",
                                                   "The file %1 is missing. The other pages work. Installing "
                                                   "Kinward again brings it back.")
                           .arg(path));
    const QByteArray bytes = file.readAll();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return Failure(pageError(path, brokenLine(bytes),
                                 wrong(QT_TRANSLATE_NOOP("Library", "a character is damaged"))));
    return text;
}

Result<PageFile> readPageFile(const QString &path, const QString &id, ReadPart part)
{
    const Result<QString> text = readTextFile(path);
    if (!text)
        return Failure(text.error());
    Lines lines(*text);
    const Result<LibraryHeader> header = readHeader(lines, path);
    if (!header)
        return Failure(header.error());
    if (header->id != id)
        return Failure(
            pageError(path, 2, wrong(QT_TRANSLATE_NOOP("Library", "the id does not match the file"))));
    PageFile page{*header, {}, lines.number() + 1};
    if (part == ReadPart::Whole)
        page.body = text->mid(lines.position());
    return page;
}

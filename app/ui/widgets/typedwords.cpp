// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typedwords.h"

#include <QAbstractSpinBox>
#include <QDataStream>
#include <QIODevice>
#include <QLineEdit>
#include <QMap>
#include <QPlainTextEdit>
#include <optional>

namespace
{
constexpr char ownerProperty[] = "wordsOwner";

bool isForWords(const QWidget *widget)
{
    const bool isLine = qobject_cast<const QLineEdit *>(widget)
        && !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
    const bool isSearch = widget->objectName() == QLatin1String("search");
    return (isLine || qobject_cast<const QPlainTextEdit *>(widget)) && !isSearch;
}

/// The owners of the parts it stands in, the outermost first, and its name in no language.
QString pathOf(const QWidget *field, const QWidget *page)
{
    QString path = field->objectName().isEmpty() ? field->accessibleName() : field->objectName();
    for (const QWidget *part = field; part && part != page; part = part->parentWidget()) {
        if (const QString owner = part->property(ownerProperty).toString(); !owner.isEmpty())
            path.prepend(owner + u'/');
    }
    return path;
}

/// Each field by its path; those that share one are counted.
QMap<QString, QWidget *> wordFieldsOf(const QWidget &page)
{
    QMap<QString, QWidget *> fields;
    QMap<QString, int> count;
    for (auto *widget : page.findChildren<QWidget *>()) {
        if (!isForWords(widget))
            continue;
        const QString path = pathOf(widget, &page);
        fields.insert(QStringLiteral("%1#%2").arg(path).arg(count[path]++), widget);
    }
    return fields;
}

/// By the name of the field; empty when the bytes are damaged.
std::optional<QMap<QString, QString>> typedWordsFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    QMap<QString, QString> words;
    stream >> words;
    const bool isWhole = stream.status() == QDataStream::Ok && stream.atEnd();
    return isWhole ? std::optional(words) : std::nullopt;
}

QString typedInto(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->isModified() ? line->text() : QString();
    const auto *text = qobject_cast<const QPlainTextEdit *>(field);
    return text->document()->isModified() ? text->toPlainText() : QString();
}

void typeInto(QWidget *field, const QString &words)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->setText(words);
        line->setModified(true);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        text->setPlainText(words);
        text->document()->setModified(true);
    }
}
} // namespace

void setWordsOwner(QWidget *part, const QString &owner)
{
    part->setProperty(ownerProperty, owner);
}

QByteArray typedWordsIn(const QWidget &page)
{
    QMap<QString, QString> words;
    const QMap<QString, QWidget *> fields = wordFieldsOf(page);
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (const QString typed = typedInto(*field); !typed.trimmed().isEmpty())
            words.insert(field.key(), typed);
    }
    QByteArray bytes;
    if (!words.isEmpty()) {
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_4);
        stream << words;
    }
    return bytes;
}

bool areTypedWords(const QByteArray &bytes)
{
    return typedWordsFrom(bytes).has_value();
}

QStringList ownersOfTypedWords(const QByteArray &words)
{
    QStringList owners;
    for (const QString &path : typedWordsFrom(words).value_or(QMap<QString, QString>()).keys()) {
        if (path.contains(u'/'))
            owners.append(path.section(u'/', 0, 0));
    }
    owners.removeDuplicates();
    return owners;
}

QStringList putTypedWords(const QWidget &page, const QByteArray &words)
{
    const QMap<QString, QString> typed = typedWordsFrom(words).value_or(QMap<QString, QString>());
    const QMap<QString, QWidget *> fields = wordFieldsOf(page);
    QStringList left;
    for (auto word = typed.cbegin(); word != typed.cend(); ++word) {
        if (QWidget *field = fields.value(word.key()))
            typeInto(field, *word);
        else
            left.append(*word);
    }
    return left;
}

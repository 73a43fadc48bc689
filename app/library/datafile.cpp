// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/datafile.h"

#include <QCoreApplication>
#include <QJsonDocument>

Result<QJsonObject> parseDataFile(const QByteArray &bytes, const QString &name, const QString &keptWork)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (document.isObject())
        return document.object();
    const qsizetype line = bytes.left(problem.offset).count('\n') + 1;
    //: A place in a file of the program; %1 is a line number.
    const QString place = QCoreApplication::translate("Library", "line %1").arg(line);
    return Failure(dataError(name, place, keptWork));
}

Error dataError(const QString &name, const QString &place, const QString &keptWork)
{
    //: %1 is a file of the program, %2 a place in it ("line 3"), %3 a sentence that says what still works.
    const QString sentence = QCoreApplication::translate(
        "Library", "A part of Kinward is damaged: %1, %2. %3 Installing Kinward again mends it.");
    return {ErrorKind::Format, sentence.arg(name, place, keptWork)};
}

QString textIn(const QJsonValue &texts, const QString &language)
{
    const QString code = language.left(2);
    const QJsonValue own = texts[code];
    return own.isString() ? own.toString() : texts[QLatin1StringView("en")].toString();
}

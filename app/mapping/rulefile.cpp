// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rulefile.h"

#include "core/patterns.h"
#include "mapping/fieldreader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace
{

Result<QJsonObject> readObject(const QByteArray &bytes, const QString &file)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        return ruleFileFailure(file, QStringLiteral("byte %1").arg(fault.offset), fault.errorString());
    if (!document.isObject())
        return ruleFileFailure(file, QStringLiteral("byte 0"), QStringLiteral("an object is missing"));
    return document.object();
}

Result<CueRule> readRule(const QJsonObject &object, int number, const QString &file)
{
    const QString id = object.value(u"id").toString();
    FieldReader fields(
        object, id.isEmpty() ? QStringLiteral("rule %1").arg(number) : QStringLiteral("rule “%1”").arg(id));
    CueRule rule;
    rule.id = fields.text(QStringLiteral("id"));
    rule.reason = fields.text(QStringLiteral("reason"));
    rule.question = fields.text(QStringLiteral("question"), false);
    rule.weight = fields.share(QStringLiteral("weight"));
    rule.match = fields.texts(QStringLiteral("match"));
    rule.except = fields.texts(QStringLiteral("except"), false);
    rule.passes = fields.texts(QStringLiteral("passes"));
    rule.fails = fields.texts(QStringLiteral("fails"));
    const QString inQuestions = fields.text(QStringLiteral("inQuestions"), false);
    if (inQuestions == u"full")
        rule.inQuestions = InQuestions::Full;
    else if (inQuestions == u"never")
        rule.inQuestions = InQuestions::Never;
    else if (!inQuestions.isEmpty() && inQuestions != u"half")
        fields.fail(QStringLiteral("inQuestions"),
                    QStringLiteral("“%1” is not full, half or never").arg(inQuestions));
    rule.isUndoneByNegation = fields.flag(QStringLiteral("undoneByNegation"), true);
    rule.isUndoneByDenial = fields.flag(QStringLiteral("undoneByDenial"), true);
    rule.isSofterWithoutSelf = fields.flag(QStringLiteral("softerWithoutSelf"), false);
    if (fields.isBroken())
        return fields.failureIn(file);
    return rule;
}

std::optional<LocusSide> sideNamed(const QString &name)
{
    static const QHash<QString, LocusSide> sides{{QStringLiteral("self"), LocusSide::Self},
                                                 {QStringLiteral("outside"), LocusSide::Outside},
                                                 {QStringLiteral("between"), LocusSide::Between},
                                                 {QStringLiteral("neither"), LocusSide::Neither}};
    const auto known = sides.find(name);
    return known == sides.end() ? std::nullopt : std::optional(*known);
}

std::vector<CauseFile::SidePhrases> sidePhrases(FieldReader &fields, const QJsonObject &object,
                                                const QString &name)
{
    std::vector<CauseFile::SidePhrases> phrases;
    const QJsonArray entries = object.value(name).toArray();
    for (const QJsonValue &entry : entries) {
        const QString place = QStringLiteral("%1 %2").arg(name).arg(phrases.size() + 1);
        const QString side = entry.toObject().value(u"side").toString();
        const std::optional<LocusSide> known = sideNamed(side);
        if (!known)
            fields.fail(place, QStringLiteral("“%1” is not self, outside, between or neither").arg(side));
        FieldReader one(entry.toObject(), place);
        phrases.push_back({known.value_or(LocusSide::Neither), one.texts(QStringLiteral("match"))});
        if (one.isBroken())
            fields.fail(place, QStringLiteral("a list of patterns is missing"));
    }
    return phrases;
}

void readClauseWords(FieldReader &fields, CauseFile &result)
{
    const std::array<std::pair<const char *, QStringList *>, 14> lists{
        {{"faults", &result.faults},
         {"conclusions", &result.conclusions},
         {"noOpenings", &result.noOpenings},
         {"ends", &result.ends},
         {"endsAfterComma", &result.endsAfterComma},
         {"endsOpeningClause", &result.endsOpeningClause},
         {"endsWithoutComma", &result.endsWithoutComma},
         {"endsWithAnother", &result.endsWithAnother},
         {"nounOpenings", &result.nounOpenings},
         {"endsNoun", &result.endsNoun},
         {"clefts", &result.clefts},
         {"endsCleft", &result.endsCleft},
         {"noEnds", &result.noEnds},
         {"introductions", &result.introductions}}};
    for (const auto &[name, list] : lists)
        *list = fields.texts(QString::fromLatin1(name), false);
}

WordsFile::Classes classesIn(const QJsonObject &object)
{
    WordsFile::Classes classes;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        classes.append({entry.key(), entry->toString().split(u' ', Qt::SkipEmptyParts)});
    return classes;
}

} // namespace

Failure ruleFileFailure(const QString &file, const QString &place, const QString &fault)
{
    //: %1 a file name, %2 a place in it, %3 what is wrong there (technical, English)
    const QString sentence = QCoreApplication::translate(
        "Mapping",
        "The suggestion rules in %1 can not be used (%2: %3). Your journal is untouched and works without "
        "suggestions. Installing Kinward again should mend this.");
    return failure(ErrorKind::Format, sentence.arg(file, place, fault));
}

Result<PatternFile> readPatternFile(const QByteArray &bytes, const QString &file)
{
    const auto object = readObject(bytes, file);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader fields(*object, QString());
    PatternFile result{file,
                       fields.text(QStringLiteral("pattern")),
                       fields.text(QStringLiteral("question")),
                       fields.share(QStringLiteral("prior")),
                       {}};
    if (std::find(patternIds.begin() + 1, patternIds.end(), result.pattern) == patternIds.end())
        fields.fail(QStringLiteral("pattern"), QStringLiteral("“%1” is not on the list").arg(result.pattern));
    const QJsonArray rules = fields.objects(QStringLiteral("rules"));
    if (fields.isBroken())
        return fields.failureIn(file);
    for (const QJsonValue &entry : rules) {
        auto rule = readRule(entry.toObject(), static_cast<int>(result.rules.size()) + 1, file);
        if (!rule)
            return tl::unexpected(rule.error());
        result.rules.push_back(std::move(*rule));
    }
    return result;
}

Result<WordsFile> readWordsFile(const QByteArray &bytes, const QString &file)
{
    const auto object = readObject(bytes, file);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader fields(*object, QString());
    WordsFile result;
    result.file = file;
    const QJsonObject letters = fields.object(QStringLiteral("plainLetters"));
    for (auto entry = letters.begin(); entry != letters.end(); ++entry) {
        if (entry.key().size() == 1)
            result.plainLetters.insert(entry.key().front(), entry->toString());
    }
    const QJsonObject spellings = fields.object(QStringLiteral("spellings"));
    for (auto entry = spellings.begin(); entry != spellings.end(); ++entry)
        result.spellings.append({entry.key(), entry->toString().split(u' ', Qt::SkipEmptyParts)});
    const QJsonObject endings = fields.object(QStringLiteral("endings"));
    for (auto entry = endings.begin(); entry != endings.end(); ++entry)
        result.endings.append({entry.key(), entry->toString()});
    const QJsonObject lists = fields.object(QStringLiteral("lists"));
    for (auto entry = lists.begin(); entry != lists.end(); ++entry)
        result.lists.insert(entry.key(), entry->toString().split(u' ', Qt::SkipEmptyParts));
    result.classes = classesIn(object->value(u"classes").toObject());
    result.sentenceClasses = classesIn(object->value(u"sentenceClasses").toObject());
    result.smallWords = fields.text(QStringLiteral("smallWords"), false).split(u' ', Qt::SkipEmptyParts);
    result.forgiving = fields.texts(QStringLiteral("forgiving"), false);
    result.denials = fields.texts(QStringLiteral("denials"));
    result.beliefs = fields.texts(QStringLiteral("beliefs"), false);
    result.corrections = fields.texts(QStringLiteral("corrections"), false);
    result.reports = fields.texts(QStringLiteral("reports"));
    result.conditions = fields.texts(QStringLiteral("conditions"));
    if (fields.isBroken())
        return fields.failureIn(file);
    return result;
}

Result<PhraseFile> readPhraseFile(const QByteArray &bytes, const QString &file)
{
    const auto object = readObject(bytes, file);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader fields(*object, QString());
    PhraseFile result{file, fields.texts(QStringLiteral("match")), fields.texts(QStringLiteral("except"))};
    if (fields.isBroken())
        return fields.failureIn(file);
    return result;
}

Result<CauseFile> readCauseFile(const QByteArray &bytes, const QString &file)
{
    const auto object = readObject(bytes, file);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader fields(*object, QString());
    CauseFile result;
    result.file = file;
    result.openings = fields.texts(QStringLiteral("openings"));
    result.start = fields.numbers(QStringLiteral("start"));
    readClauseWords(fields, result);
    result.said = sidePhrases(fields, *object, QStringLiteral("said"));
    result.subjects = sidePhrases(fields, *object, QStringLiteral("subjects"));
    result.named = sidePhrases(fields, *object, QStringLiteral("named"));
    const QJsonArray features = fields.objects(QStringLiteral("features"));
    if (fields.isBroken())
        return fields.failureIn(file);
    for (const QJsonValue &entry : features) {
        FieldReader feature(entry.toObject(), QStringLiteral("feature %1").arg(result.features.size() + 1));
        result.features.push_back({feature.text(QStringLiteral("id")), feature.texts(QStringLiteral("match")),
                                   feature.numbers(QStringLiteral("adds"))});
        if (feature.isBroken())
            return feature.failureIn(file);
    }
    return result;
}

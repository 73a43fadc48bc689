// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/linearmodel.h"

#include "mapping/causemodel.h"
#include "mapping/suggester.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <memory>

namespace
{

QByteArray modelBytes(const QString &name)
{
    QFile file(QStringLiteral(KINWARD_SOURCE "/resources/mapping/en/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray packed(const QJsonObject &head, const QByteArray &body)
{
    const QByteArray text = QJsonDocument(head).toJson(QJsonDocument::Compact);
    const auto length = static_cast<uint>(text.size());
    QByteArray bytes("KWLM2\n");
    for (int shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>(length >> shift & 0xFF);
    return bytes + text + body;
}

QJsonObject smallHead()
{
    return {{QStringLiteral("columns"), QJsonArray{QStringLiteral("a"), QStringLiteral("b")}},
            {QStringLiteral("features"), 2},
            {QStringLiteral("nameBytes"), 11},
            {QStringLiteral("scales"), QJsonArray{0.5, 0.25}},
            {QStringLiteral("bias"), QJsonArray{-1, 1}},
            {QStringLiteral("rules"), QJsonArray{QJsonArray{2, 0}, QJsonArray{0, -1}}},
            {QStringLiteral("rulePriors"), QJsonArray{0.5, 0.5}},
            {QStringLiteral("limits"),
             QJsonObject{{QStringLiteral("first"), 0.4},
                         {QStringLiteral("second"), 0.6},
                         {QStringLiteral("none"), 0.3}}}};
}

/// Two features of rarity 1 and 2; weights 4·0.5, 0·0.25 and −2·0.5, 8·0.25.
const QByteArray smallBody =
    QByteArray(" hate\n$ me\n") + QByteArray("\x10\x20", 2) + QByteArray("\x04\x00\xFE\x08", 4);

std::vector<ModelWord> hateMe()
{
    return {{"i", 0, 1, 0}, {"hate", 2, 4, 0}, {"me", 7, 2, 0}};
}

} // namespace

class LinearModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aReadingIsTheSumOfItsWords();
    void anUnknownWordAddsNothing();
    void noPairSpansASentence();
    void rulesAddTheirEvidence();
    void theWordsThatSpeakAreNamed();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void theShippedModelsAreWhole_data();
    void theShippedModelsAreWhole();
    void theCardTellsTheLimitsOfTheShippedModel();
    void allThatASuggestionReadsIsSmall();
    void everyCutOfAShippedModelIsRefused();
    void theShippedModelSaysWhatItWasLearnedToSay_data();
    void theShippedModelSaysWhatItWasLearnedToSay();

private:
    std::unique_ptr<Suggester> m_suggester;
    std::unique_ptr<LinearModel> m_model;
};

void LinearModelTest::initTestCase()
{
    auto suggester = Suggester::load(QStringLiteral("en"), MappingParts::Rules);
    auto model = LinearModel::fromBytes(modelBytes(QStringLiteral("model.bin")), QStringLiteral("model"));
    QVERIFY(suggester && model);
    m_suggester = std::make_unique<Suggester>(std::move(*suggester));
    m_model = std::make_unique<LinearModel>(std::move(*model));
}

void LinearModelTest::aReadingIsTheSumOfItsWords()
{
    const auto model = LinearModel::fromBytes(packed(smallHead(), smallBody), QStringLiteral("small"));
    QVERIFY(model);
    const ModelReading reading = model->read(hateMe());
    const double length = std::sqrt(5.0);
    QVERIFY(std::abs(reading.logOdds[0] - (-1 + (1 * 2.0 - 2 * 1.0) / length)) < 1e-9);
    QVERIFY(std::abs(reading.logOdds[1] - (1 + 2 * 2.0 / length)) < 1e-9);
    QCOMPARE(model->limits().second, 0.6);
}

void LinearModelTest::anUnknownWordAddsNothing()
{
    const auto model = LinearModel::fromBytes(packed(smallHead(), smallBody), QStringLiteral("small"));
    QVERIFY(model);
    for (const auto &words : {std::vector<ModelWord>(), std::vector<ModelWord>{{"love", 0, 4, 0}}}) {
        const ModelReading reading = model->read(words);
        QCOMPARE(reading.logOdds, (std::vector<double>{-1, 1}));
        QVERIFY(model->because(reading, 0).isEmpty());
    }
}

void LinearModelTest::noPairSpansASentence()
{
    const auto model = LinearModel::fromBytes(packed(smallHead(), smallBody), QStringLiteral("small"));
    QVERIFY(model);
    QCOMPARE(model->read({{"hate", 0, 4, 0}, {"me", 6, 2, 1}}).features.size(), size_t(1));
    QCOMPARE(model->read({{"hate", 0, 4, 0}, {"", 5, 50, 0}, {"me", 56, 2, 0}}).features.size(), size_t(1));
}

void LinearModelTest::rulesAddTheirEvidence()
{
    const auto model = LinearModel::fromBytes(packed(smallHead(), smallBody), QStringLiteral("small"));
    QVERIFY(model);
    ModelReading reading = model->read({});
    model->addRules({0.8, 0.5}, reading);
    QVERIFY(std::abs(reading.logOdds[0] - (-1 + 2 * std::log(4.0))) < 1e-9);
    QCOMPARE(reading.logOdds[1], 1.0);
}

void LinearModelTest::theWordsThatSpeakAreNamed()
{
    const auto model = LinearModel::fromBytes(packed(smallHead(), smallBody), QStringLiteral("small"));
    QVERIFY(model);
    const ModelReading reading = model->read(hateMe());
    QCOMPARE(model->because(reading, 0), (QList<TextSpan>{{2, 4}}));
    // The pair "hate me" speaks; its short word is not named.
    QCOMPARE(model->because(reading, 1), (QList<TextSpan>{{2, 4}}));
    QCOMPARE(model->because(reading, 0, -1), (QList<TextSpan>{{2, 4}}));
}

void LinearModelTest::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto without = [](const QString &name) {
        QJsonObject head = smallHead();
        head.remove(name);
        return packed(head, smallBody);
    };
    QJsonObject negative = smallHead();
    negative[QStringLiteral("features")] = -2;
    QByteArray unsorted = smallBody;
    unsorted.replace(" hate\n$ me\n", " hate me\n$\n");
    QByteArray unshared = smallBody;
    unshared.replace("$ me", "% me");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another file") << QByteArray("{\"a\": 1, \"b\": [1, 2, 3]}");
    QTest::newRow("head too long") << QByteArray("KWLM2\n\xFF\xFF\xFF\xFFxx");
    QTest::newRow("no columns") << without(QStringLiteral("columns"));
    QTest::newRow("no scales") << without(QStringLiteral("scales"));
    QTest::newRow("no features") << without(QStringLiteral("features"));
    QTest::newRow("no priors") << without(QStringLiteral("rulePriors"));
    QTest::newRow("negative count") << packed(negative, smallBody);
    QTest::newRow("a byte short") << packed(smallHead(), smallBody.chopped(1));
    QTest::newRow("a byte long") << packed(smallHead(), smallBody + 'x');
    QTest::newRow("names out of order") << packed(smallHead(), unsorted);
    QTest::newRow("more shared than there is") << packed(smallHead(), unshared);
}

void LinearModelTest::brokenFilesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    const auto model = LinearModel::fromBytes(bytes, QStringLiteral("broken.bin"));
    QVERIFY(!model);
    QCOMPARE(model.error().kind, ErrorKind::Format);
    QVERIFY(model.error().message.contains(QStringLiteral("broken.bin")));
}

void LinearModelTest::theShippedModelsAreWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("columns");
    QTest::newRow("default") << QStringLiteral("model.bin") << 20;
    QTest::newRow("own corpus only") << QStringLiteral("model-own.bin") << 20;
    QTest::newRow("causes") << QStringLiteral("causes.bin") << 7;
    QTest::newRow("help") << QStringLiteral("help.bin") << 1;
    QTest::newRow("unfair treatment") << QStringLiteral("unfair.bin") << 1;
    QTest::newRow("help in German") << QStringLiteral("../de/help.bin") << 1;
    QTest::newRow("unfair treatment in German") << QStringLiteral("../de/unfair.bin") << 1;
}

void LinearModelTest::theShippedModelsAreWhole()
{
    QFETCH(const QString, name);
    QFETCH(const int, columns);
    const QByteArray bytes = modelBytes(name);
    QVERIFY(bytes.size() < 1024 * 1024);
    const auto model = LinearModel::fromBytes(bytes, name);
    QVERIFY(model);
    QCOMPARE(model->columns().size(), columns);
    QVERIFY(model->size() > 1000);
    if (columns == 7)
        QCOMPARE(model->columns(), causeColumns());
}

void LinearModelTest::theCardTellsTheLimitsOfTheShippedModel()
{
    const QString name = QStringLiteral("model.bin");
    const auto model = LinearModel::fromBytes(modelBytes(name), name);
    QVERIFY(model);
    QFile card(QStringLiteral(KINWARD_SOURCE "/resources/mapping/README.md"));
    QVERIFY(card.open(QIODevice::ReadOnly));
    const ShowingLimits limits = model->limits();
    const QString told = QStringLiteral("A pattern is shown from %1, a second one from %2 and only on other "
                                        "words. While “none” is likelier than %3,")
                             .arg(limits.first)
                             .arg(limits.second)
                             .arg(limits.none);
    QVERIFY2(QString::fromUtf8(card.readAll()).simplified().contains(told), qPrintable(told));
}

void LinearModelTest::allThatASuggestionReadsIsSmall()
{
    qsizetype bytes = 0;
    for (const char *name : {"model.bin", "causes.bin", "help.bin", "unfair.bin"})
        bytes += modelBytes(QString::fromLatin1(name)).size();
    qInfo("%lld bytes", static_cast<long long>(bytes));
    QVERIFY(bytes < 1024 * 1024);
}

void LinearModelTest::everyCutOfAShippedModelIsRefused()
{
    const QByteArray bytes = modelBytes(QStringLiteral("causes.bin"));
    for (qsizetype length = 0; length < bytes.size(); length += 997)
        QVERIFY(!LinearModel::fromBytes(bytes.first(length), QStringLiteral("cut")));
}

void LinearModelTest::theShippedModelSaysWhatItWasLearnedToSay_data()
{
    QTest::addColumn<QJsonObject>("row");
    QFile file(QStringLiteral(KINWARD_TEST_DATA "/mapping/modelscores_en.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(rows.size() >= 40);
    for (qsizetype i = 0; i < rows.size(); ++i)
        QTest::addRow("thought %d", static_cast<int>(i + 1)) << rows[i].toObject();
}

/// The scores are those of resources/mapping/train, which adds them up by itself.
void LinearModelTest::theShippedModelSaysWhatItWasLearnedToSay()
{
    QFETCH(const QJsonObject, row);
    std::vector<double> rules;
    for (const QJsonValue &score : row[QStringLiteral("rules")].toArray())
        rules.push_back(score.toDouble());
    const std::vector<ModelWord> words = m_suggester->modelWords(row[QStringLiteral("text")].toString());
    ModelReading reading = m_model->read(words);
    m_model->addRules(rules, reading);
    const QJsonArray scores = row[QStringLiteral("scores")].toArray();
    QCOMPARE(static_cast<size_t>(scores.size()), reading.logOdds.size());
    for (size_t column = 0; column < reading.logOdds.size(); ++column) {
        const double score = 1 / (1 + std::exp(-reading.logOdds[column]));
        QVERIFY(std::abs(score - scores[static_cast<qsizetype>(column)].toDouble()) < 1e-3);
    }
}

KINWARD_TEST("linearmodel", LinearModelTest)
#include "linearmodel_test.moc"

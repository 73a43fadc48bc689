// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/language.h"
#include "mapping/modelfeatures.h"

#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ModelWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wordsAreReadAsTheyWereForLearning_data();
    void wordsAreReadAsTheyWereForLearning();
    void featuresAreTakenAsTheyWereForLearning_data() { wordsAreReadAsTheyWereForLearning_data(); }
    void featuresAreTakenAsTheyWereForLearning();
    void everyWordLiesInsideTheText_data() { wordsAreReadAsTheyWereForLearning_data(); }
    void everyWordLiesInsideTheText();
    void noMoreWordsAreReadThanAskedFor();
    void theEndOfALongTextIsReadToo();
    void aLoneSurrogatePartsWords();

private:
    [[nodiscard]] std::vector<ModelWord> wordsWithScope(const QString &text) const
    {
        const TokenizedText tokens = tokenize(text, m_language->vocabulary);
        return m_reader.read(text, 1000, tokens, m_language->scopes.read(tokens, tokens.size()));
    }
    std::unique_ptr<Language> m_language;
    ModelWordReader m_reader;
};

void ModelWordsTest::initTestCase()
{
    const QString name = QStringLiteral("words.json");
    const auto words =
        readWordsFile(bytesOf(QStringLiteral(KINWARD_SOURCE "/resources/mapping/en/") + name), name);
    QVERIFY(words);
    m_reader = ModelWordReader(*words);
    auto language = readLanguage(QStringLiteral(KINWARD_SOURCE "/resources/mapping/en"));
    QVERIFY(language);
    m_language = std::make_unique<Language>(std::move(*language));
}

void ModelWordsTest::wordsAreReadAsTheyWereForLearning_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QByteArray bytes = bytesOf(QStringLiteral(KINWARD_TEST_DATA "/mapping/modelwords_en.json"));
    const QJsonArray vectors = QJsonDocument::fromJson(bytes).array();
    QVERIFY(!vectors.isEmpty());
    for (qsizetype i = 0; i < vectors.size(); ++i)
        QTest::addRow("text %d", static_cast<int>(i + 1)) << vectors[i].toObject();
}

void ModelWordsTest::wordsAreReadAsTheyWereForLearning()
{
    QFETCH(const QJsonObject, vector);
    const QString text = vector[QStringLiteral("text")].toString();
    QJsonArray found;
    for (const ModelWord &word : wordsWithScope(text))
        found.append(QJsonArray{QString::fromStdString(word.text), word.start, word.length, word.sentence,
                                int(word.marks)});
    QCOMPARE(QJsonDocument(found).toJson(),
             QJsonDocument(vector[QStringLiteral("words")].toArray()).toJson());
}

void ModelWordsTest::featuresAreTakenAsTheyWereForLearning()
{
    QFETCH(const QJsonObject, vector);
    QJsonArray found;
    const std::vector<ModelWord> words = wordsWithScope(vector[QStringLiteral("text")].toString());
    visitModelFeatures(words, [&](const std::string &name, size_t first, size_t last) {
        QVERIFY(first <= last && last < words.size());
        found.append(QString::fromStdString(name));
    });
    QCOMPARE(QJsonDocument(found).toJson(),
             QJsonDocument(vector[QStringLiteral("features")].toArray()).toJson());
}

void ModelWordsTest::everyWordLiesInsideTheText()
{
    QFETCH(const QJsonObject, vector);
    const QString text = vector[QStringLiteral("text")].toString();
    int last = 0;
    for (const ModelWord &word : m_reader.read(text, 1000)) {
        QVERIFY(word.start >= last && word.length > 0 && word.start + word.length <= text.size());
        last = word.start;
    }
}

void ModelWordsTest::noMoreWordsAreReadThanAskedFor()
{
    const QString text = QStringLiteral("everyone hates me ").repeated(1000);
    QCOMPARE(m_reader.read(text, 100).size(), size_t(100));
    QVERIFY(m_reader.read(text, 0).empty());
}

void ModelWordsTest::theEndOfALongTextIsReadToo()
{
    const QString text =
        QStringLiteral("everyone hates me. ").repeated(1000) + QStringLiteral("The last word");
    const std::vector<ModelWord> words = m_reader.readEnds(text, 100);
    QVERIFY(words.size() > 150 && words.size() < 250);
    QCOMPARE(words.back().text, std::string("word"));
    QCOMPARE(QStringView(text).sliced(words.back().start, words.back().length), QStringView(u"word"));
    QVERIFY(words[100].sentence > words[99].sentence);
    QVERIFY(text[words[100].start - 1] == u' ');
    const QString all = QStringLiteral("everyone hates me ").repeated(50);
    QCOMPARE(m_reader.readEnds(all, 100).size(), size_t(150));
    QCOMPARE(m_reader.readEnds(all, 150).size(), size_t(150));
    QCOMPARE(m_reader.readEnds(QString(), 100).size(), size_t(0));
}

void ModelWordsTest::aLoneSurrogatePartsWords()
{
    const QString text = QStringLiteral("bad") + QChar(0xD83D) + QStringLiteral("day") + QChar(0xDE22);
    const std::vector<ModelWord> words = m_reader.read(text, 10);
    QCOMPARE(words.size(), size_t(2));
    QCOMPARE(words[0].text, std::string("bad"));
    QCOMPARE(words[1].start, 4);
}

KINWARD_TEST("modelwords", ModelWordsTest)
#include "modelwords_test.moc"

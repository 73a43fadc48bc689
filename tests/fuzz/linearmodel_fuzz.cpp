// SPDX-License-Identifier: GPL-3.0-or-later
// A model file: any bytes, or a head, names and numbers (parted by 0x1F) put together with the right lengths.
#include "mapping/linearmodel.h"

#include "fuzz/fuzztext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace
{
QByteArray modelFileFrom(FuzzBytes rest)
{
    QJsonObject head = QJsonDocument::fromJson(viewOf(takePart(rest)).toByteArray()).object();
    const QByteArray names = viewOf(takePart(rest)).toByteArray();
    const qsizetype features = names.count('\n');
    const qsizetype columns = head[QLatin1StringView("columns")].toArray().size();
    head[QLatin1StringView("features")] = features;
    head[QLatin1StringView("nameBytes")] = names.size();
    const QByteArray written = QJsonDocument(head).toJson(QJsonDocument::Compact);
    QByteArray file("KWLM2\n");
    file.resize(10);
    qToLittleEndian(quint32(written.size()), file.data() + 6);
    return file + written + names
        + viewOf(rest).toByteArray().leftJustified(features * (1 + columns), '\x05', true);
}

void useModel(const LinearModel &model)
{
    std::vector<ModelWord> words;
    for (const char *text : {"nobody", "", "ever", "like", "me", "nobody", "a", "b"})
        words.push_back({text, int(words.size()) * 8, 7, int(words.size()) / 4});
    ModelReading reading = model.read(words);
    model.addRules({0, 0.5, 1, 0.25}, reading);
    require(qsizetype(reading.logOdds.size()) == model.columns().size(), "every column is read");
    for (int column = 0; column < model.columns().size(); ++column) {
        for (const int direction : {1, -1}) {
            const QList<TextSpan> spans = model.because(reading, column, direction);
            require(spans.size() <= 12, "a few words are named");
        }
    }
}
} // namespace

KINWARD_FUZZ_TARGET(linearmodel)
{
    const FuzzBytes rest = withoutFirstByte(input);
    const QByteArray bytes = firstByte(input) % 2 == 0 ? viewOf(rest).toByteArray() : modelFileFrom(rest);
    const auto model = LinearModel::fromBytes(bytes, QStringLiteral("model.bin"));
    if (model)
        useModel(*model);
    else
        require(!model.error().message.isEmpty(), "a refusal has its sentence");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/diagramwords.h"

#include "library/datareader.h"

#include <QCoreApplication>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
/// A diagram and the labels that its drawing needs.
struct Drawing {
    QLatin1StringView id;
    QList<QLatin1StringView> labels;
};

const QList<Drawing> &drawings()
{
    static const QList<Drawing> all = {
        {"loop"_L1,
         {"wish"_L1, "sense_risk"_L1, "watch"_L1, "pull_back"_L1, "relief"_L1, "others_step_back"_L1,
          "fear_seems_right"_L1, "cut_here"_L1}},
        {"cause_dimensions"_L1,
         {"locus"_L1, "locus_low"_L1, "locus_high"_L1, "stability"_L1, "stability_low"_L1,
          "stability_high"_L1, "globality"_L1, "globality_low"_L1, "globality_high"_L1, "control"_L1,
          "control_low"_L1, "control_high"_L1}},
        {"ladder"_L1,
         {"goal"_L1, "rung_1"_L1, "rung_2"_L1, "rung_3"_L1, "rung_4"_L1, "rung_5"_L1, "rung_6"_L1,
          "start_here"_L1, "rest"_L1, "how_hard"_L1}},
        {"spotlight"_L1,
         {"you"_L1, "how_it_feels"_L1, "what_others_notice"_L1, "others"_L1, "turn_outward"_L1}},
        {"approach_avoid"_L1,
         {"pull_to_people"_L1, "pull_to_safety"_L1, "crossing"_L1, "smaller_step"_L1, "axis_nearness"_L1,
          "axis_pull"_L1, "far"_L1, "near"_L1}},
        {"experiment_cycle"_L1,
         {"belief"_L1, "guess"_L1, "plan"_L1, "try"_L1, "compare"_L1, "learned"_L1, "rest"_L1}},
    };
    return all;
}

QHash<QString, QString> labelsFrom(const DataNode &node, const QString &id)
{
    QHash<QString, QString> labels;
    for (const Drawing &drawing : drawings()) {
        if (drawing.id != id)
            continue;
        for (const QLatin1StringView label : drawing.labels)
            labels.insert(label, node.text(label));
    }
    for (const QString &key : node.keys()) {
        if (!labels.contains(key))
            node.failAt(key, QCoreApplication::translate("Library", "“%1” is not known here").arg(key));
    }
    return labels;
}
} // namespace

QStringList diagramIds()
{
    QStringList ids;
    for (const Drawing &drawing : drawings())
        ids.append(drawing.id);
    return ids;
}

Result<DiagramWords> readDiagram(const QString &path, const QString &id)
{
    DataReader reader(path, pagesStillWork());
    const DataNode root = reader.root();
    root.allow({"id"_L1, "title"_L1, "alternative"_L1, "labels"_L1});
    if (root.text("id"_L1) != id)
        root.failAt("id"_L1, QCoreApplication::translate("Library", "the id does not match the file"));
    DiagramWords words{id, root.text("title"_L1), root.text("alternative"_L1), {}, {}};
    words.labels = labelsFrom(root.node("labels"_L1), id);
    if (reader.problem())
        return Failure(*reader.problem());
    return words;
}

QString diagramOfPage(const QString &page)
{
    static const QHash<QString, QString> diagrams = {
        {u"overview"_s, u"loop"_s},
        {u"psychology_self_isolation"_s, u"loop"_s},
        {u"connection_paradox"_s, u"loop"_s},
        {u"attribution"_s, u"cause_dimensions"_s},
        {u"responsibility_pie"_s, u"cause_dimensions"_s},
        {u"strategies"_s, u"ladder"_s},
        {u"ladder"_s, u"ladder"_s},
        {u"biases"_s, u"spotlight"_s},
        {u"spotlight_effect"_s, u"spotlight"_s},
        {u"attention_outward"_s, u"spotlight"_s},
        {u"understanding_isolation"_s, u"approach_avoid"_s},
        {u"attachment_ambivalence"_s, u"approach_avoid"_s},
        {u"social_anxiety"_s, u"experiment_cycle"_s},
        {u"behavioural_experiment"_s, u"experiment_cycle"_s},
    };
    return diagrams.value(page);
}

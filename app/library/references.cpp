// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/references.h"

#include "library/datareader.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
constexpr int firstYear = 1800;
constexpr int lastYear = 2100;

Reference referenceFrom(const DataNode &node)
{
    static const QRegularExpression doiForm(QStringLiteral("\\A10\\.\\d{4,9}/\\S+\\z"));
    node.allow({"authors"_L1, "year"_L1, "title"_L1, "where"_L1, "doi"_L1});
    Reference reference{node.text("authors"_L1), node.number("year"_L1, firstYear, lastYear),
                        node.text("title"_L1), node.text("where"_L1), node.optionalText("doi"_L1)};
    if (!reference.doi.isEmpty() && !doiForm.match(reference.doi).hasMatch())
        node.failAt("doi"_L1, QCoreApplication::translate("Library", "this is no DOI"));
    return reference;
}
} // namespace

Result<QHash<QString, Reference>> readReferences(const QString &path)
{
    DataReader reader(path, pagesStillWork());
    const DataNode root = reader.root();
    QHash<QString, Reference> references;
    for (const QString &citation : root.keys())
        references.insert(citation, referenceFrom(root.node(citation)));
    if (reader.problem())
        return Failure(*reader.problem());
    return references;
}

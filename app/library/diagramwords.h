// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QHash>
#include <QString>
#include <QStringList>

/// The words of a drawn diagram; the drawing itself belongs to the screen.
struct DiagramWords {
    QString id; ///< "loop", "cause_dimensions", "ladder", "spotlight", "approach_avoid", "experiment_cycle"
    QString title;
    QString alternative; ///< what the picture says, for who can not see it
    QHash<QString, QString> labels;
    QString language; ///< the language they are really in, after falling back
};

/// All that are drawn, by id.
[[nodiscard]] QStringList diagramIds();

/// Reads diagrams/<id>.json. Errors: NotFound, Format (file and line; a label that the drawing needs is
/// missing).
[[nodiscard]] Result<DiagramWords> readDiagram(const QString &path, const QString &id);

/// The diagram of a page, or an empty string.
[[nodiscard]] QString diagramOfPage(const QString &page);

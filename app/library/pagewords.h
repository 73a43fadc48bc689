// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <optional>

/// The stable name of a kind in links, folders and files ("concept").
[[nodiscard]] QString pageKindName(PageKind kind);
[[nodiscard]] std::optional<PageKind> pageKindFromName(QStringView name);

/// The stable name in files and on the command line ("notClinical").
[[nodiscard]] QString honestyName(Honesty honesty);
[[nodiscard]] std::optional<Honesty> honestyFromName(QStringView name);
/// The label under a title, in the language of the interface.
[[nodiscard]] QString honestyLabel(Honesty honesty);

/// The name of a family of patterns ("reading_others"), in the language of the interface; empty for no
/// family.
[[nodiscard]] QString familyLabel(const QString &family);

/// A form that "try this" or a step of a path may open ("record", "step").
[[nodiscard]] bool isForm(QStringView name);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/searchquery.h"

/// The terms of a query as an expression of FTS5's query language; empty when no term needs the word index.
/// Every word of the person stands in quotes, so that nothing typed can be taken for an operator.
[[nodiscard]] QString matchExpression(const SearchQuery &query);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Lets Tab go through everything under a page in the order of its layouts. A control that joins a page later
/// would come after everything else in the window; call this once it is there. The first control keeps its
/// place.
void setReadingOrder(QWidget *page);

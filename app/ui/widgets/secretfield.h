// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

/// Empties a field that held a secret, with what could be undone: QLineEdit::clear() keeps every letter in
/// the steps of undo, and forgetting the steps leaves them where they lay.
void emptySecretField(QLineEdit &field);

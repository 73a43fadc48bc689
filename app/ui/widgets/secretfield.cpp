// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretfield.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace
{
constexpr int stepsToCover = 4096; ///< more than a person makes in such a field
}

void emptySecretField(QLineEdit &field)
{
    field.setText({}); // forgets the steps
    const QSignalBlocker quiet(field);
    field.insert(QString(stepsToCover, u'x')); // each letter is a step, where the old ones lay
    field.setText({});
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/resources.h"

#include <QDir>

// A static library's resources are linked only when they are asked for, and only outside a namespace.
void initLibraryResources()
{
    Q_INIT_RESOURCE(library);
}

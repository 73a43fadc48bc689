// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"

#include <QMap>

/// One filled-in questionnaire; answers by item number from 1, a skipped item is absent.
struct QuestionnaireResponse : Record {
    QString scale; ///< "ucla3", "who5", "gad7", "phq8", "arsq"
    QMap<int, int> answers;
};

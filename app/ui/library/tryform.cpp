// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tryform.h"

#include <QCoreApplication>
#include <QHash>

namespace
{
struct TryWords {
    Q_DECLARE_TR_FUNCTIONS(TryForm)
};
} // namespace

QString tryFormLabel(const QString &form)
{
    //: each of these is on a button in the library that opens a form
    const QHash<QString, QString> labels = {
        {QStringLiteral("record"), TryWords::tr("Look at one thought")},
        {QStringLiteral("cause"), TryWords::tr("Look at one cause")},
        {QStringLiteral("pie"), TryWords::tr("Share out the causes")},
        {QStringLiteral("experiment"), TryWords::tr("Plan a small test")},
        {QStringLiteral("goal"), TryWords::tr("Write a small goal")},
        {QStringLiteral("step"), TryWords::tr("Plan one step")},
        {QStringLiteral("checkin"), TryWords::tr("Check in")},
        {QStringLiteral("note"), TryWords::tr("Write a note")},
        {QStringLiteral("message"), TryWords::tr("Write a message")},
    };
    return labels.value(form);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretclipboard.h"

#include <QGuiApplication>
#include <QMimeData>

namespace
{
struct Mark {
    QString format;
    QByteArray value;
};

QList<Mark> secretMarks()
{
    return {
        // Klipper, CopyQ, GPaste, wl-clipboard and what builds on it
        {QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret")},
        // Windows' own history and its cloud
        {QStringLiteral(
             "application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""),
         QByteArrayLiteral("1")},
        // managers on macOS (nspasteboard.org)
        {QStringLiteral("application/x-nspasteboard-concealed-type"), QByteArrayLiteral("1")},
    };
}

constexpr const char *ourMark = "kinwardMark"; ///< a property: it never leaves this process
constexpr int secretHere = 1;
constexpr int openHere = 2;

bool owns(QClipboard::Mode mode, const QMimeData &data)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    const bool isOwner =
        mode == QClipboard::Selection ? clipboard->ownsSelection() : clipboard->ownsClipboard();
    // A platform without other programs, as the one for tests, calls nobody the owner.
    return isOwner || data.property(ourMark).isValid();
}

/// Only words that are ours and not public concern the watch.
const QMimeData *secretsIn(QClipboard::Mode mode)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    const bool isThere = mode != QClipboard::Selection || clipboard->supportsSelection();
    const QMimeData *data = isThere ? clipboard->mimeData(mode) : nullptr;
    const bool isSecret = data && owns(mode, *data) && !data->formats().isEmpty()
        && data->property(ourMark).toInt() != openHere;
    return isSecret ? data : nullptr;
}

void clearOwn(QClipboard::Mode mode)
{
    if (secretsIn(mode))
        QGuiApplication::clipboard()->clear(mode);
}
} // namespace

void markSecret(QMimeData &data)
{
    for (const Mark &mark : secretMarks())
        data.setData(mark.format, mark.value);
    data.setProperty(ourMark, secretHere);
}

bool isMarkedSecret(const QMimeData &data)
{
    return data.data(secretMarks().constFirst().format) == secretMarks().constFirst().value;
}

void copyOpenly(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setProperty(ourMark, openHere);
    QGuiApplication::clipboard()->setMimeData(data);
}

void clearOwnClipboard()
{
    clearOwn(QClipboard::Clipboard);
    clearOwn(QClipboard::Selection);
}

SecretClipboard::SecretClipboard(int milliseconds, QObject *parent)
    : QObject(parent)
{
    watch(m_copy, milliseconds);
    watch(m_selection, milliseconds);
}

void SecretClipboard::watch(Place &place, int milliseconds)
{
    place.timer.setSingleShot(true);
    place.timer.setInterval(milliseconds);
    connect(&place.timer, &QTimer::timeout, this, [mode = place.mode] { clearOwn(mode); });
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, [this, &place](QClipboard::Mode mode) {
        if (mode == place.mode)
            takeChange(place);
    });
}

void SecretClipboard::takeChange(Place &place)
{
    const QMimeData *data = secretsIn(place.mode);
    if (!data) {
        place.timer.stop();
        return;
    }
    if (isMarkedSecret(*data)) {
        place.timer.start();
        return;
    }
    // A line edit or a label gives no say in what it copies. Nobody has seen it yet: other programs are
    // answered by the event loop, which runs after this.
    auto *marked = new QMimeData;
    marked->setText(data->text());
    markSecret(*marked);
    QGuiApplication::clipboard()->setMimeData(marked, place.mode); // comes back here, marked
}

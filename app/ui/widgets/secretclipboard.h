// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QObject>
#include <QTimer>

class QMimeData;

/// Adds the marks by which clipboard managers know that a copy is not to be kept.
void markSecret(QMimeData &data);
[[nodiscard]] bool isMarkedSecret(const QMimeData &data);

/// Copies what is public, as a telephone number of Help now: it is neither marked nor cleared.
void copyOpenly(const QString &text);

/// Empties the clipboard and the mouse's selection where this program filled them.
void clearOwnClipboard();

/// Watches the clipboard and, on X11, the mouse's selection: every copy that this program puts there is
/// marked secret and taken back after a while, unless another program has filled them since.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr int usualMilliseconds = 30'000;

    explicit SecretClipboard(int milliseconds = usualMilliseconds, QObject *parent = nullptr);

private:
    struct Place {
        explicit Place(QClipboard::Mode which)
            : mode(which)
        {
        }
        const QClipboard::Mode mode;
        QTimer timer;
    };
    void watch(Place &place, int milliseconds);
    void takeChange(Place &place);

    Place m_copy{QClipboard::Clipboard};
    Place m_selection{QClipboard::Selection};
};

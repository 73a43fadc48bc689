// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "vault/masterkey.h"

#include <QString>
#include <QStringList>

/// The folder drafts/: texts sealed to the vault's public draft key (libsodium sealed boxes), one file each.
/// Sealing needs the public half only, so it works while the vault is locked; reading needs the secret half.
/// Names are random and lengths are rounded up, so a file tells neither when nor how much was written.
class DraftBox
{
public:
    DraftBox(QString folder, const DraftPublicKey &publicKey);

    /// Durable when it returns. Gives the draft's name. Errors: NoSpace, ReadOnly, Storage.
    [[nodiscard]] Result<QString> seal(QByteArrayView content) const;
    /// The two halves of seal(): for words that must wait in memory because the disk takes none.
    [[nodiscard]] Result<QByteArray> sealed(QByteArrayView content) const;
    [[nodiscard]] Result<QString> keep(const QByteArray &sealed) const;
    [[nodiscard]] Result<QStringList> names() const;
    /// Errors: NotFound, Damaged, Storage.
    [[nodiscard]] Result<SecureBuffer> open(const QString &name, const SecureBuffer &secretKey) const;
    [[nodiscard]] Result<> remove(const QString &name) const;

    /// What it seals to, to know it again.
    [[nodiscard]] QByteArray keyText() const;
    /// Where the file of a draft stands.
    [[nodiscard]] QString pathOf(const QString &name) const;

private:
    QString m_folder;
    DraftPublicKey m_publicKey;
};

/// The content of a sealed draft; empty unless every byte is as it was sealed. Total for any bytes.
[[nodiscard]] Result<SecureBuffer> openSealedDraft(QByteArrayView file, const DraftPublicKey &publicKey,
                                                   const SecureBuffer &secretKey);

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>

// A passphrase on a case file: Argon2id makes a key of it, XChaCha20-Poly1305 (libsodium's secretstream) locks with it.
// A check value of the key tells a wrong passphrase from a damaged file.
namespace core {

struct Locked
{
    QJsonObject header;
    QByteArray bytes;
};

Result<Locked> locked(const QByteArray &content, const QString &passphrase);
Result<QByteArray> opened(const QJsonObject &header, const QByteArray &bytes, const QString &passphrase);

} // namespace core

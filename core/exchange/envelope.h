// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

#include <QByteArray>

// What is around the content of a case file: its version, a checksum, and the lock when there is a passphrase.
//
//   vwdossier <major>.<minor>\n
//   <SHA-256 of all but this line, in hex>\n
//   <JSON object: how it is locked, or empty>\n
//   <content, packed by zlib; locked: in pieces of libsodium's secretstream>
// The first two lines stay as they are in every version.
namespace core {

Result<QByteArray> wrapped(const QByteArray &content, const QString &passphrase);

struct Unwrapped
{
    QByteArray content;
    int minor = 0;
};

Result<Unwrapped> unwrapped(const QByteArray &bytes, const QString &passphrase);

} // namespace core

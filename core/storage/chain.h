// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/change.h"

#include <QByteArray>

// The tamper-evident chain over the changes of a register. All hashes are SHA-256, written in lower-case hex.
//
//   payload    = UTF-8 JSON, keys in code-unit order, no white space: all of a change, repeating id, time, action, dossier;
//                "partOf" only when it is a part of one
//   commitment = HMAC-SHA256(salt, payload)
//   link       = SHA-256(version "|" previous link "|" seq "|" id "|" time "|" action "|" dossier "|" commitment)
//
// None of the joined parts can hold a "|". Erasing payload and salt leaves every link as it was.
namespace core {

inline constexpr int chainVersion = 1;
inline constexpr int saltSize = 16;

struct ChainHead
{
    qint64 seq = 0;
    QByteArray link; // empty before the first change

    bool operator==(const ChainHead &) const = default;
};

QByteArray payloadOf(const Change &change);
std::optional<Change> changeFromPayload(const QByteArray &payload);
QByteArray commitmentOf(const QByteArray &saltHex, const QByteArray &payload);
QByteArray linkOf(const ChainHead &previous, const Change &change, const QByteArray &commitment);

} // namespace core

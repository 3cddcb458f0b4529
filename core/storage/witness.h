// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"
#include "core/storage/chain.h"

#include <QList>

#include <optional>

// What somebody kept of the chain outside the register. Only that shows whether its end was cut off, or all of it was
// written anew.
namespace core {

struct Witness
{
    qint64 seq = 0;
    QByteArray link; // or as much of its beginning as a report prints

    bool operator==(const Witness &) const = default;
};

// Out of "412 9f3c2a71be0d44e1", or the sentence in which a report says so. A number and at least 16 hexadecimal digits.
std::optional<Witness> witnessIn(const QString &text);

// A file with a line for every time that somebody wrote down the head: "2026-03-12T09:14:00.000Z 412 9f3c…".
Result<QList<Witness>> readWitnesses(const QString &path);
// Adds the head at the end; makes the file when it is not there. Answers false when its last line says this already.
Result<bool> addWitness(const QString &path, const ChainHead &head, const QDateTime &now);

} // namespace core

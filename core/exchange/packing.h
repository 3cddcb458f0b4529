// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>

#include <optional>

namespace core {

QByteArray packed(const QByteArray &bytes);
// Nothing: damaged, or larger than allowed. qUncompress() would go on doubling its memory.
std::optional<QByteArray> unpacked(const QByteArray &bytes, qsizetype maxSize);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace core {

// The defaults are those of a template.
struct JsonLimits
{
    qsizetype maxBytes = 1024 * 1024;
    int maxDepth = 16;
};

// The object that `bytes` hold. Nothing when they cannot be read; `problems` then says why. A key that stands twice in
// one object is reported as well (Qt would silently take the last).
//
// Problem::about: TooLarge {bytes allowed}, NotUtf8 {line}, NotJson {line}, TooDeep {depth allowed}, Duplicate {key}.
std::optional<QJsonObject> parseJson(const QByteArray &bytes, const JsonLimits &limits, QList<Problem> &problems);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/template.h"
#include "core/result.h"

#include <QByteArray>

namespace core {

constexpr int templateFormat = 1;

// A template from its JSON form. The error is InvalidInput with every problem in the file, except for a newer format: then
// nothing else in it can be judged. A draft may still lack who does or decides an item; lint() reports that.
//
// Problem::about, beside what jsonparser.h and jsonreader.h say: NewerFormat {format, format known here},
// UnknownReference {key} (for a column: {column, table}), Loop {item keys, each needing the next, the last the first}.
Result<Template> readTemplate(const QByteArray &bytes);

} // namespace core

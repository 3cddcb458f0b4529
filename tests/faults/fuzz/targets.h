// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>

// What is done with bytes of a stranger, by libFuzzer and when its findings are replayed. False: something that must hold
// for any bytes does not.
namespace faults {

bool takesTemplate(const QByteArray &bytes); // what can be read can be written, and reads the same again
bool takesDossier(const QByteArray &bytes);
bool takesCaseFile(const QByteArray &bytes); // as takesTemplate()
// The lines in one, wrapped as they should be: chance does not come past a checksum and zlib.
bool takesCaseContent(const QByteArray &lines);

} // namespace faults

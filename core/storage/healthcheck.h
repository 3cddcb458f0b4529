// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

// Whether a register may be worked in, looked at before anybody does.
namespace core {

enum class Depth {
    Tail, // the end of the chain: costs nothing
    Quick // and the pages of the file: a second for a very large one
};

// Damaged, and in which way. A server looks after itself.
Result<void> checkHealth(const QString &registerFile, Depth depth);
// A program that had it open did not close it, and nobody has it open in a window now.
bool wasLeftOpen(const QString &registerFile);

} // namespace core

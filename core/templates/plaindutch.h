// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

namespace core {

constexpr qsizetype maxSentenceWords = 20;

// Hints for Dutch at level B1 (CONTRIBUTING.md, "Texts"). They are guesses by simple rules and never stop anybody.
//
// Problem::about: LongSentence {number of words, start of the sentence}, PassiveSentence {the two words},
// DifficultWord {word, a simpler one}.
QList<Problem> plainDutchHints(const QString &text, const QString &path);

} // namespace core

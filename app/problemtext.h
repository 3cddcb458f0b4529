// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

namespace app {

// What is wrong at one place of a file, in the current language. What Problem::about holds:
//
//   NotJson NotUtf8            the line
//   TooLarge                   the bytes allowed
//   TooDeep                    the levels allowed
//   NewerFormat                the format found, the newest that is known
//   WrongType                  what is expected: object, list, text, integer, boolean, duration
//   UnknownKey Duplicate       the key or value
//   UnknownReference           the value, the table that should have it (or nothing)
//   UnknownValue               the value, the allowed ones joined by ", " (or nothing)
//   Loop                       the items, in the order in which they wait for each other
//   OutOfRange                 the number, the least and the most allowed
//   NotADate                   the text
//   DatesOutOfOrder            anchor that must be earlier, its date, the later anchor, its date
//   NotCleanText               the character, as "U+0000"
//   TooLong                    the characters allowed
//   NobodyResponsible          the item; so too NobodyAccountable, NoWhy, VisibleForNobody, DueOutsideNotice
//   NeverApplies               the conditions
//   TooManyTasks               role, how many
//   LongSentence               how many words, how it starts
//   PassiveSentence            the words
//   DifficultWord              the word, a better one (or nothing)
//   DeadLink                   the link
//   all others                 nothing
QString problemText(const core::Problem &problem);

// "sections[2].items[4].due.anchor: …"; the sentence alone when the problem is about the whole file.
QString problemLine(const core::Problem &problem);

} // namespace app

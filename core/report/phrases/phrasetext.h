// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/wording.h"
#include "core/report/reportwords.h"

namespace core {

struct PhraseText
{
    Phrase phrase;
    Text16 text;
};

} // namespace core

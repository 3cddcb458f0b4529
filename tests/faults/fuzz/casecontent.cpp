// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/faults/fuzz/targets.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (!faults::takesCaseContent({reinterpret_cast<const char *>(data), qsizetype(size)}))
        std::abort();
    return 0;
}

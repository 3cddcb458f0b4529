// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/caseimport.h"
#include "core/storage/store.h"

namespace core {

// What a case file has that this register lacks, before anything of it is believed.
struct Sifted
{
    QList<CaseChange> fresh; // by time and id
    QList<RefusedChange> refused;
    int known = 0;
};

Sifted sift(const CaseFile &file, const QList<StoredChange> &stored);

} // namespace core

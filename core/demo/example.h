// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/id.h"
#include "core/result.h"
#include "core/storage/connection.h"

#include <QDate>
#include <QList>

#include <functional>

namespace core {

struct ExampleOptions
{
    int dossiers = 6;
    quint32 seed = 1; // chooses the organisation too: 1 a municipality, 2 a ministry, 3 care, 4 a university, 5 a company
    QDate today;
};

// Makes a register with believable departures of people who do not exist. The same options give the same changes, down to
// the chain head. `progress` answers false to stop: then what is there so far stays, and NothingToChange comes back.
Result<QList<DossierId>> writeExampleRegister(const Connection &connection, const ExampleOptions &options,
                                              const std::function<bool(int done, int total)> &progress = {});

} // namespace core

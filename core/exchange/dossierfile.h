// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/startrequest.h"
#include "core/result.h"

#include <QByteArray>

namespace core {

// Who leaves and when, from its JSON form (resources/help/en/command-line.md). The error is InvalidInput with every
// problem in the file.
Result<StartRequest> readDossierFile(const QByteArray &bytes);

} // namespace core

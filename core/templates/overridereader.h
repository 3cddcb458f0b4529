// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/templates/partreader.h"

namespace core {

QList<Override> readOverrides(ObjectReader &owner, const TemplateContext &context);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/template.h"

namespace core {

// The templates that come with the program, in the order of a departure.
QList<Template> bundledTemplates();

} // namespace core

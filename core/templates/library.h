// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossier.h"
#include "core/domain/template.h"

namespace core {

// The templates that come with the program, in the order of a departure.
QList<Template> bundledTemplates();
// In the same order; own templates of an organisation come last, by their id.
void sortAsBundled(QList<TemplateRef> &refs);

} // namespace core

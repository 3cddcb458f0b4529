// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/templates/partreader.h"

namespace core {

QList<Section> readSections(ObjectReader &owner, const TemplateContext &context);

// The keys as they stand, before anything is checked: an item may wait for one that comes later.
QSet<QString> itemKeysOf(const QJsonObject &sheet);

} // namespace core

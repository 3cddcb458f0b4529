// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/templates/partreader.h"

namespace core {

QList<Table> readTables(ObjectReader &owner);

// Tables that every register knows: a template may use them though another one defines them.
const QStringList &sharedTables();

void checkTableKey(const QString &key, const QString &path, const TemplateContext &context);
RowRule readRowRule(const JsonPlace &place, const TemplateContext &context);

} // namespace core

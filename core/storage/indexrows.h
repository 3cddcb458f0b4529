// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/task.h"

#include <QVariantList>

// What the tables `dossier` and `open_task` hold of a dossier. Writing stores it, verify() compares it: one definition.
namespace core {

QVariantList listRow(const DossierRecord &record, const QList<Task> &tasks); // without the id, in column order
QMap<QString, QVariantList> openTaskRows(const QList<Task> &tasks, const Dossier &dossier); // by item; role … audience

} // namespace core

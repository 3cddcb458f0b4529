// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/commands/edit.h"
#include "core/exchange/merge.h"

namespace core {

// What an import would write, worked out before anything is written.
struct ImportPlan
{
    CaseImport summary;
    QList<std::pair<TemplateRef, QByteArray>> publications;
    QList<CaseChange> accepted; // by time and id
    QList<CellChange> record;   // the cells of the change that says that there was an import
    WrittenCells before;
    WrittenCells after; // without that change; numbered as if the accepted ones came first
    std::optional<Situation> situationBefore;
    Situation situationAfter;
    QSet<CellKey> conflicts;

    bool writes() const { return !accepted.isEmpty() || !record.isEmpty(); }
};

// firstSeq: the number of the first change that is accepted.
Result<ImportPlan> planImport(const Store &store, const CaseFile &file, const Session &session, qint64 firstSeq);

} // namespace core

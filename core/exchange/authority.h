// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/cellfilter.h"
#include "core/result.h"

#include <vector>

namespace core {

// Whether a change could have been made by the role that says so, and known to the role that sent it. Who does what may
// have changed since: it has to fit one of the situations that the dossier has been in.
class Authority
{
public:
    Authority(QList<Situation> situations, const RowTables &tables, Role sender);
    Authority(const Authority &) = delete; // the filters refer to the situations
    Authority &operator=(const Authority &) = delete;

    std::optional<Error> refusal(const Change &change) const;

private:
    bool isKnownToSender(const CellChange &cell) const;

    QList<Situation> m_situations; // oldest first
    RowTables m_tables;
    Role m_sender;
    std::vector<CellFilter> m_filters; // of the sender
};

// Why a role may not write this cell in a situation; nothing: it may.
std::optional<Error> refusalOf(Role role, const CellChange &cell, const Situation &situation, const RowTables &tables);
// For whom it acts when it does.
std::optional<Role> representedBy(Role role, const CellChange &cell, const Situation &situation, const RowTables &tables);

// The situations that a dossier has been in, as far as they differ in who does what, oldest first. At most so many.
constexpr int maxSituations = 100;
QList<Situation> situationsOf(const DossierId &dossier, const QList<Change> &changes, const QList<Template> &templates,
                              QDate today);

} // namespace core

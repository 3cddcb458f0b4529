// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/cellfilter.h"
#include "core/result.h"

#include <vector>

namespace core {

// Who has ever had each role, by name; an empty name: anybody could work as that role.
using Holders = QHash<Role, QStringList>;
Holders holdersIn(const QList<Change> &changes); // as made, oldest first

// Whether a change could have been made by the role and the person that say so, and known to the role that sent it. Who does
// what may have changed since: it has to fit one of the situations that the dossier has been in.
class Authority
{
public:
    // rights: what decides who could do what; knowledge: what decides who could know what. Oldest first.
    Authority(QList<Situation> rights, QList<Situation> knowledge, const RowTables &tables, const Holders &holders,
              Role sender);
    Authority(const Authority &) = delete; // the filters refer to the situations
    Authority &operator=(const Authority &) = delete;

    std::optional<Error> refusal(const Change &change) const;

private:
    bool isKnownToSender(const CellChange &cell) const;
    bool couldBe(const QString &actor, Role role) const;

    QList<Situation> m_rights;
    QList<Situation> m_knowledge;
    RowTables m_tables;
    Holders m_holders;
    Role m_sender;
    std::vector<CellFilter> m_filters; // of the sender
};

// Why a role may not write this cell in a situation; nothing: it may.
std::optional<Error> refusalOf(Role role, const CellChange &cell, const Situation &situation, const RowTables &tables);
// For whom it acts when it does.
std::optional<Role> representedBy(Role role, const CellChange &cell, const Situation &situation, const RowTables &tables);

bool decidesWhoDoesWhat(const Change &change);

// The situations that a dossier has been in, as far as they differ in who does what, oldest first. At most so many.
constexpr int maxSituations = 100;
QList<Situation> situationsOf(const DossierId &dossier, const QList<Change> &changes, const QList<Template> &templates,
                              QDate today);

} // namespace core

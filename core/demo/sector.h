// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/demo/dice.h"
#include "core/domain/colleague.h"
#include "core/domain/wording.h"

#include <span>

namespace core::demo {

enum class SectorKind { Municipality, Ministry, Care, University, Company };

// A running matter as somebody of this sector would have it.
struct Matter
{
    const char16_t *title;
    const char16_t *state;
    const char16_t *nextStep;
    Text16 note;
};

struct Job
{
    const char16_t *function;
    FlagSet flags; // what usually belongs to this work
};

struct Counterpart // somebody to keep in touch with
{
    const char16_t *organisation;
    const char16_t *domain; // empty: the own one
    const char16_t *about;
    const char16_t *agreements;
    const char16_t *relation; // a choice of the column `relation`
};

// One organisation: its settings, its people and its work. A register has one.
struct Sector
{
    SectorKind kind = SectorKind::Municipality;
    Organisation organisation;
    QString domain;
    QString caseSystem;
    QString referenceForm; // %1 year, %2 number
    std::span<const Job> jobs;
    std::span<const Matter> matters;
    std::span<const Counterpart> counterparts;
    QStringList managers;      // of each team, in the order of organisation.teams
    QMap<Role, QString> staff; // who does the work of a role when a dossier binds nobody

    QList<Colleague> colleagues() const; // managers and staff; one who has several roles once
    QString reference(int year, int number) const { return referenceForm.arg(year).arg(number, 5, 10, QChar(u'0')); }
};

// The seed chooses the organisation: 1 the municipality, 2 the ministry, then care, university and company.
Sector sectorFor(quint32 seed);

std::span<const Matter> mattersOf(SectorKind kind);
std::span<const Counterpart> counterpartsOf(SectorKind kind);

} // namespace core::demo

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/widgets/badge.h"
#include "core/domain/dossierview.h"

// What a task says to whoever has it open.
namespace app {

// An item's text as it reads in this dossier; empty: there is none.
QString itemText(const core::Text &text, const core::DossierView &view);

// "Uiterlijk vr 13 maart, morgen", "Gedaan op di 4 maart"; nothing when there is no day to name.
std::optional<BadgeContent> dueBadge(const core::Task &task, QDate today);
// "Dit zien alleen jij en HR"; empty: everybody in the dossier may see it.
QString audienceText(const core::Task &task, const core::DossierView &view);

// What "Gedaan" still needs, as what to do: "Noem minstens één plek. Dan kan de taak op ‘Gedaan’."
QString neededText(core::Evidence evidence);
QString neededRowsText(const core::Missing &missing, const core::DossierView &view);
QString lastProofText(const core::Task &task); // why a text of a finished task may not be cleared

// Why somebody can only read a task.
enum class Lock { None, Register, BoundToAnother, Dossier, Signed, NotYours };
Lock lockOf(const core::Task &task, const core::DossierView &view);
QString lockText(Lock lock, const core::Task &task, const core::DossierView &view);

// What others answered that this task goes on with: "Antwoord bij ‘Wensen voor het afscheid noemen’: Niets".
QStringList answersNeeded(const core::Task &task, const core::DossierView &view);

// Whom to ask about a task: never somebody who may not see it.
struct Helper
{
    QString name;
    QString email; // may be empty
};
std::optional<Helper> helperFor(const core::Task &task, const core::DossierView &view);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/permissions.h"

namespace core {

// The item a role signs with: employee_sign, signoff or accept. Nothing for roles that do not sign.
std::optional<QLatin1StringView> signatureItem(Role role);
Action signAction(Role role);

// Matters to knowledge: what a signature covers.
bool isHandedOver(const Item &item);
QStringList finishedHandover(const QList<Task> &tasks);

// SHA-256 (hex) over the rows of those chapters and the given finished tasks. What the receiver says of a row is left
// out: an answer does not change what was handed over.
QString handoverHash(const DossierRecord &record, const QList<Task> &tasks, const QStringList &items);

// The signer's own information and accounts tasks that should be ready by now: these block.
QStringList blocksSigning(const QList<Task> &tasks, Role signer, QDate today);
// All other open tasks the signer sees, as kept in Signature::openPoints.
QStringList openPoints(const QList<Task> &tasks, const Dossier &dossier, Role signer);

// The employee's signature, if it stands.
const Signature *standingSignature(const QList<Task> &tasks, Role role);
// Who has to sign or accept now: the signature of the employee stands, in a dossier that runs.
RoleSet awaitedSigners(const Dossier &dossier, const QList<Task> &tasks);
bool changedAfterSigning(const DossierRecord &record, const QList<Task> &tasks);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/casefile.h"
#include "core/exchange/conflicts.h"

namespace core {

// How many changes somebody made that were not here yet.
struct CaseAuthor
{
    QString name;
    Role role = Role::Manager;
    int changes = 0;

    bool operator==(const CaseAuthor &) const = default;
};

QList<CaseAuthor> authorsOf(const QList<CaseChange> &changes);

// A change that did not come in, and why: CaseFileDamaged (altered on its way), NotYourItem, NotAllowed or ItemNotFound
// (not for the role that says it made it), NotTheBoundPerson (not for that person), NotOfTheSender (the sender cannot know
// it).
struct RefusedChange
{
    Change change; // of a damaged one, what it says
    Error why;

    bool operator==(const RefusedChange &) const = default;
};

// What a case file brings, or brought: the same for a preview and for the import itself.
struct CaseImport
{
    DossierId dossier;
    QString employee; // who leaves
    CaseParty reader;
    CaseParty sender;
    QString madeAt;
    bool isNew = false;        // this register did not have the dossier yet
    ChangeId change;           // what undoImport() takes; null: a preview, or nothing was new
    int known = 0;             // changes that were here already
    QList<CaseAuthor> authors; // by number of changes
    QList<Conflict> conflicts; // that came with it, as far as the session's role may see them
    QList<RefusedChange> refused;
    bool bringsItems = false; // which tasks there are, for a role that does not see the kind of departure

    int changes() const;
    bool bringsNothing() const { return authors.isEmpty() && !bringsItems; }
};

// The organisation that the dossier was started in: the settings of a register that is made around a case file with
// Workspace::create() and importCase().
Organisation organisationIn(const CaseFile &file);
// Who opens the file, as far as it says so.
struct Session;
Session sessionFor(const CaseFile &file, QDate today);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dates.h"
#include "core/domain/enumset.h"
#include "core/domain/id.h"
#include "core/domain/words.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

struct Person
{
    PersonId id;
    QString name;
    QString email;
    QString unit;

    bool operator==(const Person &) const = default;
};

// The settings of the organisation. They are copied into a dossier when it starts: a running list never changes
// because a setting did.
struct Organisation
{
    QString name;
    bool government = false;
    bool ihhPresent = false; // without one, the tasks of ihh fall to hr
    MailPolicy mail = MailPolicy::Dms;
    Calendar calendar;
    RoleSet missingRoles;    // roles this organisation does not have; see fallback() in roles.h
    QStringList teams;
    QString retention;       // ISO 8601 duration for handover dossiers, "P10Y"; empty: not decided
    bool showKind = false;   // print the kind of departure in reports

    bool operator==(const Organisation &) const = default;
};

// Woo article 4.1a: what a received request covers must be kept. Blocks every act behind the gates delete and hold.
struct LegalHold
{
    QString reason;
    QString reference;
    QString by;
    QDate since;

    bool operator==(const LegalHold &) const = default;
};

struct TemplateRef
{
    QString id;
    int version = 0;

    bool operator==(const TemplateRef &) const = default;
    friend size_t qHash(const TemplateRef &ref, size_t seed = 0) { return qHashMulti(seed, ref.id, ref.version); }
};

// A task that stands in no template. R and A are roles like any other task's.
struct OneOffTask
{
    QString key; // "oneoff.<uuid>"
    QString title;
    Role responsible = Role::Manager;
    Role accountable = Role::Manager;
    QDate due;

    bool operator==(const OneOffTask &) const = default;
};

// One departure of one person.
struct Dossier
{
    DossierId id;
    DossierState state = DossierState::Running;
    QString function; // the job that is handed over
    DepartureKind kind = DepartureKind::Resignation;
    FlagSet flags;
    Dates dates;
    QMap<Role, Person> people; // the leaver is people[Role::Employee]
    bool noSuccessor = false;  // "nobody", chosen by the manager: the successor's tasks fall to the manager
    Organisation organisation;
    QList<TemplateRef> templates;
    QList<TemplateRef> sources; // came with a case file: what the items follow from here, instead of `templates`
    bool isKindKnown = true;    // not where the case file was for a role that does not see it
    QStringList requested; // keys of onRequest items that were chosen
    std::optional<LegalHold> hold;
    QList<OneOffTask> oneOffTasks; // by key

    QString nameOf(Role role) const { return people.value(role).name; }
    const QList<TemplateRef> &itemSources() const { return sources.isEmpty() ? templates : sources; }
    bool isClosed() const { return state == DossierState::Finished || state == DossierState::Cancelled; }
    bool operator==(const Dossier &) const = default;
};

// A recorded confirmation, not a qualified electronic signature.
struct Signature
{
    QString by;
    QString at;             // UTC, ISO 8601 with milliseconds
    QString contentHash;    // see handoverHash() in signing.h
    QStringList items;      // keys of the finished tasks that the hash covers
    QStringList openPoints; // accepted when signing, each "item key|role key|name|yyyy-MM-dd"
    QString refusal;        // a reason: refused instead of signed

    bool isSigned() const { return !at.isEmpty() && refusal.isEmpty(); }
    bool operator==(const Signature &) const = default;
};

// What is stored of a task; everything else follows from its item. A task nobody touched stores nothing.
struct TaskState
{
    Status status = Status::Todo;
    QString reason; // why it is not applicable
    QString note;
    QString place;
    bool alreadySafe = false; // "was al geborgd": evidence of place in one click
    QDate date;
    QString person;
    QString choice;
    std::optional<ConsentSet> consent; // given purposes; an empty set is an answer too
    QDate doneOn;
    QDate due; // set by hand
    Signature signature;

    bool operator==(const TaskState &) const = default;
};

struct Row
{
    RowId id;
    QString table;
    QMap<QString, QString> cells; // dates yyyy-MM-dd, choices and yesNo by key
    QString place;                // among the others, as somebody put it; see roworder.h

    bool operator==(const Row &) const = default;
};

// Everything of one dossier that the register holds, in its current state.
struct DossierRecord
{
    Dossier dossier;
    QHash<QString, TaskState> tasks; // by item key
    QList<Row> rows;                 // as added, or as they were put; see roworder.h

    ConsentSet consents() const;
    bool operator==(const DossierRecord &) const = default;
};

} // namespace core

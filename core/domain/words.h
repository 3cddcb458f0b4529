// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/text.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <span>

// The closed lists of the product. Each enumerator has one key (files, database, command line) and one name in each
// language (screens, reports); both stand in the tables of words.cpp and nowhere else.
namespace core {

enum class Role {
    Employee, Manager, Successor, Hr, It, Application, Ihh, Secretariat, Colleague, Board, Finance, Facilities, Security,
    Privacy, Woo, Legal, Communication, Archivist, Contract
};

enum class DepartureKind {
    Resignation, FixedTermEnd, Retirement, Settlement, Reorganisation, Dismissal, SummaryDismissal, Death, InternalMove,
    HireEnd, SecondmentEnd, Internship, Leave
};

enum class DepartureGroup { Voluntary, Forced, Leaving };

// The first block describes the work, the last three the situation of the leaver.
enum class Flag {
    KeyFunction, SoleExpert, OfficeHolder, DirectReports, TrustFunction, Mandate, Privileged, SharedSecrets, Phone, Mobility,
    CompanyCard, ExternalRelations, Litigation, Destruction, SocialAccount, Paper, Chat, NonCompete, StudyCosts, WorksCouncil,
    EmergencyRole, SpecialPersonalData, HazardousSubstances, CareClients,
    Unreachable, AlreadyGone
};

enum class Anchor { Notice, LastDay, EmploymentEnd };
enum class Unit { Days, WorkingDays, Weeks, Months };
enum class Chapter { Start, Matters, Information, Contacts, Knowledge, Accounts, Equipment, Lookback, Farewell, Sign };
enum class Phase { Notify, Handover, Close, After };
enum class ItemKind { Task, Table, Question, Statement };
enum class Status { Todo, Busy, Done, NotApplicable };
enum class Evidence { Note, Place, Date, Person, Choice, Consent, Signature, Private, Confirm };
enum class Gate { Delete, Hold, Wipe, AccountDelete };
enum class Consent { Alumni, Contact, Feedback };
enum class ColumnType { Text, Date, Choice, YesNo, Person };
enum class OrganisationTrait { Government, IhhPresent };
enum class MailPolicy { Rijk, Dms, Municipal, Private };
enum class DossierState { Running, Paused, Cancelled, Finished };
// Three reports of the handover, then sheets to work from on paper.
enum class Preset { Successor, Manager, Archive, TaskSheet, Receipt, WorkOrder, Blank, Matrix };

// Of the reports of the handover, in the order of printing; the names are their headings.
enum class Part {
    InShort, OpenPoints, Matters, FirstWeeks, Locations, Contacts, Knowledge, Recurring, Owned, Sessions, Agreements, Mandates,
    Audiences, Accounts, Equipment, Destruction, AllTasks, Signatures, WhoDoesWhat, History, Retention
};

template<typename Enum>
struct Word
{
    Enum value;
    const char16_t *key;
    const char16_t *nl;
    const char16_t *en;
};

template<typename Enum>
std::span<const Word<Enum>> words(); // in the order of the enumerators; specialised in words.cpp

template<typename Enum>
QString toKey(Enum value)
{
    return QString::fromUtf16(words<Enum>()[static_cast<size_t>(value)].key);
}

template<typename Enum>
Text nameOf(Enum value)
{
    const auto &word = words<Enum>()[static_cast<size_t>(value)];
    return {QString::fromUtf16(word.nl), QString::fromUtf16(word.en)};
}

template<typename Enum>
std::optional<Enum> fromKey(QStringView key)
{
    for (const auto &word : words<Enum>()) {
        if (key == QStringView(word.key))
            return word.value;
    }
    return {};
}

template<typename Enum>
QStringList allKeys()
{
    QStringList keys;
    for (const auto &word : words<Enum>())
        keys.append(QString::fromUtf16(word.key));
    return keys;
}

template<typename Enum>
QStringList toKeys(const QList<Enum> &values)
{
    QStringList keys;
    for (const auto value : values)
        keys.append(toKey(value));
    return keys;
}

bool isInGroup(DepartureKind kind, DepartureGroup group);

} // namespace core

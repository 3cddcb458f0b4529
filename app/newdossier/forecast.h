// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/startrequest.h"
#include "core/domain/task.h"

#include <map>
#include <tuple>

namespace app {

// What the tasks of a dossier depend on.
struct Outline
{
    std::optional<core::DepartureKind> kind; // not chosen yet: there is nothing to foresee
    core::FlagSet flags;
    core::Dates dates;
    bool noSuccessor = false;

    static Outline of(const core::StartRequest &request, bool isKindChosen);
    bool operator==(const Outline &) const = default;
};

struct AddedTask
{
    core::Text title;
    QString reason; // the fact or the kind it comes with, in the current language
    QDate due;      // invalid without dates

    bool operator==(const AddedTask &) const = default;
};

struct RoleShare
{
    core::Role role = core::Role::Manager;
    int does = 0;    // tasks
    int decides = 0; // of those that another role does

    bool operator==(const RoleShare &) const = default;
};

// What a departure means, as far as its reader may see.
struct Effect
{
    bool hasDates = false;
    int total = 0;
    QList<RoleShare> shares; // of all tasks, most first; a role that does nothing may still decide
    QList<AddedTask> added;  // by kind and facts, by date
    int gone = 0;            // that a resignation without facts has
    int dueSoon = 0;         // within a week, or earlier
    int shortened = 0;       // get fewer days than usual
    bool isTight() const { return shortened > 0 || overdue > 0; }
    int overdue = 0;

    bool operator==(const Effect &) const = default;
};

// What one fact does to the tasks; taken away where it is chosen now.
struct FlagEffect
{
    int added = 0;
    int gone = 0;
    int moved = 0;      // to another day
    int reassigned = 0; // to another role

    bool operator==(const FlagEffect &) const = default;
};

// Plans dossiers that do not exist, each once: a change of one fact costs one plan.
class Forecast
{
public:
    Forecast(const core::Organisation &organisation, core::Role reader, QDate today);

    Effect effectOf(const Outline &outline);
    FlagEffect effectOf(core::Flag flag, const Outline &outline);

private:
    struct Planned
    {
        core::Text title;
        core::Role responsible = core::Role::Employee;
        core::Role accountable = core::Role::Manager;
        core::Due due;
        bool isShown = true; // to the reader
    };
    struct Plan
    {
        QMap<QString, Planned> tasks; // by item
        bool hasDates = false;
    };
    using Key = std::tuple<int, quint32, bool, QDate, QDate, QDate>;

    const Plan &planOf(const Outline &outline);
    Plan newPlan(const Outline &outline) const;
    QList<AddedTask> added(const Plan &plan, const Plan &usual, const Outline &outline);
    QString reasonFor(const QString &item, const Outline &outline);
    void dropOldPlans(); // before any is asked for
    void count(const Plan &plan, Effect &effect) const;

    core::Organisation m_organisation;
    core::Role m_reader;
    QDate m_today;
    std::map<Key, Plan> m_plans;
};

} // namespace app

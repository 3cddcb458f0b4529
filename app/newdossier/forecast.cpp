// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newdossier/forecast.h"

#include "app/wording.h"
#include "core/plan.h"
#include "core/templates/library.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using core::DepartureKind;
using core::Role;

namespace {

constexpr int soonDays = 7;
constexpr size_t mostPlans = 400; // a few hundred kilobytes; each day that is tried needs its own

Outline usual(const Outline &outline)
{
    return {.kind = DepartureKind::Resignation, .flags = {}, .dates = outline.dates, .noSuccessor = outline.noSuccessor};
}

core::StartRequest requestOf(const Outline &outline, const core::Organisation &organisation)
{
    core::StartRequest request;
    request.person.name = u"-"_s; // nothing depends on who it is
    request.kind = *outline.kind;
    request.flags = outline.flags;
    request.dates = outline.dates;
    request.noSuccessor = outline.noSuccessor;
    request.organisation = organisation;
    return request;
}

} // namespace

Outline Outline::of(const core::StartRequest &request, bool isKindChosen)
{
    return {.kind = isKindChosen ? std::optional(request.kind) : std::nullopt,
            .flags = request.flags,
            .dates = request.dates,
            .noSuccessor = request.noSuccessor};
}

Forecast::Forecast(const core::Organisation &organisation, Role reader, QDate today)
    : m_organisation(organisation), m_reader(reader), m_today(today)
{}

Effect Forecast::effectOf(const Outline &outline)
{
    Effect effect;
    if (!outline.kind)
        return effect;
    dropOldPlans();
    const auto &plan = planOf(outline);
    const auto &base = planOf(usual(outline));
    count(plan, effect);
    effect.added = added(plan, base, outline);
    for (auto it = base.tasks.begin(); it != base.tasks.end(); ++it)
        effect.gone += it->isShown && !plan.tasks.contains(it.key());
    return effect;
}

void Forecast::count(const Plan &plan, Effect &effect) const
{
    QMap<Role, RoleShare> shares;
    effect.hasDates = plan.hasDates;
    for (const auto &task : plan.tasks) {
        if (!task.isShown)
            continue;
        ++effect.total;
        ++shares[task.responsible].does;
        if (task.accountable != task.responsible)
            ++shares[task.accountable].decides;
        if (!plan.hasDates || !task.due.date.isValid())
            continue;
        effect.dueSoon += task.due.date <= m_today.addDays(soonDays);
        effect.overdue += task.due.date < m_today;
        effect.shortened += task.due.shortened;
    }
    for (auto it = shares.begin(); it != shares.end(); ++it) {
        it->role = it.key();
        effect.shares.append(*it);
    }
    std::stable_sort(effect.shares.begin(), effect.shares.end(),
                     [](const RoleShare &one, const RoleShare &other) { return one.does > other.does; });
}

QList<AddedTask> Forecast::added(const Plan &plan, const Plan &usual, const Outline &outline)
{
    QList<AddedTask> tasks;
    for (auto it = plan.tasks.begin(); it != plan.tasks.end(); ++it) {
        if (it->isShown && !usual.tasks.contains(it.key()))
            tasks.append(
                {.title = it->title, .reason = reasonFor(it.key(), outline), .due = plan.hasDates ? it->due.date : QDate()});
    }
    std::stable_sort(tasks.begin(), tasks.end(), [](const AddedTask &one, const AddedTask &other) {
        return one.due.isValid() && (!other.due.isValid() || one.due < other.due);
    });
    return tasks;
}

// The first fact that brings it by itself; then one without which it would not be there; else the kind.
QString Forecast::reasonFor(const QString &item, const Outline &outline)
{
    for (const auto flag : outline.flags.values()) {
        auto alone = outline;
        alone.kind = DepartureKind::Resignation;
        alone.flags = {flag};
        if (planOf(alone).tasks.contains(item))
            return labelOf(flag);
    }
    for (const auto flag : outline.flags.values()) {
        auto without = outline;
        without.flags.remove(flag);
        if (!planOf(without).tasks.contains(item))
            return labelOf(flag);
    }
    return labelOf(*outline.kind);
}

FlagEffect Forecast::effectOf(core::Flag flag, const Outline &outline)
{
    if (!outline.kind)
        return {};
    auto without = outline;
    without.flags.remove(flag);
    auto with = outline;
    with.flags.insert(flag);
    dropOldPlans();
    const auto &[before, hadDates] = planOf(without);
    const auto &[after, hasDates] = planOf(with);
    FlagEffect effect;
    for (auto it = before.begin(); it != before.end(); ++it)
        effect.gone += it->isShown && !after.contains(it.key());
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (!it->isShown)
            continue;
        const auto old = before.constFind(it.key());
        if (old == before.constEnd()) {
            ++effect.added;
            continue;
        }
        effect.reassigned += old->responsible != it->responsible;
        effect.moved += hadDates && hasDates && old->due.date != it->due.date;
    }
    return effect;
}

void Forecast::dropOldPlans()
{
    if (m_plans.size() > mostPlans)
        m_plans.clear();
}

const Forecast::Plan &Forecast::planOf(const Outline &outline)
{
    const Key key{int(*outline.kind),   outline.flags.bits(),  outline.noSuccessor,
                  outline.dates.notice, outline.dates.lastDay, outline.dates.employmentEnd};
    const auto known = m_plans.find(key);
    if (known != m_plans.end())
        return known->second;
    return m_plans.emplace(key, newPlan(outline)).first->second;
}

// Without dates, or with dates that cannot be, the tasks are those of an ordinary period.
Forecast::Plan Forecast::newPlan(const Outline &outline) const
{
    auto request = requestOf(outline, m_organisation);
    Plan plan;
    auto situation = core::plan(request, core::bundledTemplates(), m_today);
    plan.hasDates = situation.has_value();
    if (!situation) {
        request.dates = {m_today, m_today.addMonths(2), {}};
        situation = core::plan(request, core::bundledTemplates(), m_today);
    }
    if (!situation)
        return plan;
    for (const auto &task : situation->tasks)
        plan.tasks.insert(task.key(), {.title = task.item.title,
                                       .responsible = task.responsible,
                                       .accountable = task.accountable,
                                       .due = task.due,
                                       .isShown = task.isVisibleTo(m_reader)});
    return plan;
}

} // namespace app

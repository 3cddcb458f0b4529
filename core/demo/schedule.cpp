// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/demo/plot.h"
#include "core/domain/signing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

constexpr int daysUnderWay = 12;
constexpr int percentUnderWay = 30;

int rankOf(const Task &task)
{
    for (const auto role : {Role::Employee, Role::Manager, Role::Successor}) {
        if (signatureItem(role) == task.key())
            return 1 + static_cast<int>(role);
    }
    return 0;
}

bool isSigner(Role role)
{
    return role == Role::Employee || role == Role::Manager || role == Role::Successor;
}

bool shares(const QList<Gate> &gates, const QList<Gate> &others)
{
    return std::ranges::any_of(gates, [&](Gate gate) { return others.contains(gate); });
}

// Whether `task` comes after `other`: it waits for it, a gate keeps it, or it signs for it.
bool follows(const Task &task, const Task &other, QDate lastDay)
{
    if (task.key() == other.key())
        return false;
    const bool signs = rankOf(task) > 0 && task.responsible == other.responsible && rankOf(other) == 0;
    return task.item.needs.contains(other.key()) || shares(task.item.gates, other.item.provides) ||
           (signs && other.due.date <= lastDay);
}

} // namespace

void Plot::playTasks()
{
    auto steps = plan();
    std::ranges::stable_sort(steps, {}, [](const Step &step) { return std::pair(step.day, step.rank); });
    for (const auto &step : std::as_const(steps))
        perform(step);
}

QList<Plot::Step> Plot::plan()
{
    QList<const Task *> tasks;
    QList<QDate> days;
    for (const auto &task : m_story.tasks()) {
        if (m_planned.contains(task.key()))
            continue;
        m_planned.append(task.key());
        if (isLeft(task))
            continue;
        tasks.append(&task);
        days.append(plannedDay(task));
    }
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        for (qsizetype j = 0; j < tasks.size(); ++j) {
            if (days[j] > days[i] && follows(*tasks[i], *tasks[j], m_scene.lastDay))
                days[i] = days[j];
        }
    }
    const auto yesterday = m_scene.sector.organisation.calendar.workingDayOnOrBefore(m_pace.until.addDays(-1));
    QList<Step> steps;
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const bool underWay = isUnderWay(*tasks[i], days[i]);
        if (underWay || days[i] < m_pace.until)
            steps.append({underWay ? yesterday : days[i], rankOf(*tasks[i]), tasks[i]->key(), underWay});
    }
    return steps;
}

bool Plot::isLeft(const Task &task)
{
    const bool skipped = m_dice.chance(isSigner(task.responsible) ? m_pace.skipOwn : m_pace.skipOthers);
    return !task.isOpen() || m_script.left.contains(task.key()) || (skipped && !m_script.edits.contains(task.key()));
}

QDate Plot::plannedDay(const Task &task)
{
    const auto &calendar = m_scene.sector.organisation.calendar;
    if (m_script.early.contains(task.key()))
        return std::max(calendar.workingDayOnOrBefore(m_pace.until.addDays(-m_dice.between(1, 6))), m_scene.notice);
    const auto due = task.due.date.isValid() ? task.due.date : m_scene.lastDay.addDays(-5);
    auto day = due.addDays(-m_pace.lead - m_dice.between(-m_pace.spread, m_pace.spread));
    const bool waits = task.item.phase == Phase::Close || task.item.phase == Phase::After;
    if (waits && rankOf(task) == 0) // nobody closes an account or hands in a pass before its day
        day = std::max(day, due);
    day = calendar.workingDayOnOrAfter(std::max(day, m_scene.notice));
    if (task.responsible == Role::Employee && day > m_scene.lastDay)
        day = std::max(calendar.workingDayOnOrBefore(m_scene.lastDay), m_scene.notice);
    return day;
}

bool Plot::isUnderWay(const Task &task, QDate day)
{
    if (m_script.busy.contains(task.key()))
        return true;
    const bool soon = day >= m_pace.until && task.due.date < m_pace.until.addDays(daysUnderWay);
    return m_pace.talkative && soon && rankOf(task) == 0 && m_dice.chance(percentUnderWay);
}

} // namespace core::demo

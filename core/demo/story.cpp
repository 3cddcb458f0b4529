// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/demo/story.h"

#include "core/domain/cells.h"

using namespace Qt::StringLiterals;

namespace core::demo {

Story::Story(const QList<Template> &templates, const Sources &sources) : m_templates(templates), m_sources(sources) {}

bool Story::start(const Actor &actor, const Dossier &dossier, const StartRequest &request)
{
    return act(actor, u"start"_s, [&](Edit &edit) {
        edit.record.dossier = dossier;
        return commands::start(edit, request);
    });
}

void Story::goTo(const QDateTime &at)
{
    if (!m_at.isValid() || at > m_at)
        m_at = at;
}

bool Story::setTask(const Actor &actor, const QString &item, const TaskEdit &edit)
{
    return act(actor, u"set"_s, [&](Edit &e) { return commands::setTask(e, item, edit); });
}

bool Story::addRow(const Actor &actor, const QString &table, const QMap<QString, QString> &cells)
{
    const RowId id(m_sources.uuid());
    return act(actor, u"add-row"_s, [&](Edit &e) { return commands::addRow(e, id, table, cells); });
}

bool Story::setRow(const Actor &actor, const RowId &row, const QMap<QString, QString> &cells)
{
    return act(actor, u"set-row"_s, [&](Edit &e) { return commands::setRow(e, row, cells); });
}

bool Story::addTask(const Actor &actor, const OneOffTask &task)
{
    return act(actor, u"add-task"_s, [&](Edit &e) { return commands::addOneOffTask(e, task); });
}

bool Story::sign(const Actor &actor)
{
    return act(actor, u"sign"_s, commands::sign);
}

bool Story::setHold(const Actor &actor, const QString &reason, const QString &reference)
{
    return act(actor, u"hold"_s, [&](Edit &e) { return commands::setHold(e, reason, reference); });
}

bool Story::setState(const Actor &actor, DossierState state)
{
    return act(actor, u"state"_s, [&](Edit &e) { return commands::setState(e, state); });
}

void Story::lookAgain()
{
    m_tasks = tasksOf(m_record, m_templates, m_at.date());
}

Situation Story::situation() const
{
    return {m_record, m_templates, m_at.date(), m_tasks, involvedRoles(m_tasks, m_record.dossier)};
}

const Task *Story::task(QStringView key) const
{
    const auto it = std::ranges::find(m_tasks, key, &Task::key);
    return it == m_tasks.end() ? nullptr : &*it;
}

// Each act is a little later than the one before, as the bases of the changes require.
bool Story::act(const Actor &actor, const QString &action, const Decide &decide)
{
    m_at = m_at.addMSecs(1);
    m_sources.now();
    const Session session{.role = actor.role, .name = actor.name, .today = m_at.date()};
    const auto time = m_at.toString(Qt::ISODateWithMs);
    Edit edit{session, m_record, m_tasks, m_templates, time, m_sources.uuid, m_record, {}};
    if (!decide(edit))
        return false;
    tell({.id = ChangeId(m_sources.uuid()),
          .time = time,
          .action = action,
          .dossier = edit.record.dossier.id,
          .actor = actor.name,
          .role = actor.role,
          .onBehalfOf = edit.onBehalfOf},
         edit.record);
    return true;
}

void Story::tell(Change change, const DossierRecord &after)
{
    change.cells = difference(m_record, after);
    if (change.cells.isEmpty())
        return;
    for (auto &cell : change.cells) {
        auto &last = m_lastWrite[{cell.subject, cell.field}];
        cell.base = last;
        last = change.id;
    }
    m_changes.append(change);
    take(after);
}

void Story::take(const DossierRecord &after)
{
    const bool isSameList = !m_tasks.isEmpty() && hasSameTasks(m_record, m_tasks, after);
    m_record = after;
    if (!isSameList)
        return lookAgain();
    for (auto &task : m_tasks)
        task.state = m_record.tasks.value(task.key());
}

} // namespace core::demo

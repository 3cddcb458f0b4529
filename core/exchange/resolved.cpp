// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/resolved.h"

#include "core/domain/cellfilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// Gates of what this role sees that are kept closed by what it does not see.
QList<Gate> gatesClosedUnseen(Role reader, const QList<Task> &tasks)
{
    QList<Gate> closed;
    for (const auto &task : tasks) {
        if (!task.isVisibleTo(reader))
            continue;
        for (const auto &provider : tasks) {
            if (provider.isVisibleTo(reader) || !task.closedBy.contains(provider.key()))
                continue;
            for (const auto gate : provider.item.provides) {
                if (task.item.gates.contains(gate) && !closed.contains(gate))
                    closed.append(gate);
            }
        }
    }
    return closed;
}

Item withheld(const QString &templateId, const QList<Gate> &gates)
{
    return {.key = templateId % u".withheld"_s,
            .phase = Phase::Close,
            .title = {u"Wacht op een ander onderdeel"_s, u"Waits for another part"_s},
            .responsible = Role::Hr,
            .accountable = Role::Hr,
            .provides = gates,
            .visibleTo = RoleSet{Role::Hr}};
}

class Resolved
{
public:
    Resolved(Role reader, const Situation &situation) : m_visible(visibleKeys(situation.tasks, reader))
    {
        for (const auto &task : situation.tasks)
            m_tasks.insert(task.key(), &task);
    }

    Template of(const Template &source)
    {
        Template result{.id = source.id, .version = source.version, .title = source.title};
        for (const auto &section : source.sections) {
            Section kept{.chapter = section.chapter};
            for (const auto &item : section.items) {
                if (m_visible.contains(item.key))
                    kept.items.append(resolved(m_tasks.value(item.key)->item, result));
            }
            if (!kept.items.isEmpty())
                result.sections.append(kept);
        }
        for (const auto &table : source.tables) {
            if (isUsed(table.key, result))
                result.tables.append(table);
        }
        return result;
    }

private:
    // A date that was moved stays moved: that is all its override still says.
    Item resolved(Item item, Template &owner) const
    {
        item.when.clear();
        item.needs.removeIf([&](const QString &key) { return !m_visible.contains(key); });
        if (item.due && item.due->shift != 0) {
            Override moved;
            moved.match.keys = {item.key};
            moved.set.dueShift = item.due->shift;
            owner.overrides.append(moved);
            item.due->shift = 0;
        }
        return item;
    }

    static bool isUsed(const QString &table, const Template &source)
    {
        return std::ranges::any_of(source.sections, [&](const Section &section) {
            return std::ranges::any_of(section.items, [&](const Item &item) { return usesTable(item, table); });
        });
    }

    QSet<QString> m_visible;
    QHash<QString, const Task *> m_tasks;
};

bool decidesItems(const CellChange &cell, const QSet<QString> &gatekeepers)
{
    static const QStringList fields{u"kind"_s,          u"flags"_s,     u"notice"_s,      u"lastDay"_s,
                                    u"employmentEnd"_s, u"requested"_s, u"noSuccessor"_s, u"templates"_s};
    if (cell.subject == dossierSubject())
        return fields.contains(cell.field) || cell.field.startsWith("organisation."_L1);
    if (!cell.subject.startsWith("task:"_L1))
        return false;
    const bool answers = cell.field == "status"_L1 || cell.field == "choice"_L1 || cell.field == "doneOn"_L1;
    return cell.field == "consent"_L1 || (answers && gatekeepers.contains(cell.subject));
}

} // namespace

QList<Template> resolvedFor(Role reader, const Situation &situation)
{
    Resolved resolver(reader, situation);
    QList<Template> templates;
    for (const auto &source : situation.templates) {
        if (auto resolved = resolver.of(source); !resolved.sections.isEmpty())
            templates.append(resolved);
    }
    const auto closed = gatesClosedUnseen(reader, situation.tasks);
    if (!closed.isEmpty() && !templates.isEmpty())
        templates.first().sections.append({.chapter = {}, .items = {withheld(templates.first().id, closed)}});
    return templates;
}

QString ItemsAsOf::text() const
{
    return time.isEmpty() ? QString() : QString(time % u' ' % u"%1"_s.arg(decisions, 6, 10, QChar(u'0')));
}

ItemsAsOf ItemsAsOf::fromText(const QString &text)
{
    return {.time = text.section(u' ', 0, 0), .decisions = text.section(u' ', 1).toInt()};
}

ItemsAsOf itemsDecidedAt(const QList<Change> &changes, const Situation &situation)
{
    QSet<QString> gatekeepers;
    for (const auto &task : situation.tasks) {
        if (!task.item.provides.isEmpty())
            gatekeepers.insert(taskSubject(task.key()));
    }
    ItemsAsOf asOf;
    for (const auto &change : changes) {
        const bool decides =
            std::ranges::any_of(change.cells, [&](const CellChange &cell) { return decidesItems(cell, gatekeepers); });
        if (!decides)
            continue;
        asOf.time = std::max(asOf.time, change.time);
        ++asOf.decisions;
    }
    return asOf;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/parts.h"
#include "core/report/reporttext.h"
#include "core/report/rowlayouts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype mostTasks = 5;

bool lacks(const Row &row, const QString &column)
{
    return row.cells.value(column).trimmed().isEmpty();
}

bool isUnmoved(const Row &place)
{
    const auto action = place.cells.value(u"action"_s);
    return (action == "move"_L1 || action == "transfer"_L1) && place.cells.value(u"doneOn"_s).isEmpty();
}

bool fillsTable(const Task &task, QStringView table)
{
    return task.item.table == table;
}

// "‘Contacten’ (3 dagen te laat)"
QString emptyList(const ReportScope &scope, Part part, QStringView table)
{
    qint64 days = 0;
    for (const auto &task : scope.tasks()) {
        if (task.late && fillsTable(task, table))
            days = std::max(days, task.due.date.daysTo(scope.today()));
    }
    const auto name = quoted(nameOf(part).in(scope.language()));
    return days == 0 ? name : name % " ("_L1 % scope.count(days, Phrase::DayLateOne, Phrase::DayLateMany) % u')';
}

QString urgentTask(const ReportScope &scope, const Task &task)
{
    const auto name = scope.nameOf(task.responsible);
    QStringList about{name.isEmpty() ? scope.role(task.responsible) : isolated(name), shortDate(task.due.date)};
    about.removeAll(QString());
    const auto warning = attention(scope, task).text;
    const QString text = isolated(scope.title(task)) % " ("_L1 % about.join(", "_L1) % u')';
    return warning.isEmpty() ? text : text % ": "_L1 % warning;
}

} // namespace

bool isToBeFilledIn(const ReportScope &scope, QStringView table)
{
    return !scope.isClosed() && std::ranges::any_of(scope.tasks(), [table](const Task &task) {
        return task.isOpen() && fillsTable(task, table);
    });
}

QStringList openMatters(const ReportScope &scope)
{
    const auto free = std::ranges::count_if(scope.rows(u"matters"),
                                            [](const Row &row) { return lacks(row, u"takesOver"_s); });
    return free == 0 ? QStringList() : QStringList{scope.count(free, Phrase::MatterOne, Phrase::MatterMany)};
}

QStringList openInLists(const ReportScope &scope)
{
    QStringList open;
    const auto count = [&](QStringView table, Phrase one, Phrase many, auto isOpen) {
        if (const auto number = std::ranges::count_if(scope.rows(table), isOpen); number > 0)
            open.append(scope.count(number, one, many));
    };
    const auto without = [](const QString &column) { return [column](const Row &row) { return lacks(row, column); }; };
    count(u"locations", Phrase::PlaceOne, Phrase::PlaceMany, isUnmoved);
    count(u"knowledge", Phrase::SubjectOne, Phrase::SubjectMany, without(u"receiver"_s));
    count(u"contacts", Phrase::ContactOne, Phrase::ContactMany, without(u"introducedTo"_s));
    count(u"owned", Phrase::OwnedOne, Phrase::OwnedMany, without(u"newOwner"_s));
    count(u"recurring", Phrase::RecurringOne, Phrase::RecurringMany, without(u"newOwner"_s));
    return open;
}

QList<Block> emptyLists(const ReportScope &scope)
{
    QStringList awaited;
    QStringList nothing;
    const auto parts = partsOf(scope.preset());
    for (const auto &layout : rowLayouts()) {
        const QStringView table(layout.table);
        if (!parts.contains(layout.part) || scope.table(table) == nullptr || !scope.rows(table).isEmpty())
            continue;
        const bool isAwaited = isToBeFilledIn(scope, table);
        (isAwaited ? awaited : nothing).append(emptyList(scope, layout.part, table));
    }
    QList<Block> blocks;
    if (!awaited.isEmpty())
        blocks.append(Paragraph{.text = scope.say(Phrase::NotFilledIn, {scope.list(awaited)})});
    if (!nothing.isEmpty())
        blocks.append(Paragraph{.text = scope.say(Phrase::NothingIn, {scope.list(nothing)})});
    return blocks;
}

QList<Block> mostUrgent(const ReportScope &scope)
{
    const auto open = openTasks(scope);
    if (scope.preset() != Preset::Successor || open.isEmpty())
        return {};
    BulletList urgent;
    for (const auto &task : open.first(std::min(open.size(), mostTasks)))
        urgent.entries.append(urgentTask(scope, task));
    return {Paragraph{.text = scope.say(Phrase::MostUrgent)}, urgent};
}

} // namespace core

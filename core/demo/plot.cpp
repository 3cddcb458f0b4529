// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/demo/plot.h"

#include "core/demo/notes.h"
#include "core/domain/itemkeys.h"

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

constexpr int percentOnBehalf = 4;
constexpr int daysAHoldCheckIsGood = 14;

const Table *tableOf(const QList<Template> &templates, const QString &key)
{
    for (const auto &source : templates) {
        if (const auto *table = source.table(key))
            return table;
    }
    return nullptr;
}

RowRule ruleOf(const Item &item)
{
    return item.rows.value_or(RowRule{.table = item.table});
}

bool isChoice(const Column &column, const QString &value)
{
    return std::ranges::any_of(column.choices, [&](const Choice &choice) { return choice.key == value; });
}

// Templates may define a table with fewer columns or other choices than we know.
Cells fitting(const Cells &cells, const Table &table)
{
    auto fit = cells;
    fit.removeIf([&](const auto &cell) {
        const auto *column = table.column(cell.key());
        return !column || (column->type == ColumnType::Choice && !isChoice(*column, cell.value()));
    });
    return fit;
}

} // namespace

Plot::Plot(Story &story, const Scene &scene, const Pace &pace, const Script &script, Dice &dice)
    : m_story(story), m_scene(scene), m_pace(pace), m_script(script), m_dice(dice)
{}

// What somebody agrees to brings tasks of its own, so the list is looked at twice.
void Plot::play()
{
    for (const auto &task : m_script.added) {
        advanceTo(m_story.day());
        m_story.addTask(actorOf(Role::Manager), task);
    }
    playTasks();
    playTasks();
}

Actor Plot::actorOf(Role role) const
{
    const auto &dossier = m_story.record().dossier;
    auto name = dossier.nameOf(role);
    if (name.isEmpty())
        name = m_scene.sector.staff.value(role, role == Role::Successor ? m_scene.successor : QString());
    return {role, name.isEmpty() ? m_scene.colleagues.first() : name};
}

void Plot::advanceTo(QDate day)
{
    if (!m_clock.isValid() || day > m_clock.date())
        m_clock = QDateTime(day, QTime(m_dice.between(7, 11), m_dice.below(60), m_dice.below(60)), Qt::UTC);
    else
        m_clock = m_clock.addSecs(m_clock.time().hour() < 15 ? m_dice.between(100, 2600) : m_dice.between(5, 50));
    m_story.goTo(m_clock);
}

void Plot::perform(const Step &step)
{
    const auto *found = m_story.task(step.key);
    if (!found || !found->isOpen())
        return;
    const auto task = *found;
    advanceTo(step.day);
    if (step.busy)
        return begin(task);
    if (task.item.evidence.contains(Evidence::Signature))
        return signAs(task);
    const auto reason = m_script.edits.contains(task.key()) ? QString() : reasonNotTo(task);
    const auto actor = actorFor(task);
    if (!reason.isEmpty() && actor)
        m_story.setTask(*actor, task.key(), {.status = Status::NotApplicable, .reason = reason});
    else
        finish(task);
}

void Plot::begin(const Task &task)
{
    const auto actor = actorFor(task);
    if (!actor)
        return;
    if (task.item.kind == ItemKind::Table)
        fillTable(task, *actor, m_pace.rows);
    auto edit = m_script.edits.value(task.key());
    edit.status = Status::Busy;
    if (!edit.note)
        edit.note = busyRemark(m_scene, m_story.day(), m_dice);
    m_story.setTask(*actor, task.key(), edit);
}

void Plot::finish(const Task &task)
{
    const auto actor = actorFor(task);
    if (!actor)
        return;
    if (task.item.kind == ItemKind::Table)
        fillTable(task, *actor, m_dice.between(1, m_pace.rows));
    else if (task.item.rows && rowsOf(task.item, m_story.record().rows).isEmpty())
        fillTable(task, *actor, 1);
    completeRows(task, *actor);
    openGates(task);
    advanceTo(m_story.day());
    m_story.setTask(*actor, task.key(), outcome(task));
}

// The manager signs after the employee, and the receiver, who reads first, after the manager.
void Plot::signAs(const Task &task)
{
    for (const auto &key : task.item.needs) {
        const auto *needed = m_story.task(key);
        if (needed && needed->isOpen())
            return;
    }
    const auto actor = actorOf(task.responsible);
    if (actor.role == Role::Successor && m_pace.talkative)
        acknowledge(actor);
    m_story.sign(actor);
}

void Plot::acknowledge(const Actor &receiver)
{
    const auto rows = m_story.record().rows;
    for (const auto &row : rows) {
        if (row.table == "matters"_L1 && m_dice.chance(60))
            m_story.setRow(receiver, row.id, {{u"ack"_s, m_dice.chance(85) ? u"clear"_s : u"question"_s}});
    }
}

// Somebody who has gone does nothing any more; then the one who answers for the task does it.
std::optional<Actor> Plot::actorFor(const Task &task)
{
    const bool gone = m_scene.absent || m_story.day() > m_scene.lastDay;
    auto role = task.responsible;
    if ((role == Role::Employee && gone) || m_dice.chance(percentOnBehalf))
        role = task.accountable;
    if (role == Role::Employee && gone)
        return {};
    return actorOf(role);
}

void Plot::fillTable(const Task &task, const Actor &actor, int count)
{
    const auto rule = ruleOf(task.item);
    const auto *table = tableOf(m_story.templates(), rule.table);
    if (!table)
        return;
    const auto written = rowsOf(task.item, m_story.record().rows).size();
    if (written == 0 && m_script.rows.contains(rule.table)) {
        for (const auto &cells : m_script.rows.value(rule.table))
            m_story.addRow(actor, rule.table, fitting(cells, *table));
        return;
    }
    for (int number = int(written); number < count; ++number) {
        advanceTo(m_story.day());
        const RowWish wish{.table = rule.table,
                           .allowed = rule.where.isEmpty() ? QStringList() : rule.where.first(),
                           .number = number,
                           .day = m_story.day(),
                           .brief = !m_pace.talkative};
        m_story.addRow(actor, rule.table, fitting(rowFor(wish, m_scene, m_dice), *table));
    }
}

// What must be filled in all rows before the task is done: who has it now, when it was returned, whether it opens.
void Plot::completeRows(const Task &task, const Actor &actor)
{
    const auto rule = ruleOf(task.item);
    const auto *table = tableOf(m_story.templates(), rule.table);
    if (!table || rule.filled.isEmpty())
        return;
    for (const auto &row : rowsOf(task.item, m_story.record().rows)) {
        Cells cells;
        for (const auto &key : rule.filled) {
            const auto *column = table->column(key);
            if (!column || !row.cells.value(key).isEmpty())
                continue;
            if (column->type == ColumnType::Date)
                cells.insert(key, m_story.day().toString(Qt::ISODate));
            else if (column->type == ColumnType::Person)
                cells.insert(key, m_scene.receiver(m_dice));
            else
                cells.insert(key, column->type == ColumnType::YesNo ? u"yes"_s : u"In orde"_s);
        }
        if (!cells.isEmpty())
            m_story.setRow(actor, row.id, cells);
    }
}

// Whether destroying is allowed has to be looked at again when the last look is too old.
void Plot::openGates(const Task &task)
{
    const auto *check = m_story.task(QString(itemkeys::holdCheck));
    if (task.item.gates.isEmpty() || (check && check->state.choice != "free"_L1))
        return;
    const auto day = m_story.day();
    if (check && check->state.doneOn.daysTo(day) > daysAHoldCheckIsGood) {
        const Text16 again{u"Opnieuw nagegaan op {datum}: er loopt nog steeds niets.",
                           u"Checked again on {datum}: still nothing pending."};
        m_story.setTask(actorOf(check->responsible), check->key(),
                        {.status = Status::Done, .note = m_scene.fill(again, day, m_dice), .choice = u"free"_s});
    }
    m_story.lookAgain();
}

} // namespace core::demo

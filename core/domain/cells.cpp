// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/cells.h"

#include "core/domain/cellfields.h"
#include "core/domain/roworder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using namespace cellfields;

// Calls the setter of the field with this name; unknown names (of a newer program) are passed over.
template<typename T, size_t N>
void assign(const Field<T> (&fields)[N], T &target, QStringView name, const QString &value)
{
    for (const auto &field : fields) {
        if (name == field.name)
            return field.set(target, value);
    }
}

template<typename T, size_t N>
void compare(QList<CellChange> &out, const Field<T> (&fields)[N], const T &before, const T &after, const QString &subject,
             QLatin1StringView prefix = {})
{
    for (const auto &field : fields) {
        const auto oldValue = field.get(before);
        const auto newValue = field.get(after);
        if (oldValue != newValue)
            out.append({.subject = subject, .field = prefix + field.name, .oldValue = oldValue, .newValue = newValue});
    }
}

// Collects what arrives as loose cells until the rows, people and one-off tasks are whole.
class Assembly
{
public:
    explicit Assembly(const DossierId &id) { m_record.dossier.id = id; }

    void add(const Cell &cell)
    {
        const auto &[subject, field, value] = cell;
        const auto key = subject.mid(subject.indexOf(u':') + 1);
        if (subject == dossierSubject())
            addDossierField(field, value);
        else if (subject.startsWith("person:"_L1))
            assign(personFields, m_persons[key], field, value);
        else if (subject.startsWith("row:"_L1))
            addRowField(key, field, value);
        else if (subject.startsWith("task:"_L1))
            addTaskField(key, field, value);
    }

    DossierRecord finish()
    {
        auto &dossier = m_record.dossier;
        for (auto it = m_bindings.begin(); it != m_bindings.end(); ++it) {
            auto person = m_persons.value(it.value());
            person.id = PersonId::fromText(it.value());
            dossier.people.insert(it.key(), person);
        }
        dossier.oneOffTasks = m_oneOff.values();
        dossier.isKindKnown = m_hasKind || dossier.sources.isEmpty();
        for (const auto &stored : std::as_const(m_rows)) {
            if (!stored.deleted && !stored.row.table.isEmpty())
                m_record.rows.append(stored.row);
        }
        sortRows(m_record.rows);
        return m_record;
    }

private:
    struct StoredRow
    {
        Row row;
        bool deleted = false;
    };

    void addDossierField(const QString &field, const QString &value)
    {
        if (field.startsWith(peoplePrefix)) {
            const auto role = fromKey<Role>(QStringView(field).mid(peoplePrefix.size()));
            if (role && !value.isEmpty())
                m_bindings.insert(*role, value);
        } else if (field.startsWith(organisationPrefix)) {
            assign(organisationFields, m_record.dossier.organisation, QStringView(field).mid(organisationPrefix.size()), value);
        } else {
            m_hasKind = m_hasKind || (field == "kind"_L1 && !value.isEmpty());
            assign(dossierFields, m_record.dossier, field, value);
        }
    }

    void addRowField(const QString &id, const QString &field, const QString &value)
    {
        auto &stored = m_rows[id];
        stored.row.id = RowId::fromText(id);
        if (field == rowTableField()) {
            stored.row.table = value;
        } else if (field == rowDeletedField()) {
            stored.deleted = !value.isEmpty();
        } else if (field == rowPlaceField()) {
            stored.row.place = value;
        } else if (!value.isEmpty()) {
            stored.row.cells.insert(field, value);
        }
    }

    void addTaskField(const QString &key, const QString &field, const QString &value)
    {
        if (field.startsWith("oneOff."_L1)) {
            auto &oneOff = m_oneOff[key];
            oneOff.key = key;
            assign(oneOffFields, oneOff, field, value);
        } else {
            assign(taskFields, m_record.tasks[key], field, value);
        }
    }

    DossierRecord m_record;
    bool m_hasKind = false;
    QMap<Role, QString> m_bindings;
    QHash<QString, Person> m_persons;
    QMap<QString, OneOffTask> m_oneOff;
    QHash<QString, StoredRow> m_rows;
};

void comparePeople(QList<CellChange> &out, const Dossier &before, const Dossier &after)
{
    for (const auto role : RoleSet::all().values()) {
        const auto oldPerson = before.people.value(role);
        const auto newPerson = after.people.value(role);
        const QString field = peoplePrefix + toKey(role);
        if (oldPerson.id != newPerson.id)
            out.append({dossierSubject(), field, oldPerson.id.text(), newPerson.id.text(), {}});
        const bool alreadyCompared = std::any_of(out.begin(), out.end(), [&](const CellChange &cell) {
            return cell.subject == personSubject(newPerson.id);
        });
        if (newPerson.id.isNull() || alreadyCompared)
            continue;
        compare(out, personFields, oldPerson.id == newPerson.id ? oldPerson : Person(), newPerson, personSubject(newPerson.id));
    }
}

void compareOneOffTasks(QList<CellChange> &out, const Dossier &before, const Dossier &after)
{
    for (const auto &task : after.oneOffTasks) {
        const auto same = [&](const OneOffTask &other) { return other.key == task.key; };
        const auto old = std::find_if(before.oneOffTasks.begin(), before.oneOffTasks.end(), same);
        compare(out, oneOffFields, old == before.oneOffTasks.end() ? OneOffTask() : *old, task, taskSubject(task.key));
    }
}

void compareDossiers(QList<CellChange> &out, const Dossier &before, const Dossier &after)
{
    compare(out, dossierFields, before, after, dossierSubject());
    compare(out, organisationFields, before.organisation, after.organisation, dossierSubject(), organisationPrefix);
    comparePeople(out, before, after);
    compareOneOffTasks(out, before, after);
}

void compareTasks(QList<CellChange> &out, const QHash<QString, TaskState> &before, const QHash<QString, TaskState> &after)
{
    QStringList changed;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.value(it.key()) != it.value())
            changed.append(it.key());
    }
    changed.sort();
    for (const auto &key : std::as_const(changed))
        compare(out, taskFields, before.value(key), after.value(key), taskSubject(key));
}

void compareCells(QList<CellChange> &out, const Row &before, const Row &after)
{
    auto columns = before.cells.keys() + after.cells.keys();
    columns.removeDuplicates();
    columns.sort();
    for (const auto &column : std::as_const(columns)) {
        const auto oldValue = before.cells.value(column);
        const auto newValue = after.cells.value(column);
        if (oldValue != newValue)
            out.append({rowSubject(after.id), column, oldValue, newValue, {}});
    }
}

void compareRows(QList<CellChange> &out, const QList<Row> &before, const QList<Row> &after)
{
    const auto find = [](const QList<Row> &rows, const RowId &id) {
        return std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.id == id; });
    };
    for (const auto &row : before) {
        if (find(after, row.id) == after.end())
            out.append({rowSubject(row.id), rowDeletedField(), QString(), u"1"_s, {}});
    }
    for (const auto &row : after) {
        const auto old = find(before, row.id);
        if (old == before.end())
            out.append({rowSubject(row.id), rowTableField(), QString(), row.table, {}});
        const auto was = old == before.end() ? Row() : *old;
        if (was.place != row.place)
            out.append({rowSubject(row.id), rowPlaceField(), was.place, row.place, {}});
        compareCells(out, was, row);
    }
}

} // namespace

DossierRecord recordOf(const DossierId &dossier, const QList<Cell> &cells)
{
    Assembly assembly(dossier);
    for (const auto &cell : cells)
        assembly.add(cell);
    return assembly.finish();
}

Organisation organisationOf(const QList<Cell> &cells)
{
    Organisation organisation;
    for (const auto &cell : cells) {
        if (cell.subject == organisationSubject())
            assign(organisationFields, organisation, cell.field, cell.value);
    }
    return organisation;
}

QList<Colleague> colleaguesOf(const QList<Cell> &cells)
{
    QMap<PersonId, Colleague> colleagues;
    for (const auto &cell : cells) {
        const auto id = PersonId::fromText(cell.subject.section(u':', 1));
        if (cell.subject != colleagueSubject(id))
            continue;
        auto &colleague = colleagues[id];
        colleague.person.id = id;
        assign(personFields, colleague.person, cell.field, cell.value);
        assign(colleagueFields, colleague, cell.field, cell.value);
    }
    colleagues.removeIf([](const auto &entry) { return entry->person.name.isEmpty(); });
    return colleagues.values();
}

QList<CellChange> difference(const DossierRecord &before, const DossierRecord &after)
{
    QList<CellChange> cells;
    // Most acts touch one task or row: a comparison as a whole spares looking at every field.
    if (before.dossier != after.dossier)
        compareDossiers(cells, before.dossier, after.dossier);
    compareTasks(cells, before.tasks, after.tasks);
    if (before.rows != after.rows)
        compareRows(cells, before.rows, after.rows);
    return cells;
}

QList<CellChange> difference(const Organisation &before, const Organisation &after)
{
    QList<CellChange> cells;
    compare(cells, organisationFields, before, after, organisationSubject());
    return cells;
}

QList<CellChange> difference(const Colleague &before, const Colleague &after)
{
    QList<CellChange> cells;
    const auto subject = colleagueSubject(after.person.id);
    compare(cells, personFields, before.person, after.person, subject);
    compare(cells, colleagueFields, before, after, subject);
    return cells;
}

} // namespace core

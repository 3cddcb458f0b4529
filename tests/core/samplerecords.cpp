// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/samplerecords.h"

#include "core/domain/roworder.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

template<typename Enum>
Enum RecordMaker::any()
{
    return words<Enum>()[m_random.bounded(quint32(words<Enum>().size()))].value;
}

template<typename Enum>
EnumSet<Enum> RecordMaker::anySet()
{
    return EnumSet<Enum>::fromBits(m_random.generate() & EnumSet<Enum>::all().bits());
}

QUuid RecordMaker::uuid()
{
    QByteArray bytes(16, '\0');
    std::ranges::generate(bytes, [this] { return char(m_random.bounded(1, 256)); });
    return QUuid::fromRfc4122(bytes);
}

QString RecordMaker::line()
{
    static const QStringList words{u"overdracht"_s,    u"Zoë & Öz"_s, u"<b>vet</b>"_s, u"مرحبا"_s,     u"🧰"_s,
                                   u"'; DROP TABLE"_s, u"%s"_s,       u"a|b@c"_s,      u"\"quote\""_s, u"1"_s};
    QStringList parts;
    for (int i = m_random.bounded(3); i >= 0; --i)
        parts.append(words.at(m_random.bounded(int(words.size()))));
    return parts.join(u' ');
}

QString RecordMaker::text()
{
    return maybe() ? line() + u'\n' + line() : line();
}

QDate RecordMaker::date()
{
    return maybe() ? QDate() : QDate(2026, 1, 1).addDays(m_random.bounded(4000));
}

Person RecordMaker::person()
{
    return {.id = PersonId(uuid()), .name = line(), .email = line(), .unit = maybe() ? line() : QString()};
}

Row RecordMaker::row()
{
    Row row{.id = RowId(uuid()), .table = u"matters"_s, .cells = {}};
    for (const auto &column : {u"title"_s, u"note"_s, u"deadline"_s}) {
        if (maybe())
            row.cells.insert(column, text());
    }
    if (maybe())
        row.place = line();
    return row;
}

TaskState RecordMaker::taskState()
{
    TaskState state{.status = any<Status>(), .reason = text(), .note = text(), .place = text()};
    state.alreadySafe = maybe();
    state.date = date();
    state.person = line();
    state.choice = maybe() ? u"free"_s : QString();
    if (maybe())
        state.consent = anySet<Consent>();
    state.doneOn = date();
    state.due = date();
    if (maybe())
        state.signature = {line(), u"2026-04-24T15:00:00.000Z"_s, u"ab12"_s, {u"a.b"_s, u"a.c"_s}, {line(), line()}, text()};
    return state;
}

Organisation RecordMaker::organisation()
{
    Organisation organisation{.name = line(), .government = maybe(), .ihhPresent = maybe(), .mail = any<MailPolicy>()};
    organisation.calendar = {.liberationDayOff = maybe(), .bridgeDays = {QDate(2026, 5, 15), QDate(2027, 5, 7)}};
    organisation.missingRoles = anySet<Role>();
    organisation.teams = QStringList{line(), line()};
    organisation.retention = u"P10Y"_s;
    organisation.showKind = maybe();
    return organisation;
}

Dossier RecordMaker::dossier(const DossierId &id)
{
    Dossier dossier{.id = id, .state = any<DossierState>(), .function = line(), .kind = any<DepartureKind>()};
    dossier.flags = anySet<Flag>();
    dossier.dates = {date(), date(), date()};
    for (const auto role : anySet<Role>().values())
        dossier.people.insert(role, person());
    dossier.noSuccessor = maybe();
    dossier.organisation = organisation();
    dossier.templates = {{u"information"_s, m_random.bounded(1, 9)}, {u"accounts"_s, 1}};
    if (maybe())
        dossier.requested = QStringList{u"information.paper"_s, u"information.device_data"_s};
    if (maybe())
        dossier.hold = LegalHold{text(), line(), line(), date()};
    for (const auto &key : {u"oneoff.1"_s, u"oneoff.2"_s})
        dossier.oneOffTasks.append({key, line(), any<Role>(), any<Role>(), date()});
    return dossier;
}

DossierRecord RecordMaker::record()
{
    DossierRecord record{.dossier = dossier(DossierId(uuid())), .tasks = {}, .rows = {}};
    for (const auto &key : {u"information.kickoff"_s, u"information.paper"_s})
        record.tasks.insert(key, taskState());
    for (int i = m_random.bounded(4); i > 0; --i)
        record.rows.append(row());
    sortRows(record.rows);
    return record;
}

DossierRecord RecordMaker::laterRecord(const DossierRecord &before)
{
    auto after = record();
    after.dossier.id = before.dossier.id;
    after.tasks.insert(u"information.plan"_s, taskState());
    after.rows = before.rows.mid(1) + after.rows;
    sortRows(after.rows);
    return after;
}

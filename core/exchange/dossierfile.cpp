// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/dossierfile.h"

#include "core/domain/cleantext.h"
#include "core/domain/duration.h"
#include "core/json/jsonreader.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Person readPerson(ObjectReader &owner, QString &function)
{
    ObjectReader reader(owner.at(u"person"), owner.problems());
    function = reader.text(u"function", Presence::Optional);
    return {.name = reader.text(u"name"),
            .email = reader.text(u"email", Presence::Optional),
            .unit = reader.text(u"unit", Presence::Optional)};
}

Dates readDates(ObjectReader &owner)
{
    ObjectReader reader(owner.at(u"dates"), owner.problems());
    return {.notice = reader.date(u"notice"),
            .lastDay = reader.date(u"lastDay"),
            .employmentEnd = reader.date(u"employmentEnd", Presence::Optional)};
}

FlagSet readFlags(ObjectReader &owner)
{
    FlagSet flags;
    for (const auto flag : owner.enumerations<Flag>(u"flags"))
        flags.insert(flag);
    return flags;
}

// The leaver is `person`; every other role may be bound. No successor, by choice, is written as null.
void readPeople(ObjectReader &owner, StartRequest &request)
{
    if (!owner.has(u"people"))
        return;
    ObjectReader reader(owner.at(u"people"), owner.problems());
    for (const auto &key : reader.keys()) {
        const auto role = fromKey<Role>(key);
        if (role == Role::Employee)
            continue; // reported as a key that nobody asked for: the leaver is `person`
        if (!role) {
            reader.at(key);
            auto roles = allKeys<Role>();
            roles.removeAll(toKey(Role::Employee));
            reader.report(key, Problem::Kind::UnknownValue, {shown(key), roles.join(u", "_s)});
        } else if (*role == Role::Successor && reader.at(key).value.isNull())
            request.noSuccessor = true;
        else
            request.people.insert(*role, Person{.name = reader.text(key)});
    }
}

QString readRetention(ObjectReader &reader)
{
    auto text = reader.text(u"retention", Presence::Optional);
    if (!text.isEmpty() && !Duration::fromText(text))
        reader.report(u"retention", Problem::Kind::WrongType, {u"duration"_s});
    return text;
}

QList<QDate> readDays(ObjectReader &owner, QStringView key)
{
    QList<QDate> days;
    for (const auto &place : owner.list(key, Presence::Optional)) {
        const auto text = textOf(place, owner.problems()).value_or(QString());
        const auto day = QDate::fromString(text, Qt::ISODate);
        if (day.isValid() && day.toString(Qt::ISODate) == text)
            days.append(day);
        else if (place.value.isString())
            owner.problems().append({place.path, Problem::Kind::NotADate, {shown(place.value.toString())}});
    }
    return days;
}

Calendar readCalendar(ObjectReader &reader)
{
    Calendar calendar;
    if (reader.has(u"liberationDayOff"))
        calendar.liberationDayOff = reader.boolean(u"liberationDayOff");
    calendar.bridgeDays = readDays(reader, u"bridgeDays");
    return calendar;
}

RoleSet readMissingRoles(ObjectReader &reader)
{
    RoleSet roles;
    for (const auto role : reader.enumerations<Role>(u"missingRoles"))
        roles.insert(role);
    return roles;
}

std::optional<Organisation> readOrganisation(ObjectReader &owner)
{
    if (!owner.has(u"organisation"))
        return {};
    ObjectReader reader(owner.at(u"organisation"), owner.problems());
    return Organisation{.name = reader.text(u"name", Presence::Optional),
                        .government = reader.boolean(u"government"),
                        .ihhPresent = reader.boolean(u"ihhPresent"),
                        .mail = reader.enumeration<MailPolicy>(u"mail", Presence::Optional).value_or(MailPolicy::Dms),
                        .calendar = readCalendar(reader),
                        .missingRoles = readMissingRoles(reader),
                        .teams = reader.texts(u"teams"),
                        .retention = readRetention(reader),
                        .showKind = reader.boolean(u"showKind")};
}

StartRequest readRequest(const QJsonObject &sheet, QList<Problem> &problems)
{
    ObjectReader reader({sheet, {}}, problems);
    StartRequest request;
    request.person = readPerson(reader, request.function);
    request.kind = reader.enumeration<DepartureKind>(u"kind").value_or(DepartureKind::Resignation);
    request.flags = readFlags(reader);
    request.dates = readDates(reader);
    readPeople(reader, request);
    request.organisation = readOrganisation(reader);
    return request;
}

} // namespace

Result<StartRequest> readDossierFile(const QByteArray &bytes)
{
    QList<Problem> problems;
    StartRequest request;
    if (const auto sheet = parseJson(bytes, {}, problems))
        request = readRequest(*sheet, problems);
    if (!problems.isEmpty())
        return fail(problems);
    return request;
}

} // namespace core

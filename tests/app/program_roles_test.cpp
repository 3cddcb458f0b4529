// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/app/program.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

const QString canary = u"KANARIE-7731"_s;

// Everything the program can tell one role of the dossier.
QStringList readings(const QString &role)
{
    QStringList readings{u"show"_s,           u"show --json"_s, u"history"_s,
                         u"history --json"_s, u"list"_s,        u"list --json"_s};
    for (const auto &preset : core::allKeys<core::Preset>())
        readings.append(u"report --output - --preset "_s + preset);
    for (const auto &sheetOf : {role, u"manager"_s, u"hr"_s})
        readings.append(u"report --output - --preset task-sheet --role "_s + sheetOf);
    return readings;
}

bool tells(const ProgramRegister &reg, const QString &reading, const QString &role)
{
    const auto answer = reg.onJoris(reading.split(u' ') + QStringList{u"--as"_s, role});
    return answer.out.contains(canary) || answer.err.contains(canary);
}

} // namespace

TEST_CASE("Roles: what only some may see reaches nobody else by any command", "[program][roles]")
{
    // The agreements about leaving are for employee, manager, hr and ihh.
    const core::RoleSet allowed{core::Role::Employee, core::Role::Manager, core::Role::Hr, core::Role::Ihh};
    const ProgramRegister reg(ProgramRegister::Runs::Here);
    reg.startJoris();
    const auto sanne = [&reg](const QStringList &words) {
        return reg.runAs(u"manager"_s, u"Sanne Verhoeven"_s, words).code;
    };
    REQUIRE(sanne({u"set"_s, u"--item"_s, u"information.agreements"_s, u"--note"_s, canary}) == 0);
    REQUIRE(sanne({u"add-row"_s, u"--table"_s, u"agreements"_s, u"about="_s + canary}) == 0);

    for (const auto &role : core::words<core::Role>()) {
        const auto key = core::toKey(role.value);
        for (const auto &reading : readings(key)) {
            INFO(key << ": " << reading);
            if (!allowed.contains(role.value))
                CHECK_FALSE(tells(reg, reading, key));
        }
    }
    CHECK(tells(reg, u"show"_s, u"hr"_s));
    CHECK(tells(reg, u"history"_s, u"employee"_s));
    CHECK_FALSE(tells(reg, u"report --output - --preset successor"_s, u"hr"_s));
}

TEST_CASE("Roles: every kind of report is for the roles that were decided", "[program][roles]")
{
    // The roles that have a part in the dossier of Joris; of a task sheet the role itself as well.
    const QMap<QString, QString> allowed{{u"successor"_s, u"employee manager successor hr ihh"_s},
                                         {u"manager"_s, u"manager hr ihh"_s},
                                         {u"archive"_s, u"manager hr ihh"_s},
                                         {u"task-sheet --role it"_s, u"it manager hr"_s},
                                         {u"receipt"_s, u"employee manager hr it facilities finance"_s},
                                         {u"work-order"_s, u"it security application manager hr"_s},
                                         {u"blank"_s, u"employee manager hr ihh"_s},
                                         {u"matrix"_s, u"manager hr ihh"_s}};
    const ProgramRegister reg(ProgramRegister::Runs::Here);
    reg.startJoris();

    for (auto it = allowed.begin(); it != allowed.end(); ++it) {
        for (const auto &role : core::allKeys<core::Role>()) {
            const auto words = QString(u"report --output - --preset "_s + it.key() + u" --as "_s + role).split(u' ');
            const auto answer = reg.onJoris(words);
            INFO(it.key() << " as " << role << "\n" << answer);
            CHECK((answer.code == 0) == it.value().split(u' ').contains(role));
            CHECK(answer.out.isEmpty() == (answer.code != 0));
        }
    }
}

TEST_CASE("Roles: nobody changes what belongs to somebody else", "[program][roles]")
{
    const ProgramRegister reg(ProgramRegister::Runs::Here);
    reg.startJoris();
    const auto view = reg.onJoris({u"show"_s, u"--as"_s, u"hr"_s, u"--json"_s}).json();
    const auto people = view[u"dossier"_s].toObject()[u"people"_s].toObject();
    const auto before = reg.everything();

    for (const auto &role : core::words<core::Role>()) {
        if (role.value == core::Role::Employee || role.value == core::Role::Manager)
            continue;
        const auto key = core::toKey(role.value);
        const auto name = people[key].toObject()[u"name"_s].toString(u"Iemand"_s);
        for (const auto &words : {QStringList{u"set"_s, u"--item"_s, u"information.plan"_s, u"--note"_s, u"x"_s},
                                  QStringList{u"add-row"_s, u"--table"_s, u"matters"_s, u"title=x"_s}}) {
            const auto answer = reg.runAs(key, name, words);
            INFO(key << "\n" << answer);
            CHECK(answer.code == 1);
        }
    }
    CHECK(reg.everything() == before);
}

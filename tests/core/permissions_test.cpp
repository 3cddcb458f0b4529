// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/permissions.h"

#include "tests/core/officefixture.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

struct Right
{
    Action action;
    QString roles;
};

// Copied by hand from the table of who may do what, not from the code.
const QList<Right> &rights()
{
    static const QList<Right> table{
        {Action::StartDossier, u"manager hr"_s},
        {Action::ChangeDossier, u"manager hr"_s},
        {Action::FinishDossier, u"manager hr ihh"_s},
        {Action::SeeKind, u"employee manager hr ihh"_s},
        {Action::SetLegalHold, u"ihh woo legal"_s},
        {Action::EditTemplates, u"ihh"_s},
        {Action::ChangeSettings, u"manager hr ihh"_s},
        {Action::SignAsEmployee, u"employee"_s},
        {Action::SignAsManager, u"manager"_s},
        {Action::SignAsSuccessor, u"successor"_s},
        {Action::ReportForSuccessor, u"employee manager successor hr ihh"_s},
        {Action::ReportForManager, u"manager hr ihh"_s},
        {Action::ReportForArchive, u"manager hr ihh"_s},
        {Action::ReportTaskSheet, u"manager hr"_s},
        {Action::ReportReceipt, u"employee manager hr it facilities finance"_s},
        {Action::ReportWorkOrder, u"it security application manager hr"_s},
        {Action::ReportBlank, u"employee manager hr ihh"_s},
        {Action::ReportMatrix, u"manager hr ihh"_s},
    };
    return table;
}

Dossier wholeOffice()
{
    Dossier dossier;
    dossier.organisation.ihhPresent = true;
    return dossier;
}

Task taskOf(Role responsible, Role accountable, const QString &table = {})
{
    Task task{.item = {.key = u"t.a"_s, .kind = ItemKind::Table, .table = table}};
    task.responsible = responsible;
    task.accountable = accountable;
    return task;
}

enum class May { No, Own, OnBehalf };

May said(std::optional<Acting> acting)
{
    return !acting ? May::No : *acting == Acting::Own ? May::Own : May::OnBehalf;
}

} // namespace

TEST_CASE("Permissions: each role may do what was decided, and nothing else", "[permissions]")
{
    const auto &right = rights().at(GENERATE(range(0, 18)));
    const auto role = static_cast<Role>(GENERATE(range(0, 19)));
    const bool expected = right.roles.split(u' ').contains(toKey(role));

    INFO(int(right.action) << ' ' << toKey(role));
    CHECK(mayDo(role, right.action) == expected);
    CHECK(mayDo(role, right.action, wholeOffice()) == expected);
}

TEST_CASE("Permissions: where somebody else is bound to the role, a view may be read and nothing more", "[permissions]")
{
    Office office;
    for (const auto role : {Role::Employee, Role::Manager, Role::Hr, Role::Successor}) {
        const auto view = must(office.as(role, u"Iemand Anders"_s).view(office.dossier));
        INFO(toKey(role));
        CHECK(view.boundTo == view.record.dossier.nameOf(role));
        CHECK_FALSE(view.boundTo.isEmpty());
        for (int action = 0; action <= int(Action::ReportMatrix); ++action)
            CHECK(mayDo(view, Action(action)) == (isReading(Action(action)) && mayDo(role, Action(action))));
        for (const auto &task : view.tasks)
            CHECK_FALSE(mayAct(view, task));
        CHECK_FALSE(mayChangeRows(view, u"matters"));
        CHECK_FALSE(mayWriteCell(view, u"matters", u"takesOver"));
        CHECK_FALSE(mayWriteCell(view, u"matters", u"ack"));
        CHECK(must(office.as(role).view(office.dossier)).boundTo.isEmpty());
    }
    CHECK(must(office.as(Role::Facilities, u"Iemand Anders"_s).view(office.dossier)).boundTo.isEmpty()); // nobody is bound
}

TEST_CASE("Permissions: who does the work of a missing role has its rights", "[permissions]")
{
    auto dossier = wholeOffice();
    dossier.organisation.missingRoles = {Role::Legal, Role::Woo};

    CHECK(mayDo(Role::Hr, Action::SetLegalHold, dossier)); // for legal
    CHECK(mayDo(Role::Ihh, Action::SetLegalHold, dossier));
    CHECK_FALSE(mayDo(Role::Legal, Action::SetLegalHold, dossier));
    CHECK_FALSE(mayDo(Role::Manager, Action::SetLegalHold, dossier));
}

TEST_CASE("Permissions: where nobody succeeds, nobody signs or reads as the successor", "[permissions]")
{
    auto dossier = wholeOffice();
    dossier.noSuccessor = true;

    CHECK_FALSE(mayDo(Role::Successor, Action::SignAsSuccessor, dossier));
    CHECK_FALSE(mayDo(Role::Successor, Action::ReportForSuccessor, dossier));
}

TEST_CASE("Permissions: the readers of a report are those who may get it", "[permissions]")
{
    using enum Role;
    const auto dossier = wholeOffice();

    CHECK(readersOf(Preset::Successor, dossier) == RoleSet{Employee, Manager, Successor, Hr, Ihh});
    CHECK(readersOf(Preset::Manager, dossier) == RoleSet{Manager, Hr, Ihh});
    CHECK(readersOf(Preset::Archive, dossier) == RoleSet{Manager, Hr, Ihh});
    CHECK(readersOf(Preset::Archive, Dossier()) == RoleSet{Manager, Hr}); // without information management
    CHECK(readersOf(Preset::Receipt, dossier) == RoleSet{Employee, Manager, Hr, It, Facilities, Finance});
    CHECK(readersOf(Preset::WorkOrder, dossier) == RoleSet{It, Security, Application, Manager, Hr});
    CHECK(readersOf(Preset::Blank, dossier) == RoleSet{Employee, Manager, Hr, Ihh});
    CHECK(readersOf(Preset::Matrix, dossier) == RoleSet{Manager, Hr, Ihh});
}

TEST_CASE("Permissions: a task sheet is for its role, the manager and HR", "[permissions]")
{
    const auto role = static_cast<Role>(GENERATE(range(0, 19)));
    const auto dossier = wholeOffice();

    CHECK(readersOf(Preset::TaskSheet, dossier, role) == (RoleSet{Role::Manager, Role::Hr} | RoleSet{role}));
    CHECK(readersOf(Preset::TaskSheet, dossier) == RoleSet{Role::Manager, Role::Hr});
    CHECK(readersOf(Preset::Matrix, dossier, role) == readersOf(Preset::Matrix, dossier));
    CHECK(meantFor(Preset::TaskSheet, dossier, role) == RoleSet{role});
    CHECK(meantFor(Preset::TaskSheet, dossier).isEmpty());
}

TEST_CASE("Permissions: the blank checklist is meant for who leaves and the manager", "[permissions]")
{
    for (const auto &preset : words<Preset>()) {
        const auto readers = meantFor(preset.value, wholeOffice());
        if (preset.value == Preset::Blank)
            CHECK(readers == RoleSet{Role::Employee, Role::Manager});
        else if (preset.value != Preset::TaskSheet)
            CHECK(readers == readersOf(preset.value, wholeOffice()));
    }
}

TEST_CASE("Permissions: R sets a task, A sets it on behalf, nobody else does", "[permissions]")
{
    const auto role = static_cast<Role>(GENERATE(range(0, 19)));
    const auto task = taskOf(Role::Employee, Role::Manager);
    const auto expected = role == Role::Employee ? May::Own : role == Role::Manager ? May::OnBehalf : May::No;

    CHECK(said(mayAct(role, task)) == expected);
    CHECK(said(mayAct(Role::Hr, taskOf(Role::Hr, Role::Hr))) == May::Own);
}

TEST_CASE("Permissions: rows belong to R of any item of the table, on behalf to its A", "[permissions]")
{
    const QList<Task> tasks{taskOf(Role::Employee, Role::Manager, u"contacts"_s),
                            taskOf(Role::It, Role::Board, u"contacts"_s), taskOf(Role::Manager, Role::Board, u"owned"_s),
                            taskOf(Role::Finance, Role::Finance, u"assets"_s)};
    const auto role = static_cast<Role>(GENERATE(range(0, 19)));
    const QMap<Role, May> expected{
        {Role::Employee, May::Own}, {Role::It, May::Own}, {Role::Manager, May::OnBehalf}, {Role::Board, May::OnBehalf}};

    INFO(toKey(role));
    CHECK(said(mayChangeRows(role, u"contacts", tasks)) == expected.value(role, May::No));
    CHECK(said(mayWriteCell(role, u"contacts", u"name", tasks, wholeOffice())) == expected.value(role, May::No));
}

TEST_CASE("Permissions: the own right goes before the right on behalf", "[permissions]")
{
    const QList<Task> tasks{taskOf(Role::Employee, Role::Manager, u"contacts"_s),
                            taskOf(Role::Manager, Role::Hr, u"contacts"_s)};

    CHECK(said(mayChangeRows(Role::Manager, u"contacts", tasks)) == May::Own);
}

TEST_CASE("Permissions: who takes a matter over is for R and for the manager", "[permissions]")
{
    const QList<Task> tasks{taskOf(Role::Employee, Role::Board, u"matters"_s)};
    const auto role = static_cast<Role>(GENERATE(range(0, 19)));
    const QMap<Role, May> expected{{Role::Employee, May::Own}, {Role::Manager, May::Own}, {Role::Board, May::OnBehalf}};

    INFO(toKey(role));
    CHECK(said(mayWriteCell(role, u"matters", u"takesOver", tasks, wholeOffice())) == expected.value(role, May::No));
    CHECK(said(mayWriteCell(Role::Manager, u"matters", u"title", tasks, wholeOffice())) == May::No);
    CHECK(said(mayWriteCell(Role::Manager, u"owned", u"takesOver", tasks, wholeOffice())) == May::No);
}

TEST_CASE("Permissions: whether something is clear only the successor says", "[permissions]")
{
    const QList<Task> tasks{taskOf(Role::Employee, Role::Manager, u"matters"_s),
                            taskOf(Role::Successor, Role::Manager, u"matters"_s)};
    const auto role = static_cast<Role>(GENERATE(range(0, 19)));
    const auto column = GENERATE(as<QString>(), u"ack"_s, u"ackNote"_s);

    INFO(toKey(role));
    CHECK(said(mayWriteCell(role, u"matters", column, tasks, wholeOffice())) ==
          (role == Role::Successor ? May::Own : May::No));
}

TEST_CASE("Permissions: whether a place opens the successor says, or A of her item for her", "[permissions]")
{
    const QList<Task> tasks{taskOf(Role::Employee, Role::Board, u"locations"_s),
                            taskOf(Role::Successor, Role::Manager, u"locations"_s)};
    const auto role = static_cast<Role>(GENERATE(range(0, 19)));
    const QMap<Role, May> expected{{Role::Successor, May::Own}, {Role::Manager, May::OnBehalf}};

    INFO(toKey(role));
    CHECK(said(mayWriteCell(role, u"locations", u"successorCanOpen", tasks, wholeOffice())) ==
          expected.value(role, May::No));
}

TEST_CASE("Permissions: where nobody succeeds the manager receives", "[permissions]")
{
    auto dossier = wholeOffice();
    dossier.noSuccessor = true;
    const auto column = GENERATE(as<QString>(), u"ack"_s, u"ackNote"_s, u"successorCanOpen"_s);

    CHECK(said(mayWriteCell(Role::Manager, u"locations", column, {}, dossier)) == May::Own);
    CHECK(said(mayWriteCell(Role::Successor, u"locations", column, {}, dossier)) == May::No);
}

TEST_CASE("Permissions: what comes back is written by A of the return item as well", "[permissions]")
{
    const QList<Task> tasks{taskOf(Role::Employee, Role::Facilities, u"assets"_s)};
    const auto column = GENERATE(as<QString>(), u"returnedOn"_s, u"state"_s, u"receivedBy"_s);

    CHECK(said(mayWriteCell(Role::Facilities, u"assets", column, tasks, wholeOffice())) == May::Own);
    CHECK(said(mayWriteCell(Role::Facilities, u"assets", u"number", tasks, wholeOffice())) == May::OnBehalf);
    CHECK(said(mayWriteCell(Role::It, u"assets", column, tasks, wholeOffice())) == May::No);
}

TEST_CASE("Permissions: who acts on behalf is known per column", "[permissions]")
{
    const QList<Task> tasks{taskOf(Role::Employee, Role::Manager, u"locations"_s),
                            taskOf(Role::Successor, Role::Manager, u"locations"_s)};

    CHECK(representedBy(Role::Manager, u"locations", u"where", tasks, wholeOffice()) == Role::Employee);
    CHECK(representedBy(Role::Manager, u"locations", u"successorCanOpen", tasks, wholeOffice()) == Role::Successor);
}

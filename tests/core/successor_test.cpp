// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/officefixture.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

bool isInList(const DossierView &view, const QString &item)
{
    return view.task(item) != nullptr;
}

} // namespace

TEST_CASE("The successor: a name binds her", "[commands]")
{
    Office office;
    office.finish(Role::Manager, u"information.successor"_s, {.person = u"Aisha  Bakker"_s});

    CHECK(office.seenBy(Role::Hr).record.dossier.nameOf(Role::Successor) == u"Aisha Bakker"_s);
    CHECK(office.refusal([&] { return office.as(Role::Successor).setTask(office.dossier, u"information.successor_access"_s, {.note = u"x"_s}); })
              .code == ErrorCode::NotTheBoundPerson);
    CHECK(office.as(Role::Successor, u"Aisha Bakker"_s).setTask(office.dossier, u"information.successor_access"_s, {.note = u"x"_s}));
}

TEST_CASE("The successor: nobody gives her tasks to the manager and drops accepting", "[commands]")
{
    Office office;
    office.finish(Role::Manager, u"information.successor"_s, {.choice = u"nobody"_s});
    const auto view = office.seenBy(Role::Hr);

    CHECK(view.record.dossier.nameOf(Role::Successor).isEmpty());
    CHECK_FALSE(isInList(view, u"information.accept"_s));
    CHECK(office.task(u"information.successor_access"_s).responsible == Role::Manager);
    CHECK(office.refusal([&] { return office.as(Role::Successor).sign(office.dossier); }).code == ErrorCode::DossierNotFound);
}

TEST_CASE("The successor: after nobody there can be somebody again", "[commands]")
{
    Office office;
    office.finish(Role::Manager, u"information.successor"_s, {.choice = u"nobody"_s});
    must(office.as(Role::Manager).setTask(office.dossier, u"information.successor"_s, {.person = u"Daan Mulder"_s}));

    CHECK(office.task(u"information.successor"_s).state.choice == u"named"_s);
    CHECK(office.task(u"information.accept"_s).responsible == Role::Successor);
}

TEST_CASE("The successor: taking back nobody leaves the place open", "[commands]")
{
    Office office;
    office.finish(Role::Manager, u"information.successor"_s, {.choice = u"nobody"_s});
    must(office.as(Role::Manager).setTask(office.dossier, u"information.successor"_s, {.status = Status::Todo, .choice = u"named"_s}));

    CHECK_FALSE(office.seenBy(Role::Hr).record.dossier.noSuccessor);
    CHECK(office.task(u"information.accept"_s).responsible == Role::Successor);
}

TEST_CASE("The successor: a note on the task leaves who was bound", "[commands]")
{
    Office office;
    must(office.as(Role::Manager).setTask(office.dossier, u"information.successor"_s, {.note = u"Daan begint 1 april."_s}));

    CHECK(office.seenBy(Role::Hr).record.dossier.nameOf(Role::Successor) == u"Daan Mulder"_s);
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"

#include "core/domain/roles.h"
#include "core/domain/task.h"
#include "core/templates/terms.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

DossierRecord departure(DepartureKind kind = DepartureKind::Leave)
{
    DossierRecord record;
    record.dossier.kind = kind;
    record.dossier.dates = {QDate(2026, 2, 16), QDate(2026, 3, 31), QDate(2026, 4, 30)};
    record.dossier.organisation.ihhPresent = true;
    return record;
}

const QString key = u"t.item"_s;

Item plainItem()
{
    return {.key = key,
            .chapter = Chapter::Matters,
            .phase = Phase::After,
            .title = {u"Zaken overdragen"_s, u"Hand over"_s},
            .why = {u"Omdat"_s, u"Because"_s},
            .responsible = Role::Employee,
            .accountable = Role::Manager,
            .due = DueRule{Anchor::LastDay, -10, Unit::Days}};
}

std::optional<Item> resolved(const QList<Override> &overrides, const DossierRecord &record = departure(), const Item &item = plainItem())
{
    const Template source{.id = u"t"_s, .version = 1, .overrides = overrides};
    return Resolver(source, record).resolve(item);
}

Override rule(const Override::Change &set, const Override::Match &match = {}, const Conditions &conditions = {})
{
    return {.when = conditions, .match = match, .set = set};
}

} // namespace

TEST_CASE("Overrides: for each property the first matching rule wins", "[roles]")
{
    const auto item = resolved({rule({.responsible = Role::It}), rule({.responsible = Role::Hr, .accountable = Role::Ihh}),
                                rule({.accountable = Role::Board})});

    REQUIRE(item);
    CHECK(item->responsible == Role::It);
    CHECK(item->accountable == Role::Ihh);
}

TEST_CASE("Overrides: a rule whose conditions do not hold is passed over", "[roles]")
{
    const auto item = resolved({rule({.responsible = Role::It}, {}, Conditions{{*parseTerm(u"kind:death"_s)}}), rule({.responsible = Role::Hr})});

    REQUIRE(item);
    CHECK(item->responsible == Role::Hr);
}

TEST_CASE("Overrides: every field of the match must fit", "[roles]")
{
    struct Case { Override::Match match; bool fits; };
    const auto given = GENERATE(Case{{}, true}, Case{{.keys = {key}}, true}, Case{{.keys = {u"t.other"_s}}, false},
                                Case{{.notKeys = {key}}, false}, Case{{.notKeys = {u"t.other"_s}}, true},
                                Case{{.responsible = Role::Employee}, true}, Case{{.responsible = Role::It}, false},
                                Case{{.chapter = Chapter::Matters}, true}, Case{{.chapter = Chapter::Sign}, false},
                                Case{{.keys = {key}, .responsible = Role::It}, false});
    const auto item = resolved({rule({.accountable = Role::Board}, given.match)});

    REQUIRE(item);
    CHECK((item->accountable == Role::Board) == given.fits);
}

TEST_CASE("Overrides: rules look at the item as it is written, not as others change it", "[roles]")
{
    const auto item = resolved({rule({.responsible = Role::It}), rule({.accountable = Role::Board}, {.responsible = Role::Employee}),
                                rule({.due = DueRule{}}, {.responsible = Role::It})});

    REQUIRE(item);
    CHECK(item->accountable == Role::Board);
    CHECK(item->due == plainItem().due);
}

TEST_CASE("Overrides: a shift moves the date that is in force by calendar days, in any unit", "[roles]")
{
    struct Case { DueRule rule; int shift; QDate date; };
    const auto given = GENERATE(Case{{Anchor::LastDay, -10, Unit::Days}, -20, QDate(2026, 2, 27)}, // 1 March is a Sunday
                                Case{{Anchor::LastDay, -2, Unit::Weeks}, -3, QDate(2026, 3, 13)},  // 14 March is a Saturday
                                Case{{Anchor::LastDay, 1, Unit::Months}, 4, QDate(2026, 5, 4)},
                                Case{{Anchor::LastDay, 2, Unit::WorkingDays}, 5, QDate(2026, 4, 7)},
                                Case{{Anchor::LastDay, 0, Unit::Days}, -9, QDate(2026, 3, 20)});
    const auto record = departure();
    const auto item = resolved({rule({.due = given.rule}), rule({.dueShift = given.shift})}, record);

    REQUIRE(item);
    CHECK(dueDate(*item->due, item->phase, record.dossier.dates, {}).date == given.date);
}

TEST_CASE("Overrides: a shift without a date changes nothing", "[roles]")
{
    auto item = plainItem();
    item.due.reset();

    CHECK_FALSE(resolved({rule({.dueShift = -10})}, departure(), item)->due);
}

TEST_CASE("Overrides: an item is dropped, unless an earlier rule keeps it", "[roles]")
{
    CHECK_FALSE(resolved({rule({.drop = true})}));
    CHECK(resolved({rule({.drop = false}, {.keys = {key}}), rule({.drop = true})}));
}

TEST_CASE("Overrides: they replace the texts they name and leave the others", "[roles]")
{
    const Text other{u"Anders"_s, u"Different"_s};
    const auto item = resolved({rule({.title = other, .what = other, .how = other, .where = other})});

    REQUIRE(item);
    CHECK(item->title == other);
    CHECK(item->what == other);
    CHECK(item->how == other);
    CHECK(item->where == other);
    CHECK(item->why == plainItem().why);
}

TEST_CASE("Overrides: they decide who sees an item", "[roles]")
{
    const auto item = resolved({rule({.visibleTo = RoleSet{Role::Hr}})});

    REQUIRE(item);
    CHECK(item->visibleTo == RoleSet{Role::Hr});
}

TEST_CASE("Roles: what an organisation does not have falls to the role that was decided", "[roles]")
{
    const QMap<QString, QString> standIns{
        {u"application"_s, u"it"_s}, {u"security"_s, u"it"_s}, {u"archivist"_s, u"ihh"_s}, {u"woo"_s, u"ihh"_s},
        {u"facilities"_s, u"manager"_s}, {u"secretariat"_s, u"manager"_s}, {u"colleague"_s, u"manager"_s},
        {u"communication"_s, u"hr"_s}, {u"privacy"_s, u"hr"_s}, {u"finance"_s, u"hr"_s}, {u"legal"_s, u"hr"_s},
        {u"contract"_s, u"hr"_s}, {u"board"_s, u"manager"_s}, {u"ihh"_s, u"hr"_s}, {u"employee"_s, u"employee"_s},
        {u"manager"_s, u"manager"_s}, {u"hr"_s, u"hr"_s}, {u"it"_s, u"it"_s}};
    const auto role = static_cast<Role>(GENERATE(range(0, 19)));
    if (role == Role::Successor)
        return; // nobody by choice: a matter of the dossier
    const Organisation organisation{.ihhPresent = true, .missingRoles = {role}};

    INFO(toKey(role));
    CHECK(toKey(fallback(role, organisation)) == standIns.value(toKey(role)));
    CHECK(hasFallback(role) == (fallback(role, organisation) != role));
    CHECK(fallback(role, {.ihhPresent = true}) == role);
}

TEST_CASE("Roles: a stand-in that is missing too passes the work on", "[roles]")
{
    CHECK(fallback(Role::Woo, {.ihhPresent = false, .missingRoles = {Role::Woo}}) == Role::Hr);
    CHECK(fallback(Role::Archivist, {.ihhPresent = true, .missingRoles = {Role::Archivist, Role::Ihh}}) == Role::Hr);
    CHECK(fallback(Role::Ihh, {.ihhPresent = false}) == Role::Hr);
}

TEST_CASE("Roles: the fallback reaches R, A, C, I and who sees the item", "[roles]")
{
    auto record = departure();
    record.dossier.organisation.missingRoles = {Role::Security, Role::Board, Role::Woo, Role::Legal, Role::Privacy};
    auto item = plainItem();
    item.responsible = Role::Security;
    item.accountable = Role::Board;
    item.consulted = {Role::Woo};
    item.informed = {Role::Legal, Role::Privacy};
    item.visibleTo = RoleSet{Role::Woo};

    const auto result = resolved({}, record, item);

    REQUIRE(result);
    CHECK(result->responsible == Role::It);
    CHECK(result->accountable == Role::Manager);
    CHECK(result->consulted == QList{Role::Ihh});
    CHECK(result->informed == QList{Role::Hr});
    CHECK(result->visibleTo == RoleSet{Role::Ihh});
}

TEST_CASE("Roles: nobody is asked or told twice, or what is already his", "[roles]")
{
    auto item = plainItem();
    item.consulted = {Role::Manager, Role::Hr, Role::It};
    item.informed = {Role::Employee, Role::It, Role::Hr, Role::Ihh};

    const auto result = resolved({}, departure(), item);

    REQUIRE(result);
    CHECK(result->consulted == QList{Role::Hr, Role::It});
    CHECK(result->informed == QList{Role::Ihh});
}

TEST_CASE("Roles: who disabled the accounts does not check the access that was left", "[roles]")
{
    auto item = plainItem();
    item.key = u"accounts.verify"_s;
    item.responsible = Role::Security;
    auto record = departure();

    CHECK(resolved({}, record, item)->responsible == Role::Security);
    record.dossier.organisation.missingRoles = {Role::Security};
    CHECK(resolved({}, record, item)->responsible == Role::Manager);
    item.key = u"accounts.privileged"_s;
    CHECK(resolved({}, record, item)->responsible == Role::It);
}

TEST_CASE("Roles: without a successor the manager does her items, and nobody accepts", "[roles]")
{
    auto record = departure();
    record.dossier.noSuccessor = true;
    auto item = plainItem();
    item.responsible = Role::Successor;

    CHECK(resolved({}, record, item)->responsible == Role::Manager);
    item.key = u"information.accept"_s;
    CHECK_FALSE(resolved({}, record, item));
    record.dossier.noSuccessor = false;
    CHECK(resolved({}, record, item)->responsible == Role::Successor);
}

TEST_CASE("Roles: who cannot be reached is not asked or told anything", "[roles]")
{
    struct Case { void (*change)(Dossier &); bool away; };
    const auto given = GENERATE(Case{[](Dossier &) {}, false}, Case{[](Dossier &d) { d.kind = DepartureKind::Death; }, true},
                                Case{[](Dossier &d) { d.kind = DepartureKind::SummaryDismissal; }, true},
                                Case{[](Dossier &d) { d.flags = {Flag::AlreadyGone}; }, true},
                                Case{[](Dossier &d) { d.flags = {Flag::Unreachable}; }, true},
                                Case{[](Dossier &d) { d.dates.lastDay = d.dates.notice; }, true});
    auto record = departure();
    given.change(record.dossier);
    auto item = plainItem();
    item.responsible = Role::Manager;
    item.consulted = {Role::Employee};
    item.informed = {Role::Employee, Role::It};

    const auto result = resolved({}, record, item);

    REQUIRE(result);
    CHECK(result->consulted.contains(Role::Employee) == !given.away);
    CHECK(result->informed.contains(Role::It));
    CHECK_FALSE(result->informed.contains(Role::Employee)); // asked already, or away
}

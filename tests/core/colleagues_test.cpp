// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/officefixture.h"

#include "core/domain/cells.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

Colleague femke()
{
    return {.person = {.name = u"Femke de Boer"_s, .email = u"f.deboer@veldermeer.example"_s, .unit = u"HR"_s},
            .roles = {Role::Hr, Role::Privacy}};
}

QStringList names(Office &office, std::optional<Role> role = {})
{
    QStringList names;
    for (const auto &colleague : must(office.as(Role::It).colleagues(role)))
        names.append(colleague.person.name);
    return names;
}

PersonId add(Office &office, const Colleague &colleague)
{
    return must(office.as(Role::Hr).setColleague(colleague));
}

} // namespace

TEST_CASE("Colleagues: who is added is known by role, in the order of the alphabet", "[settings]")
{
    Office office;
    const QSignalSpy told(&office.as(Role::Hr), &Workspace::settingsChanged);
    const auto id = add(office, femke());
    add(office, {.person = {.name = u"Émile Smit"_s}, .roles = {Role::It}});
    add(office, {.person = {.name = u"Zoë Bos"_s}, .roles = {Role::Privacy, Role::Manager}});

    CHECK(names(office) == QStringList{u"Émile Smit"_s, u"Femke de Boer"_s, u"Zoë Bos"_s});
    CHECK(names(office, Role::Privacy) == QStringList{u"Femke de Boer"_s, u"Zoë Bos"_s});
    CHECK(names(office, Role::Legal).isEmpty());
    auto stored = femke();
    stored.person.id = id;
    CHECK(must(office.as(Role::It).colleagues(Role::Hr)) == QList{stored});
    CHECK(told.count() == 3);
    CHECK(must(office.as(Role::Hr).organisation()) == *startRequest().organisation);
    CHECK(must(office.as(Role::Hr).verify()).isEmpty());
}

TEST_CASE("Colleagues: one is changed and removed, and nothing of that is in a dossier", "[settings]")
{
    Office office;
    const auto before = office.seenBy(Role::Hr);
    auto colleague = femke();
    colleague.person.id = add(office, colleague);
    colleague.person.name = u"Femke Bakker"_s;
    colleague.roles = {Role::Finance};

    CHECK(add(office, colleague) == colleague.person.id);
    CHECK(must(office.as(Role::Hr).colleagues()) == QList{colleague});
    CHECK(office.refusal([&] { return office.as(Role::Hr).setColleague(colleague); }) == error(ErrorCode::NothingToChange));
    must(office.as(Role::Manager).removeColleague(colleague.person.id));
    CHECK(names(office).isEmpty());
    CHECK(office.refusal([&] { return office.as(Role::Hr).removeColleague(colleague.person.id); }) ==
          error(ErrorCode::NothingToChange));
    CHECK(office.seenBy(Role::Hr).record == before.record);
    CHECK(must(office.as(Role::Hr).verify()).isEmpty());
}

TEST_CASE("Colleagues: only who may change settings may change them", "[settings]")
{
    Office office;
    const auto id = add(office, femke());

    for (const auto role : {Role::Employee, Role::It, Role::Successor}) {
        CHECK(office.refusal([&] { return office.as(role).setColleague(femke()); }).code == ErrorCode::NotAllowed);
        CHECK(office.refusal([&] { return office.as(role).removeColleague(id); }).code == ErrorCode::NotAllowed);
    }
}

TEST_CASE("Colleagues: one has a name, clean texts on one line, and never the role of who leaves", "[settings]")
{
    Office office;
    const auto refused = [&](const Colleague &colleague) {
        return office.refusal([&] { return office.as(Role::Hr).setColleague(colleague); });
    };
    CHECK(refused({.person = {.name = u" "_s}, .roles = {Role::Hr}}).code == ErrorCode::InvalidValue);
    CHECK(refused({.person = {.name = u"Jan"_s}, .roles = {Role::Employee}}).code == ErrorCode::InvalidValue);
    for (const auto &[text, code] : hostileTexts()) {
        for (const auto member : {&Person::name, &Person::email, &Person::unit}) {
            auto colleague = femke();
            colleague.person.*member = text;
            CHECK(refused(colleague).code == code);
        }
    }
    add(office, {.person = {.name = u" Jan \n Smit "_s, .unit = u"Ruimte\nen groen"_s}});
    CHECK(must(office.as(Role::Hr).colleagues()).first().person.name == u"Jan Smit"_s);
    CHECK(must(office.as(Role::Hr).colleagues()).first().person.unit == u"Ruimte en groen"_s);
}

TEST_CASE("Colleagues: what was edited behind the program's back is found", "[settings]")
{
    const TestRegister reg;
    reg.create();
    const auto id = must(reg.workspace()->setColleague(femke()));

    reg.sql(u"UPDATE setting SET value = 'it' WHERE field = 'roles'"_s);

    const auto findings = must(reg.store()->verify({}));
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().kind == VerifyFinding::Kind::StateDiffers);
    CHECK(findings.first().what == colleagueSubject(id) % u" roles"_s);
}

TEST_CASE("Colleagues: every field has a cell", "[cells]")
{
    [[maybe_unused]] const auto &[person, roles] = Colleague();
    [[maybe_unused]] const auto &[id, name, email, unit] = Person();
    auto colleague = femke();
    colleague.person.id = PersonId(QUuid::createUuid());
    QList<StoredCell> cells;
    for (const auto &cell : difference(Colleague(), colleague))
        cells.append({.cell = {cell.subject, cell.field, cell.newValue}});

    CHECK(cells.size() == 4);
    CHECK(colleaguesOf(cells) == QList{colleague});
    cells.append({.cell = {cells.first().cell.subject, u"mood"_s, u"good"_s}});
    cells.append({.cell = {u"colleague:x"_s, u"name"_s, u"Jan"_s}});
    CHECK(colleaguesOf(cells) == QList{colleague});
}

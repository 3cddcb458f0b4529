// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/officefixture.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

using Cells = QMap<QString, QString>;

const Cells woonvisie{{u"title"_s, u"Woonvisie 2030"_s}, {u"nextStep"_s, u"Concept naar de raad"_s}, {u"deadline"_s, u"2026-05-12"_s}};

const QString mattersColumns =
    u"title, reference, state, nextStep, deadline, risk, place, takesOver, note, confidential, ack, ackNote"_s;

struct RefusedCells
{
    QString table;
    Cells cells;
    Error error;
};

Cells destruction(const QString &proposedBy, const QString &decidedBy)
{
    return {{u"what"_s, u"Dubbele kopieën 2019"_s}, {u"proposedBy"_s, proposedBy}, {u"decidedBy"_s, decidedBy}};
}

} // namespace

TEST_CASE("Rows: adding one is one change, and rows keep their order", "[commands]")
{
    Office office;
    const auto first = office.add(Role::Employee, u"matters"_s, woonvisie);
    const auto change = office.lastChange();
    const auto second = office.add(Role::Employee, u"matters"_s, {{u"title"_s, u"Subsidie buurthuis"_s}});

    CHECK(change.action == u"add-row"_s);
    CHECK(change.cells.size() == 4); // three columns and the table
    const auto rows = office.seenBy(Role::Successor).record.rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).id == first);
    CHECK(rows.at(0).cells == woonvisie);
    CHECK(rows.at(1).id == second);
    CHECK(must(office.as(Role::Hr).verify()).isEmpty());
}

TEST_CASE("Rows: many are added in one change, in the order in which they were given", "[commands]")
{
    Office office;
    QList<Cells> given;
    for (int i = 0; i < 40; ++i)
        given.append({{u"title"_s, u"Zaak %1"_s.arg(i)}, {u"reference"_s, QString::number(i)}});
    const auto before = must(office.as(Role::Hr).history(office.dossier)).size();

    const auto ids = must(office.as(Role::Manager).addRows(office.dossier, u"matters"_s, given));

    CHECK(must(office.as(Role::Hr).history(office.dossier)).size() == before + 1);
    CHECK(office.lastChange().action == u"add-row"_s);
    CHECK(office.lastChange().onBehalfOf == Role::Employee);
    const auto rows = office.seenBy(Role::Successor).record.rows;
    REQUIRE(rows.size() == given.size());
    for (int i = 0; i < rows.size(); ++i) {
        CHECK(rows.at(i).cells == given.at(i));
        CHECK(rows.at(i).id == ids.at(i));
    }
    CHECK(must(office.as(Role::Hr).verify()).isEmpty());
}

TEST_CASE("Rows: of many rows none is added when one is refused, and that one is named", "[commands]")
{
    Office office;
    const QList<Cells> given{woonvisie, {{u"title"_s, u"B"_s}, {u"deadline"_s, u"morgen"_s}}, woonvisie};
    const auto add = [&] { return office.as(Role::Employee).addRows(office.dossier, u"matters"_s, given); };

    CHECK(office.refusal(add) == error(ErrorCode::InvalidValue, {u"deadline"_s, u"morgen"_s, u"yyyy-MM-dd"_s}));
    CHECK(add().error().row == 2);
    CHECK(office.refusal([&] { return office.as(Role::Employee).addRows(office.dossier, u"matters"_s, {}); }) ==
          error(ErrorCode::NothingToChange));
    CHECK(office.as(Role::It).addRows(office.dossier, u"matters"_s, given).error().row == 1);
}

TEST_CASE("Rows: A writes them on behalf, and that is recorded", "[commands]")
{
    Office office;
    const auto row = office.add(Role::Manager, u"matters"_s, woonvisie);
    CHECK(office.lastChange().onBehalfOf == Role::Employee);

    must(office.as(Role::Manager).setRow(office.dossier, row, {{u"takesOver"_s, u"Daan Mulder"_s}}));
    CHECK_FALSE(office.lastChange().onBehalfOf);

    must(office.as(Role::Manager).deleteRow(office.dossier, row));
    CHECK(office.lastChange().onBehalfOf == Role::Employee);
}

TEST_CASE("Rows: other roles are refused", "[commands]")
{
    Office office;
    const auto role = GENERATE(Role::It, Role::Hr, Role::Successor);
    const auto row = office.add(Role::Employee, u"matters"_s, woonvisie);
    const auto refused = error(ErrorCode::NotYourItem, {u"information.open_cases"_s, u"employee"_s, u"manager"_s});

    CHECK(office.refusal([&] { return office.as(role).addRow(office.dossier, u"matters"_s, woonvisie); }) == refused);
    CHECK(office.refusal([&] { return office.as(role).setRow(office.dossier, row, {{u"title"_s, u"x"_s}}); }) == refused);
    CHECK(office.refusal([&] { return office.as(role).deleteRow(office.dossier, row); }) == refused);
}

TEST_CASE("Rows: what does not fit its column is refused with what would", "[commands]")
{
    const auto given = GENERATE(
        RefusedCells{u"matters"_s, {{u"colour"_s, u"x"_s}}, error(ErrorCode::ColumnNotFound, {u"matters"_s, u"colour"_s, mattersColumns})},
        RefusedCells{u"matters"_s, {{u"@table"_s, u"owned"_s}}, error(ErrorCode::ColumnNotFound, {u"matters"_s, u"@table"_s, mattersColumns})},
        RefusedCells{u"matters"_s, {{u"deadline"_s, u"12-5-2026"_s}},
                     error(ErrorCode::InvalidValue, {u"deadline"_s, u"12-5-2026"_s, u"yyyy-MM-dd"_s})},
        RefusedCells{u"matters"_s, {{u"deadline"_s, u"2026-02-30"_s}},
                     error(ErrorCode::InvalidValue, {u"deadline"_s, u"2026-02-30"_s, u"yyyy-MM-dd"_s})},
        RefusedCells{u"matters"_s, {{u"confidential"_s, u"ja"_s}},
                     error(ErrorCode::InvalidValue, {u"confidential"_s, u"ja"_s, u"yes, no"_s})},
        RefusedCells{u"contacts"_s, {{u"relation"_s, u"friend"_s}},
                     error(ErrorCode::InvalidValue, {u"relation"_s, u"friend"_s, u"external, internal, client, family"_s})},
        RefusedCells{u"matters"_s, {}, error(ErrorCode::NothingToChange)},
        RefusedCells{u"matters"_s, {{u"title"_s, u"  "_s}}, error(ErrorCode::NothingToChange)},
        RefusedCells{u"none"_s, woonvisie, error(ErrorCode::TableNotFound, {u"none"_s})});
    Office office;

    CHECK(office.refusal([&] { return office.as(Role::Employee).addRow(office.dossier, given.table, given.cells); }) == given.error);
}

TEST_CASE("Rows: a row that no item would show is refused", "[commands]")
{
    Office office;
    const auto relation = GENERATE(as<QString>(), u""_s, u"client"_s); // clients have their own item, which is not in this list
    const Cells cells{{u"name"_s, u"Woningcorporatie De Haven"_s}, {u"relation"_s, relation}};

    CHECK(office.refusal([&] { return office.as(Role::Employee).addRow(office.dossier, u"contacts"_s, cells); })
          == error(ErrorCode::InvalidValue, {u"relation"_s, relation, u"external, internal"_s}));
}

TEST_CASE("Rows: a cell with nothing in it is emptied", "[commands]")
{
    Office office;
    const auto row = office.add(Role::Employee, u"matters"_s, woonvisie);
    must(office.as(Role::Employee).setRow(office.dossier, row, {{u"deadline"_s, u""_s}, {u"nextStep"_s, u" "_s}}));

    CHECK(office.row(row).cells == Cells{{u"title"_s, u"Woonvisie 2030"_s}});
}

TEST_CASE("Rows: what cannot be kept as text is refused", "[commands]")
{
    Office office;
    const auto hostile = hostileTexts().at(GENERATE(range(0, 5)));
    const auto row = office.add(Role::Employee, u"matters"_s, woonvisie);
    const Cells cells{{u"note"_s, hostile.text}};

    CHECK(office.refusal([&] { return office.as(Role::Employee).addRow(office.dossier, u"matters"_s, cells); }).code == hostile.code);
    CHECK(office.refusal([&] { return office.as(Role::Employee).setRow(office.dossier, row, cells); }).about.value(0) == u"note"_s);
}

TEST_CASE("Rows: a table that a role may not see is not there, nor are its rows", "[commands]")
{
    Office office;
    const auto row = office.add(Role::Manager, u"agreements"_s, {{u"about"_s, u"Laatste werkdag"_s}, {u"what"_s, u"24 april"_s}});

    CHECK(office.refusal([&] { return office.as(Role::It).addRow(office.dossier, u"agreements"_s, {{u"what"_s, u"x"_s}}); })
          == error(ErrorCode::TableNotFound, {u"agreements"_s}));
    CHECK(office.refusal([&] { return office.as(Role::It).setRow(office.dossier, row, {{u"what"_s, u"x"_s}}); })
          == error(ErrorCode::RowNotFound, {row.text()}));
    CHECK(office.refusal([&] { return office.as(Role::It).deleteRow(office.dossier, row); })
          == error(ErrorCode::RowNotFound, {row.text()}));
}

TEST_CASE("Rows: what is deleted is gone, and stays in the history", "[commands]")
{
    Office office;
    const auto row = office.add(Role::Employee, u"matters"_s, woonvisie);
    must(office.as(Role::Employee).deleteRow(office.dossier, row));

    CHECK(office.seenBy(Role::Hr).record.rows.isEmpty());
    CHECK(office.lastChange().action == u"delete-row"_s);
    CHECK(office.refusal([&] { return office.as(Role::Employee).setRow(office.dossier, row, {{u"title"_s, u"x"_s}}); })
          == error(ErrorCode::RowNotFound, {row.text()}));
}

TEST_CASE("Rows: the successor says whether it is clear, the others do not", "[commands]")
{
    Office office;
    const auto row = office.add(Role::Employee, u"matters"_s, woonvisie);
    must(office.as(Role::Successor).setRow(office.dossier, row, {{u"ack"_s, u"question"_s}, {u"ackNote"_s, u"Wie is de wethouder?"_s}}));

    CHECK_FALSE(office.lastChange().onBehalfOf);
    const auto role = GENERATE(Role::Employee, Role::Manager, Role::Hr);
    CHECK(office.refusal([&] { return office.as(role).setRow(office.dossier, row, {{u"ack"_s, u"clear"_s}}); }).code
          == ErrorCode::NotYourItem);
}

TEST_CASE("Rows: whether a place opens the manager may fill in on behalf of the successor", "[commands]")
{
    Office office;
    const auto row = office.add(Role::Employee, u"locations"_s, {{u"where"_s, u"Zaaksysteem, map Wonen"_s}});
    must(office.as(Role::Manager).setRow(office.dossier, row, {{u"successorCanOpen"_s, u"yes"_s}}));

    CHECK(office.lastChange().onBehalfOf == Role::Successor);
    CHECK(office.refusal([&] { return office.as(Role::Employee).setRow(office.dossier, row, {{u"successorCanOpen"_s, u"no"_s}}); }).code
          == ErrorCode::NotYourItem);
}

TEST_CASE("Rows: only the bound person writes, and only while the dossier runs", "[commands]")
{
    Office office;
    CHECK(office.refusal([&] { return office.as(Role::Employee, u"Piet"_s).addRow(office.dossier, u"matters"_s, woonvisie); }).code
          == ErrorCode::NotTheBoundPerson);
    const auto row = office.add(Role::Employee, u"matters"_s, woonvisie);
    must(office.as(Role::Hr).setState(office.dossier, DossierState::Finished));
    const auto refused = error(ErrorCode::DossierClosed, {u"finished"_s});

    CHECK(office.refusal([&] { return office.as(Role::Employee).addRow(office.dossier, u"matters"_s, woonvisie); }) == refused);
    CHECK(office.refusal([&] { return office.as(Role::Employee).setRow(office.dossier, row, {{u"title"_s, u"x"_s}}); }) == refused);
    CHECK(office.refusal([&] { return office.as(Role::Employee).deleteRow(office.dossier, row); }) == refused);
}

TEST_CASE("Destruction: who proposes does not decide", "[commands]")
{
    Office office;
    const auto same = error(ErrorCode::SamePersonDecides, {u"ria  kuipers"_s});
    CHECK(office.refusal([&] {
        return office.as(Role::Ihh).addRow(office.dossier, u"destruction"_s, destruction(u"Ria Kuipers"_s, u"ria  kuipers"_s));
    }) == same);
    const auto row = office.add(Role::Ihh, u"destruction"_s, destruction(u"Ria Kuipers"_s, u"Youssef Amrani"_s));

    CHECK(office.refusal([&] { return office.as(Role::Ihh).setRow(office.dossier, row, {{u"decidedBy"_s, u"ria  kuipers"_s}}); }) == same);
}

TEST_CASE("Destruction: it is recorded only behind an open gate and without a hold", "[commands]")
{
    Office office;
    const auto row = office.add(Role::Ihh, u"destruction"_s, destruction(u"Joris van Leeuwen"_s, u"Ria Kuipers"_s));
    const auto destroy = [&](QDate day) {
        return office.on(day, Role::Ihh).setRow(office.dossier, row, {{u"destroyedOn"_s, day.toString(Qt::ISODate)}});
    };
    CHECK(office.refusal([&] { return destroy(sampleDay); })
          == error(ErrorCode::GateClosed, {u"information.destroy_list"_s, u"hold"_s, u"information.hold_check"_s}));
    office.mayDestroy();
    CHECK(office.refusal([&] { return destroy(sampleDay.addDays(15)); })
          == error(ErrorCode::NotReleased, {u"information.destroy_list"_s, u"information.hold_check"_s}));
    must(office.as(Role::Ihh).setHold(office.dossier, u"Woo-verzoek"_s, u"Woo-2026-014"_s));
    CHECK(office.refusal([&] { return destroy(sampleDay); })
          == error(ErrorCode::OnHold, {u"information.destroy_list"_s, u"Woo-2026-014"_s}));
    must(office.as(Role::Ihh).releaseHold(office.dossier));

    CHECK(destroy(sampleDay));
}

TEST_CASE("Destruction: a place whose content is destroyed is not ticked off under a hold", "[commands]")
{
    Office office;
    const auto row = office.add(Role::Employee, u"locations"_s, {{u"where"_s, u"USB-stick"_s}, {u"action"_s, u"destroy"_s}});
    must(office.as(Role::Ihh).setHold(office.dossier, u"Woo-verzoek"_s, u"Woo-2026-014"_s));
    const auto tick = [&] {
        return office.as(Role::Employee).setRow(office.dossier, row, {{u"doneOn"_s, sampleDay.toString(Qt::ISODate)}});
    };

    CHECK(office.refusal(tick) == error(ErrorCode::OnHold, {u"information.locations"_s, u"Woo-2026-014"_s}));
    must(office.as(Role::Ihh).releaseHold(office.dossier));
    CHECK(tick());
}

TEST_CASE("Destruction: nothing is destroyed before somebody decided, and what was destroyed stays on record", "[commands]")
{
    Office office;
    office.mayDestroy();
    const QMap<QString, QString> destroyed{{u"destroyedOn"_s, sampleDay.toString(Qt::ISODate)}};
    const auto row = office.add(Role::Ihh, u"destruction"_s, destruction(u"Joris van Leeuwen"_s, {}));
    CHECK(office.refusal([&] { return office.as(Role::Ihh).setRow(office.dossier, row, destroyed); }).code == ErrorCode::NobodyDecided);
    must(office.as(Role::Ihh).setRow(office.dossier, row, {{u"decidedBy"_s, u"Ria Kuipers"_s}}));
    must(office.as(Role::Ihh).setRow(office.dossier, row, destroyed));

    CHECK(office.refusal([&] { return office.as(Role::Ihh).setRow(office.dossier, row, {{u"decidedBy"_s, u""_s}}); }).code
          == ErrorCode::NobodyDecided);
    CHECK(office.refusal([&] { return office.as(Role::Ihh).deleteRow(office.dossier, row); }).code == ErrorCode::DestroyedStays);
    must(office.as(Role::Ihh).setRow(office.dossier, row, {{u"destroyedOn"_s, u""_s}}));
    CHECK(office.as(Role::Ihh).deleteRow(office.dossier, row));
}

TEST_CASE("Destruction: a row that says it is destroyed is not added under a hold either", "[commands]")
{
    Office office;
    office.mayDestroy();
    must(office.as(Role::Ihh).setHold(office.dossier, u"Woo-verzoek"_s, u"Woo-2026-014"_s));
    auto cells = destruction(u"Joris van Leeuwen"_s, u"Ria Kuipers"_s);
    cells.insert(u"destroyedOn"_s, u"2026-03-02"_s);

    CHECK(office.refusal([&] { return office.as(Role::Ihh).addRow(office.dossier, u"destruction"_s, cells); }).code == ErrorCode::OnHold);
}

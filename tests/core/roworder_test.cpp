// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/roworder.h"

#include "tests/core/officefixture.h"
#include "tests/core/reportexample.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString matters = u"matters"_s;

QList<RowId> addFive(Office &office)
{
    QList<QMap<QString, QString>> rows;
    for (const auto letter : u"abcde"_s)
        rows.append({{u"title"_s, QString(letter)}});
    return must(office.as(Role::Employee).addRows(office.dossier, matters, rows));
}

// The titles, as another program reads them.
QString order(Office &office, const QString &table = matters)
{
    QString titles;
    for (const auto &row : office.seenBy(Role::Hr).record.rows) {
        if (row.table == table)
            titles += row.cells.value(u"title"_s) + row.cells.value(u"name"_s);
    }
    return titles;
}

ChangeId move(Office &office, const RowId &row, int places)
{
    return must(office.as(Role::Employee).moveRow(office.dossier, row, places));
}

} // namespace

TEST_CASE("Row order: a key stands between any two, however often that is asked", "[rows]")
{
    QRandomGenerator random(7);
    QStringList keys;
    for (const auto &id : {u"019c0000-0000-7000-8000-000000000000"_s, u"019c0000-0000-7000-8000-000000000001"_s,
                           u"f3f2504e-4f89-41d3-9a0c-0305e82c3301"_s, u"00000000-0000-7000-8000-000000000000"_s})
        keys.append(id);
    keys.sort();
    for (int i = 0; i < 2000; ++i) {
        const auto at = i % 3 == 0 ? 0 : i % 3 == 1 ? keys.size() : random.bounded(int(keys.size()) + 1);
        const auto key = keyBetween(keys.value(at - 1), keys.value(at));
        REQUIRE((at == 0 || key > keys.at(at - 1)));
        REQUIRE((at == keys.size() || key < keys.at(at)));
        keys.insert(at, key);
    }
    auto low = u"019c"_s; // the same side again and again
    for (int i = 0; i < 50; ++i) {
        const auto key = keyBetween(u"019b"_s, low);
        REQUIRE((u"019b"_s < key && key < low));
        low = key;
    }
}

TEST_CASE("Row order: a row is moved in one cell, up, down and at most to an end", "[rows]")
{
    Office office;
    const auto ids = addFive(office);
    move(office, ids.at(1), 2);
    CHECK(order(office) == u"acdbe"_s);
    CHECK(office.lastChange().cells.size() == 1);
    CHECK(office.lastChange().action == u"move-row"_s);
    move(office, ids.at(4), -1);
    CHECK(order(office) == u"acdeb"_s);
    move(office, ids.at(3), -100);
    CHECK(order(office) == u"daceb"_s);
    move(office, ids.at(3), 100);
    CHECK(order(office) == u"acebd"_s);
    CHECK(office.refusal([&] { return office.as(Role::Employee).moveRow(office.dossier, ids.at(3), 1); }) ==
          error(ErrorCode::NothingToChange));
    CHECK(office.refusal([&] { return office.as(Role::Employee).moveRow(office.dossier, ids.at(2), 0); }) ==
          error(ErrorCode::NothingToChange));
    CHECK(must(office.as(Role::Hr).verify()).isEmpty());
}

TEST_CASE("Row order: rows of other tables are no places, and a new row is the last", "[rows]")
{
    Office office;
    const auto ids = addFive(office);
    office.add(Role::Employee, u"owned"_s, {{u"name"_s, u"X"_s}});
    office.add(Role::Employee, matters, {{u"title"_s, u"f"_s}});
    move(office, ids.first(), 4);
    CHECK(order(office) == u"bcdeaf"_s);
    CHECK(order(office, u"owned"_s) == u"X"_s);
    move(office, ids.first(), 1);
    office.add(Role::Employee, matters, {{u"title"_s, u"g"_s}});
    CHECK(order(office) == u"bcdefag"_s);
}

TEST_CASE("Row order: rows stand as they were added, whatever time their ids say", "[rows]")
{
    const TestRegister reg;
    const auto dossier = reg.start();
    auto sources = Sources::ofMachine();
    sources.uuid = [] { return QUuid::createUuid(); }; // as under clocks that differ
    const auto employee = reg.workspace(Role::Employee, u"Joris van Leeuwen"_s, sampleDay, sources);
    QString expected;
    for (char letter = 'a'; letter < 'n'; ++letter) {
        must(employee->addRow(dossier, matters, {{u"title"_s, QString(QLatin1Char(letter))}}));
        expected += QLatin1Char(letter);
    }

    QString titles;
    for (const auto &row : must(reg.store()->record(dossier)).rows)
        titles += row.cells.value(u"title"_s);
    CHECK(titles == expected);
    CHECK(must(employee->verify()).isEmpty());
}

TEST_CASE("Row order: moving is undone and redone, and a deleted row comes back where it stood", "[rows]")
{
    Office office;
    const auto ids = addFive(office);
    const auto moved = move(office, ids.at(4), -3);
    const auto undone = must(office.as(Role::Employee).undo(office.dossier, moved));
    CHECK(order(office) == u"abcde"_s);
    must(office.as(Role::Employee).undo(office.dossier, undone));
    CHECK(order(office) == u"aebcd"_s);
    const auto deleted = must(office.as(Role::Employee).deleteRow(office.dossier, ids.at(4)));
    CHECK(order(office) == u"abcd"_s);
    must(office.as(Role::Employee).undo(office.dossier, deleted));
    CHECK(order(office) == u"aebcd"_s);
}

TEST_CASE("Row order: who may not add or delete rows may not move them", "[rows]")
{
    Office office;
    const auto ids = addFive(office);
    CHECK(office.refusal([&] { return office.as(Role::Successor).moveRow(office.dossier, ids.first(), 1); }).code ==
          ErrorCode::NotYourItem);
    CHECK(office.refusal([&] { return office.as(Role::Hr).moveRow(office.dossier, RowId(QUuid::createUuid()), 1); }).code ==
          ErrorCode::RowNotFound);
    must(office.as(Role::Manager).moveRow(office.dossier, ids.first(), 1));
    CHECK(office.lastChange().onBehalfOf == Role::Employee);
    must(office.as(Role::Employee).sign(office.dossier));
    CHECK(office.refusal([&] { return office.as(Role::Employee).moveRow(office.dossier, ids.first(), 1); }).code ==
          ErrorCode::SignedReadOnly);
    CHECK_FALSE(office.seenBy(Role::Manager).changedAfterSigning);
    must(office.as(Role::Manager).moveRow(office.dossier, ids.first(), 1));
    CHECK_FALSE(office.seenBy(Role::Manager).changedAfterSigning);
}

TEST_CASE("Row order: reports follow it, and their history is silent about it", "[rows]")
{
    Office office;
    const auto ids = must(office.as(Role::Employee)
                              .addRows(office.dossier, matters,
                                       {{{u"title"_s, u"Laat"_s}, {u"deadline"_s, u"2026-05-01"_s}},
                                        {{u"title"_s, u"Vroeg"_s}, {u"deadline"_s, u"2026-04-01"_s}},
                                        {{u"title"_s, u"Ooit"_s}}}));
    const auto report = [&] { return must(office.as(Role::Hr).report(office.dossier, {.preset = Preset::Archive})); };
    const auto titles = [&] {
        QStringList names;
        for (const auto &row : reportexample::tableIn(report(), u"Lopende zaken"_s).rows)
            names.append(row.cells.first().text);
        return names;
    };
    CHECK(titles() == QStringList{u"Vroeg"_s, u"Laat"_s, u"Ooit"_s}); // nobody arranged them: by date
    const auto told = reportexample::tableIn(report(), u"Geschiedenis"_s).rows.size();
    move(office, ids.at(2), -1);
    CHECK(titles() == QStringList{u"Laat"_s, u"Ooit"_s, u"Vroeg"_s});
    CHECK(reportexample::tableIn(report(), u"Geschiedenis"_s).rows.size() == told);
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"

#include "core/domain/task.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

Item item()
{
    return {.key = u"t.a"_s, .responsible = Role::Employee, .accountable = Role::Manager};
}

Row row(const QString &table, const QMap<QString, QString> &cells)
{
    return {.id = RowId(QUuid::createUuid()), .table = table, .cells = cells};
}

} // namespace

TEST_CASE("Evidence: each kind is missing until it is there", "[evidence]")
{
    struct Case { Evidence evidence; void (*give)(TaskState &); };
    const auto given = GENERATE(Case{Evidence::Note, [](TaskState &s) { s.note = u"Besproken"_s; }},
                                Case{Evidence::Place, [](TaskState &s) { s.place = u"Zaaksysteem Z-2026-118"_s; }},
                                Case{Evidence::Place, [](TaskState &s) { s.alreadySafe = true; }},
                                Case{Evidence::Date, [](TaskState &s) { s.date = QDate(2026, 3, 6); }},
                                Case{Evidence::Person, [](TaskState &s) { s.person = u"Daan Mulder"_s; }},
                                Case{Evidence::Choice, [](TaskState &s) { s.choice = u"free"_s; }},
                                Case{Evidence::Consent, [](TaskState &s) { s.consent = ConsentSet(); }},
                                Case{Evidence::Signature, [](TaskState &s) { s.signature.at = u"2026-03-06T10:00:00.000Z"_s; }});
    Task task{.item = item()};
    task.item.evidence = {given.evidence};

    CHECK(missingEvidence(task, {}).evidence == QList{given.evidence});
    given.give(task.state);
    CHECK(missingEvidence(task, {}).isEmpty());
}

TEST_CASE("Evidence: setting to done is itself the confirmation", "[evidence]")
{
    Task task{.item = item()};
    task.item.evidence = {GENERATE(Evidence::Confirm, Evidence::Private)};

    CHECK(missingEvidence(task, {}).isEmpty());
}

TEST_CASE("Evidence: blanks are nothing, and a refusal is no signature", "[evidence]")
{
    Task task{.item = item()};
    task.item.evidence = {Evidence::Note, Evidence::Place, Evidence::Person, Evidence::Signature};
    task.state = {.note = u" \n"_s, .place = u"\t"_s, .person = u"  "_s};
    task.state.signature = {.at = u"2026-03-06T10:00:00.000Z"_s, .refusal = u"Er ontbreekt nog veel"_s};

    CHECK(missingEvidence(task, {}).evidence == task.item.evidence);
}

TEST_CASE("Evidence: nobody is an answer to who succeeds, and to nothing else", "[evidence]")
{
    const auto key = GENERATE(as<QString>(), u"information.successor"_s, u"t.a"_s);
    Task task{.item = {.key = key}};
    task.item.evidence = {Evidence::Person};
    task.state.choice = u"nobody"_s;

    CHECK(missingEvidence(task, {}).isEmpty() == (key == u"information.successor"_s));
}

TEST_CASE("Evidence: a table item needs a row of its table", "[evidence]")
{
    Task task{.item = item()};
    task.item.kind = ItemKind::Table;
    task.item.table = u"matters"_s;

    CHECK(missingEvidence(task, {row(u"owned"_s, {{u"name"_s, u"Enquête"_s}})}).rowProblems == QStringList{u"matters"_s});
    CHECK(missingEvidence(task, {row(u"matters"_s, {{u"title"_s, u"Woonvisie"_s}})}).isEmpty());
}

TEST_CASE("Evidence: of the rows that fit, each has every named column filled", "[evidence]")
{
    Task task{.item = item()};
    task.item.rows = RowRule{u"assets"_s, {{u"kind"_s, {u"badge"_s, u"keys"_s}}}, {u"returnedOn"_s, u"receivedBy"_s}};
    const auto laptop = row(u"assets"_s, {{u"kind"_s, u"laptop"_s}});
    auto badge = row(u"assets"_s, {{u"kind"_s, u"badge"_s}, {u"returnedOn"_s, u"2026-03-06"_s}});
    auto keys = badge;
    keys.cells = {{u"kind"_s, u"keys"_s}, {u"returnedOn"_s, u"2026-03-06"_s}, {u"receivedBy"_s, u"Facilitair"_s}};

    CHECK(missingEvidence(task, {laptop}).rowProblems.contains(u"assets"_s));
    CHECK(missingEvidence(task, {laptop, badge, keys}).rowProblems == QStringList{u"assets|receivedBy"_s});
    badge.cells.insert(u"receivedBy"_s, u" "_s);
    CHECK(missingEvidence(task, {laptop, badge, keys}).rowProblems == QStringList{u"assets|receivedBy"_s});
    badge.cells.insert(u"receivedBy"_s, u"Facilitair"_s);
    CHECK(missingEvidence(task, {laptop, badge, keys}).isEmpty());
}

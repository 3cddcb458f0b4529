// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/handoverrows.h"

#include "app/language.h"
#include "tests/core/officefixture.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using app::HandoverLine;
using app::HandoverRowModel;
using app::OpenDossier;
using Kind = HandoverLine::Kind;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QStringList tablesOf(const QList<HandoverLine> &lines)
{
    QStringList tables;
    for (const auto &line : lines) {
        if (line.kind == Kind::Heading)
            tables.append(line.table);
    }
    return tables;
}

const HandoverLine &lineOf(const RowId &row, const QList<HandoverLine> &lines)
{
    const auto it =
        std::ranges::find_if(lines, [&](const HandoverLine &line) { return line.kind == Kind::Row && line.row == row; });
    REQUIRE(it != lines.end());
    return *it;
}

} // namespace

TEST_CASE("What is handed over: tables come in the order of the report, and only those a role may see", "[models]")
{
    Office office;
    const auto successor = tablesOf(app::handoverLines(office.seenBy(Role::Successor)));
    const auto manager = tablesOf(app::handoverLines(office.seenBy(Role::Manager)));

    CHECK(successor.first() == u"matters"_s);
    CHECK(successor.indexOf(u"locations"_s) > successor.indexOf(u"matters"_s));
    CHECK_FALSE(successor.contains(u"agreements"_s));
    CHECK(manager.contains(u"agreements"_s));
}

TEST_CASE("What is handed over: a table without rows says so, and that line is passed over", "[models]")
{
    Office office;
    OpenDossier dossier(office.as(Role::Successor), office.dossier);
    HandoverRowModel model(dossier);
    const QAbstractItemModelTester tester(&model, fatal);

    CHECK(model.rows() == 0);
    CHECK(model.lines().at(1).kind == Kind::Nothing);
    CHECK_FALSE(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
}

TEST_CASE("What is handed over: rows stand by date, with who has it and what the receiver said", "[models]")
{
    app::setLanguage(Language::Dutch);
    Office office;
    const auto late = office.add(Role::Employee, u"matters"_s, {{u"title"_s, u"Later"_s}, {u"deadline"_s, u"2026-06-01"_s}});
    const auto early = office.add(Role::Employee, u"matters"_s,
                                  {{u"title"_s, u"Eerst"_s}, {u"deadline"_s, u"2026-04-01"_s}, {u"takesOver"_s, u"Noor"_s}});
    must(office.as(Role::Successor).setRow(office.dossier, early, {{u"ack"_s, u"question"_s}}));
    OpenDossier dossier(office.as(Role::Successor), office.dossier);
    HandoverRowModel model(dossier);
    const auto &lines = model.lines();

    CHECK(model.indexOfRow(early).row() < model.indexOfRow(late).row());
    CHECK(lineOf(early, lines).second.contains(u"Noor"_s));
    CHECK(lineOf(early, lines).second.contains(u"1 apr"_s));
    CHECK(lineOf(early, lines).answer == HandoverLine::Answer::Question);
    CHECK(app::sentenceOf(lineOf(early, lines)).endsWith(lineOf(early, lines).aside));
    CHECK(lineOf(late, lines).lacksOwner);
    CHECK(lineOf(late, lines).second.startsWith(u"Nog niemand"_s));
    CHECK(lineOf(late, lines).item == u"information.open_cases"_s);
    CHECK(model.firstOfItem(u"information.open_cases"_s).isValid());
}

TEST_CASE("What is handed over: of a row of one kind of thing, the task is one that shows it", "[models]")
{
    Office office;
    const auto phone = office.add(Role::Employee, u"assets"_s, {{u"what"_s, u"Toestel"_s}, {u"kind"_s, u"phone"_s}});
    const auto view = office.seenBy(Role::Manager);
    const auto item = lineOf(phone, app::handoverLines(view)).item;

    const auto rows = rowsOf(view.task(item)->item, view.record.rows);
    CHECK(std::ranges::any_of(rows, [&](const Row &row) { return row.id == phone; }));
}

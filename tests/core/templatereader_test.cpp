// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"

#include "core/templates/reader.h"
#include "tests/core/brokentemplates.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace core;
using Kind = Problem::Kind;

namespace {

const QString templateFolder = QStringLiteral(TEST_DATA "/templates/");

QByteArray bytesOf(const QString &name)
{
    QFile file(templateFolder + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Template validTemplate()
{
    auto result = readTemplate(bytesOf(u"valid.json"_s));
    REQUIRE(result);
    return *std::move(result);
}

QString kindName(Kind kind)
{
    static const QMap<Kind, QString> names{{Kind::NotJson, u"NotJson"_s},
                                           {Kind::NotUtf8, u"NotUtf8"_s},
                                           {Kind::TooLarge, u"TooLarge"_s},
                                           {Kind::TooDeep, u"TooDeep"_s},
                                           {Kind::NewerFormat, u"NewerFormat"_s},
                                           {Kind::WrongType, u"WrongType"_s},
                                           {Kind::Missing, u"Missing"_s},
                                           {Kind::MissingDutch, u"MissingDutch"_s},
                                           {Kind::UnknownKey, u"UnknownKey"_s},
                                           {Kind::UnknownValue, u"UnknownValue"_s},
                                           {Kind::Duplicate, u"Duplicate"_s},
                                           {Kind::UnknownReference, u"UnknownReference"_s},
                                           {Kind::Loop, u"Loop"_s},
                                           {Kind::OutOfRange, u"OutOfRange"_s},
                                           {Kind::NotCleanText, u"NotCleanText"_s},
                                           {Kind::TooLong, u"TooLong"_s}};
    return names.value(kind, u"?"_s);
}

QList<Problem> problemsIn(const QByteArray &bytes)
{
    const auto result = readTemplate(bytes);
    return result ? QList<Problem>() : result.error().problems;
}

QStringList faultsIn(const QByteArray &bytes)
{
    QStringList faults;
    for (const auto &problem : problemsIn(bytes))
        faults.append(u"%1 %2"_s.arg(problem.path, kindName(problem.kind)).trimmed());
    return faults;
}

QMap<QString, QStringList> expectedFaults()
{
    QMap<QString, QStringList> expected;
    QString file;
    for (const auto &line : QString::fromUtf8(brokenTemplates).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u' '))
            expected[file].append(line.trimmed());
        else
            file = line + u".json";
    }
    return expected;
}

} // namespace

TEST_CASE("Template reader: every broken file is refused with all of its faults", "[templates]")
{
    const auto expected = expectedFaults();
    const auto files = QDir(templateFolder + u"broken").entryList(QDir::Files);

    CHECK(files == expected.keys());
    for (const auto &file : files) {
        INFO(file.toStdString());
        CHECK(faultsIn(bytesOf(u"broken/"_s + file)) == expected.value(file));
    }
}

TEST_CASE("Template reader: a refused file gives an input error", "[templates]")
{
    const auto result = readTemplate(bytesOf(u"broken/title_missing.json"_s));

    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::InvalidInput);
}

TEST_CASE("Template reader: a file over one mebibyte is not read", "[templates]")
{
    const QByteArray spaces(1024 * 1024, ' ');

    CHECK(faultsIn(bytesOf(u"valid.json"_s) + spaces) == QStringList{u"TooLarge"_s});
    CHECK(faultsIn(bytesOf(u"valid.json"_s) + spaces.chopped(64 * 1024)).isEmpty());
}

TEST_CASE("Template reader: problems name the values they are about", "[templates]")
{
    const auto aboutFirst = [](const QString &file) { return problemsIn(bytesOf(u"broken/"_s + file)).first().about; };

    CHECK(aboutFirst(u"newer_format.json"_s) == QStringList{u"2"_s, u"1"_s});
    CHECK(aboutFirst(u"not_utf8.json"_s) == QStringList{u"38"_s});
    CHECK(aboutFirst(u"loop.json"_s) == QStringList{u"depot.tools"_s, u"depot.return"_s});
    CHECK(aboutFirst(u"loop_through_gate.json"_s) == QStringList{u"depot.tools"_s, u"depot.return"_s, u"@wipe"_s});
    CHECK(aboutFirst(u"unknown_columns.json"_s) == QStringList{u"colour"_s, u"tools"_s});
    CHECK(aboutFirst(u"unknown_choice_in_where.json"_s) == QStringList{u"lost"_s, u"good, broken"_s});
    CHECK(aboutFirst(u"due_too_far.json"_s) == QStringList{u"3651"_s, u"-3650"_s, u"3650"_s});
}

TEST_CASE("Template reader: the head and the tables are read", "[templates]")
{
    const auto depot = validTemplate();
    const auto *tools = depot.table(u"tools");

    CHECK(depot.id == u"depot"_s);
    CHECK(depot.version == 3);
    CHECK(depot.title == Text{u"Vertrek uit het depot"_s, u"Leaving the depot"_s});
    REQUIRE(tools);
    REQUIRE(tools->columns.size() == 5);
    CHECK(tools->help.en == u"Everything you have borrowed."_s);
    CHECK(tools->columns[0].help.nl == u"Merk en soort."_s);
    CHECK(tools->columns[1].type == ColumnType::Choice);
    CHECK(tools->columns[1].choices[1] == Choice{u"broken"_s, {u"Kapot"_s, u"Broken"_s}});
    CHECK(tools->columns[4].type == ColumnType::Person);
}

TEST_CASE("Template reader: an item is read with everything in it", "[templates]")
{
    const auto depot = validTemplate();
    const auto *item = depot.item(u"depot.return");

    REQUIRE(item);
    CHECK(item->chapter == Chapter::Equipment);
    CHECK(item->phase == Phase::Close);
    CHECK(item->links == QList<Text>{{u"Huisregels van het depot"_s, u"House rules of the depot"_s}});
    CHECK(item->responsible == Role::Employee);
    CHECK(item->accountable == Role::Facilities);
    CHECK(item->consulted == QList<Role>{Role::It, Role::Security});
    CHECK(item->due == DueRule{Anchor::LastDay, -1, Unit::WorkingDays});
    CHECK(item->rows == RowRule{u"tools"_s, {{u"state"_s, {u"good"_s}}}, {u"returnedOn"_s, u"ack"_s}});
    CHECK(item->when == Conditions{{{DepartureGroup::Leaving}, {DepartureKind::Death, true}}, {{Term::OnRequest()}}});
    CHECK(item->provides == QList<Gate>{Gate::Wipe});
    CHECK(item->needs == QStringList{u"depot.tools"_s, u"information.kickoff"_s});
    CHECK_FALSE(item->visibleTo);
}

TEST_CASE("Template reader: gates, choices and audiences are read", "[templates]")
{
    const auto depot = validTemplate();
    const auto *wipe = depot.item(u"depot.wipe");
    const auto *rating = depot.item(u"depot.rating");

    REQUIRE(wipe);
    CHECK(wipe->gates == QList<Gate>{Gate::Wipe, Gate::Delete});
    CHECK(wipe->needs.isEmpty());
    CHECK(wipe->visibleTo == RoleSet{Role::It, Role::Ihh});
    REQUIRE(rating);
    CHECK_FALSE(rating->chapter);
    CHECK_FALSE(rating->due);
    CHECK(rating->choices.last().key == u"10"_s);
    CHECK(rating->consents == QList<Consent>{Consent::Feedback});
}

TEST_CASE("Template reader: overrides are read in their order", "[templates]")
{
    const auto overrides = validTemplate().overrides;

    REQUIRE(overrides.size() == 3);
    CHECK(overrides[0].match ==
          Override::Match{
              {u"depot.tools"_s, u"information.locations"_s}, {u"depot.wipe"_s}, Role::Employee, Chapter::Equipment});
    CHECK(overrides[0].set.due == DueRule{Anchor::Notice, 20, Unit::Days});
    CHECK(overrides[0].set.title->en == u"Collect the things"_s);
    CHECK_FALSE(overrides[0].set.drop);
    CHECK(overrides[1].set.dueShift == -14);
    CHECK(overrides[1].set.visibleTo == RoleSet::all());
    CHECK(overrides[1].set.drop == false);
    CHECK(overrides[2].when.isEmpty());
    CHECK(overrides[2].set.drop == true);
}

TEST_CASE("Template reader: a draft may lack English and who does or decides it", "[templates]")
{
    const QByteArray draft = R"({"format": 1, "id": "own", "version": 1, "title": {"nl": "Eigen"},
        "sections": [{"chapter": null, "items": [
            {"key": "own.first", "phase": "notify", "kind": "task", "title": {"nl": "Beginnen"}}]}]})";

    CHECK(faultsIn(draft).isEmpty());
}

TEST_CASE("Template reader: a table of another bundled template may be used", "[templates]")
{
    auto bytes = bytesOf(u"broken/unknown_table_of_rows.json"_s);

    CHECK(faultsIn(bytes.replace("\"paint\"", "\"locations\"")).isEmpty());
}

TEST_CASE("Template reader: a file cut off anywhere is refused and never crashes", "[templates]")
{
    const auto bytes = bytesOf(u"valid.json"_s).trimmed();

    for (qsizetype size = 0; size < bytes.size(); ++size) {
        if (problemsIn(bytes.first(size)).isEmpty())
            FAIL("the first " << size << " bytes were taken for a template");
    }
    CHECK(problemsIn(bytes).isEmpty());
}

TEST_CASE("Template reader: bytes changed at random give a template or problems, never a crash", "[templates]")
{
    const auto bytes = bytesOf(u"valid.json"_s);
    QRandomGenerator random(20260313);
    int refused = 0;

    for (int round = 0; round < 2000; ++round) {
        auto flipped = bytes;
        for (int flip = random.bounded(1, 4); flip > 0; --flip)
            flipped[random.bounded(static_cast<int>(flipped.size()))] = static_cast<char>(random.bounded(256));
        const auto result = readTemplate(flipped);
        if (!result && result.error().problems.isEmpty())
            FAIL("round " << round << ": refused without a reason");
        refused += result ? 0 : 1;
    }
    CHECK(refused > 1000);
}

TEST_CASE("Template reader: a long chain of items, each waiting for itself too, is read in a moment", "[templates]")
{
    QByteArray sections;
    for (int i = 0; i < 9000; ++i) {
        const QByteArray key = "\"a.b" + QByteArray::number(i) + '"';
        sections += i % 1000 == 0 ? "]},{\"items\":[" : ",";
        sections += "{\"key\":" + key + ",\"needs\":[\"a.b" + QByteArray::number(i + 1) + "\"," + key + "]}";
    }
    const QByteArray head = R"({"format":1,"id":"a","version":1,"title":{"nl":"A"},"sections":[{"chapter":null,"items":[)";

    CHECK(problemsIn(head + sections + "]}]}").size() > 9000);
}

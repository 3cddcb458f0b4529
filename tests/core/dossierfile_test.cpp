// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/dossierfile.h"

#include "tests/catch.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using core::Problem;

namespace {

QByteArray example(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/dossiers/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// A file with just what is required, and more on top.
QByteArray minimal(const QByteArray &more = {})
{
    return R"({"person": {"name": "Joris van Leeuwen"}, "kind": "resignation",
               "dates": {"notice": "2026-03-02", "lastDay": "2026-04-30"})" +
           more + '}';
}

QList<Problem> problemsIn(const QByteArray &bytes)
{
    const auto read = core::readDossierFile(bytes);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == core::ErrorCode::InvalidInput);
    return read.error().problems;
}

} // namespace

TEST_CASE("Dossier file: everything in a full one is read", "[dossierfile]")
{
    const auto read = core::readDossierFile(example(u"joris-van-leeuwen.json"_s));

    REQUIRE(read);
    CHECK(read->person.name == u"Joris van Leeuwen"_s);
    CHECK(read->person.unit == u"Wonen en Leefomgeving"_s);
    CHECK(read->function == u"Beleidsadviseur Wonen"_s);
    CHECK(read->kind == core::DepartureKind::Resignation);
    CHECK(read->flags ==
          core::FlagSet{core::Flag::Chat, core::Flag::Paper, core::Flag::ExternalRelations, core::Flag::Phone});
    CHECK(read->dates == core::Dates{QDate(2026, 3, 2), QDate(2026, 4, 24), QDate(2026, 4, 30)});
    CHECK(read->people.value(core::Role::Manager).name == u"Sanne Verhoeven"_s);
    CHECK_FALSE(read->noSuccessor);
    REQUIRE(read->organisation);
    CHECK(read->organisation->name == u"Gemeente Veldermeer"_s);
    CHECK(read->organisation->government);
    CHECK(read->organisation->mail == core::MailPolicy::Municipal);
    CHECK(read->organisation->calendar.bridgeDays == QList{QDate(2026, 5, 15)});
    CHECK(read->organisation->missingRoles == core::RoleSet{core::Role::Archivist, core::Role::Legal});
    CHECK(read->organisation->retention == u"P10Y"_s);
}

TEST_CASE("Dossier file: every example is accepted", "[dossierfile]")
{
    const auto names = QDir(QStringLiteral(TEST_DATA "/dossiers")).entryList({u"*.json"_s});
    REQUIRE(names.size() >= 4);

    for (const auto &name : names) {
        INFO(name.toStdString());
        CHECK(core::readDossierFile(example(name)).has_value());
    }
}

TEST_CASE("Dossier file: the required parts are enough", "[dossierfile]")
{
    const auto read = core::readDossierFile(minimal());

    REQUIRE(read);
    CHECK(read->people.isEmpty());
    CHECK_FALSE(read->organisation);
    CHECK_FALSE(read->dates.employmentEnd.isValid());
}

TEST_CASE("Dossier file: a successor of null is nobody by choice", "[dossierfile]")
{
    const auto read = core::readDossierFile(minimal(R"(, "people": {"successor": null})"));

    REQUIRE(read);
    CHECK(read->noSuccessor);
    CHECK(read->people.isEmpty());
}

TEST_CASE("Dossier file: other roles may not be null, and the leaver is no role to bind", "[dossierfile]")
{
    const auto problems = problemsIn(minimal(R"(, "people": {"manager": null, "employee": "Joris", "boss": "Ria"})"));

    CHECK(problems.contains(Problem{u"people.manager"_s, Problem::Kind::WrongType, {u"text"_s}}));
    CHECK(problems.contains(Problem{u"people.employee"_s, Problem::Kind::UnknownKey, {u"employee"_s}}));
    const auto isBoss = [](const Problem &problem) { return problem.path == u"people.boss"_s; };
    const auto boss = std::ranges::find_if(problems, isBoss);
    REQUIRE(boss != problems.end());
    CHECK(boss->kind == Problem::Kind::UnknownValue);
    CHECK(boss->about.value(0) == u"boss"_s);
    CHECK(boss->about.value(1).startsWith(u"manager, successor, hr, it"_s));
    CHECK(std::ranges::count_if(problems, isBoss) == 1);
}

TEST_CASE("Dossier file: all faults are reported at once, each with its place", "[dossierfile]")
{
    const auto problems = problemsIn(R"({"person": {"name": " ", "age": 5}, "kind": "fired", "flags": ["chat", "chat", 1],
        "dates": {"notice": "2-3-2026", "lastDay": "2026-02-30"}, "colour": "red",
        "organisation": {"retention": "ten years", "mail": "pigeon", "bridgeDays": ["May"], "government": "yes"}})");

    QStringList paths;
    for (const auto &problem : problems)
        paths.append(problem.path);
    paths.sort();
    CHECK(paths == QStringList{u"colour"_s, u"dates.lastDay"_s, u"dates.notice"_s, u"flags[1]"_s, u"flags[2]"_s, u"kind"_s,
                               u"organisation.bridgeDays[0]"_s, u"organisation.government"_s, u"organisation.mail"_s,
                               u"organisation.retention"_s, u"person.age"_s, u"person.name"_s});
}

TEST_CASE("Dossier file: what is no JSON object says so", "[dossierfile]")
{
    CHECK(problemsIn({}).first().kind == Problem::Kind::NotJson);
    CHECK(problemsIn("[]").first().kind == Problem::Kind::WrongType);
    CHECK(problemsIn(minimal().chopped(1)).first().kind == Problem::Kind::NotJson);
    CHECK(problemsIn("{\"person\": \"\xff\"}").first().kind == Problem::Kind::NotUtf8);
    CHECK(problemsIn(QByteArray(2 * 1024 * 1024, ' ')).first().kind == Problem::Kind::TooLarge);
    CHECK(problemsIn(minimal(", \"x\": " + QByteArray(40, '[') + QByteArray(40, ']'))).first().kind ==
          Problem::Kind::TooDeep);
}

TEST_CASE("Dossier file: hostile text in a name is refused", "[dossierfile]")
{
    const auto name = GENERATE(as<QByteArray>(), "a\\u0000b", "\\ud800", "\\u001b[31m");
    const auto problems = problemsIn(R"({"person": {"name": ")" + name + R"("}, "kind": "resignation",
        "dates": {"notice": "2026-03-02", "lastDay": "2026-04-30"}})");

    REQUIRE(problems.size() >= 1);
    CHECK(problems.first().path == u"person.name"_s);
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/batchline.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using core::Problem;

namespace {

const app::UsualActor sanne{core::Role::Manager, u"Sanne Verhoeven"_s};

QStringList paths(const QByteArray &bytes, const app::UsualActor &usual = {})
{
    const auto line = app::readBatchLine(bytes, usual);
    REQUIRE_FALSE(line);
    QStringList paths;
    for (const auto &problem : line.error().problems)
        paths.append(problem.path);
    paths.sort();
    return paths;
}

} // namespace

TEST_CASE("Batch line: every field is read", "[batch]")
{
    const auto line =
        app::readBatchLine(R"({"dossier": "1", "item": "information.plan", "status": "done", "reason": "r", "note": "n",
        "place": "p", "date": "2026-03-02", "person": "q", "choice": "c", "due": "", "alreadySafe": true,
        "consent": ["alumni"], "as": "employee", "by": "Joris"})",
                           {});

    REQUIRE(line);
    CHECK(line->dossier == u"1"_s);
    CHECK(line->item == u"information.plan"_s);
    CHECK(line->role == core::Role::Employee);
    CHECK(line->by == u"Joris"_s);
    CHECK(line->edit.status == core::Status::Done);
    CHECK(line->edit.note == u"n"_s);
    CHECK(line->edit.date == QDate(2026, 3, 2));
    REQUIRE(line->edit.due);
    CHECK_FALSE(line->edit.due->isValid());
    CHECK(line->edit.alreadySafe == true);
    CHECK(line->edit.consent == core::ConsentSet{core::Consent::Alumni});
}

TEST_CASE("Batch line: what is left out stays as it is", "[batch]")
{
    const auto line = app::readBatchLine(R"({"dossier": "1", "item": "a.b", "note": ""})", sanne);

    REQUIRE(line);
    CHECK(line->by == u"Sanne Verhoeven"_s);
    CHECK(line->edit.note == u""_s);
    CHECK_FALSE(line->edit.status);
    CHECK_FALSE(line->edit.reason);
    CHECK_FALSE(line->edit.date);
    CHECK_FALSE(line->edit.consent);
}

TEST_CASE("Batch line: all faults are reported", "[batch]")
{
    CHECK(paths(R"({"item": "a.b", "status": "ready", "date": "soon", "colour": 1})") ==
          QStringList{u"as"_s, u"by"_s, u"colour"_s, u"date"_s, u"dossier"_s, u"status"_s});
    CHECK(paths(R"({"dossier": "1", "item": "a.b", "note": "\ud800", "place": "a\u0000b"})", sanne) ==
          QStringList{u"note"_s, u"place"_s});
    CHECK(paths(R"({"dossier": "1", "item": "a.b", "note": "x", "note": "y"})", sanne) == QStringList{u"note"_s});
    CHECK(paths("not json", sanne) == QStringList{QString()});
    CHECK(paths("{\"dossier\": \"\xff\"}", sanne) == QStringList{QString()});
}

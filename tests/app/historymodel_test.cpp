// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/historymodel.h"

#include "app/language.h"
#include "tests/core/officefixture.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using app::HistoryEntry;
using app::HistoryModel;
using app::HistoryWords;
using app::OpenDossier;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

// The words of the last change, as a role reads them.
HistoryEntry lastFor(Office &office, Role role)
{
    app::setLanguage(Language::Dutch);
    const auto view = office.seenBy(role);
    const auto history = must(office.as(role).history(office.dossier));
    return HistoryWords(view, history).entryOf(history.last());
}

QStringList sentences(const HistoryEntry &entry)
{
    QStringList all;
    for (const auto &cell : entry.cells)
        all.append(app::sentenceOf(cell));
    return all;
}

} // namespace

TEST_CASE("History: a task has its title, and values read as on the screen", "[models]")
{
    Office office;
    office.finish(Role::Manager, u"information.kickoff"_s,
                  {.status = Status::Done, .note = u"Eerst <b>de zaken</b> %1"_s, .date = sampleDay});
    const auto entry = lastFor(office, Role::Manager);

    CHECK(entry.what == u"Dossier starten en overdracht bespreken"_s);
    CHECK(entry.actor == u"Sanne Verhoeven"_s);
    CHECK(entry.role == u"leidinggevende"_s);
    CHECK(sentences(entry).contains(u"Stand: Te doen → Gedaan"_s));
    CHECK(sentences(entry).contains(u"Notitie: Eerst <b>de zaken</b> %1"_s));
}

TEST_CASE("History: a row keeps its name when it was deleted", "[models]")
{
    Office office;
    const auto row = office.add(Role::Employee, u"matters"_s, {{u"title"_s, u"Bezwaar"_s}});
    must(office.as(Role::Employee).setRow(office.dossier, row, {{u"deadline"_s, u"2026-04-01"_s}}));
    CHECK(sentences(lastFor(office, Role::Manager)) == QStringList{u"Uiterlijk: 1 apr"_s});

    must(office.as(Role::Employee).deleteRow(office.dossier, row));
    CHECK(lastFor(office, Role::Manager).what == u"Lopende zaken: ‘Bezwaar’"_s);
}

TEST_CASE("History: acts on the dossier are named, with people by name and dates as dates", "[models]")
{
    Office office;
    must(office.as(Role::Manager).bindPerson(office.dossier, Role::Successor, {.name = u"Noor Jansen"_s}));
    CHECK(sentences(lastFor(office, Role::Hr)).contains(u"Opvolger: Daan Mulder → Noor Jansen"_s));

    must(office.as(Role::Manager).changeDates(office.dossier, {.lastDay = QDate(2026, 4, 23)}));
    CHECK(lastFor(office, Role::Hr).what == u"Datums gewijzigd"_s);
    CHECK(sentences(lastFor(office, Role::Hr)).first().endsWith(u": 24-04-2026 → 23-04-2026"_s));

    must(office.as(Role::Manager).setState(office.dossier, DossierState::Paused));
    CHECK(sentences(lastFor(office, Role::It)) == QStringList{u"Stand van het dossier: Lopend → Gepauzeerd"_s});
}

TEST_CASE("History: why there is a hold is for those who may know", "[models]")
{
    Office office;
    must(office.as(Role::Ihh).setHold(office.dossier, u"Woo-verzoek parkeren"_s, u"WOO-12"_s));

    CHECK(sentences(lastFor(office, Role::Manager)).join(u' ').contains(u"Woo-verzoek parkeren"_s));
    CHECK(lastFor(office, Role::Successor).what == u"Bewaarplicht ingesteld"_s);
    CHECK_FALSE(sentences(lastFor(office, Role::Successor)).join(u' ').contains(u"WOO-12"_s));
    CHECK_FALSE(sentences(lastFor(office, Role::Successor)).join(u' ').contains(u"parkeren"_s));
}

TEST_CASE("History: newest first below the day, and a filter finds words anywhere in a change", "[models]")
{
    app::setLanguage(Language::Dutch);
    Office office;
    office.add(Role::Employee, u"matters"_s, {{u"title"_s, u"Café Zoë"_s}});
    office.add(Role::Employee, u"matters"_s, {{u"title"_s, u"Woo-verzoek"_s}});
    OpenDossier dossier(office.as(Role::Manager), office.dossier);
    HistoryModel model(dossier);
    const QAbstractItemModelTester tester(&model, fatal);

    REQUIRE(model.found() == 3);
    CHECK(model.lines().first().isHeading());
    CHECK(model.lines().at(1).entry.what.contains(u"Woo-verzoek"_s));
    CHECK(model.lines().last().entry.what == u"Dossier gestart"_s);

    model.setFilter(u"cafe joris"_s);
    CHECK(model.found() == 1);
    model.setFilter(u"cafe sanne"_s);
    CHECK(model.rowCount() == 0);
    model.setFilter({});
    CHECK(model.found() == 3);
}

TEST_CASE("History: a long one comes a page at a time", "[models]")
{
    Office office;
    auto &workspace = office.as(Role::Employee);
    const auto row = office.add(Role::Employee, u"matters"_s, {{u"title"_s, u"0"_s}});
    for (int i = 1; i <= HistoryModel::pageSize + 5; ++i)
        must(workspace.setRow(office.dossier, row, {{u"title"_s, QString::number(i)}}));
    OpenDossier dossier(office.as(Role::Manager), office.dossier);
    HistoryModel model(dossier);

    CHECK(model.hidden() == 7);
    CHECK(model.rowCount() == HistoryModel::pageSize + 1);
    model.showMore();
    CHECK(model.hidden() == 0);
    CHECK(model.found() == HistoryModel::pageSize + 7);
}

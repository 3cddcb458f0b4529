// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"
#include "tests/core/reportexample.h"

#include "core/report/reportwords.h"

#include <QRegularExpression>

using namespace reportexample;

namespace {

// Something filled in for every part of the example.
DossierRecord fullRecord()
{
    auto full = record();
    addRow(full, u"matters"_s, {{u"title"_s, u"Bezwaar Dorpsstraat 12"_s}});
    addRow(full, u"locations"_s, {{u"what"_s, u"Dossiers"_s}});
    addRow(full, u"contacts"_s, {{u"name"_s, u"Karin Postma"_s}});
    addRow(full, u"knowledge"_s, {{u"subject"_s, u"Rekenmodel"_s}});
    addRow(full, u"sessions"_s, {{u"subject"_s, u"Meelopen"_s}});
    addRow(full, u"agreements"_s, {{u"about"_s, u"Verlof"_s}});
    full.tasks[u"information.mandates"_s].note = u"Budget gaat over"_s;
    return full;
}

Change taskChange(const QString &item, const QString &field, const QString &value)
{
    return {.time = u"2026-03-01T10:00:00.000Z"_s,
            .actor = u"Bram de Wit"_s,
            .role = Role::Hr,
            .cells = {{taskSubject(item), field, {}, value, {}}}};
}

const auto languages = {Language::Dutch, Language::English};

} // namespace

TEST_CASE("Report words: every phrase stands in both languages and takes the same arguments", "[report]")
{
    const QRegularExpression argument(u"%\\d"_s);
    for (int i = 0; i <= static_cast<int>(Phrase::Last); ++i) {
        QStringList used[2];
        for (const auto language : languages) {
            const auto text = phrase(static_cast<Phrase>(i), language, {u"%1"_s, u"%2"_s, u"%3"_s});
            CHECK(!text.isEmpty());
            auto matches = argument.globalMatch(text);
            while (matches.hasNext())
                used[language == Language::Dutch ? 0 : 1].append(matches.next().captured());
            used[language == Language::Dutch ? 0 : 1].sort();
        }
        CHECK(used[0] == used[1]);
    }
}

TEST_CASE("Report words: an argument that looks like a place for one stays as typed", "[report]")
{
    CHECK(phrase(Phrase::And, Language::Dutch, {u"%2 korting"_s, u"%1"_s}) == u"%2 korting en %1"_s);
}

TEST_CASE("Report: each preset has the parts of the decisions, in order", "[report]")
{
    using enum Part;
    const QList<Part> work{InShort,  OpenPoints, Matters,   FirstWeeks, Locations,
                           Contacts, Knowledge,  Recurring, Owned,      Sessions};
    const QList<Part> business{Agreements, Mandates, Audiences, Accounts, Equipment, Destruction, AllTasks};

    auto forSuccessor = work;
    forSuccessor.removeOne(OpenPoints);
    CHECK(partsOf(Preset::Successor) == forSuccessor + QList<Part>{OpenPoints, Signatures});
    CHECK(partsOf(Preset::Manager) == work + business + QList<Part>{Signatures});
    CHECK(partsOf(Preset::Archive) == work + business + QList<Part>{Signatures, WhoDoesWhat, History, Retention});
    for (const auto &preset : words<Preset>())
        CHECK(partsOf(preset.value).isEmpty() == !isHandover(preset.value));
}

TEST_CASE("Report: prints the parts that were chosen, in its own order, and none that the preset has not", "[report]")
{
    using enum Part;
    const QList<Change> history{taskChange(u"information.kickoff"_s, u"note"_s, u"Besproken"_s)};
    const auto headingsWith = [&](const QList<Part> &parts) {
        const ReportRequest request{.preset = Preset::Successor, .parts = parts};
        return headings(makeReport(view(fullRecord()), history, request));
    };

    CHECK(headingsWith({Signatures, Contacts, InShort}) == QStringList{u"In het kort"_s, u"Contacten"_s, u"Ondertekening"_s});
    CHECK(headingsWith({Matters, Agreements, AllTasks, WhoDoesWhat, History, Retention}) == QStringList{u"Lopende zaken"_s});
    CHECK(headingsWith({}).isEmpty());
}

TEST_CASE("Report: a part that the preset has not is refused with those that it has", "[report]")
{
    using enum Part;
    const auto refusal = checkRequest({.preset = Preset::Successor, .parts = {{Matters, History, Accounts}}});

    REQUIRE(!refusal);
    CHECK(refusal.error().code == ErrorCode::PartNotInReport);
    CHECK(refusal.error().about.at(0) == u"history accounts"_s);
    CHECK(refusal.error().about.at(1) == toKeys(partsOf(Preset::Successor)).join(u' '));
    CHECK(checkRequest({.preset = Preset::Archive, .parts = {{Matters, History, Accounts}}}));
    CHECK(checkRequest({.preset = Preset::Receipt}));
    const auto sheet = checkRequest({.preset = Preset::Receipt, .parts = {{Equipment}}});
    REQUIRE(!sheet);
    CHECK(sheet.error().about.at(1).isEmpty());
}

TEST_CASE("Report: prints exactly the parts of its preset", "[report]")
{
    const auto full = fullRecord();
    const QList<Change> history{taskChange(u"information.kickoff"_s, u"note"_s, u"Besproken"_s)};
    const QStringList work{u"In het kort"_s, u"Nog te regelen"_s, u"Lopende zaken"_s,         u"Waar staat de informatie?"_s,
                           u"Contacten"_s,   u"Kennis"_s,         u"Gesprekken en meelopen"_s};
    const QStringList business{u"Afspraken over het vertrek"_s, u"Mandaat, budget en contracten"_s, u"Alle taken"_s};
    const QString sign = u"Ondertekening"_s;

    auto forSuccessor = work;
    forSuccessor.move(1, work.size() - 1);
    CHECK(headings(make(full, Preset::Successor, Language::Dutch, history)) == forSuccessor + QStringList{sign});
    CHECK(headings(make(full, Preset::Manager, Language::Dutch, history)) == work + business + QStringList{sign});
    CHECK(headings(make(full, Preset::Archive, Language::Dutch, history)) ==
          work + business + QStringList{sign, u"Wie doet wat?"_s, u"Geschiedenis"_s, u"Bewaren"_s});
}

TEST_CASE("Report: parts without content are named once, at the end", "[report]")
{
    const auto report = make(record(), Preset::Successor);

    CHECK(!headings(report).contains(u"Contacten"_s));
    CHECK(std::get<Paragraph>(report.blocks.last()).text ==
          u"Niets ingevuld bij: Lopende zaken, Waar staat de informatie?, Contacten, Kennis, Gesprekken en meelopen."_s);
}

TEST_CASE("Report: names the kind of departure only where the organisation wants it, and never for the successor",
          "[report]")
{
    auto shown = record();
    shown.dossier.kind = DepartureKind::Retirement;
    shown.dossier.organisation.showKind = true;

    CHECK(fact(make(shown, Preset::Manager), u"Soort vertrek"_s) == u"Pensioen"_s);
    CHECK(fact(make(shown, Preset::Archive, Language::English), u"Kind of departure"_s) == u"Retirement"_s);
    CHECK(!html(shown, Preset::Successor).contains(u"Pensioen"_s));
}

TEST_CASE("Report: an item stays only when every reader of the preset may see it", "[report]")
{
    auto source = sheet();
    source.sections.append(
        {Chapter::Start,
         {onlyFor({Role::Employee, Role::Hr, Role::Manager}, item(u"accounts.leave"_s, Chapter::Start, u"Verlof regelen"_s)),
          onlyFor({Role::Hr, Role::Ihh, Role::Manager}, item(u"accounts.close"_s, Chapter::Start, u"Dossier sluiten"_s))}});
    auto withIhh = record();
    auto withoutIhh = record();
    withoutIhh.dossier.organisation.ihhPresent = false;
    const auto tells = [&](const DossierRecord &dossier, Preset preset, const QString &title) {
        return html(dossier, preset, Language::Dutch, {}, {source}).contains(title);
    };

    CHECK(!tells(withIhh, Preset::Manager, u"Verlof regelen"_s));
    CHECK(tells(withoutIhh, Preset::Manager, u"Verlof regelen"_s));
    CHECK(tells(withIhh, Preset::Manager, u"Dossier sluiten"_s));
    CHECK(!tells(withIhh, Preset::Successor, u"Dossier sluiten"_s));
}

TEST_CASE("Report: where nobody receives, the successor's report tells only what is for the whole dossier", "[report]")
{
    auto source = sheet();
    source.sections.append(
        {Chapter::Start, {onlyFor(withoutSuccessor, item(u"accounts.leave"_s, Chapter::Start, u"Verlof regelen"_s))}});
    auto nobody = fullRecord();
    nobody.dossier.people.remove(Role::Successor);
    nobody.dossier.noSuccessor = true;

    const auto text = html(nobody, Preset::Successor, Language::Dutch, {}, {source});

    CHECK(!text.contains(u"Verlof regelen"_s));
    CHECK(text.contains(u"Bezwaar Dorpsstraat 12"_s));
}

TEST_CASE("Report: numbers count only the tasks it tells about", "[report]")
{
    auto source = sheet();
    source.sections.append(
        {Chapter::Start, {onlyFor({Role::Hr}, item(u"accounts.hidden"_s, Chapter::Start, u"Verborgen"_s))}});
    auto some = record();
    some.tasks[u"information.kickoff"_s].status = Status::Done;
    some.tasks[u"accounts.hidden"_s].status = Status::Done;

    CHECK(make(some, Preset::Manager, Language::Dutch, {}, {source}).state == u"Concept, 1 van 11 taken klaar"_s);
    CHECK(make(some, Preset::Successor, Language::English, {}, {source}).state == u"Draft, 1 of 10 tasks ready"_s);
}

TEST_CASE("Report: the cover says whose work it is, from whom, to whom", "[report]")
{
    const auto report = make(record());

    CHECK(report.title == u"Overdracht van werk"_s);
    CHECK(report.subtitle == u"Joris van Leeuwen draagt werk over aan Noor Jansen en collega’s"_s);
    CHECK(report.organisation == u"Gemeente Veldermeer"_s);
    CHECK(report.confidentiality.startsWith(u"Bevat persoonsgegevens"_s));
    CHECK(report.facts.first() == LabelledText(u"Medewerker"_s, u"Joris van Leeuwen"_s));
    CHECK(fact(report, u"Afdeling"_s) == u"Ruimte"_s);
    CHECK(fact(report, u"Laatste werkdag"_s) == u"dinsdag 31 maart 2026"_s);
    CHECK(fact(report, u"Leidinggevende"_s) == u"Sanne Verhoeven"_s);
    CHECK(fact(report, u"Stand"_s) == report.state);
}

TEST_CASE("Report: without a successor the cover says so", "[report]")
{
    auto open = record();
    open.dossier.people.remove(Role::Successor);
    auto nobody = open;
    nobody.dossier.noSuccessor = true;

    CHECK(make(open).subtitle == u"Joris van Leeuwen draagt werk over aan collega’s"_s);
    CHECK(fact(make(open), u"Opvolger"_s) == u"nog niemand"_s);
    CHECK(fact(make(nobody), u"Opvolger"_s) == u"niemand, gekozen door leidinggevende"_s);
    CHECK(make(nobody, Preset::Manager, Language::English).subtitle == u"Joris van Leeuwen hands over work to colleagues"_s);
}

TEST_CASE("Report: of somebody who died it does not say that she hands over work", "[report]")
{
    auto sad = record();
    sad.dossier.kind = DepartureKind::Death;

    CHECK(make(sad).subtitle == u"Het werk van Joris van Leeuwen gaat naar Noor Jansen en collega’s"_s);
    CHECK(make(sad, Preset::Manager, Language::English).subtitle ==
          u"The work of Joris van Leeuwen passes to Noor Jansen and colleagues"_s);
}

TEST_CASE("Report: is final when everybody who has to sign has signed", "[report]")
{
    auto signedRecord = record();
    const Signature signature{.by = u"Iemand"_s, .at = u"2026-03-11T13:05:00.000Z"_s};
    signedRecord.tasks[u"information.employee_sign"_s].signature = signature;
    signedRecord.tasks[u"information.signoff"_s].signature = signature;
    auto full = view(signedRecord);
    const auto stateOf = [](const DossierView &dossier) { return makeReport(dossier, {}, {.madeAt = madeAt}).state; };

    CHECK(stateOf(full).startsWith(u"Concept"_s));
    signedRecord.tasks[u"information.accept"_s].signature = signature;
    CHECK(stateOf(view(signedRecord)).startsWith(u"Definitief"_s));
    signedRecord.tasks[u"information.accept"_s].signature.refusal = u"Er ontbreekt veel"_s;
    CHECK(stateOf(view(signedRecord)).startsWith(u"Concept"_s));
    full.changedAfterSigning = true;
    CHECK(stateOf(full).endsWith(u", gewijzigd na ondertekening"_s));
}

TEST_CASE("Report: a closed dossier is no draft, and says what stayed open", "[report]")
{
    auto closed = record();
    closed.dossier.state = DossierState::Finished;
    CHECK(make(closed).state == u"Afgerond, niet ondertekend, 11 taken bleven open"_s);
    closed.dossier.state = DossierState::Cancelled;
    CHECK(make(closed, Preset::Manager, Language::English).state == u"Cancelled, not signed, 11 tasks stayed open"_s);
    for (const auto &section : sections()) {
        for (const auto &item : section.items)
            closed.tasks[item.key].status = Status::Done;
    }
    for (const auto &key : {u"information.employee_sign"_s, u"information.signoff"_s, u"information.accept"_s})
        closed.tasks[key].signature = {.by = u"Iemand"_s, .at = u"2026-03-11T13:05:00.000Z"_s};
    CHECK(make(closed).state.startsWith(u"Geannuleerd, ondertekend"_s));
    CHECK(!make(closed).state.contains(u"open"_s));
    closed.tasks[u"information.kickoff"_s].status = Status::Busy;
    CHECK(make(closed).state.contains(u", 1 taak bleef open"_s));
}

TEST_CASE("Report: the footer says from which templates and which register it was made", "[report]")
{
    CHECK(make(record()).footer ==
          u"Sjablonen: information 3. Laatste wijziging in het register: nummer 412, controlegetal 9f3c2a71be0d44e1. "
          "Gemaakt op 12-03-2026 13:40 UTC."_s);
    auto bare = view(record());
    bare.chainHead = u"7"_s;
    CHECK(makeReport(bare, {}, {}).footer.contains(u"nummer 7"_s));
}

TEST_CASE("Report: an empty dossier still gives a whole report in every preset and language", "[report]")
{
    for (const auto &preset : words<Preset>()) {
        for (const auto language : languages) {
            const auto report = makeReport({}, {}, {preset.value, language, {}});
            CHECK(!report.title.isEmpty());
            CHECK(!report.blocks.isEmpty());
            if (isHandover(preset.value))
                CHECK(report.state == (language == Language::Dutch ? u"Concept, 0 van 0 taken klaar"_s : u"Draft, 0 of 0 tasks ready"_s));
            CHECK(!report.subtitle.contains(u"%"_s));
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"
#include "tests/core/reportexample.h"

#include "core/report/csv.h"

using namespace reportexample;

namespace {

// Tasks that no report may tell about, and two of which it may tell no more than the title.
const QStringList secretTasks{u"information.hr_only"_s, u"exit.talk"_s,        u"alumni.register"_s,
                              u"information.look"_s,    u"accounts.private"_s, u"accounts.consent"_s};
const QDate secretDate(2031, 5, 17);

Item ofHr(Item item)
{
    item.responsible = item.accountable = Role::Hr;
    return item;
}

Item canary(const QString &key, Chapter chapter)
{
    return ofHr(item(key, chapter, u"Titel kanarie "_s + key));
}

Template secretSheet()
{
    auto blocked = item(u"accounts.blocked"_s, Chapter::Start, u"Wissen"_s);
    blocked.needs = {u"exit.talk"_s};
    auto source = sheet();
    source.sections.append(
        {Chapter::Start,
         {onlyFor({Role::Hr}, canary(u"information.hr_only"_s, Chapter::Start)), canary(u"exit.talk"_s, Chapter::Start),
          canary(u"alumni.register"_s, Chapter::Farewell), canary(u"information.look"_s, Chapter::Lookback),
          onlyFor({Role::Hr}, ofHr(tableItem(u"information.owned"_s, Chapter::Start, u"owned"_s))),
          withEvidence(Evidence::Private, item(u"accounts.private"_s, Chapter::Start, u"Privé vastleggen"_s)),
          withEvidence(Evidence::Consent, item(u"accounts.consent"_s, Chapter::Start, u"Toestemming vragen"_s)), blocked}});
    source.tables.append(
        {.key = u"owned"_s, .title = both(u"Titel kanarie owned"_s), .columns = {column(u"name"_s, u"Naam"_s)}});
    return source;
}

DossierRecord secretRecord()
{
    auto secret = record();
    secret.dossier.kind = DepartureKind::SummaryDismissal;
    secret.dossier.flags = FlagSet::all();
    secret.dossier.people[Role::Employee].email = u"kanarie@thuis.example"_s;
    addRow(secret, u"matters"_s, {{u"title"_s, u"Bezwaar Dorpsstraat 12"_s}});
    addRow(secret, u"owned"_s, {{u"name"_s, u"kanarie rij"_s}});
    for (const auto &key : secretTasks) {
        auto &state = secret.tasks[key];
        state.note = state.reason = state.place = state.person = state.choice = u"kanarie "_s + key;
        state.date = secretDate;
        state.consent = ConsentSet{Consent::Alumni};
    }
    secret.tasks[u"information.employee_sign"_s].signature = {
        .by = u"Joris"_s, .at = u"2026-03-11T13:05:00.000Z"_s, .openPoints = {u"exit.talk|hr|kanarie|2031-05-17"_s}};
    return secret;
}

QList<Change> secretHistory(const DossierRecord &secret)
{
    Change change{.time = u"2026-03-01T10:00:00.000Z"_s, .actor = u"Bram"_s, .role = Role::Hr};
    for (const auto &key : secretTasks)
        change.cells << CellChange{taskSubject(key), u"note"_s, {}, u"kanarie"_s, {}}
                     << CellChange{taskSubject(key), u"consent"_s, {}, u"alumni kanarie"_s, {}};
    change.cells << CellChange{dossierSubject(), u"kind"_s, u"retirement"_s, u"summaryDismissal"_s, {}}
                 << CellChange{dossierSubject(), u"flags"_s, {}, u"soleExpert kanarie"_s, {}}
                 << CellChange{dossierSubject(), u"requested"_s, {}, u"exit.talk"_s, {}}
                 << CellChange{rowSubject(secret.rows.last().id), u"name"_s, {}, u"kanarie rij"_s, {}}
                 << CellChange{personSubject(secret.dossier.people[Role::Employee].id), u"email"_s, {}, u"kanarie@x"_s, {}}
                 << CellChange{taskSubject(u"information.kickoff"_s), u"note"_s, {}, u"zichtbare notitie"_s, {}};
    return {change};
}

// As HTML and as CSV, made by somebody in this role.
QString everythingOf(const DossierRecord &secret, Role maker, const ReportRequest &request)
{
    const auto seen = viewFor(maker, situationOf(secret, {secretSheet()}, today));
    const auto report = makeReport(seen, secretHistory(secret), request);
    return QString::fromUtf8(toHtml(report) + toCsv(report));
}

void checkKindAndFlagsAreAbsent(const QString &text, Language language)
{
    CHECK(!text.contains(shortDate(secretDate)));
    CHECK(!text.contains(u"summaryDismissal"_s));
    CHECK(!text.contains(nameOf(Consent::Alumni).in(language)));
    for (const auto &kind : words<DepartureKind>())
        CHECK(!text.contains(nameOf(kind.value).in(language)));
    for (const auto &flag : words<Flag>())
        CHECK(!text.contains(nameOf(flag.value).in(language)));
}

} // namespace

TEST_CASE("Report: tells nothing of what is never printed, whatever the preset and language", "[report]")
{
    const auto preset = GENERATE(Preset::Successor, Preset::Manager, Preset::Archive, Preset::Receipt, Preset::WorkOrder,
                                 Preset::Blank, Preset::Matrix);
    const auto language = GENERATE(Language::Dutch, Language::English);

    const auto text = everythingOf(secretRecord(), Role::Hr, {.preset = preset, .language = language});

    REQUIRE(text.contains(u"Bezwaar Dorpsstraat 12"_s) == isHandover(preset));
    REQUIRE(text.contains(u"zichtbare notitie"_s) == (preset == Preset::Archive));
    CHECK(!text.contains(u"kanarie"_s, Qt::CaseInsensitive));
    checkKindAndFlagsAreAbsent(text, language);
}

TEST_CASE("Task sheet: tells nothing that its role may not see or that is never printed", "[report]")
{
    const auto role = static_cast<Role>(GENERATE(range(0, 19)));
    const auto maker = GENERATE(Role::Hr, Role::Manager);
    const auto language = GENERATE(Language::Dutch, Language::English);
    const ReportRequest request{.preset = Preset::TaskSheet, .language = language, .role = role};

    auto text = everythingOf(secretRecord(), maker, request);

    const auto ownTask = u"Titel kanarie information.hr_only"_s;
    CHECK(text.contains(ownTask) == (role == Role::Hr && maker == Role::Hr)); // the manager may not see what is for HR only
    CHECK(!text.remove(ownTask).contains(u"kanarie"_s, Qt::CaseInsensitive));
    checkKindAndFlagsAreAbsent(text, language);
}

TEST_CASE("Sheets: the kind of departure stays out, also where the organisation prints it in reports", "[report]")
{
    auto secret = secretRecord();
    secret.dossier.organisation.showKind = true;
    const auto preset = GENERATE(Preset::TaskSheet, Preset::Receipt, Preset::WorkOrder, Preset::Blank, Preset::Matrix);

    const auto text = everythingOf(secret, Role::Hr, {.preset = preset, .role = Role::Manager});

    CHECK(!text.contains(nameOf(DepartureKind::SummaryDismissal).nl));
}

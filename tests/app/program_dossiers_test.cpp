// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QStringList startWords(const QString &file)
{
    return {u"start"_s, u"--from"_s, dataFile(u"dossiers/"_s + file), u"--as"_s, u"hr"_s, u"--by"_s, u"Femke de Boer"_s};
}

} // namespace

TEST_CASE("Program: version and help answer on standard output", "[program]")
{
    const auto version = runProgram({u"--version"_s});
    const auto help = runProgram({u"--help"_s, u"--lang"_s, u"en"_s});
    const auto ofCommand = runProgram({u"set"_s, u"--help"_s});

    CHECK(version.out.startsWith(u"vertrekwijzer "_s));
    CHECK(help.out.contains(u"check-template"_s));
    CHECK(ofCommand.out.contains(u"Zo gebruik je het:"_s));
    CHECK((version.code == 0 && help.code == 0 && ofCommand.code == 0));
    CHECK(QStringList{version.err, help.err, ofCommand.err}.join(QString()).isEmpty());
}

TEST_CASE("Program: wrong usage says what and how to go on, with exit code 2", "[program]")
{
    const auto words = GENERATE(as<QStringList>(), QStringList{u"fly"_s}, QStringList{u"list"_s},
                                QStringList{u"list"_s, u"--register"_s, u"x"_s, u"--colour"_s});
    const auto answer = runProgram(words);

    CHECK(answer.code == 2);
    CHECK(answer.out.isEmpty());
    CHECK(answer.err.contains(u"--help"_s));
}

TEST_CASE("Program: start makes the register when asked, and answers the id", "[program]")
{
    const ProgramRegister reg;

    const auto id = reg.startJoris();
    const auto listed = reg.run({u"list"_s});

    CHECK(listed.firstWord() == id);
    CHECK(listed.out.contains(u"Joris van Leeuwen, Beleidsadviseur Wonen"_s));
    CHECK(reg.run({u"verify"_s}).code == 0);
}

TEST_CASE("Program: start without --create never makes a register", "[program]")
{
    const ProgramRegister reg;
    const auto before = reg.files();

    const auto answer = reg.run(startWords(u"noor-willems.json"_s));

    CHECK(answer.code == 1);
    CHECK(answer.err.count(u'\n') == 1);
    CHECK(reg.files() == before);
}

TEST_CASE("Program: a refused start leaves no new register behind", "[program]")
{
    const ProgramRegister reg;
    auto words = startWords(u"joris-van-leeuwen.json"_s) + QStringList{u"--create"_s};
    words[words.indexOf(u"hr"_s)] = u"it"_s;

    const auto answer = reg.run(words);

    CHECK(answer.code == 1);
    CHECK(answer.err.contains(u"hoort niet bij de rol ‘ICT’"_s));
    CHECK(reg.files().isEmpty());
    if (ProgramRegister::isOnServer())
        CHECK(reg.rows(u"SELECT tablename FROM pg_tables WHERE schemaname = 'public'"_s).isEmpty());
}

TEST_CASE("Program: a second dossier goes into the register that is there", "[program]")
{
    const ProgramRegister reg;
    reg.startJoris();

    const auto second = reg.run(startWords(u"noor-willems.json"_s) + QStringList{u"--create"_s});
    const auto third = reg.run(startWords(u"imran-yilmaz.json"_s));

    CHECK(second.code == 0);
    CHECK(third.code == 0);
    CHECK(reg.run({u"list"_s}).out.count(u'\n') == 3);
    CHECK(reg.run({u"list"_s, u"--search"_s, u"imran"_s}).firstWord() == third.firstWord());
    CHECK(reg.run({u"list"_s, u"--search"_s, u"WILLEMS stag"_s}).firstWord() == second.firstWord());
}

TEST_CASE("Program: other settings for the organisation are refused", "[program]")
{
    const ProgramRegister reg(ProgramRegister::Runs::Here);
    reg.startJoris();
    const auto before = reg.everything();
    QFile file(reg.folder() + u"/other.json"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"person": {"name": "A"}, "kind": "resignation", "dates": {"notice": "2026-03-02", "lastDay": "2026-04-01"},
                   "organisation": {"name": "Gemeente Anders"}})");
    file.close();

    const auto answer = reg.run({u"start"_s, u"--from"_s, file.fileName(), u"--as"_s, u"hr"_s, u"--by"_s, u"Femke"_s});
    REQUIRE(file.remove());

    CHECK(answer.code == 1);
    CHECK(answer.err.contains(u"organisation"_s));
    CHECK(reg.everything() == before);
}

TEST_CASE("Program: list filters, pages and counts for the role that asks", "[program]")
{
    const ProgramRegister reg(ProgramRegister::Runs::Here);
    const auto joris = reg.startJoris();
    const auto noor = reg.run(startWords(u"noor-willems.json"_s)).firstWord();

    const auto first = reg.run({u"list"_s, u"--limit"_s, u"1"_s});
    const auto next = reg.run({u"list"_s, u"--limit"_s, u"1"_s, u"--after"_s, first.firstWord()});
    const auto json = reg.run({u"list"_s, u"--json"_s}).json();

    CHECK(first.out.count(u'\n') == 1);
    CHECK(first.err.contains(first.firstWord()));
    CHECK(QSet{first.firstWord(), next.firstWord()} == QSet{joris, noor});
    CHECK(next.err.isEmpty());
    CHECK(json[u"dossiers"_s].toArray().size() == 2);
    CHECK_FALSE(json[u"more"_s].toBool());
    CHECK(reg.run({u"list"_s, u"--late"_s}).out.isEmpty());
    CHECK(reg.run({u"list"_s, u"--late"_s, u"--today"_s, u"2026-03-20"_s}).out.contains(joris));
    CHECK(reg.run({u"list"_s, u"--role"_s, u"it"_s}).out.contains(joris));
    const auto none = reg.run({u"list"_s, u"--search"_s, u"zzz"_s});
    CHECK((none.code == 0 && none.out.isEmpty() && none.err.contains(u"geen dossier"_s)));
}

TEST_CASE("Program: show as JSON has every documented key", "[program]")
{
    const ProgramRegister reg;
    reg.startJoris();

    const auto view = reg.onJoris({u"show"_s, u"--json"_s}).json();
    const auto task = view[u"tasks"_s].toArray().first().toObject();

    CHECK(view.keys() == QStringList{u"dossier"_s, u"progress"_s, u"rows"_s, u"tasks"_s});
    CHECK(view[u"dossier"_s].toObject()[u"kind"_s] == u"resignation"_s);
    CHECK(task[u"item"_s] == u"information.kickoff"_s);
    CHECK(task[u"title"_s].toObject().keys() == QStringList{u"en"_s, u"nl"_s});
    CHECK(task[u"due"_s] == u"2026-03-04"_s);
    CHECK(task[u"missing"_s].toObject()[u"evidence"_s].toArray() == QJsonArray{u"note"_s, u"date"_s});
    for (const auto &key :
         {u"chapter"_s,     u"phase"_s,       u"kind"_s,         u"responsible"_s, u"accountable"_s, u"consulted"_s,
          u"informed"_s,    u"status"_s,      u"dueShortened"_s, u"dueHandSet"_s,  u"late"_s,        u"atRisk"_s,
          u"waitsFor"_s,    u"closedGates"_s, u"closedBy"_s,     u"reason"_s,      u"note"_s,        u"place"_s,
          u"alreadySafe"_s, u"date"_s,        u"person"_s,       u"choice"_s,      u"consent"_s,     u"doneOn"_s,
          u"signature"_s,   u"evidence"_s,    u"choices"_s,      u"table"_s})
        CHECK(task.contains(key));
}

TEST_CASE("Program: who does not see the kind of departure does not get it", "[program]")
{
    const ProgramRegister reg(ProgramRegister::Runs::Here);
    reg.startJoris();

    const auto it = reg.onJoris({u"show"_s, u"--as"_s, u"it"_s, u"--json"_s}).json()[u"dossier"_s].toObject();

    CHECK_FALSE(it.contains(u"kind"_s));
    CHECK_FALSE(it.contains(u"flags"_s));
    CHECK_FALSE(reg.onJoris({u"show"_s, u"--as"_s, u"it"_s}).out.contains(u"Opzegging"_s));
}

TEST_CASE("Program: plan tells what a departure would ask of a role, and makes nothing", "[program]")
{
    const QTemporaryDir folder;
    const QStringList words{u"plan"_s, u"--from"_s, dataFile(u"dossiers/joris-van-leeuwen.json"_s), u"--today"_s,
                            u"2026-03-02"_s};

    const auto manager = runProgram(words);
    const auto employee = runProgram(words + QStringList{u"--as"_s, u"employee"_s, u"--lang"_s, u"en"_s, u"--json"_s}).json();

    CHECK(manager.code == 0);
    CHECK(manager.out.startsWith(u"Joris van Leeuwen, Beleidsadviseur Wonen"_s));
    CHECK(manager.out.contains(u"information.kickoff: Dossier starten en overdracht bespreken [leidinggevende]"_s));
    CHECK(manager.out.contains(u"\n      waarom: "_s));
    const auto whyOf = [&](const QString &responsible) {
        for (const auto &value : employee[u"tasks"_s].toArray()) {
            if (const auto task = value.toObject(); task[u"responsible"_s] == responsible && task[u"accountable"_s] != u"employee"_s)
                return task[u"why"_s].toObject()[u"en"_s].toString();
        }
        return u"no such task"_s;
    };
    CHECK_FALSE(whyOf(u"employee"_s).isEmpty());
    CHECK(whyOf(u"manager"_s).isEmpty()); // instructions are for the one who acts
    CHECK(employee[u"dossier"_s].toObject()[u"id"_s].toString().isEmpty());
    CHECK(runProgram({u"plan"_s, u"--from"_s, folder.filePath(u"none.json"_s)}).code == 1);
}

TEST_CASE("Program: both languages are complete on screen", "[program]")
{
    const ProgramRegister reg;
    reg.startJoris();

    const auto dutch = reg.onJoris({u"show"_s}).out;
    const auto english = reg.onJoris({u"show"_s, u"--lang"_s, u"en"_s}).out;

    CHECK(dutch.contains(u"Dossier starten en overdracht bespreken [leidinggevende]"_s));
    CHECK(english.contains(u"Start the dossier and discuss the handover [manager]"_s));
    CHECK_FALSE(english.contains(u"taken klaar"_s));
    CHECK_FALSE(english.contains(u"Te doen"_s));
}

TEST_CASE("Program: history tells who changed what, oldest first", "[program]")
{
    const ProgramRegister reg;
    reg.startJoris();
    REQUIRE(reg.runAs(u"employee"_s, u"Joris van Leeuwen"_s,
                      {u"set"_s, u"--item"_s, u"information.plan"_s, u"--note"_s, u"Eerst de zaken"_s})
                .code == 0);

    const auto changes = reg.onJoris({u"history"_s, u"--json"_s}).json()[u"changes"_s].toArray();
    const auto last = changes.last().toObject();

    REQUIRE(changes.size() == 2);
    CHECK(changes.first().toObject()[u"action"_s] == u"start"_s);
    CHECK(last[u"by"_s] == u"Joris van Leeuwen"_s);
    CHECK(last[u"cells"_s].toArray().first().toObject()[u"new"_s] == u"Eerst de zaken"_s);
    CHECK(reg.onJoris({u"history"_s}).out.contains(u"Joris van Leeuwen (medewerker)"_s));
}

TEST_CASE("Program: changing the last day shows first which tasks move", "[program]")
{
    const ProgramRegister reg(ProgramRegister::Runs::Here);
    reg.startJoris();
    const QStringList words{u"change-dates"_s, u"--last-day"_s, u"2026-04-17"_s};

    const auto before = reg.everything();
    const auto preview = reg.runAs(u"manager"_s, u"Sanne Verhoeven"_s, words + QStringList{u"--preview"_s});
    CHECK(reg.everything() == before);
    const auto changed = reg.runAs(u"manager"_s, u"Sanne Verhoeven"_s, words);

    CHECK(preview.out.contains(u"information.signoff: 23-04-2026 → 16-04-2026"_s));
    CHECK(changed.out.startsWith(u"ok "_s));
    CHECK(reg.onJoris({u"show"_s}).out.contains(u"laatste werkdag 17-04-2026"_s));
    CHECK(reg.runAs(u"manager"_s, u"Sanne Verhoeven"_s, {u"change-dates"_s, u"--end"_s, u"2026-04-01"_s}).code == 1);
}

TEST_CASE("Program: suggest-end says that it is a suggestion", "[program]")
{
    const auto answer = runProgram({u"suggest-end"_s, u"--notice"_s, u"2026-03-02"_s, u"--months"_s, u"1"_s});

    CHECK(answer.code == 0);
    CHECK(answer.out.startsWith(u"2026-04-30\n"_s));
    CHECK(answer.out.contains(u"donderdag 30 april 2026"_s));
    CHECK(answer.out.contains(u"Dit is een voorstel."_s));
}

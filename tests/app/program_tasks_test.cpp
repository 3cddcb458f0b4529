// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/app/program.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QByteArray batchLine(const QString &dossier, const QString &rest)
{
    return (u"{\"dossier\": \""_s + dossier + u"\", "_s + rest + u"}\n"_s).toUtf8();
}

QJsonObject taskOf(const ProgramRegister &reg, const QString &item)
{
    for (const auto &value : reg.onJoris({u"show"_s, u"--json"_s, u"--as"_s, u"hr"_s}).json()[u"tasks"_s].toArray()) {
        if (value.toObject()[u"item"_s] == item)
            return value.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("Program: set changes a task and answers the change", "[program]")
{
    const ProgramRegister reg;
    const auto id = reg.startJoris();

    const auto answer = reg.runAs(u"manager"_s, u"Sanne Verhoeven"_s,
                                  {u"set"_s, u"--item"_s, u"information.kickoff"_s, u"--status"_s, u"done"_s, u"--date"_s,
                                   u"2026-03-03"_s, u"--note"_s, u"Gesproken & afgesproken: <b>elke</b> vrijdag 😀"_s});
    const auto task = taskOf(reg, u"information.kickoff"_s);

    CHECK(answer.code == 0);
    CHECK(answer.out.startsWith(u"ok "_s));
    CHECK(answer.err.isEmpty());
    CHECK(task[u"status"_s] == u"done"_s);
    CHECK(task[u"note"_s] == u"Gesproken & afgesproken: <b>elke</b> vrijdag 😀"_s);
    CHECK(task[u"doneOn"_s] == u"2026-03-02"_s);
    CHECK(reg.onJoris({u"history"_s}).out.contains(u"Gesproken & afgesproken"_s));
}

TEST_CASE("Program: a refused change says why and writes nothing", "[program]")
{
    struct Case
    {
        QStringList words;
        QString sentence;
    };
    const auto [words, sentence] = GENERATE_COPY(values<Case>({
        {{u"manager"_s, u"Sanne Verhoeven"_s, u"information.kickoff"_s, u"--status"_s, u"done"_s},
         u"Nog nodig: notitie en datum."_s},
        {{u"manager"_s, u"Sanne Verhoeven"_s, u"information.kickoff"_s, u"--status"_s, u"not-applicable"_s},
         u"Schrijf kort waarom"_s},
        {{u"it"_s, u"Youssef Amrani"_s, u"information.kickoff"_s, u"--note"_s, u"x"_s}, u"hoort niet bij je rol"_s},
        {{u"manager"_s, u"Karel Jansen"_s, u"information.kickoff"_s, u"--note"_s, u"x"_s}, u"en niet Karel Jansen"_s},
        {{u"manager"_s, u"Sanne Verhoeven"_s, u"information.nothing"_s, u"--note"_s, u"x"_s},
         u"geen taak ‘information.nothing’"_s},
        {{u"ihh"_s, u"Ria Kuipers"_s, u"information.hold_check"_s, u"--choice"_s, u"maybe"_s}, u"Kies uit: free, hold."_s},
        {{u"ihh"_s, u"Ria Kuipers"_s, u"information.destroy_list"_s, u"--status"_s, u"done"_s},
         u"Maak eerst af: information.hold_check"_s},
        {{u"employee"_s, u"Joris van Leeuwen"_s, u"information.employee_sign"_s, u"--status"_s, u"done"_s},
         u"door te ondertekenen"_s},
        {{u"employee"_s, u"Joris van Leeuwen"_s, u"information.plan"_s, u"--status"_s, u"todo"_s}, u"Het staat er al zo"_s},
    }));
    const ProgramRegister reg(ProgramRegister::Runs::Here);
    reg.startJoris();
    const auto before = reg.everything();

    const auto answer = reg.runAs(words[0], words[1], QStringList{u"set"_s, u"--item"_s} + words.mid(2));

    INFO(answer);
    CHECK(answer.code == 1);
    CHECK(answer.out.isEmpty());
    CHECK(answer.err.count(u'\n') == 1);
    CHECK(answer.err.contains(sentence));
    CHECK(reg.everything() == before);
}

TEST_CASE("Program: a due date by hand stays, and goes back to the rule", "[program]")
{
    const ProgramRegister reg(ProgramRegister::Runs::Here);
    reg.startJoris();
    const QStringList words{u"set"_s, u"--item"_s, u"information.plan"_s, u"--due"_s};

    REQUIRE(reg.runAs(u"employee"_s, u"Joris van Leeuwen"_s, words + QStringList{u"2026-03-20"_s}).code == 0);
    CHECK(taskOf(reg, u"information.plan"_s)[u"dueHandSet"_s].toBool());
    CHECK(taskOf(reg, u"information.plan"_s)[u"due"_s] == u"2026-03-20"_s);
    REQUIRE(reg.runAs(u"employee"_s, u"Joris van Leeuwen"_s, words + QStringList{u""_s}).code == 0);
    CHECK(taskOf(reg, u"information.plan"_s)[u"due"_s] == u"2026-03-09"_s);
}

TEST_CASE("Program: the accountable role acts on behalf of the responsible one", "[program]")
{
    const ProgramRegister reg;
    reg.startJoris();

    REQUIRE(
        reg.runAs(u"manager"_s, u"Sanne Verhoeven"_s, {u"set"_s, u"--item"_s, u"information.plan"_s, u"--note"_s, u"x"_s})
            .code == 0);

    CHECK(reg.onJoris({u"history"_s}).out.contains(u"Sanne Verhoeven (leidinggevende, namens medewerker)"_s));
}

TEST_CASE("Program: rows are added, changed and taken away", "[program]")
{
    const ProgramRegister reg;
    reg.startJoris();
    const auto joris = [&reg](const QStringList &words) { return reg.runAs(u"employee"_s, u"Joris van Leeuwen"_s, words); };

    const auto row =
        joris({u"add-row"_s, u"--table"_s, u"matters"_s, u"title=Woonvisie 2026–2031"_s, u"deadline=2026-04-17"_s})
            .firstWord();
    const auto changed = joris({u"set-row"_s, u"--row"_s, row, u"takesOver=Daan Mulder"_s, u"deadline="_s});
    const auto rows = reg.onJoris({u"show"_s, u"--json"_s}).json()[u"rows"_s].toArray();
    const auto removed = joris({u"set-row"_s, u"--row"_s, row, u"--delete"_s});

    CHECK(changed.out.startsWith(u"ok "_s));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].toObject()[u"id"_s] == row);
    CHECK(rows[0].toObject()[u"cells"_s] ==
          QJsonObject{{u"title"_s, u"Woonvisie 2026–2031"_s}, {u"takesOver"_s, u"Daan Mulder"_s}});
    CHECK(removed.code == 0);
    CHECK(reg.onJoris({u"show"_s, u"--json"_s}).json()[u"rows"_s].toArray().isEmpty());
}

TEST_CASE("Program: rows that cannot be are refused", "[program]")
{
    const ProgramRegister reg(ProgramRegister::Runs::Here);
    reg.startJoris();
    const auto before = reg.everything();
    const auto refused = [&reg](const QStringList &words) {
        const auto answer = reg.runAs(u"employee"_s, u"Joris van Leeuwen"_s, words);
        INFO(answer);
        CHECK(answer.code == 1);
        return answer.err;
    };

    CHECK(refused({u"add-row"_s, u"--table"_s, u"dreams"_s, u"a=b"_s}).contains(u"geen tabel ‘dreams’"_s));
    CHECK(refused({u"add-row"_s, u"--table"_s, u"matters"_s, u"colour=red"_s}).contains(u"geen kolom ‘colour’"_s));
    CHECK(refused({u"add-row"_s, u"--table"_s, u"matters"_s, u"risk=huge"_s}).contains(u"Kies uit: low, medium, high"_s));
    CHECK(refused({u"add-row"_s, u"--table"_s, u"matters"_s, u"deadline=2026-02-30"_s})
              .contains(u"geen dag voor ‘deadline’"_s));
    CHECK(refused({u"set-row"_s, u"--row"_s, u"abc"_s, u"title=x"_s}).contains(u"geen regel ‘abc’"_s));
    CHECK(refused({u"set-row"_s, u"--row"_s, u"019cac71-5764-7834-9e8b-5fa3b53d23a6"_s, u"--delete"_s})
              .contains(u"geen regel"_s));
    CHECK(reg.everything() == before);
}

TEST_CASE("Program: a batch answers each line after its commit", "[program]")
{
    const ProgramRegister reg;
    const auto id = reg.startJoris();
    const auto joris = u"\"as\": \"employee\", \"by\": \"Joris van Leeuwen\""_s;
    QByteArray input = batchLine(id, u"\"item\": \"information.plan\", \"note\": \"a\", "_s + joris);
    input += "\n";
    input += batchLine(id, u"\"item\": \"information.plan\", \"status\": \"done\", \"note\": \"b\", "_s + joris);
    input += "not json\n";
    input += batchLine(u"nowhere"_s, u"\"item\": \"information.plan\", \"note\": \"b\", "_s + joris);
    input += batchLine(id, u"\"item\": \"information.locations\", \"status\": \"done\", "_s + joris);

    const auto answer = reg.run({u"set"_s, u"--batch"_s, u"-"_s}, input);
    const auto lines = answer.out.split(u'\n', Qt::SkipEmptyParts);

    INFO(answer);
    CHECK(answer.code == 1);
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].startsWith(u"ok "_s));
    CHECK(lines[1].startsWith(u"ok "_s));
    CHECK(lines[2].startsWith(u"refused "_s));
    CHECK(lines[3].contains(u"‘nowhere’"_s));
    CHECK(lines[4].contains(u"een regel in de tabel ‘locations’"_s));
    CHECK(taskOf(reg, u"information.plan"_s)[u"note"_s] == u"b"_s);
}

TEST_CASE("Program: a batch line that is too long is refused, and the next one is read", "[program]")
{
    const ProgramRegister reg;
    const auto id = reg.startJoris();
    const auto good = batchLine(id, u"\"item\": \"information.plan\", \"note\": \"a\""_s);
    const QByteArray input =
        batchLine(id, u"\"item\": \"information.plan\", \"note\": \""_s + QString(3 * 1024 * 1024, u'x') + u'"') + good;

    const auto answer =
        reg.run({u"set"_s, u"--batch"_s, u"-"_s, u"--as"_s, u"employee"_s, u"--by"_s, u"Joris van Leeuwen"_s}, input);
    const auto lines = answer.out.split(u'\n', Qt::SkipEmptyParts);

    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(u"refused "_s));
    CHECK(lines[0].contains(u"2 MiB"_s));
    CHECK(lines[1].startsWith(u"ok "_s));
}

TEST_CASE("Program: a hold stops destruction until it is released", "[program]")
{
    const ProgramRegister reg(ProgramRegister::Runs::Here);
    reg.startJoris();
    const auto ria = [&reg](const QStringList &words) { return reg.runAs(u"ihh"_s, u"Ria Kuipers"_s, words); };
    REQUIRE(ria({u"set"_s, u"--item"_s, u"information.hold_check"_s, u"--status"_s, u"done"_s, u"--choice"_s, u"free"_s,
                 u"--note"_s, u"niets"_s})
                .code == 0);
    const QStringList destroyed{u"add-row"_s, u"--table"_s, u"destruction"_s, u"what=Werkversies"_s,
                                u"proposedBy=Joris van Leeuwen"_s, u"decidedBy=Sanne Verhoeven"_s, u"destroyedOn=2026-03-02"_s};

    CHECK(ria({u"hold"_s, u"--reason"_s, u"Woo-verzoek over de woonvisie"_s, u"--reference"_s, u"WOO-2026-017"_s}).code ==
          0);
    CHECK(ria(destroyed).err.contains(u"WOO-2026-017"_s));
    CHECK(reg.onJoris({u"show"_s}).out.contains(u"Bewaarplicht sinds 02-03-2026 (WOO-2026-017)"_s));
    CHECK(ria({u"hold"_s, u"--release"_s}).code == 0);
    CHECK(ria(destroyed).code == 0);
    CHECK(ria({u"hold"_s, u"--release"_s}).err.contains(u"geen bewaarplicht"_s));
    CHECK(reg.runAs(u"manager"_s, u"Sanne Verhoeven"_s, {u"hold"_s, u"--reason"_s, u"x"_s, u"--reference"_s, u"y"_s}).code ==
          1);
}

TEST_CASE("Program: who signs or moves a day is told what that means", "[program]")
{
    const ProgramRegister reg;
    reg.startJoris();

    const auto signedNow = reg.runAs(u"employee"_s, u"Joris van Leeuwen"_s, {u"sign"_s});
    const auto moved = reg.runAs(u"manager"_s, u"Sanne Verhoeven"_s, {u"change-dates"_s, u"--last-day"_s, u"2026-04-17"_s});

    CHECK(moved.out.startsWith(u"ok "_s));
    CHECK(moved.out.contains(u"information.signoff: 23-04-2026 → 16-04-2026"_s));
    CHECK(signedNow.out.startsWith(u"ok "_s));
    CHECK(signedNow.out.contains(u"Ondertekend met "_s));
    CHECK(signedNow.out.contains(u"information.open_cases"_s));
}

TEST_CASE("Program: signing waits for own tasks, can be refused and taken back", "[program]")
{
    const ProgramRegister reg(ProgramRegister::Runs::Here);
    reg.startJoris();
    const auto joris = [&reg](const QStringList &words, const QString &day) {
        return reg.runAs(u"employee"_s, u"Joris van Leeuwen"_s, words + QStringList{u"--today"_s, day});
    };

    const auto early = joris({u"sign"_s}, u"2026-04-22"_s);
    CHECK(early.code == 1);
    CHECK(early.err.contains(u"information.plan"_s));
    CHECK(joris({u"sign"_s, u"--withdraw"_s}, u"2026-04-22"_s).err.contains(u"niet ondertekend"_s));
    CHECK(joris({u"sign"_s, u"--refuse"_s, u"De zaken kloppen niet"_s}, u"2026-04-22"_s).code == 0);
    CHECK(reg.onJoris({u"show"_s}).out.contains(u"De zaken kloppen niet"_s));

    reg.playJoris();
    CHECK(joris({u"sign"_s}, u"2026-04-23"_s).err.contains(u"heeft al ondertekend"_s));
    CHECK(joris({u"set"_s, u"--item"_s, u"information.open_cases"_s, u"--note"_s, u"anders"_s}, u"2026-04-23"_s)
              .err.contains(u"is ondertekend"_s));
    CHECK(joris({u"sign"_s, u"--withdraw"_s}, u"2026-05-01"_s).err.contains(u"24-04-2026"_s));
    CHECK(joris({u"sign"_s, u"--withdraw"_s}, u"2026-04-24"_s).code == 0);
    CHECK(reg.run({u"verify"_s}).code == 0);
}

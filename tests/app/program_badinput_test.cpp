// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/app/program.h"
#include "tests/core/asnobody.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

// Commands that open a register, with all they need.
QList<QStringList> openingCommands()
{
    const QStringList actor{u"--as"_s, u"manager"_s, u"--by"_s, u"Sanne Verhoeven"_s};
    const QStringList dossier{u"--dossier"_s, u"019cac71-5764-7834-9e8b-5fa3b53d23a6"_s};
    return {{u"list"_s},
            QStringList{u"show"_s} + dossier,
            QStringList{u"history"_s} + dossier,
            QStringList{u"set"_s} + dossier + actor + QStringList{u"--item"_s, u"information.plan"_s, u"--note"_s, u"x"_s},
            {u"set"_s, u"--batch"_s, u"-"_s},
            QStringList{u"add-row"_s} + dossier + actor + QStringList{u"--table"_s, u"matters"_s, u"title=x"_s},
            QStringList{u"set-row"_s} + dossier + actor + QStringList{u"--row"_s, dossier[1], u"title=x"_s},
            QStringList{u"sign"_s} + dossier + actor,
            QStringList{u"hold"_s, u"--release"_s} + dossier + actor,
            QStringList{u"change-dates"_s, u"--end"_s, u"2026-06-01"_s} + dossier + actor,
            QStringList{u"report"_s, u"--output"_s, u"-"_s} + dossier,
            {u"verify"_s},
            QStringList{u"start"_s, u"--create"_s, u"--from"_s, dataFile(u"dossiers/noor-willems.json"_s)} + actor};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

// Every command refuses the file with a sentence in each language, and leaves it and its folder as they were.
void checkRefusedByAll(const ProgramRegister &reg, const QString &dutch, const QString &english)
{
    const auto before = reg.files();
    for (const auto &command : openingCommands()) {
        const auto answer = reg.run(command);
        INFO(command << "\n" << answer);
        CHECK(answer.code == 1);
        CHECK(answer.out.isEmpty());
        CHECK(answer.err.count(u'\n') == 1);
        CHECK(answer.err.contains(dutch));
        CHECK(reg.run(command + QStringList{u"--lang"_s, u"en"_s}).err.contains(english));
    }
    CHECK(reg.files() == before);
}

QByteArray realRegister(const ProgramRegister &reg)
{
    reg.startJoris();
    QFile file(reg.file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("Bad register: files that are none are refused by every command", "[program][bad]")
{
    const ProgramRegister reg;
    if (ProgramRegister::isOnServer())
        return;
    const auto bytes = GENERATE(as<QByteArray>(), "", "x", "not a database at all, just some text", QByteArray(4096, '\0'));
    write(reg.file(), bytes);

    checkRefusedByAll(reg, u"is geen register"_s, u"is not a register"_s);
}

TEST_CASE("Bad register: a mistyped path makes nothing", "[program][bad]")
{
    const ProgramRegister reg;
    if (ProgramRegister::isOnServer())
        return;
    for (const auto &command : openingCommands()) {
        if (!command.contains(u"--create"_s))
            CHECK(reg.run(command).err.contains(u"staat geen register"_s));
    }
    CHECK(reg.files().isEmpty());
}

TEST_CASE("Bad register: another program's database is refused", "[program][bad]")
{
    const ProgramRegister reg;
    if (ProgramRegister::isOnServer())
        return;
    auto bytes = realRegister(reg);
    bytes.replace(68, 4, "ABCD");
    write(reg.file(), bytes);

    checkRefusedByAll(reg, u"is geen register"_s, u"is not a register"_s);
}

TEST_CASE("Bad register: a truncated file is refused", "[program][bad]")
{
    const ProgramRegister reg;
    if (ProgramRegister::isOnServer())
        return;
    write(reg.file(), realRegister(reg).first(8192));

    checkRefusedByAll(reg, u"is beschadigd"_s, u"is damaged"_s);
}

TEST_CASE("Bad register: one of a newer program is refused", "[program][bad]")
{
    const ProgramRegister reg;
    reg.startJoris();
    reg.sql(u"INSERT INTO schema_version SELECT max(version) + 1, max(applied) FROM schema_version"_s);
    const auto before = reg.everything();

    const auto answer = reg.run({u"list"_s});

    CHECK(answer.code == 1);
    CHECK(answer.err.contains(u"nieuwere versie"_s));
    CHECK(reg.everything() == before);
}

TEST_CASE("Bad register: a folder is none", "[program][bad]")
{
    const ProgramRegister reg;
    if (ProgramRegister::isOnServer())
        return;
    REQUIRE(QDir().mkpath(reg.file()));

    checkRefusedByAll(reg, u"is geen register"_s, u"is not a register"_s);
}

TEST_CASE("Bad register: a password in the address is refused", "[program][bad]")
{
    const auto address =
        GENERATE(as<QString>(), u"postgresql://a:geheim@localhost/db"_s, u"postgresql://a@localhost/db?password=geheim"_s);

    const auto answer = runProgram({u"list"_s, u"--register"_s, address});

    CHECK(answer.code == 1);
    CHECK(answer.err.contains(u"wachtwoord"_s));
    CHECK_FALSE(answer.err.contains(u"geheim"_s));
}

TEST_CASE("Bad register: technical details come only when asked", "[program][bad]")
{
    const QStringList words{u"list"_s, u"--register"_s, u"postgresql://nobody@/none?host=/none"_s};

    CHECK(runProgram(words).err.count(u'\n') == 1);
    CHECK(runProgram(words + QStringList{u"--details"_s}).err.contains(u"/none"_s));
    CHECK(runProgram(words + QStringList{u"--details"_s}).err.count(u'\n') > 1);
}

TEST_CASE("Bad register: what may only be read can be read, and is not changed", "[program][bad]")
{
    const ProgramRegister reg;
    if (ProgramRegister::isOnServer())
        return;
    reg.startJoris();
    const AsNobody nobody(reg.folder());
    REQUIRE(QFile::setPermissions(reg.file(), QFile::ReadOwner));
    if (!nobody.isStopped(reg.file()))
        return;
    const auto before = reg.files();

    const auto read = reg.onJoris({u"show"_s});
    const auto write = reg.runAs(u"employee"_s, u"Joris van Leeuwen"_s,
                                 {u"set"_s, u"--item"_s, u"information.plan"_s, u"--note"_s, u"x"_s});

    CHECK(read.code == 0);
    CHECK(write.code == 1);
    CHECK(write.err.contains(u"alleen lezen"_s));
    CHECK(reg.files() == before);
}

TEST_CASE("Bad DOSSIER.json: every fault is listed with its place, and nothing is made", "[program][bad]")
{
    const ProgramRegister reg;
    const QString source = reg.folder() + u"/dossier.json"_s;
    write(source, R"({"person": {"name": ""}, "kind": "fired", "dates": {"notice": "2026-02-30"}, "colour": 1})");

    const auto answer = reg.run({u"start"_s, u"--create"_s, u"--from"_s, source, u"--as"_s, u"hr"_s, u"--by"_s, u"Femke"_s});

    INFO(answer);
    CHECK(answer.code == 1);
    for (const auto &path : {u"person.name: "_s, u"kind: "_s, u"dates.notice: "_s, u"dates.lastDay: "_s, u"colour: "_s})
        CHECK(answer.err.contains(path));
    CHECK(reg.files().keys() == QStringList{u"dossier.json"_s});
}

TEST_CASE("Bad DOSSIER.json: days in the wrong order are refused", "[program][bad]")
{
    const ProgramRegister reg;
    const QString source = reg.folder() + u"/dossier.json"_s;
    write(source,
          R"({"person": {"name": "A"}, "kind": "resignation", "dates": {"notice": "2026-03-02", "lastDay": "2026-02-27"}})");

    const auto answer = reg.run({u"start"_s, u"--create"_s, u"--from"_s, source, u"--as"_s, u"hr"_s, u"--by"_s, u"Femke"_s});

    CHECK(answer.code == 1);
    CHECK(answer.err.contains(u"De laatste werkdag (27-02-2026) ligt vóór de meldingsdatum (02-03-2026)"_s));
}

TEST_CASE("Bad DOSSIER.json: a file that is not there is named", "[program][bad]")
{
    const auto answer = runProgram({u"start"_s, u"--register"_s, u"/tmp/x.vwz"_s, u"--create"_s, u"--from"_s,
                                    u"/none.json"_s, u"--as"_s, u"hr"_s, u"--by"_s, u"Femke"_s});

    CHECK(answer.code == 1);
    CHECK(answer.err.contains(u"‘/none.json’ is niet te lezen"_s));
    CHECK_FALSE(QFile::exists(u"/tmp/x.vwz"_s));
}

TEST_CASE("Bad text: too long, NUL bytes and lone surrogates are refused", "[program][bad]")
{
    const ProgramRegister reg;
    const auto id = reg.startJoris();
    const auto before = reg.everything();
    const auto note = GENERATE(as<QByteArray>(), "a\\u0000b", "\\ud800", "\\u001b[31m", QByteArray(1024 * 1024, 'x'));
    const QByteArray input = "{\"dossier\": \"" + id.toUtf8() + R"(", "item": "information.plan", "note": ")" + note +
                             R"(", "as": "employee", "by": "Joris van Leeuwen"})" + "\n";

    const auto answer = reg.run({u"set"_s, u"--batch"_s, u"-"_s}, input);

    CHECK(answer.code == 1);
    CHECK(answer.out.startsWith(u"refused "_s));
    CHECK(answer.out.size() < 300);
    CHECK(reg.everything() == before);
}

TEST_CASE("Bad text: control characters on the command line are refused, also in a name", "[program][bad]")
{
    const ProgramRegister reg;
    reg.startJoris();
    const auto before = reg.everything();

    const auto note = reg.runAs(u"employee"_s, u"Joris van Leeuwen"_s,
                                {u"set"_s, u"--item"_s, u"information.plan"_s, u"--note"_s, u"a\u001b[31m"_s});
    const auto name = reg.runAs(u"secretariat"_s, u"Ev\u001b[31mil"_s,
                                {u"set"_s, u"--item"_s, u"information.plan"_s, u"--note"_s, u"a"_s});

    CHECK(note.err.contains(u"teken dat niet bewaard kan worden"_s));
    CHECK(name.code == 1);
    CHECK_FALSE(name.err.contains(u'\u001b'));
    CHECK(reg.everything() == before);
}

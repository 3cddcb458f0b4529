// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/casefile.h"
#include "tests/app/program.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList day{u"--today"_s, u"2026-03-02"_s};

// The manager's register, and one of the leaver that is made around the case file.
struct Two
{
    Two() : joris(manager.startJoris()) {}

    QString path(const QString &name) const { return manager.folder() + u'/' + name; }
    Answer sendTo(const QString &role, const QStringList &more = {}) const
    {
        return runHere(QStringList{u"export-case"_s, u"--register"_s, manager.address(), u"--dossier"_s, joris, u"--for"_s,
                                   role, u"--output"_s, path(u"joris.vwdossier"_s)} +
                       more + day);
    }
    Answer open(const QString &reg, const QString &file, const QStringList &more = {}) const
    {
        return runHere(QStringList{u"import-case"_s, u"--register"_s, reg, path(file)} + more + day);
    }
    Answer employee(const QStringList &words) const
    {
        return runHere(words +
                       QStringList{u"--register"_s, path(u"eigen.vwz"_s), u"--dossier"_s, joris, u"--as"_s, u"employee"_s,
                                   u"--by"_s, u"Joris van Leeuwen"_s} +
                       day);
    }

    ProgramRegister manager{ProgramRegister::Runs::Here};
    QString joris;
};

} // namespace

TEST_CASE("Program: a dossier goes to the leaver and what she did comes back", "[program][cases]")
{
    const Two two;

    REQUIRE(two.sendTo(u"employee"_s).code == 0);
    const auto opened = two.open(two.path(u"eigen.vwz"_s), u"joris.vwdossier"_s, {u"--create"_s});
    REQUIRE(opened.code == 0);
    CHECK(opened.firstWord() == two.joris);
    REQUIRE(two.employee({u"set"_s, u"--item"_s, u"information.file_to_dms"_s, u"--note"_s, u"Bijna"_s}).code == 0);
    REQUIRE(two.employee({u"export-case"_s, u"--for"_s, u"manager"_s, u"--output"_s, two.path(u"terug.vwdossier"_s)}).code ==
            0);

    const auto before = two.manager.everything();
    const auto preview = two.open(two.manager.address(), u"terug.vwdossier"_s, {u"--preview"_s});
    CHECK(preview.out.contains(u"1 wijziging van Joris van Leeuwen (Medewerker)"_s));
    CHECK(two.manager.everything() == before);
    CHECK(two.open(two.manager.address(), u"terug.vwdossier"_s).code == 0);
    CHECK(two.open(two.manager.address(), u"terug.vwdossier"_s).out.contains(u"Niets nieuws"_s));
    CHECK(two.manager.onJoris({u"show"_s, u"--json"_s}).out.contains(u"Bijna"_s));
    CHECK(two.manager.run({u"verify"_s}).code == 0);
}

TEST_CASE("Program: a difference is shown and chosen on the command line", "[program][cases]")
{
    const Two two;
    const auto note = [](const QString &text) {
        return QStringList{u"set"_s, u"--item"_s, u"information.file_to_dms"_s, u"--note"_s, text};
    };
    REQUIRE(two.sendTo(u"employee"_s).code == 0);
    REQUIRE(two.open(two.path(u"eigen.vwz"_s), u"joris.vwdossier"_s, {u"--create"_s}).code == 0);
    REQUIRE(two.employee(note(u"Van Joris"_s)).code == 0);
    REQUIRE(two.manager.runAs(u"manager"_s, u"Sanne Verhoeven"_s, note(u"Van Sanne"_s)).code == 0);
    REQUIRE(two.employee({u"export-case"_s, u"--for"_s, u"manager"_s, u"--output"_s, two.path(u"terug.vwdossier"_s)}).code ==
            0);
    REQUIRE(two.open(two.manager.address(), u"terug.vwdossier"_s).code == 0);

    const auto shown = two.manager.run({u"conflicts"_s});
    REQUIRE(shown.code == 0);
    const auto lines = shown.out.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    CHECK(lines.at(0).contains(u"task:information.file_to_dms/note"_s));
    CHECK(lines.at(1).contains(u"Van Sanne"_s));
    CHECK(lines.at(2).contains(u"Van Joris"_s));

    const auto choice = lines.at(2).trimmed().section(u' ', 0, 0);
    const auto chosen =
        two.manager.runAs(u"manager"_s, u"Sanne Verhoeven"_s,
                          {u"conflicts"_s, u"--cell"_s, u"task:information.file_to_dms/note"_s, u"--resolve"_s, choice});
    CHECK(chosen.code == 0);
    CHECK(two.manager.run({u"conflicts"_s}).err.contains(u"Er zijn geen verschillen"_s));
    CHECK(two.manager.onJoris({u"show"_s, u"--json"_s}).out.contains(u"Van Joris"_s));
    CHECK(two.manager.run({u"verify"_s}).code == 0);
}

TEST_CASE("Program: a case file with a passphrase opens with that one only", "[program][cases]")
{
    const Two two;
    for (const auto &[name, words] :
         {std::pair(u"goed.txt"_s, "vier gewone woorden hier\n"), std::pair(u"fout.txt"_s, "iets anders\n")}) {
        QFile file(two.path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(words);
    }
    REQUIRE(two.sendTo(u"employee"_s, {u"--passphrase-file"_s, two.path(u"goed.txt"_s)}).code == 0);
    const auto open = [&two](const QStringList &more) {
        return two.open(two.path(u"eigen.vwz"_s), u"joris.vwdossier"_s, QStringList{u"--create"_s} + more);
    };

    CHECK(open({}).err.contains(u"zit op slot met een wachtzin"_s));
    CHECK(open({u"--passphrase-file"_s, two.path(u"fout.txt"_s)}).err.contains(u"niet de wachtzin"_s));
    CHECK_FALSE(QFile::exists(two.path(u"eigen.vwz"_s)));
    CHECK(open({u"--passphrase-file"_s, two.path(u"goed.txt"_s)}).code == 0);
}

TEST_CASE("Program: what is no case file, and what it asks for, is said in a sentence", "[program][cases]")
{
    const Two two;

    CHECK(two.open(two.manager.address(), u"niets.vwdossier"_s).code == 1);
    CHECK(two.sendTo(u"archivist"_s).code == 1);
    CHECK(runHere({u"import-case"_s, u"--register"_s, two.manager.address()}).code == 2);
    CHECK(two.manager.run({u"conflicts"_s, u"--resolve"_s, two.joris}).code == 2);
    if (!TestRegister::isOnServer())
        CHECK(two.open(two.manager.address(), u"register.vwz"_s).err.contains(u"is geen dossierbestand"_s));
}

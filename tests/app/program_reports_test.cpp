// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("Program: a played dossier gives a report for each reader in both languages", "[program]")
{
    const ProgramRegister reg(ProgramRegister::Runs::Here);
    reg.startJoris();
    reg.playJoris();

    CHECK(reg.onJoris({u"report"_s, u"--as"_s, u"successor"_s, u"--output"_s, u"-"_s}).code == 0);
    for (const auto &preset : {u"successor"_s, u"manager"_s, u"archive"_s}) {
        const auto dutch = reg.onJoris({u"report"_s, u"--preset"_s, preset, u"--output"_s, u"-"_s});
        const auto english = reg.onJoris({u"report"_s, u"--preset"_s, preset, u"--output"_s, u"-"_s, u"--lang"_s, u"en"_s});
        CHECK((dutch.code == 0 && english.code == 0));
        CHECK(dutch.out.contains(u"lang=\"nl\""_s));
        CHECK(dutch.out.contains(u"Lopende zaken"_s));
        CHECK(dutch.out.contains(u"Marleen O'Brien &amp; team"_s));
        CHECK(english.out.contains(u"lang=\"en\""_s));
        CHECK(english.out.contains(u"Running matters"_s));
    }
}

TEST_CASE("Program: a played dossier gives every sheet in both languages", "[program]")
{
    const ProgramRegister reg(ProgramRegister::Runs::Here);
    reg.startJoris();
    reg.playJoris();
    const auto sheet = [&reg](const QString &words) {
        return reg.onJoris(QString(u"report --output - --preset "_s + words).split(u' '));
    };

    const auto tasks = sheet(u"task-sheet --role it"_s);
    CHECK(tasks.out.contains(u"☐ Accounts uitzetten op de laatste werkdag"_s));
    CHECK(tasks.out.contains(u"Spreek met Sanne Verhoeven een uur af"_s));
    CHECK(sheet(u"work-order"_s).out.contains(u"Zet de accounts uit op"_s));
    CHECK(sheet(u"receipt"_s).out.contains(u"Ontvangstbewijs"_s));
    CHECK(sheet(u"blank"_s).out.contains(u"Lopende zaken: vul zelf in"_s));
    CHECK(sheet(u"matrix"_s).out.contains(u"A4 landscape"_s));
    for (const auto &words : {u"task-sheet --role it"_s, u"work-order"_s, u"receipt"_s, u"blank"_s, u"matrix"_s}) {
        const auto english = sheet(words + u" --lang en"_s);
        CHECK((english.code == 0 && english.out.contains(u"lang=\"en\""_s)));
    }
}

TEST_CASE("Program: a report may have a few parts only, and a task sheet needs a role", "[program]")
{
    const ProgramRegister reg(ProgramRegister::Runs::Here);
    reg.startJoris();
    const auto report = [&reg](const QStringList &words) {
        return reg.onJoris(QStringList{u"report"_s, u"--output"_s, u"-"_s} + words);
    };

    const auto few = report({u"--parts"_s, u"signatures,in-short"_s});
    const auto other = report({u"--preset"_s, u"successor"_s, u"--parts"_s, u"matters,history"_s});
    const auto whole = report({u"--preset"_s, u"receipt"_s, u"--parts"_s, u"equipment"_s});
    const auto nobody = report({u"--preset"_s, u"task-sheet"_s});

    CHECK((few.out.contains(u"<h2>In het kort</h2>"_s) && few.out.contains(u"<h2>Ondertekening</h2>"_s)));
    CHECK_FALSE(few.out.contains(u"<h2>Nog te regelen</h2>"_s));
    CHECK((other.code == 1 && other.out.isEmpty()));
    CHECK(other.err.contains(u"Dit hoort niet bij dit rapport: history. Kies uit: in-short, matters,"_s));
    CHECK((whole.code == 1 && whole.err.contains(u"Laat de onderdelen weg"_s)));
    CHECK((nobody.code == 1 && nobody.err.contains(u"Kies de rol"_s)));
    CHECK(report({u"--role"_s, u"it"_s}).out.contains(u"Takenblad"_s));
    CHECK(report({u"--preset"_s, u"matrix"_s, u"--role"_s, u"it"_s}).code == 2);
    CHECK(report({u"--parts"_s, u"nonsense"_s}).code == 2);
    CHECK(report({u"--parts"_s, u","_s}).code == 2);
}

TEST_CASE("Program: the report is written whole, and only where it may be", "[program]")
{
    const ProgramRegister reg;
    reg.startJoris();
    const QString output = reg.folder() + u"/rapport.html"_s;

    const auto written = reg.onJoris({u"report"_s, u"--output"_s, output});
    const auto first = contentOf(output);
    const auto nowhere = reg.onJoris({u"report"_s, u"--output"_s, reg.folder() + u"/none/rapport.html"_s});
    const auto folder = reg.onJoris({u"report"_s, u"--output"_s, reg.folder(), u"--format"_s, u"html"_s});
    const auto notAllowed =
        reg.onJoris({u"report"_s, u"--as"_s, u"employee"_s, u"--preset"_s, u"archive"_s, u"--output"_s, output});

    CHECK((written.code == 0 && written.out.isEmpty()));
    CHECK(first.startsWith("<!DOCTYPE html>"));
    CHECK(QFile(output).permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(nowhere.err.contains(u"niet te schrijven"_s));
    CHECK((nowhere.code == 1 && folder.code == 1 && notAllowed.code == 1));
    CHECK(notAllowed.err.contains(u"hoort niet bij de rol ‘medewerker’"_s));
    CHECK(contentOf(output) == first);
}

TEST_CASE("Program: a report never replaces the register", "[program]")
{
    const ProgramRegister reg;
    if (ProgramRegister::isOnServer())
        return;
    reg.startJoris();
    const QString other = reg.folder() + u"/other.html"_s;
    REQUIRE(QFile::link(reg.file(), other));
    const auto before = reg.everything();

    const auto refused = reg.onJoris({u"report"_s, u"--output"_s, reg.file(), u"--format"_s, u"pdf"_s});
    CHECK((refused.code == 1 && refused.err.contains(u"is het register zelf"_s)));
    CHECK(reg.onJoris({u"report"_s, u"--output"_s, other}).code == 1);
    CHECK(reg.everything() == before);
}

TEST_CASE("Program: the name of the file tells what is written, or --format does", "[program]")
{
    const ProgramRegister reg;
    reg.startJoris();
    const auto begins = [&](const QString &name, const QStringList &more = {}) {
        const QString file = reg.folder() + u'/' + name;
        const auto done = reg.onJoris(QStringList{u"report"_s, u"--output"_s, file} + more);
        INFO(done);
        CHECK(done.code == 0);
        return contentOf(file);
    };

    CHECK(begins(u"a.pdf"_s).startsWith("%PDF-1.4"));
    CHECK(begins(u"a.PDF"_s, {u"--paper"_s, u"letter"_s}).contains("/MediaBox [ 0 0 612.000000 792.000000 ]"));
    CHECK(begins(u"a.odt"_s).contains("mimetypeapplication/vnd.oasis.opendocument.text"));
    CHECK(begins(u"a.csv"_s).startsWith("\xEF\xBB\xBF"));
    CHECK(begins(u"report"_s, {u"--format"_s, u"html"_s}).startsWith("<!DOCTYPE html>"));
    CHECK(reg.onJoris({u"report"_s, u"--output"_s, u"-"_s, u"--format"_s, u"pdf"_s}).out.startsWith(u"%PDF-1.4"_s));
    CHECK(reg.onJoris({u"report"_s, u"--output"_s, u"a.pdf"_s, u"--format"_s, u"odt"_s}).code == 2);
    CHECK(reg.onJoris({u"report"_s, u"--as"_s, u"it"_s, u"--output"_s, u"-"_s}).out.contains(u"Takenblad"_s));
    const auto untold = reg.onJoris({u"report"_s, u"--output"_s, reg.folder() + u"/a.doc"_s});
    CHECK((untold.code == 2 && untold.err.contains(u"--format"_s)));
    CHECK_FALSE(QFile::exists(reg.folder() + u"/a.doc"_s));
}

TEST_CASE("Program: --all makes one file for each dossier", "[program]")
{
    const ProgramRegister reg;
    REQUIRE(reg.run({u"demo"_s, u"--dossiers"_s, u"7"_s}).code == 0);
    const QDir folder(reg.folder() + u"/all/reports"_s);
    const auto all = [&](const QString &output) { return reg.run({u"report"_s, u"--all"_s, u"--output"_s, output}); };

    const auto done = all(folder.path());
    CHECK((done.code == 0 && done.out.startsWith(u"7 "_s)));
    CHECK(folder.entryList(QDir::Files).size() == 7);
    CHECK(folder.entryList({u"Overdracht-leidinggevende_Joris-van-Leeuwen_*.pdf"_s}, QDir::Files).size() == 1);
    CHECK(all(folder.path()).out.contains(u"7 daarvan"_s));
    CHECK(reg.run({u"report"_s, u"--all"_s, u"--role"_s, u"it"_s, u"--output"_s, folder.path()}).code == 0);
    CHECK(folder.entryList(QDir::Files).size() == 14);
    CHECK(all(folder.filePath(folder.entryList(QDir::Files).first())).code == 1); // a file is no folder
    CHECK(all(u"-"_s).code == 2);
    CHECK(reg.run({u"report"_s, u"--output"_s, u"x.pdf"_s}).code == 2);
}

#ifdef Q_OS_UNIX
TEST_CASE("Program: Ctrl-C during --all leaves whole files only", "[program]")
{
    const ProgramRegister reg;
    REQUIRE(reg.run({u"demo"_s, u"--dossiers"_s, u"120"_s}).code == 0);
    const QDir folder(reg.folder() + u"/all"_s);
    QProcess process;
    process.start(QStringLiteral(PROGRAM), {u"report"_s, u"--register"_s, reg.address(), u"--all"_s, u"--output"_s, folder.path()});
    REQUIRE(QTest::qWaitFor([&] { return !folder.entryList(QDir::Files).isEmpty(); }, 20'000));
    ::kill(pid_t(process.processId()), SIGINT);
    REQUIRE(process.waitForFinished());

    CHECK((process.exitStatus() == QProcess::NormalExit && process.exitCode() == 1));
    CHECK(process.readAllStandardError().contains("120"));
    const auto files = folder.entryList(QDir::Files | QDir::Hidden);
    CHECK((!files.isEmpty() && files.size() < 120));
    for (const auto &name : files) {
        INFO(name);
        CHECK((name.endsWith(u".pdf"_s) && contentOf(folder.filePath(name)).trimmed().endsWith("%%EOF")));
    }
}
#endif

TEST_CASE("Program: the report on a full disk fails with a sentence", "[program]")
{
    const ProgramRegister reg;
    reg.startJoris();
    QFile full(u"/dev/full"_s);
    if (!full.exists())
        return;
    QProcess process;
    process.setStandardOutputFile(full.fileName());
    const auto id = reg.run({u"list"_s}).firstWord();
    process.start(QStringLiteral(PROGRAM),
                  {u"report"_s, u"--register"_s, reg.address(), u"--dossier"_s, id, u"--output"_s, u"-"_s});
    process.waitForFinished();

    CHECK(process.exitCode() == 1);
    CHECK_FALSE(process.readAllStandardError().isEmpty());
}

TEST_CASE("Program: check-template names the place and the mend of every fault", "[program]")
{
    const auto good = runProgram({u"check-template"_s, QStringLiteral(SOURCE_ROOT "/resources/templates/information.json")});
    const QDir broken(dataFile(u"templates/broken"_s));

    CHECK(good.code == 0);
    CHECK(good.out.contains(u": goed, "_s));
    for (const auto &name : broken.entryList({u"*.json"_s})) {
        const auto answer = runProgram({u"check-template"_s, broken.filePath(name)});
        INFO(name << "\n" << answer);
        CHECK(answer.code == 1);
        CHECK(answer.out.startsWith(broken.filePath(name) + u": "_s));
        CHECK_FALSE(answer.err.isEmpty());
    }
}

TEST_CASE("Program: check-template looks at all files, also after one that is not there", "[program]")
{
    const auto answer =
        runProgram({u"check-template"_s, u"/none.json"_s, dataFile(u"templates/valid.json"_s), u"--lang"_s, u"en"_s});

    CHECK(answer.code == 1);
    CHECK(answer.out.contains(u"/none.json: “/none.json” cannot be read."_s));
    CHECK(answer.out.contains(u"valid.json: good, "_s));
    CHECK(answer.err.startsWith(u"1 template cannot be used"_s));
}

TEST_CASE("Program: verify reports what was altered behind its back", "[program]")
{
    const ProgramRegister reg;
    reg.startJoris();
    CHECK(reg.run({u"verify"_s}).out.contains(u"Het register is heel"_s));

    reg.sql(u"UPDATE cell SET value = 'x' WHERE field = 'function'"_s);
    const auto answer = reg.run({u"verify"_s});

    CHECK(answer.code == 1);
    CHECK(answer.out.contains(u"de waarde van "_s));
    CHECK(answer.err.contains(u"reservekopie"_s));
}

TEST_CASE("Program: demo makes an example register once", "[program]")
{
    const ProgramRegister reg;

    const auto made = reg.run({u"demo"_s, u"--dossiers"_s, u"3"_s, u"--seed"_s, u"7"_s});
    const auto before = reg.everything();
    const auto again = reg.run({u"demo"_s});

    INFO(made);
    CHECK(made.code == 0);
    CHECK(made.out.startsWith(u"3 dossiers in "_s));
    CHECK(reg.run({u"list"_s}).out.count(u'\n') == 3);
    CHECK(reg.run({u"verify"_s}).code == 0);
    CHECK(again.code == 1);
    CHECK(again.err.contains(u"bestaat al"_s));
    CHECK(reg.everything() == before);
}

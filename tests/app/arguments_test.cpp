// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "app/language.h"

#include "tests/catch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using app::parseArguments;

namespace {

const app::Command &command(const QString &name)
{
    const auto *found = app::commandNamed(name);
    REQUIRE(found);
    return *found;
}

QString faultOf(const QString &name, const QStringList &words)
{
    app::setLanguage(core::Language::English);
    return parseArguments(command(name), words).fault;
}

const QStringList show{u"--register"_s, u"r.vwz"_s, u"--dossier"_s, u"1"_s};
const QStringList set = show + QStringList{u"--item"_s, u"a.b"_s, u"--as"_s, u"manager"_s, u"--by"_s, u"Sanne"_s};
const QStringList addRow = show + QStringList{u"--table"_s, u"matters"_s, u"--as"_s, u"employee"_s, u"--by"_s, u"Joris"_s};

} // namespace

TEST_CASE("Arguments: options are read in any order, with a space or =", "[arguments]")
{
    const auto parsed = parseArguments(command(u"show"_s), {u"--json"_s, u"--dossier=7"_s, u"--register"_s, u"a b.vwz"_s});

    CHECK(parsed.fault.isEmpty());
    CHECK(parsed.arguments.text("register"_L1) == u"a b.vwz"_s);
    CHECK(parsed.arguments.text("dossier"_L1) == u"7"_s);
    CHECK(parsed.arguments.has("json"_L1));
    CHECK_FALSE(parsed.arguments.has("as"_L1));
}

TEST_CASE("Arguments: a value may be empty, start with a dash or hold =", "[arguments]")
{
    const auto parsed = parseArguments(command(u"set"_s),
                                       set + QStringList{u"--note"_s, u""_s, u"--place"_s, u"- a=b"_s, u"--reason=--by"_s});

    CHECK(parsed.fault.isEmpty());
    CHECK(parsed.arguments.given("note"_L1) == std::optional(u""_s));
    CHECK(parsed.arguments.text("place"_L1) == u"- a=b"_s);
    CHECK(parsed.arguments.text("reason"_L1) == u"--by"_s);
    CHECK_FALSE(parsed.arguments.given("person"_L1));
}

TEST_CASE("Arguments: cells follow the options, also after --", "[arguments]")
{
    const auto parsed =
        parseArguments(command(u"add-row"_s), addRow + QStringList{u"title=A=B"_s, u"--"_s, u"--odd=1"_s, u"note="_s});

    CHECK(parsed.fault.isEmpty());
    CHECK(parsed.arguments.cells() ==
          QMap<QString, QString>{{u"title"_s, u"A=B"_s}, {u"--odd"_s, u"1"_s}, {u"note"_s, u""_s}});
}

TEST_CASE("Arguments: what is not understood is said", "[arguments]")
{
    CHECK(faultOf(u"show"_s, show + QStringList{u"--colour"_s}) == u"The option --colour is not known here."_s);
    CHECK(faultOf(u"show"_s, show + QStringList{u"-x"_s}) == u"The option -x is not known here."_s);
    CHECK(faultOf(u"show"_s, show + QStringList{u"--json=1"_s}) == u"The option --json takes no value."_s);
    CHECK(faultOf(u"show"_s, show + QStringList{u"--dossier"_s, u"2"_s}) == u"The option --dossier is here twice."_s);
    CHECK(faultOf(u"show"_s, show + QStringList{u"more"_s}) == u"“more” does not belong here."_s);
    CHECK(faultOf(u"show"_s, {u"--register"_s, u"r"_s}) == u"The option --dossier is missing."_s);
    CHECK(faultOf(u"show"_s, {u"--register"_s, u"--dossier"_s, u"1"_s}) == u"The option --register needs a value: FILE."_s);
    CHECK(faultOf(u"show"_s, {u"--dossier"_s, u"1"_s, u"--register"_s}) == u"The option --register needs a value: FILE."_s);
    CHECK(faultOf(u"show"_s, {u"--register"_s, u" "_s}) == u"The option --register needs a value: FILE."_s);
    CHECK(faultOf(u"show"_s, show + QStringList{u"caf\uFFFD"_s}) ==
          u"One of the words holds characters that are not UTF-8."_s);
}

TEST_CASE("Arguments: values of closed lists and days are checked", "[arguments]")
{
    CHECK(faultOf(u"show"_s, show + QStringList{u"--as"_s, u"boss"_s})
              .startsWith(u"“boss” does not fit --as. Choose from: employee, manager"_s));
    CHECK(faultOf(u"set"_s, set + QStringList{u"--status"_s, u"ready"_s}) ==
          u"“ready” does not fit --status. Choose from: todo, busy, done, not-applicable."_s);
    CHECK(faultOf(u"show"_s, show + QStringList{u"--today"_s, u"2026-02-30"_s})
              .startsWith(u"“2026-02-30” is not a day for --today."_s));
    CHECK(faultOf(u"show"_s, show + QStringList{u"--today"_s, u"2026-2-3"_s}).contains(u"not a day"_s));
    CHECK(faultOf(u"show"_s, show + QStringList{u"--lang"_s, u"fr"_s}).contains(u"Choose from: nl, en."_s));
    CHECK(faultOf(u"list"_s, {u"--register"_s, u"r"_s, u"--limit"_s, u"0"_s}).contains(u"from 1 to"_s));
    CHECK(faultOf(u"list"_s, {u"--register"_s, u"r"_s, u"--limit"_s, u"9999999999"_s}).contains(u"from 1 to"_s));
    CHECK(
        faultOf(u"set"_s, set + QStringList{u"--consent"_s, u"alumni,spam"_s}).contains(u"“spam” does not fit --consent"_s));
    CHECK(faultOf(u"set"_s, set + QStringList{u"--consent"_s, u"alumni,contact"_s}).isEmpty());
    CHECK(faultOf(u"set"_s, set + QStringList{u"--due"_s, u""_s}).isEmpty());
}

TEST_CASE("Arguments: options that depend on each other", "[arguments]")
{
    CHECK(faultOf(u"set"_s, set).startsWith(u"Say what has to change"_s));
    CHECK(faultOf(u"set"_s, {u"--register"_s, u"r"_s, u"--batch"_s, u"-"_s}).isEmpty());
    CHECK(faultOf(u"set"_s, {u"--register"_s, u"r"_s, u"--batch"_s, u"x"_s}).contains(u"--batch -"_s));
    CHECK(faultOf(u"set"_s, {u"--register"_s, u"r"_s, u"--batch"_s, u"-"_s, u"--note"_s, u"a"_s})
              .contains(u"--note belongs in"_s));
    CHECK(faultOf(u"add-row"_s, addRow).contains(u"at least one column"_s));
    CHECK(faultOf(u"add-row"_s, addRow + QStringList{u"title"_s}).contains(u"COLUMN=VALUE"_s));
    CHECK(faultOf(u"add-row"_s, addRow + QStringList{u"a=1"_s, u"a=2"_s}) == u"The column “a” is here twice."_s);

    const auto signer = show + QStringList{u"--as"_s, u"employee"_s, u"--by"_s, u"Joris"_s};
    CHECK(faultOf(u"sign"_s, signer + QStringList{u"--refuse"_s, u"x"_s, u"--withdraw"_s}).contains(u"Choose between"_s));
    CHECK(faultOf(u"hold"_s, signer + QStringList{u"--reason"_s, u"x"_s}) == u"The option --reference is missing."_s);
    CHECK(faultOf(u"hold"_s, signer + QStringList{u"--release"_s, u"--reason"_s, u"x"_s}).startsWith(u"Choose:"_s));
    CHECK(faultOf(u"change-dates"_s, signer).contains(u"at least one day"_s));
    CHECK(faultOf(u"check-template"_s, {}) == u"Name at least one file."_s);
    CHECK(faultOf(u"suggest-end"_s, {u"--notice"_s, u"2026-03-02"_s, u"--months"_s, u"61"_s}) ==
          u"--months goes up to 60."_s);
}

TEST_CASE("Arguments: help is given whatever else is missing", "[arguments]")
{
    const auto parsed = parseArguments(command(u"set"_s), {u"--help"_s});

    CHECK(parsed.fault.isEmpty());
    CHECK(parsed.arguments.has("help"_L1));
}

TEST_CASE("Arguments: the language is known before anything else", "[arguments]")
{
    CHECK(app::languageIn({u"show"_s, u"--nonsense"_s, u"--lang"_s, u"en"_s}) == core::Language::English);
    CHECK(app::languageIn({u"--lang=en"_s}) == core::Language::English);
    CHECK(app::languageIn({u"--lang"_s}) == core::Language::Dutch);
    CHECK(app::languageIn({}) == core::Language::Dutch);
}

TEST_CASE("Commands: usage lines and options name each other", "[arguments]")
{
    static const QRegularExpression word(u"--([a-z-]+)"_s);
    for (const auto &entry : app::commands()) {
        INFO(entry.name.data());
        QStringList inUsage;
        for (auto found = word.globalMatch(QString(entry.usage)); found.hasNext();)
            inUsage.append(found.next().captured(1));
        inUsage.removeDuplicates();
        QStringList known;
        for (const auto &option : entry.options)
            known.append(option.name);
        inUsage.sort();
        known.sort();
        CHECK(inUsage == known);
    }
}

TEST_CASE("Commands: each explains itself in both languages", "[arguments]")
{
    for (const auto &entry : app::commands()) {
        INFO(entry.name.data());
        app::setLanguage(core::Language::Dutch);
        const auto dutch = app::helpText(entry);
        app::setLanguage(core::Language::English);
        CHECK(app::helpText(entry) != dutch);
        CHECK(dutch.contains(u"Zo gebruik je het:"_s));
    }
}

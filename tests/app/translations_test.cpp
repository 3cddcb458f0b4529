// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/errortext.h"
#include "app/language.h"
#include "app/problemtext.h"
#include "app/verifytext.h"

#include "tests/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Problem;
using core::VerifyFinding;

namespace {

// Each text in both languages; they must differ, be there, and keep to our tone.
void checkBothLanguages(const std::function<QString()> &text)
{
    app::setLanguage(core::Language::English);
    const auto english = text();
    app::setLanguage(core::Language::Dutch);
    const auto dutch = text();

    INFO(english << "\n" << dutch);
    CHECK_FALSE(english.isEmpty());
    CHECK_FALSE(dutch.isEmpty());
    CHECK(english != dutch);
    for (const auto &word : {u"!"_s, u"ongeldig"_s, u"invalid"_s, u"error"_s, u"%"_s, u"“"_s})
        CHECK_FALSE(dutch.contains(word, Qt::CaseInsensitive));
}

QString nl(const core::Error &error)
{
    app::setLanguage(core::Language::Dutch);
    return app::errorText(error);
}

} // namespace

TEST_CASE("Translations: no Dutch text is unfinished", "[translations]")
{
    QFile file(QStringLiteral(SOURCE_ROOT "/translations/vertrekwijzer_nl.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();

    CHECK(text.count("<message") > 200);
    CHECK(text.count("type=\"unfinished\"") == 0);
    CHECK(text.count("<translation></translation>") == 0);
}

TEST_CASE("Translations: the Dutch file knows every text of the sources", "[translations]")
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"vertrekwijzer_nl.ts"_s);
    REQUIRE(QFile::copy(QStringLiteral(SOURCE_ROOT "/translations/vertrekwijzer_nl.ts"), copy));

    QProcess lupdate;
    // -I: classes are found in headers, which are named from the root.
    lupdate.start(QStringLiteral(LUPDATE), {QStringLiteral(SOURCE_ROOT "/app"), u"-I"_s, QStringLiteral(SOURCE_ROOT),
                                            u"-locations"_s, u"none"_s, u"-ts"_s, copy});
    REQUIRE(lupdate.waitForFinished());
    QFile file(copy);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();

    CHECK(lupdate.exitCode() == 0);
    CHECK(text.count("type=\"unfinished\"") == 0); // else: build the target update_translations, and translate
    CHECK(text.count("type=\"vanished\"") == 0);
}

TEST_CASE("Translations: every error has a sentence in both languages", "[translations]")
{
    for (int code = 0; code <= int(ErrorCode::PartNotInReport); ++code) {
        checkBothLanguages([code] {
            return app::errorText({.code = ErrorCode(code), .about = {u"a"_s, u"b"_s, u"c"_s, u"d"_s}});
        });
        checkBothLanguages([code] { return app::errorText({.code = ErrorCode(code)}); });
    }
}

TEST_CASE("Translations: every problem in a file has a sentence in both languages", "[translations]")
{
    for (int kind = 0; kind <= int(Problem::Kind::DeadLink); ++kind) {
        checkBothLanguages([kind] {
            return app::problemText({u"a.b"_s, Problem::Kind(kind), {u"x"_s, u"y"_s, u"z"_s, u"w"_s}});
        });
        checkBothLanguages([kind] { return app::problemText({{}, Problem::Kind(kind), {}}); });
    }
}

TEST_CASE("Translations: every finding of verify has a sentence in both languages", "[translations]")
{
    for (int kind = 0; kind <= int(VerifyFinding::Kind::ListingDiffers); ++kind)
        checkBothLanguages([kind] { return app::verifyText({VerifyFinding::Kind(kind), {}, u"x"_s}); });
}

TEST_CASE("Error texts: facts read as people call them", "[errortext]")
{
    CHECK(nl({.code = ErrorCode::DatesOutOfOrder, .about = {u"notice"_s, u"2026-03-02"_s, u"lastDay"_s, u"2026-02-27"_s}}) ==
          u"De laatste werkdag (27-02-2026) ligt vóór de meldingsdatum (02-03-2026). Kies een latere dag."_s);
    CHECK(nl({.code = ErrorCode::NotAllowed, .about = {u"it"_s, u"ihh woo legal"_s}}) ==
          u"Dit hoort niet bij de rol ‘ICT’, maar bij: informatiebeheer (IHH), Woo-coördinator en juridisch."_s);
    CHECK(nl({.code = ErrorCode::NotYourItem, .about = {u"information.plan"_s, u"employee"_s, u"employee"_s}}) ==
          u"De taak ‘information.plan’ hoort niet bij je rol. Vraag het aan: medewerker."_s);
    CHECK(nl({.code = ErrorCode::EvidenceMissing,
              .about = {u"information.x"_s, u"note rows:matters rows:owned|newOwner"_s}}) ==
          u"‘information.x’ kan nog niet op ‘Gedaan’. Nog nodig: notitie, een regel in de tabel ‘matters’ en ‘newOwner’ in "
          u"elke "
          u"regel van de tabel ‘owned’."_s);
    CHECK(nl({.code = ErrorCode::TooLateToWithdraw, .about = {u"2026-04-24"_s}}).contains(u"tot en met 24-04-2026"_s));
}

TEST_CASE("Error texts: a value that looks like a place in the sentence stays a value", "[errortext]")
{
    CHECK(nl({.code = ErrorCode::NotTheBoundPerson, .about = {u"manager"_s, u"%3 %1"_s, u"Karel"_s}}) ==
          u"In dit dossier heeft %3 %1 de rol ‘leidinggevende’, en niet Karel. Controleer de naam."_s);
}

TEST_CASE("Error texts: what somebody typed is shown short and printable", "[errortext]")
{
    const auto text =
        nl({.code = ErrorCode::InvalidValue, .about = {u"choice"_s, QString(1'000'000, u'x'), u"free, hold"_s}});

    CHECK(text.size() < 200);
    CHECK(text.contains(u"Kies uit: free, hold."_s));
    CHECK_FALSE(nl({.code = ErrorCode::ItemNotFound, .about = {u"a\u001b[31m"_s}}).contains(u'\u001b'));
}

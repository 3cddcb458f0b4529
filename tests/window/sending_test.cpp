// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/exchange/senddialog.h"
#include "app/exchange/sending.h"
#include "core/exchange/casefile.h"
#include "tests/window/dialogsteps.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using core::Role;

TEST_CASE("Send: the file holds what its reader may see, and opens with the passphrase only", "[exchange]")
{
    TestWindow test;
    test.open(Role::Manager);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"voor-joris.vwdossier"_s);
    QString differs;
    then({[&](QDialog &dialog) {
        auto &reader = part<QComboBox>(dialog, u"reader"_s);
        reader.setCurrentIndex(reader.findData(int(Role::Employee)));
        part<QLineEdit>(dialog, u"place"_s).setText(path);
        part<QLineEdit>(dialog, u"passphrase"_s).setText(u"een lange zin"_s);
        press(dialog);
        differs = part<QLineEdit>(dialog, u"passphraseAgain"_s).accessibleDescription();
        part<QLineEdit>(dialog, u"passphraseAgain"_s).setText(u"een lange zin"_s);
        press(dialog);
    }});
    app::sendDossier(test.desk(), test.joris(), &test.window());

    CHECK(differs.contains(u"niet hetzelfde"_s));
    const auto bytes = core::loadCaseFile(path);
    REQUIRE(bytes);
    CHECK(core::readCaseFile(*bytes).error().code == core::ErrorCode::PassphraseMissing);
    CHECK(core::readCaseFile(*bytes, u"een andere"_s).error().code == core::ErrorCode::WrongPassphrase);
    const auto file = core::readCaseFile(*bytes, u"een lange zin"_s);
    REQUIRE(file);
    CHECK(file->reader == core::CaseParty{Role::Employee, u"Joris van Leeuwen"_s});
    CHECK(saidIn(test).contains(u"voor-joris.vwdossier"_s));
    CHECK(messageButton(test, u"E-mail schrijven"_s));
}

TEST_CASE("Send: it says what the reader sees, and never writes over a file", "[exchange]")
{
    TestWindow test;
    test.open(Role::Manager);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"bezet.vwdossier"_s);
    QFile(path).open(QIODevice::WriteOnly);
    QStringList sees;
    QString taken;
    then({[&](QDialog &dialog) {
        auto &reader = part<QComboBox>(dialog, u"reader"_s);
        for (int i = 0; i < reader.count(); ++i) {
            reader.setCurrentIndex(i);
            sees.append(part<QLabel>(dialog, u"sees"_s).text());
        }
        CHECK(reader.findData(int(Role::Manager)) == -1);
        part<QLineEdit>(dialog, u"place"_s).setText(path);
        press(dialog);
        taken = part<QLineEdit>(dialog, u"place"_s).accessibleDescription();
        dialog.reject();
    }});
    app::sendDossier(test.desk(), test.joris(), &test.window());

    CHECK(sees.size() >= 3);
    CHECK(QSet<QString>(sees.begin(), sees.end()).size() == sees.size());
    CHECK(taken.contains(u"al een bestand"_s));
    CHECK(QFile(path).size() == 0);
}

TEST_CASE("Send: the e-mail explains in two languages, and says that the file is added by hand", "[exchange]")
{
    TestWindow test;
    test.open(Role::Manager);
    const auto view = test.workspace().view(test.joris());
    REQUIRE(view);
    const auto mail = app::caseMail(Role::Employee, *view, u"/tmp/een.vwdossier"_s, u"Sanne Verhoeven"_s, true);

    CHECK(mail.text.contains(u"Dubbelklik"_s));
    CHECK(mail.text.contains(u"Double-click"_s));
    CHECK(mail.text.contains(u"een.vwdossier"_s));
    CHECK(mail.text.contains(u"passphrase"_s));
    CHECK(mail.text.size() < 1800); // longer ones some mail programs cut off
    CHECK(mail.attachment == u"/tmp/een.vwdossier"_s);
    CHECK_FALSE(app::caseMail(Role::Employee, *view, {}, {}, false).text.contains(u"passphrase"_s));
}

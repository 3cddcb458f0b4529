// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/officefixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

Organisation current(Office &office)
{
    return must(office.as(Role::It).organisation());
}

Error refused(Office &office, const Organisation &settings)
{
    return office.refusal([&] { return office.as(Role::Hr).changeSettings(settings); });
}

} // namespace

TEST_CASE("Settings: what is changed is a change in the chain, and is told", "[settings]")
{
    Office office;
    auto &hr = office.as(Role::Hr);
    const QSignalSpy told(&hr, &Workspace::settingsChanged);
    auto settings = current(office);
    settings.mail = MailPolicy::Private;
    settings.calendar.bridgeDays = {QDate(2026, 5, 15)};

    must(office.as(Role::Hr).changeSettings(settings));

    CHECK(current(office) == settings);
    CHECK(told.count() == 1);
    CHECK(must(office.as(Role::Hr).verify()).isEmpty());
    CHECK(refused(office, settings) == error(ErrorCode::NothingToChange));
    CHECK(told.count() == 1);
}

TEST_CASE("Settings: a dossier keeps those it was started with", "[settings]")
{
    Office office;
    const auto before = office.seenBy(Role::Hr);
    auto settings = current(office);
    settings.missingRoles = {Role::Legal};
    settings.calendar.liberationDayOff = !settings.calendar.liberationDayOff;
    must(office.as(Role::Manager).changeSettings(settings));

    CHECK(office.seenBy(Role::Hr).record == before.record);
    CHECK(office.seenBy(Role::Hr).tasks == before.tasks);
    auto request = startRequest();
    request.organisation.reset();
    const auto started = must(office.as(Role::Manager).startDossier(request));
    CHECK(must(office.as(Role::Hr).view(started)).record.dossier.organisation == settings);
}

TEST_CASE("Settings: only hr, ihh and managers change them, under a name", "[settings]")
{
    Office office;
    auto settings = current(office);
    settings.name = u"Anders"_s;
    for (const auto role : RoleSet::all().values()) {
        if (role == Role::Hr || role == Role::Ihh || role == Role::Manager)
            continue;
        CHECK(office.refusal([&] { return office.as(role).changeSettings(settings); }) ==
              error(ErrorCode::NotAllowed, {toKey(role), u"manager hr ihh"_s}));
    }
    CHECK(office.refusal([&] { return office.as(Role::Hr, u" "_s).changeSettings(settings); }).code ==
          ErrorCode::InvalidValue);
}

TEST_CASE("Settings: texts are kept on one line, days in order, and each once", "[settings]")
{
    Office office;
    Organisation settings{.name = u" Gemeente \n Veldermeer "_s, .teams = {u"Ruimte "_s, u" "_s, u"Ruimte"_s}};
    settings.retention = u" P7Y "_s;
    settings.calendar.bridgeDays = {QDate(2026, 5, 15), QDate(2026, 4, 6), QDate(2026, 5, 15)};
    must(office.as(Role::Ihh).changeSettings(settings));

    const auto stored = current(office);
    CHECK(stored.name == u"Gemeente Veldermeer"_s);
    CHECK(stored.teams == QStringList{u"Ruimte"_s});
    CHECK(stored.retention == u"P7Y"_s);
    CHECK(stored.calendar.bridgeDays == QList{QDate(2026, 4, 6), QDate(2026, 5, 15)});
}

TEST_CASE("Settings: what makes no sense is refused", "[settings]")
{
    Office office;
    const auto settings = current(office);
    for (const auto &term : {u"ten years"_s, u"10"_s, u"P"_s, u"P0Y"_s, u"p10y"_s, u"P10Y\nP1Y"_s, u"PT5H"_s, u"P-1Y"_s}) {
        auto wrong = settings;
        wrong.retention = term;
        CHECK(refused(office, wrong) == error(ErrorCode::InvalidValue, {u"retention"_s, term, u"P10Y"_s}));
    }
    for (const auto role : {Role::Employee, Role::Manager, Role::Successor}) {
        auto wrong = settings;
        wrong.missingRoles.insert(role);
        CHECK(refused(office, wrong).about.first(2) == QStringList{u"missingRoles"_s, toKey(role)});
    }
    auto wrong = settings;
    wrong.calendar.bridgeDays.append(QDate());
    CHECK(refused(office, wrong).code == ErrorCode::InvalidValue);
    for (const auto &[text, code] : hostileTexts()) {
        auto hostile = settings;
        hostile.name = text;
        CHECK(refused(office, hostile).code == code);
        hostile = settings;
        hostile.teams.append(text);
        CHECK(refused(office, hostile).code == code);
    }
}

TEST_CASE("Settings: a change that replaces one from the future is a millisecond later", "[settings]")
{
    const TestRegister reg;
    reg.create();
    const auto by = [&](const QString &time, const QString &name) {
        const auto hr = reg.workspace(Role::Hr, u"Femke de Boer"_s, sampleDay, sourcesAt(time));
        auto settings = must(hr->organisation());
        settings.name = name;
        must(hr->changeSettings(settings));
    };
    by(u"2031-12-31T23:59:59.999Z"_s, u"Een"_s);
    by(u"2026-03-02T09:00:00.000Z"_s, u"Twee"_s);

    CHECK(must(reg.store()->organisation()).name == u"Twee"_s);
    CHECK(must(reg.store()->verify({})).isEmpty());
}

TEST_CASE("Settings: a new register is not made with settings that make no sense", "[settings]")
{
    const TestRegister reg;
    auto settings = *startRequest().organisation;
    settings.retention = u"tien jaar"_s;

    const auto made = Workspace::create(reg.connection(), settings, {.role = Role::Hr, .name = u"Femke"_s});

    CHECK(codeOf(made) == ErrorCode::InvalidValue);
    CHECK(TestRegister::isOnServer() | !QFile::exists(reg.file()));
}

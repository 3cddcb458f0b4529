// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/exchange/telling.h"
#include "app/newregister.h"
#include "app/window/entering.h"
#include "app/window/identity.h"
#include "app/window/mainwindow.h"
#include "app/window/newregisterdialog.h"
#include "app/window/preferences.h"
#include "app/window/registers.h"
#include "core/demo/example.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

// Registers that are made: a new one, one around a case file, and the example.
namespace app {

namespace {

constexpr quint32 exampleSeed = 1;

struct RegisterText
{
    Q_DECLARE_TR_FUNCTIONS(RegisterText)
};

// The usual place, or one beside it where a register is already.
QString freePlace()
{
    const QFileInfo usual(usualRegisterPath());
    auto path = usual.filePath();
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = usual.dir().filePath(usual.completeBaseName() + u'-' + QString::number(number) + u".vwz"_s);
    return path;
}

// Who the file is for. A file for whoever has a role does not know her name.
std::optional<Identity> readerOf(const core::CaseFile &file, MainWindow &window)
{
    const Identity reader{file.reader.name, file.reader.role};
    if (!reader.name.trimmed().isEmpty())
        return reader;
    return askIdentity(window.theme(), {window.preferences().person(), reader.role}, {}, &window);
}

Identity managerOf(const core::Workspace &workspace)
{
    const auto listings = workspace.list({.limit = 1});
    const auto view = listings && !listings->isEmpty()
                          ? workspace.view(listings->first().id)
                          : core::Result<core::DossierView>(core::fail(core::ErrorCode::DossierNotFound));
    return {view ? view->record.dossier.nameOf(core::Role::Manager) : QString(), core::Role::Manager};
}

} // namespace

void createRegister(MainWindow &window)
{
    const auto wanted = askNewRegister(window.theme(), window.preferences().person(), &window);
    if (!wanted || !window.mayLeave())
        return;
    const core::Session session{.role = wanted->who.role, .name = wanted->who.name, .today = QDate::currentDate()};
    const auto make = [wanted = *wanted, session] {
        return makeRegister({.database = wanted.path}, [&](const core::Connection &connection) -> core::Result<void> {
            const auto created = core::Workspace::create(connection, wanted.organisation, session);
            return created ? core::Result<void>() : core::Unexpected{created.error()};
        });
    };
    const auto enterIt = [&window, wanted = *wanted] {
        window.preferences().setPerson(wanted.who.name);
        auto opening = openRegister(wanted.path);
        if (!opening)
            tell(window, opening.error());
        else
            enter(window, *std::move(opening), wanted.who);
    };
    prepare(window, {.preparing = RegisterText::tr("The register is being made…"),
                     .ready = RegisterText::tr("The new register is ready."),
                     .make = make,
                     .enter = enterIt});
}

void createRegisterAround(MainWindow &window, const core::CaseFile &file)
{
    const auto who = readerOf(file, window);
    const auto path = freePlace();
    if (!who || !window.mayLeave())
        return;
    QDir().mkpath(QFileInfo(path).absolutePath()); // where that fails, making the register says so
    auto import = std::make_shared<core::CaseImport>();
    const core::Session session{.role = who->role, .name = who->name, .today = QDate::currentDate()};
    const auto make = [file, session, path, import] {
        return makeRegister({.database = path}, [&](const core::Connection &connection) -> core::Result<void> {
            const auto created = core::Workspace::create(connection, core::organisationIn(file), session);
            if (!created)
                return core::Unexpected{created.error()};
            auto imported = (*created)->importCase(file);
            if (!imported)
                return core::Unexpected{imported.error()};
            *import = *std::move(imported);
            return {};
        });
    };
    const auto enterIt = [&window, path, who = *who, import] {
        if (window.preferences().person().isEmpty())
            window.preferences().setPerson(who.name);
        auto opening = openRegister(path);
        if (!opening) {
            tell(window, opening.error());
            return;
        }
        enter(window, *std::move(opening), who);
        tellArrival(window, *import);
    };
    prepare(window, {.preparing = RegisterText::tr("A register is being made for this dossier…"),
                     .ready = RegisterText::tr("The register for the dossier is ready."),
                     .make = make,
                     .enter = enterIt});
}

void openExample(MainWindow &window)
{
    if (!window.mayLeave())
        return;
    auto folder = std::make_shared<QTemporaryDir>();
    const auto path = folder->filePath(u"voorbeeld.vwz"_s);
    const auto make = [path]() -> core::Result<void> {
        const auto written =
            core::writeExampleRegister({.database = path}, {.seed = exampleSeed, .today = QDate::currentDate()});
        return written ? core::Result<void>() : core::Unexpected{written.error()};
    };
    const auto enterIt = [&window, path, folder] {
        auto opening = openRegister(path);
        if (!opening) {
            tell(window, opening.error());
            return;
        }
        opening->opened.isExample = true;
        opening->hold.folder = folder;
        opening->workspace->setSession({.role = core::Role::Manager, .today = QDate::currentDate()});
        const auto who = managerOf(*opening->workspace);
        show(window, *std::move(opening), who);
        window.say({.text = RegisterText::tr("This is an example with people who do not exist. Try everything: nothing is "
                                             "kept. At the bottom left you can work as someone else.")});
    };
    prepare(window, {.preparing = RegisterText::tr("The example is being made…"),
                     .ready = RegisterText::tr("The example is ready."),
                     .make = make,
                     .enter = enterIt});
}

} // namespace app

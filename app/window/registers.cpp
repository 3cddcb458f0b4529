// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/registers.h"

#include "app/errortext.h"
#include "app/newregister.h"
#include "app/window/identity.h"
#include "app/window/mainwindow.h"
#include "app/window/newregisterdialog.h"
#include "app/window/onewindow.h"
#include "app/window/preferences.h"
#include "core/demo/example.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct RegisterText
{
    Q_DECLARE_TR_FUNCTIONS(RegisterText)
};

constexpr quint32 exampleSeed = 1;

void tell(MainWindow &window, const core::Error &error)
{
    window.say({.kind = Message::Kind::Error, .text = errorText(error)});
}

QString registerFilter()
{
    return RegisterText::tr("Vertrekwijzer registers (*.vwz)") + u";;"_s + RegisterText::tr("All files (*)");
}

void show(MainWindow &window, std::unique_ptr<core::Workspace> workspace, const OpenedRegister &opened, const Identity &who,
          RegisterHold hold = {})
{
    workspace->setSession({.role = who.role, .name = who.name, .today = QDate::currentDate()});
    window.setDesk(
        std::make_unique<Desk>(window.theme(), window.preferences(), std::move(workspace), opened, std::move(hold)));
    if (!opened.isExample)
        window.preferences().addRecentRegister(opened.address);
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
    const auto made =
        makeRegister({.database = wanted->path}, [&](const core::Connection &connection) -> core::Result<void> {
            const auto created = core::Workspace::create(connection, wanted->organisation, session);
            return created ? core::Result<void>() : core::Unexpected{created.error()};
        });
    if (!made) {
        tell(window, made.error());
        return;
    }
    window.preferences().setPerson(wanted->who.name);
    auto workspace = core::Workspace::open({.database = wanted->path});
    if (!workspace)
        tell(window, workspace.error());
    else
        show(window, *std::move(workspace), {.address = wanted->path}, wanted->who);
}

void openRegisterFile(MainWindow &window)
{
    const auto recent = window.preferences().recentRegisters();
    const auto folder = recent.isEmpty() ? QDir::homePath() : QFileInfo(recent.first()).absolutePath();
    const auto path = QFileDialog::getOpenFileName(&window, RegisterText::tr("Open a register"), folder, registerFilter());
    if (!path.isEmpty())
        openAddress(window, path);
}

bool openAddress(MainWindow &window, const QString &address)
{
    const bool isHere = window.desk() && window.desk()->opened().address == address;
    if (!isHere && OneWindow::raiseOther(address))
        return true;
    const auto connection = core::Connection::fromText(address);
    auto workspace = connection ? core::Workspace::open(*connection)
                                : core::Result<std::unique_ptr<core::Workspace>>(core::Unexpected{connection.error()});
    if (!workspace) {
        tell(window, workspace.error());
        return false;
    }
    const auto memory = window.preferences().memory(address);
    std::optional<Identity> who;
    if (memory) {
        who = Identity{memory->name, memory->role};
    } else {
        (*workspace)->setSession({.role = core::Role::Hr, .today = QDate::currentDate()}); // sees everybody
        who = askIdentity(window.theme(), {window.preferences().person(), core::Role::Manager}, identitiesIn(**workspace),
                          &window);
    }
    if (!who || !window.mayLeave())
        return false;
    if (!memory)
        window.preferences().setPerson(who->name);
    show(window, *std::move(workspace), {.address = address}, *who);
    return true;
}

void openExample(MainWindow &window)
{
    if (!window.mayLeave())
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/vertrekwijzer-XXXXXX"_s);
    const auto path = folder->filePath(u"voorbeeld.vwz"_s);
    const auto written =
        core::writeExampleRegister({.database = path}, {.seed = exampleSeed, .today = QDate::currentDate()});
    QGuiApplication::restoreOverrideCursor();
    if (!written) {
        tell(window, written.error());
        return;
    }
    auto workspace = core::Workspace::open({.database = path});
    if (!workspace) {
        tell(window, workspace.error());
        return;
    }
    (*workspace)->setSession({.role = core::Role::Manager, .today = QDate::currentDate()});
    const auto who = managerOf(**workspace);
    show(window, *std::move(workspace), {.address = path, .isExample = true}, who, {std::move(folder)});
    window.say({.text = RegisterText::tr("This is an example with people who do not exist. Try everything: nothing is kept. "
                                         "At the bottom left you can work as someone else.")});
}

} // namespace app

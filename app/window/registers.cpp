// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/registers.h"

#include "app/backuptext.h"
#include "app/errortext.h"
#include "app/exchange/receiving.h"
#include "app/widgets/confirm.h"
#include "app/window/backupkeeper.h"
#include "app/window/entering.h"
#include "app/window/identity.h"
#include "app/window/mainwindow.h"
#include "app/window/onewindow.h"
#include "app/window/preferences.h"
#include "app/window/restoring.h"
#include "app/wording.h"
#include "core/storage/healthcheck.h"
#include "core/storage/registerfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct RegisterText
{
    Q_DECLARE_TR_FUNCTIONS(RegisterText)
};

constexpr qint64 checkedAtOnce = 8 << 20; // bytes: a check of so much is not noticed
constexpr int daysBetweenChecks = 7;

QString fileFilter()
{
    return RegisterText::tr("Vertrekwijzer files (*.vwz *.vwdossier)") + u";;"_s + RegisterText::tr("All files (*)");
}

// What is damaged or gone may have a backup; it is read before it is offered, beside the work.
void tellNotOpened(MainWindow &window, const core::Error &error, const QString &file)
{
    tell(window, error);
    const bool isLost = error.code == core::ErrorCode::Damaged || error.code == core::ErrorCode::NotARegister ||
                        error.code == core::ErrorCode::RegisterNotFound;
    if (!isLost || file.isEmpty() || core::backupsOf(file).isEmpty())
        return;
    window.backups().background().run([file](const auto &) { return core::newestGoodBackup(file); },
                                      [&window, file, error](const std::optional<core::Backup> &newest) {
                                          const QString text = errorText(error) + u' ' + damagedText(file, newest);
                                          window.say({.kind = Message::Kind::Error,
                                                      .text = text,
                                                      .actions = {{RegisterText::tr("Restore a backup…"),
                                                                   [&window, file] { restoreBackup(window, file); }}}});
                                      });
}

void open(MainWindow &window, Over over)
{
    const auto opened = window.desk()->opened();
    const auto session = window.desk()->session();
    auto opening = openRegister(opened.address, over);
    if (!opening)
        tell(window, opening.error());
    else if (opening->opened.isReadOnly)
        window.say({.text = RegisterText::tr("Nothing has changed yet. Try again later.")});
    else if (window.mayLeave())
        enter(window, *std::move(opening), {session.name, session.role}, over);
}

bool isOpenIn(const MainWindow &window, const QString &address)
{
    return window.desk() && registerFileOf(window.desk()->opened()) == registerFileOf({.address = address});
}

// Who she was here before, or who she says she is.
std::optional<Identity> whoWorks(MainWindow &window, const QString &address, core::Workspace &workspace)
{
    if (const auto memory = window.preferences().memory(address))
        return Identity{memory->name, memory->role};
    workspace.setSession({.role = core::Role::Hr, .today = QDate::currentDate()}); // sees everybody
    const auto who =
        askIdentity(window.theme(), {window.preferences().person(), core::Role::Manager}, identitiesIn(workspace), &window);
    if (who)
        window.preferences().setPerson(who->name);
    return who;
}

} // namespace

void openRegisterFile(MainWindow &window)
{
    const auto recent = window.preferences().recentRegisters();
    const auto folder = recent.isEmpty() ? QDir::homePath() : QFileInfo(recent.first()).absolutePath();
    const auto path = QFileDialog::getOpenFileName(&window, RegisterText::tr("Open a register"), folder, fileFilter());
    if (!path.isEmpty())
        openAny(window, path);
}

void openAny(MainWindow &window, const QString &path)
{
    if (isCaseFile(path))
        openCaseFile(window, path);
    else
        openAddress(window, path);
}

namespace {

bool enterChecked(MainWindow &window, const QString &address, const std::optional<core::Result<void>> &health)
{
    auto opening = openRegister(address, Over::Nobody, health);
    if (!opening) {
        tellNotOpened(window, opening.error(), registerFileOf({.address = address}));
        return false;
    }
    const auto who = whoWorks(window, address, *opening->workspace);
    if (!who || !window.mayLeave())
        return false;
    enter(window, *std::move(opening), *who);
    return true;
}

// After a program that ended badly, and once a week.
bool isCheckDue(MainWindow &window, const QString &address, const QString &file)
{
    if (file.isEmpty() || !core::checkIsRegister(file))
        return false;
    const auto checked = window.preferences().checkedOn(address);
    return core::wasLeftOpen(file) || !checked.isValid() || checked.daysTo(QDate::currentDate()) >= daysBetweenChecks;
}

bool checkAndEnter(MainWindow &window, const QString &address, const QString &file)
{
    window.preferences().setCheckedOn(address, QDate::currentDate());
    if (QFileInfo(file).size() <= checkedAtOnce)
        return enterChecked(window, address, core::checkHealth(file, core::Depth::Quick));
    const auto health = std::make_shared<core::Result<void>>();
    prepare(window, {.preparing = RegisterText::tr("The file is being checked…"),
                     .ready = RegisterText::tr("The file has been checked."),
                     .make = [file, health]() -> core::Result<void> {
                         *health = core::checkHealth(file, core::Depth::Quick);
                         return {};
                     },
                     .enter = [&window, address, health] { enterChecked(window, address, *health); }});
    return true;
}

} // namespace

bool openAddress(MainWindow &window, const QString &address)
{
    if (isOpenIn(window, address)) {
        if (window.desk()->opened().isReadOnly)
            openAgain(window);
        return true;
    }
    if (OneWindow::raiseOther(address))
        return true;
    const auto file = registerFileOf({.address = address});
    return isCheckDue(window, address, file) ? checkAndEnter(window, address, file) : enterChecked(window, address, {});
}

void openAgain(MainWindow &window)
{
    if (window.desk())
        open(window, Over::Nobody);
}

void openAnyway(MainWindow &window)
{
    if (!window.desk())
        return;
    const auto &occupant = window.desk()->opened().occupant;
    const auto name = occupant.name.isEmpty() ? RegisterText::tr("someone else") : occupant.name;
    if (confirmed(window.theme(),
                  {.question = filledIn(RegisterText::tr("Has %1 closed this file?"), {name}),
                   .effect = RegisterText::tr("Ask first. When you both work in it without knowing, you change things under "
                                              "each other’s hands."),
                   .act = RegisterText::tr("It is closed: work in it"),
                   .keep = RegisterText::tr("Go on reading")},
                  &window))
        open(window, Over::Anybody);
}

} // namespace app

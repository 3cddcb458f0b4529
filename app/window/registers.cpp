// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/registers.h"

#include "app/background.h"
#include "app/backuptext.h"
#include "app/errortext.h"
#include "app/exchange/receiving.h"
#include "app/exchange/telling.h"
#include "app/newregister.h"
#include "app/widgets/confirm.h"
#include "app/window/backupkeeper.h"
#include "app/window/identity.h"
#include "app/window/mainwindow.h"
#include "app/window/newregisterdialog.h"
#include "app/window/onewindow.h"
#include "app/window/opening.h"
#include "app/window/preferences.h"
#include "app/window/restoring.h"
#include "app/wording.h"
#include "core/demo/example.h"
#include "core/storage/healthcheck.h"
#include "core/storage/registerfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

struct RegisterText
{
    Q_DECLARE_TR_FUNCTIONS(RegisterText)
};

constexpr quint32 exampleSeed = 1;
constexpr qint64 checkedAtOnce = 8 << 20; // bytes: a check of so much is not noticed
constexpr int daysBetweenChecks = 7;

void tell(MainWindow &window, const core::Error &error)
{
    window.say({.kind = Message::Kind::Error, .text = errorText(error)});
}

QString fileFilter()
{
    return RegisterText::tr("Vertrekwijzer files (*.vwz *.vwdossier)") + u";;"_s + RegisterText::tr("All files (*)");
}

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

void show(MainWindow &window, Opening opening, const Identity &who)
{
    const auto opened = opening.opened;
    opening.workspace->setSession({.role = who.role, .name = who.name, .today = QDate::currentDate()});
    window.setDesk(std::make_unique<Desk>(window.theme(), window.preferences(), std::move(opening.workspace), opened,
                                          std::move(opening.hold)));
    if (opened.isExample)
        return;
    window.preferences().addRecentRegister(opened.address);
    if (!window.desk()->opened().isReadOnly)
        window.backups().watch(registerFileOf(opened));
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

void enter(MainWindow &window, Opening opening, const Identity &who, Over over = Over::Nobody)
{
    if (const auto occupied = occupy(opening, who.name, over); !occupied)
        tell(window, occupied.error());
    else
        show(window, std::move(opening), who);
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

Identity managerOf(const core::Workspace &workspace)
{
    const auto listings = workspace.list({.limit = 1});
    const auto view = listings && !listings->isEmpty()
                          ? workspace.view(listings->first().id)
                          : core::Result<core::DossierView>(core::fail(core::ErrorCode::DossierNotFound));
    return {view ? view->record.dossier.nameOf(core::Role::Manager) : QString(), core::Role::Manager};
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

struct NewRegister
{
    QString preparing; // what she is told
    QString ready;     // what she is told when she has gone elsewhere meanwhile
    std::function<core::Result<void>()> make;
    std::function<void()> enter;
};

void offer(MainWindow &window, const NewRegister &made)
{
    const auto open = [&window, enter = made.enter] {
        const auto leave = [&window, enter] {
            if (window.mayLeave())
                enter();
        };
        QMetaObject::invokeMethod(&window, leave, Qt::QueuedConnection); // the link goes with what she leaves
    };
    window.say({.text = made.ready, .actions = {{RegisterText::tr("Open it"), open}}});
}

// Makes a register in a thread of its own and enters it then; offers it when another was opened meanwhile.
void prepare(MainWindow &window, const NewRegister &wanted)
{
    const auto name = u"preparing"_s;
    if (window.findChild<Background *>(name))
        return; // one at a time
    auto *const background = new Background(std::make_unique<QObject>(), &window);
    background->setObjectName(name);
    QTimer::singleShot(400ms, background,
                       [&window, text = wanted.preparing] { window.say({.text = text}); }); // most are there by then
    background->run([make = wanted.make](const auto &) { return make(); },
                    [&window, background, wanted, before = QPointer(window.desk())](const core::Result<void> &made) {
                        background->deleteLater();
                        background->setObjectName({});
                        if (!made)
                            tell(window, made.error());
                        else if (window.desk() == before && window.mayLeave())
                            wanted.enter();
                        else
                            offer(window, wanted);
                    });
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

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

// Draws a screen of the real window on an example register, to look at:
//   cmake --build --preset dev --target look && QT_QPA_PLATFORM=offscreen build/dev/tests/look OUT.png --role manager --page
//   home
// --help lists what can be chosen.

#include "app/exchange/conflictsdialog.h"
#include "app/exchange/receiving.h"
#include "app/exchange/senddialog.h"
#include "app/handover/reviewpage.h"
#include "app/handover/tableeditor.h"
#include "app/language.h"
#include "app/report/reportdialog.h"
#include "app/theme/focusring.h"
#include "app/widgets/page.h"
#include "app/window/mainwindow.h"
#include "app/window/newregisterdialog.h"
#include "app/window/preferences.h"
#include "core/demo/example.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QTimer>
#include <QVBoxLayout>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QDate today(const QCommandLineParser &options)
{
    const auto day = QDate::fromString(options.value(u"today"_s), Qt::ISODate);
    return day.isValid() ? day : QDate::currentDate();
}

core::DossierId dossierOf(core::Workspace &workspace, const QString &name)
{
    const auto found = workspace.list({.search = name, .limit = 1});
    return found && !found->isEmpty() ? found->first().id : core::DossierId();
}

std::unique_ptr<core::Workspace> example(const QString &path, const QCommandLineParser &options)
{
    const core::ExampleOptions wanted{.dossiers = options.value(u"dossiers"_s).toInt(),
                                      .seed = options.value(u"seed"_s).toUInt(),
                                      .today = today(options)};
    if (!core::writeExampleRegister({.database = path}, wanted))
        return nullptr;
    auto workspace = core::Workspace::open({.database = path});
    return workspace ? *std::move(workspace) : nullptr;
}

app::Place placeFrom(const QCommandLineParser &options, const core::DossierId &dossier)
{
    auto place = app::Place::fromText(options.value(u"page"_s));
    place.dossier = dossier;
    place.part = options.value(u"part"_s);
    place.item = options.value(u"item"_s);
    place.chapter = core::fromKey<core::Chapter>(options.value(u"chapter"_s));
    return place;
}

void keepDrafts(core::Workspace &workspace, const QStringList &drafts)
{
    QMap<QString, QStringList> pages;
    for (const auto &draft : drafts)
        pages[draft.section(u':', 0, 0)].append(draft.section(u':', 1));
    for (auto page = pages.begin(); page != pages.end(); ++page)
        (void)workspace.keepDraft({.subject = u"new-dossier"_s, .field = page.key(), .text = page->join(u'\n')});
}

void addOptions(QCommandLineParser &options)
{
    options.addHelpOption();
    options.addPositionalArgument(u"out"_s, u"The picture to write."_s);
    options.addOptions(
        {{u"role"_s, u"Role of whoever works."_s, u"key"_s, u"manager"_s},
         {u"name"_s, u"Her name; otherwise whoever has that role in the dossier."_s, u"name"_s},
         {u"page"_s, u"home, dossiers, dossier, handover, new-dossier, settings or help."_s, u"page"_s, u"home"_s},
         {u"dossier"_s, u"Words of the name of the dossier."_s, u"words"_s, u"Leeuwen"_s},
         {u"part"_s, u"Tab, page or topic."_s, u"part"_s},
         {u"chapter"_s, u"Chapter of the handover."_s, u"key"_s},
         {u"item"_s, u"Key of a task."_s, u"key"_s},
         {u"dossiers"_s, u"How many the example has."_s, u"count"_s, u"6"_s},
         {u"seed"_s, u"Seed of the example."_s, u"number"_s, u"1"_s},
         {u"lang"_s, u"nl or en."_s, u"code"_s, u"nl"_s},
         {u"today"_s, u"The day on which it is."_s, u"yyyy-MM-dd"_s},
         {u"dark"_s, u"Dark colours."_s},
         {u"text"_s, u"Text size in per cent."_s, u"size"_s, u"100"_s},
         {u"font"_s, u"Font family."_s, u"name"_s},
         {u"size"_s, u"Of the window."_s, u"WxH"_s, u"1280x800"_s},
         {u"draft"_s, u"Kept text of a dossier that has not started: PAGE:name=value, more than once."_s, u"text"_s},
         {u"part-of-page"_s, u"Only the table of --item, or the review."_s, u"table|review"_s},
         {u"report"_s, u"The dialog that prints the dossier."_s},
         {u"signed"_s, u"She has nothing left to do, and has signed."_s},
         {u"empty"_s, u"A register without dossiers."_s},
         {u"read-only"_s, u"Somebody else has it open."_s},
         {u"cloud"_s, u"Its folder is copied by this service."_s, u"name"_s},
         {u"ask"_s, u"A question before the window."_s, u"identity|register|send|import|differences|banner"_s},
         {u"welcome"_s, u"No register at all."_s}});
}

// A part of a page by itself, as wide as it is beside the chapters.
QWidget *partOfPage(const QString &part, const QString &item, const core::DossierId &dossier, app::MainWindow &window)
{
    auto &desk = *window.desk();
    auto *const host = new QWidget(window.screen(), Qt::Window); // goes before the register does
    auto *const open = new app::OpenDossier(desk.workspace(), dossier, host);
    auto *const page = new app::Page(window.theme());
    page->setTitle(part == "table"_L1 ? item : u"Controleren en ondertekenen"_s);
    if (part == "table"_L1)
        page->content()->addWidget(new app::TableEditor(desk, *open, item));
    else
        page->content()->addWidget(new app::ReviewPage(desk, *open));
    (new QVBoxLayout(host))->addWidget(page);
    host->layout()->setContentsMargins({});
    host->resize(window.width() - window.theme().px(260), window.height() - window.theme().px(58));
    host->show();
    return host;
}

// She works at another computer, and changed what was changed here too; the file that she sends.
QString fileFromLeaver(core::Workspace &workspace, const core::DossierId &dossier, const QString &folder)
{
    const auto out = workspace.exportCase(dossier, {core::Role::Employee, u"Joris van Leeuwen"_s});
    const auto today = workspace.session().today;
    const auto other = core::Workspace::create({.database = folder + u"/joris.vwz"_s}, core::organisationIn(*out),
                                               core::sessionFor(*out, today));
    static_cast<void>((*other)->importCase(*out));
    for (auto *const one : {&workspace, other->get()}) {
        const bool isHere = one == &workspace;
        static_cast<void>(one->setTask(dossier, u"information.mail_to_dossier"_s,
                                       {.note = isHere ? u"Sanne vraagt ICT om de export."_s
                                                       : u"De export staat bij ICT, in de map van het project."_s}));
        static_cast<void>(one->setTask(dossier, u"information.paper"_s, {.note = isHere ? u"Later"_s : u"Nu"_s}));
    }
    const auto back = (*other)->exportCase(dossier, {core::Role::Manager, u"Sanne Verhoeven"_s});
    const QString path = folder + u"/van-joris.vwdossier"_s;
    static_cast<void>(core::saveCaseFile(path, *core::writeCaseFile(*back)));
    return path;
}

void askAboutCase(app::MainWindow &window, const core::DossierId &dossier, const QString &question, const QString &folder)
{
    auto &desk = *window.desk();
    if (question == "send"_L1) {
        app::sendDossier(desk, dossier, &window);
        return;
    }
    const auto path = fileFromLeaver(desk.workspace(), dossier, folder);
    if (question == "import"_L1) {
        app::openCaseFile(window, path);
        return;
    }
    static_cast<void>(desk.workspace().importCase(*core::readCaseFile(*core::loadCaseFile(path))));
    if (question == "differences"_L1)
        app::showDifferences(desk, dossier, &window);
}

void signAll(core::Workspace &workspace, const core::DossierId &dossier)
{
    const auto view = workspace.view(dossier);
    for (const auto &task : view ? view->tasks : QList<core::Task>()) {
        if (task.isOpen() && task.responsible == view->role)
            static_cast<void>(
                workspace.setTask(dossier, task.key(), {.status = core::Status::NotApplicable, .reason = u"Niet nodig"_s}));
    }
    static_cast<void>(workspace.sign(dossier));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    addOptions(options);
    options.process(application);
    if (options.positionalArguments().size() != 1)
        options.showHelp(1);

    const QTemporaryDir folder;
    app::Preferences preferences(folder.filePath(u"preferences.ini"_s));
    preferences.setLanguage(options.value(u"lang"_s) == "en"_L1 ? core::Language::English : core::Language::Dutch);
    preferences.setAppearance(
        {.colours = options.isSet(u"dark"_s) ? app::Appearance::Colours::Dark : app::Appearance::Colours::Light,
         .textSize = options.value(u"text"_s).toInt(),
         .fontFamily = options.value(u"font"_s)});
    app::setLanguage(preferences.language());
    app::Theme theme;
    theme.setAppearance(preferences.appearance());
    const app::FocusRing ring(theme);
    app::MainWindow window(theme, preferences);
    const auto size = options.value(u"size"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    QWidget *shown = &window;
    if (!options.isSet(u"welcome"_s)) {
        const QString path = folder.filePath(u"veldermeer.vwz"_s);
        std::unique_ptr<core::Workspace> workspace;
        if (options.isSet(u"empty"_s)) {
            auto made =
                core::Workspace::create({.database = path}, {.name = u"Gemeente Veldermeer"_s}, {.name = u"Sanne"_s});
            workspace = *std::move(made);
        } else {
            workspace = example(path, options);
        }
        const auto role = core::fromKey<core::Role>(options.value(u"role"_s)).value_or(core::Role::Manager);
        workspace->setSession({.role = core::Role::Hr, .today = today(options)});
        const auto dossier = dossierOf(*workspace, options.value(u"dossier"_s));
        auto name = options.value(u"name"_s);
        if (const auto view = workspace->view(dossier); view && name.isEmpty())
            name = view->record.dossier.nameOf(role);
        workspace->setSession({.role = role, .name = name.isEmpty() ? u"Sanne Verhoeven"_s : name, .today = today(options)});
        if (options.isSet(u"signed"_s))
            signAll(*workspace, dossier);
        keepDrafts(*workspace, options.values(u"draft"_s));
        app::OpenedRegister opened{.address = path, .cloudService = options.value(u"cloud"_s)};
        if (options.isSet(u"read-only"_s)) {
            const auto session = workspace->session();
            auto reading = core::Workspace::open({.database = path}, core::Access::ReadOnly);
            workspace = *std::move(reading);
            workspace->setSession(session);
            opened.obstacle = app::Obstacle::Occupied;
            opened.occupant = {u"Daan Mulder"_s, u"kantoor-12"_s, QDateTime::currentDateTimeUtc()};
        }
        window.setDesk(std::make_unique<app::Desk>(theme, preferences, std::move(workspace), opened));
        window.go(placeFrom(options, dossier));
        if (options.isSet(u"part-of-page"_s))
            shown = partOfPage(options.value(u"part-of-page"_s), options.value(u"item"_s), dossier, window);
        if (options.isSet(u"report"_s))
            app::openReportDialog(*window.desk(), dossier, &window);
    }
    if (options.value(u"ask"_s) == "identity"_L1)
        QTimer::singleShot(0, &window, [&] { app::askIdentity(theme, {}, {}, &window); });
    else if (options.isSet(u"ask"_s) && options.value(u"ask"_s) != "register"_L1)
        QTimer::singleShot(0, &window, [&] {
            const auto place = window.screen()->place().dossier;
            const auto found = place.isNull() ? dossierOf(window.desk()->workspace(), options.value(u"dossier"_s)) : place;
            askAboutCase(window, found, options.value(u"ask"_s), folder.path());
        });
    else if (options.isSet(u"ask"_s))
        QTimer::singleShot(0, &window, [&] { app::askNewRegister(theme, {}, &window); });
    QTimer::singleShot(options.isSet(u"report"_s) || options.isSet(u"ask"_s) ? 2500 : 300, &application, [&] {
        if (auto *const dialog = QApplication::activeModalWidget())
            shown = dialog;
        const bool isWritten = shown->grab().save(options.positionalArguments().first());
        QApplication::exit(isWritten ? 0 : 1);
    });
    return QApplication::exec();
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

// Benchmarks, run by hand; see README.md in this folder. Everything compared is measured in one run, turn by turn.
#include "core/demo/example.h"
#include "core/workspace.h"
#include "tests/bench/casefile.h"
#include "tests/bench/plainsqlite.h"
#include "tests/bench/printing.h"
#include "tests/bench/timing.h"

#include <QGuiApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 2);
const QString item = u"information.plan"_s;

template<typename T>
T required(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "refused: %d %s\n", int(result.error().code), qPrintable(result.error().detail));
        std::exit(1);
    }
    return *std::move(result);
}

StartRequest joris()
{
    return {.person = {.name = u"Joris van Leeuwen"_s, .unit = u"Ruimte"_s},
            .function = u"Beleidsadviseur"_s,
            .dates = {QDate(2026, 2, 16), QDate(2026, 3, 31), QDate(2026, 4, 30)}};
}

void tick(const QString &folder)
{
    const QTemporaryDir dir(folder + u"/tick"_s);
    const auto file = dir.filePath(u"workspace.vwz"_s);
    const auto plainFile = dir.filePath(u"plain.vwz"_s);
    DossierId id;
    const Session session{Role::Employee, u"Joris van Leeuwen"_s, today};
    {
        const auto workspace = required(Workspace::create({.database = file}, {.name = u"Veldermeer"_s},
                                                          {Role::Manager, u"Sanne Verhoeven"_s, today}));
        id = required(workspace->startDossier(joris()));
        workspace->setSession(session);
        required(workspace->setTask(id, item, {.status = Status::Busy}));
    }
    QFile::copy(file, plainFile);
    const auto workspace = required(Workspace::open({.database = file}));
    workspace->setSession(session);
    bench::PlainTick plain(plainFile, id.text().toUtf8(), item.toUtf8());
    compare("tick / plain SQLite C", 1000,
            [&](int i) { required(workspace->setTask(id, item, {.status = i % 2 ? Status::Busy : Status::Todo})); },
            [&](int i) { plain.run(i % 2 ? "busy" : "todo"); });
}

// A register of an earlier run is used again: making the large one takes minutes.
QString exampleRegister(const QString &folder, int dossiers)
{
    const QString file = folder % u"/bench-"_s % QString::number(dossiers) % u".vwz"_s;
    if (QFile::exists(file))
        return file;
    const auto took = milliseconds([&] {
        required(writeExampleRegister({.database = file}, {.dossiers = dossiers, .seed = 1, .today = today}, {}));
    });
    std::printf("demo of %d dossiers           %8.1f s\n", dossiers, took / 1000);
    return file;
}

struct Opened
{
    std::unique_ptr<Workspace> workspace;
    QList<DossierListing> page;
    QList<QPair<DossierId, QString>> ticks; // running dossiers, with a task somebody may tick

    explicit Opened(const QString &file) : workspace(required(Workspace::open({.database = file})))
    {
        workspace->setSession({Role::Manager, u"Bench"_s, today});
        page = required(workspace->list({.limit = 50}));
        for (const auto &listing : std::as_const(page))
            addTick(listing.id);
    }

    void addTick(const DossierId &id)
    {
        const auto view = required(workspace->view(id));
        for (const auto &task : view.tasks) {
            const bool simple = task.isOpen() && !task.item.evidence.contains(Evidence::Signature);
            if (simple && task.responsible == Role::Manager && view.record.dossier.state == DossierState::Running) {
                ticks.append({id, task.key()});
                managers.append(view.record.dossier.nameOf(Role::Manager));
                return;
            }
        }
    }

    void tick(int i)
    {
        const auto at = i % ticks.size();
        workspace->setSession({Role::Manager, managers.at(at), today});
        required(workspace->setTask(ticks.at(at).first, ticks.at(at).second, {.note = QString::number(i)}));
    }

    QStringList managers;
};

void scale(const QString &folder)
{
    Opened large(exampleRegister(folder, 100'000));
    Opened small(exampleRegister(folder, 1'000));
    std::printf("\n%-28s %11s %11s\n", "", "100,000", "1,000");
    compare("show", 400, [&](int i) { required(large.workspace->view(large.page.at(i % large.page.size()).id)); },
            [&](int i) { required(small.workspace->view(small.page.at(i % small.page.size()).id)); });
    compare("tick", 400, [&](int i) { large.tick(i); }, [&](int i) { small.tick(i); });
    compare("list, first page", 200, [&](int) { required(large.workspace->list({.limit = 50})); },
            [&](int) { required(small.workspace->list({.limit = 50})); });
    compare("list --late, first page", 200, [&](int) { required(large.workspace->list({.lateOnly = true, .limit = 50})); },
            [&](int) { required(small.workspace->list({.lateOnly = true, .limit = 50})); });
    for (const auto &search : {u"jansen"_s, u"beleid leeuw"_s, u"xyzzy"_s}) {
        QList<double> times;
        for (int i = 0; i < 50; ++i)
            times.append(milliseconds([&] { required(large.workspace->list({.search = search, .limit = 50})); }));
        std::printf("list --search %-14s %8.3f ms median %8.3f ms worst\n", qPrintable(search), median(times),
                    *std::max_element(times.begin(), times.end()));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const auto folder = QCoreApplication::arguments().value(2, u"."_s);
    const auto what = QCoreApplication::arguments().value(1);
    if (what == "tick"_L1)
        tick(folder);
    else if (what == "scale"_L1)
        scale(folder);
    else if (what == "pdf"_L1)
        printing();
    else if (what == "casefile"_L1)
        return caseFiles(folder);
    else
        return std::fprintf(stderr, "usage: bench tick|scale|pdf|casefile [FOLDER ON A REAL DISK]\n"), 2;
    return 0;
}

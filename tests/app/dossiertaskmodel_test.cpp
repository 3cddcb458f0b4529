// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/dossiertaskmodel.h"

#include "app/language.h"
#include "tests/core/officefixture.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using app::DossierTaskLine;
using app::DossierTaskModel;
using app::OpenDossier;
using app::TaskGrouping;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
const QDate busyDay(2026, 3, 20);

QStringList headings(const QList<DossierTaskLine> &lines)
{
    QStringList titles;
    for (const auto &line : lines) {
        if (line.isHeading())
            titles.append(line.heading);
    }
    return titles;
}

QStringList items(const QList<DossierTaskLine> &lines)
{
    QStringList keys;
    for (const auto &line : lines) {
        if (!line.isHeading())
            keys.append(line.task.item);
    }
    keys.sort();
    return keys;
}

QStringList visible(const DossierView &view)
{
    QStringList keys;
    for (const auto &task : view.tasks)
        keys.append(task.key());
    keys.sort();
    return keys;
}

} // namespace

TEST_CASE("Tasks of a dossier: every grouping has each visible task once", "[models]")
{
    Office office;
    const auto role = GENERATE(Role::Manager, Role::Hr, Role::It, Role::Successor, Role::Ihh);
    const auto grouping = GENERATE(TaskGrouping::Role, TaskGrouping::Date, TaskGrouping::Chapter);
    const auto view = office.seenBy(role, busyDay);

    CHECK(items(app::groupedTasks(view, {.grouping = grouping})) == visible(view));
}

TEST_CASE("Tasks of a dossier: by role the own ones come first, with who has the role", "[models]")
{
    app::setLanguage(Language::Dutch);
    Office office;
    const auto lines = app::groupedTasks(office.seenBy(Role::It, busyDay), {.grouping = TaskGrouping::Role});

    CHECK(headings(lines).first() == u"ICT, Youssef Amrani"_s);
    CHECK(lines.at(1).task.isOwn);
    CHECK(lines.first().aside.startsWith(u"0 van "_s));
    CHECK(std::ranges::none_of(lines, [](const DossierTaskLine &line) { return line.about.startsWith(u"Dit do"_s); }));
}

TEST_CASE("Tasks of a dossier: by date what is late comes first and what is ready last", "[models]")
{
    app::setLanguage(Language::Dutch);
    Office office;
    office.finish(Role::Manager, u"information.kickoff"_s, {.status = Status::Done, .note = u"Gedaan"_s, .date = sampleDay});
    const auto lines = app::groupedTasks(office.seenBy(Role::Manager, busyDay), {.grouping = TaskGrouping::Date});

    CHECK(headings(lines).first() == u"Te laat"_s);
    CHECK(headings(lines).last() == u"Klaar"_s);
    CHECK(lines.last().task.item == u"information.kickoff"_s);
}

TEST_CASE("Tasks of a dossier: filters leave out what is ready, and what others do", "[models]")
{
    Office office;
    office.finish(Role::Manager, u"information.kickoff"_s, {.status = Status::Done, .note = u"Gedaan"_s, .date = sampleDay});
    OpenDossier dossier(office.on(busyDay, Role::Manager), office.dossier);
    DossierTaskModel model(dossier);
    const QAbstractItemModelTester tester(&model, fatal);

    model.setFilter({.openOnly = true});
    CHECK_FALSE(model.indexOfItem(u"information.kickoff"_s).isValid());
    model.setFilter({.ownOnly = true});
    CHECK(model.indexOfItem(u"information.kickoff"_s).isValid());
    CHECK(
        std::ranges::all_of(model.lines(), [](const DossierTaskLine &line) { return line.isHeading() || line.task.isOwn; }));
    CHECK(headings(model.lines()).size() == 1);
    CHECK_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
}

TEST_CASE("Tasks of a dossier: a change shows at once and leaves the other lines alone", "[models]")
{
    Office office;
    OpenDossier dossier(office.on(busyDay, Role::Manager), office.dossier);
    DossierTaskModel model(dossier);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setFilter({.grouping = TaskGrouping::Chapter});
    const QPersistentModelIndex kept(model.indexOfItem(u"information.roles_clear"_s));

    must(office.on(busyDay, Role::Manager)
             .setTask(office.dossier, u"information.kickoff"_s, {.status = Status::NotApplicable, .reason = u"Nee"_s}));

    CHECK(app::Mark(model.indexOfItem(u"information.kickoff"_s).data(DossierTaskModel::MarkRole).toInt()) ==
          app::Mark::NotApplicable);
    CHECK(kept == model.indexOfItem(u"information.roles_clear"_s));
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/dutylistmodel.h"

#include "app/language.h"
#include "core/demo/example.h"
#include "tests/core/officefixture.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using app::DutyLine;
using app::DutyListModel;
using app::OpenDossier;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
const QDate busyDay(2026, 3, 20);

QStringList headings(const QList<DutyLine> &lines)
{
    QStringList titles;
    for (const auto &line : lines) {
        if (line.isHeading)
            titles.append(line.title);
    }
    return titles;
}

} // namespace

TEST_CASE("Duties: first come at most five of your own open tasks, the most urgent first", "[models]")
{
    Office office;
    const auto view = office.seenBy(Role::Employee, busyDay);
    const auto lines = app::firstThings(view);

    REQUIRE(lines.size() == 5);
    CHECK(std::ranges::is_sorted(lines, {}, &DutyLine::due));
    QDate soonest;
    for (const auto &task : view.tasks) {
        if (task.isOpen() && task.responsible == Role::Employee && task.due.date.isValid())
            soonest = soonest.isValid() ? std::min(soonest, task.due.date) : task.due.date;
    }
    CHECK(lines.first().due == soonest);
    for (const auto &line : lines)
        CHECK(view.task(line.item)->responsible == Role::Employee);
}

TEST_CASE("Duties: soon is by tomorrow, counted from the day of whoever works", "[models]")
{
    Office office;
    for (const auto &line : app::firstThings(office.seenBy(Role::Employee, busyDay), 100))
        CHECK(line.isSoon == (line.due.isValid() && line.due <= busyDay.addDays(1)));
}

TEST_CASE("Duties: now is what is late, today, and within a week, each under its heading", "[models]")
{
    app::setLanguage(Language::Dutch);
    Office office;
    QStringList later;
    for (const auto &task : office.seenBy(Role::Manager, busyDay).tasks) {
        if (task.responsible == Role::Manager && task.due.date > busyDay.addDays(7))
            later.append(task.key());
    }
    REQUIRE(later.size() >= 2);
    must(office.on(busyDay, Role::Manager).setTask(office.dossier, later[0], {.due = busyDay}));
    must(office.on(busyDay, Role::Manager).setTask(office.dossier, later[1], {.due = busyDay.addDays(7)}));
    const auto lines = app::dutiesNow(office.seenBy(Role::Manager, busyDay));

    CHECK(headings(lines) == QStringList{u"Te laat"_s, u"Vandaag"_s, u"De komende week"_s});
    for (const auto &line : lines) {
        if (line.isHeading)
            continue;
        CHECK(line.due <= busyDay.addDays(7));
        CHECK((line.group == DutyLine::Group::Late) == (line.due < busyDay));
        CHECK((line.group == DutyLine::Group::Today) == (line.due == busyDay));
    }
}

TEST_CASE("Duties: a line reads with its group, its chapter and how late it is", "[models]")
{
    app::setLanguage(Language::Dutch);
    Office office;
    OpenDossier dossier(office.on(busyDay, Role::Employee), office.dossier);
    DutyListModel model(dossier, DutyListModel::Scope::Now);
    const QAbstractItemModelTester tester(&model, fatal);

    REQUIRE(model.rowCount() > 1);
    CHECK(model.index(0, 0).data(DutyListModel::HeadingRole).toBool());
    CHECK_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    const auto &line = model.lines().at(1);
    CHECK(model.index(1, 0).data(Qt::AccessibleTextRole).toString() ==
          u"Te laat: "_s + line.title + u", "_s + line.about + u", "_s + line.dueText);
    CHECK(line.dueText.endsWith(u" te laat"_s));
}

TEST_CASE("Duties: a finished task leaves the list, and an emptied group takes its heading along", "[models]")
{
    Office office;
    OpenDossier dossier(office.on(busyDay, Role::Employee), office.dossier);
    DutyListModel model(dossier, DutyListModel::Scope::Now);
    const QAbstractItemModelTester tester(&model, fatal);

    const auto lines = model.lines();
    for (const auto &line : lines) {
        if (line.isHeading || line.group != DutyLine::Group::Late)
            continue;
        must(office.on(busyDay, Role::Employee)
                 .setTask(office.dossier, line.item, {.status = Status::NotApplicable, .reason = u"nee"_s}));
        CHECK_FALSE(model.indexOf(line.key()).isValid());
    }
    CHECK(std::ranges::none_of(model.lines(), [](const DutyLine &l) { return l.group == DutyLine::Group::Late; }));
}

TEST_CASE("Duties: over all dossiers a change shows at once", "[models]")
{
    Office office;
    DutyListModel model(office.on(busyDay, Role::Employee));
    const QAbstractItemModelTester tester(&model, fatal);
    REQUIRE(model.rowCount() > 1);
    const auto line = model.lines().at(1);
    const auto mark = [&] { return model.indexOf(line.key()).data(DutyListModel::MarkRole).toInt(); };
    must(office.on(busyDay, Role::Employee).setTask(office.dossier, line.item, {.due = busyDay}));
    CHECK(mark() == int(app::Mark::Todo));

    must(office.on(busyDay, Role::Employee).setTask(office.dossier, line.item, {.status = Status::Busy}));

    CHECK(mark() == int(app::Mark::Busy));
}

TEST_CASE("Duties: over all dossiers they are what each dossier says, with who leaves", "[models]")
{
    app::setLanguage(Language::Dutch);
    const TestRegister reg;
    const auto ids = must(writeExampleRegister(reg.connection(), {.dossiers = 12, .seed = 3, .today = sampleDay}));
    const auto workspace = must(Workspace::open(reg.connection()));
    const auto role = GENERATE(Role::Manager, Role::Hr, Role::It);
    const auto name =
        must(must(Store::open(reg.connection()))->record(ids.first())).dossier.nameOf(role); // not of all of them
    workspace->setSession({.role = role, .name = name, .today = sampleDay});
    DutyListModel model(*workspace);
    const QAbstractItemModelTester tester(&model, fatal);

    QSet<QString> expected;
    for (const auto &id : ids) {
        const auto view = workspace->view(id);
        for (const auto &line : view ? app::dutiesNow(*view) : QList<DutyLine>()) {
            if (!line.isHeading)
                expected.insert(line.key());
        }
    }
    QSet<QString> shown;
    for (const auto &line : model.lines()) {
        if (line.isHeading)
            continue;
        shown.insert(line.key());
        CHECK(line.about == must(workspace->view(line.dossier)).record.dossier.nameOf(Role::Employee));
    }
    if (model.hasMore())
        CHECK(shown.size() == DutyListModel::mostOverAll);
    else
        CHECK(shown == expected);
    CHECK(expected.contains(shown));
    CHECK_FALSE(shown.isEmpty());
}

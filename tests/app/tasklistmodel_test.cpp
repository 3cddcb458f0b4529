// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/tasklistmodel.h"

#include "app/language.h"
#include "tests/core/officefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using app::ChapterListModel;
using app::Mark;
using app::OpenDossier;
using app::TaskListModel;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
const QDate lateDay(2026, 4, 1);

// The dossier of Joris as somebody has it open.
class Opened
{
public:
    explicit Opened(Role role = Role::Employee, QDate today = sampleDay)
        : dossier((app::setLanguage(Language::Dutch), office.on(today, role)), office.dossier)
    {}

    Office office;
    OpenDossier dossier;
};

app::TaskLine lineOf(const DossierView &view, const QString &item)
{
    const auto *task = view.task(item);
    REQUIRE(task);
    for (const auto &line : app::tasksOf(view, task->item.chapter)) {
        if (line.item == item)
            return line;
    }
    FAIL("no line for " << item);
    return {};
}

} // namespace

TEST_CASE("Chapters: their numbers together are those of the dossier, for every role", "[models]")
{
    Office office;
    for (const auto role : RoleSet::all().values()) {
        const auto view = office.seenBy(Role::Hr, lateDay);
        auto seen = view;
        seen.role = role;
        seen.tasks.removeIf([&](const Task &task) { return !task.isVisibleTo(role); });
        Progress sum;
        for (const auto &line : app::chaptersOf(seen)) {
            sum.ready += line.progress.ready;
            sum.open += line.progress.open;
            sum.late += line.progress.late;
        }
        INFO(toKey(role));
        CHECK(sum == progress(seen.tasks, role));
    }
}

TEST_CASE("Chapters: each says its number, name, how far it is and what is late", "[models]")
{
    Opened opened(Role::Employee, lateDay);
    ChapterListModel model(opened.dossier);
    const QAbstractItemModelTester tester(&model, fatal);
    const auto lines = app::chaptersOf(opened.dossier.view());

    REQUIRE(model.rowCount() == 10);
    CHECK(model.placeText(model.index(2, 0)) == u"Hoofdstuk 3 van 10"_s);
    CHECK(model.index(2, 0).data().toString() == u"Informatie op zijn plek"_s);
    const auto &counts = lines.at(2).progress;
    const auto expected = u"Hoofdstuk 3, Informatie op zijn plek, %1 van %2 klaar, %3 te laat"_s;
    CHECK(counts.late > 0);
    CHECK(model.index(2, 0).data(Qt::AccessibleTextRole).toString() ==
          expected.arg(counts.ready).arg(counts.total()).arg(counts.late));
    CHECK(model.index(2, 0).data(ChapterListModel::MarkRole).toInt() == int(Mark::Late));
    CHECK(model.index(9, 0).data(ChapterListModel::StateRole).toString() == u"0 van 4"_s);
}

TEST_CASE("Chapters: done, busy and to do follow from the tasks", "[models]")
{
    app::ChapterLine line{.chapter = Chapter::Start, .number = 1, .title = u"Beginnen"_s};

    line.progress = {.ready = 4};
    CHECK(app::stateOf(line) == u"klaar"_s);
    line.progress = {};
    CHECK(app::sentenceOf(line) == u"Hoofdstuk 1, Beginnen, geen taken voor jou"_s);
    Opened opened;
    const auto mark = [&] { return app::chaptersOf(opened.dossier.view()).at(0).mark; };
    CHECK(mark() == Mark::Todo);
    const auto before = opened.dossier.view();
    for (const auto &task : before.tasks) {
        if (task.item.chapter == Chapter::Start && task.responsible == Role::Employee)
            must(opened.office.as(Role::Employee)
                     .setTask(opened.office.dossier, task.key(), {.status = Status::NotApplicable, .reason = u"nee"_s}));
    }
    CHECK(mark() == Mark::Done);
}

TEST_CASE("Tasks: the icon is the first that fits of done, not applicable, late, busy, to do", "[models]")
{
    const auto mark = [](Status status, bool late) {
        Task task;
        task.state.status = status;
        task.late = late;
        return app::markOf(task);
    };

    CHECK(mark(Status::Done, true) == Mark::Done);
    CHECK(mark(Status::NotApplicable, true) == Mark::NotApplicable);
    CHECK(mark(Status::Busy, true) == Mark::Late);
    CHECK(mark(Status::Todo, true) == Mark::Late);
    CHECK(mark(Status::Busy, false) == Mark::Busy);
    CHECK(mark(Status::Todo, false) == Mark::Todo);
}

TEST_CASE("Tasks: a line says when it is due, who does it and what it waits for", "[models]")
{
    Opened opened(Role::Employee, lateDay);
    const auto &view = opened.dossier.view();

    const auto own = lineOf(view, u"information.plan"_s);
    CHECK(own.isOwn);
    CHECK(own.who == u"Dit doe jij"_s);
    CHECK(own.state.endsWith(u" te laat"_s));
    CHECK(own.sentence.startsWith(own.title + u", te doen, "_s + own.state + u", dit doe jij"_s));
    const auto others = lineOf(view, u"accounts.disable"_s);
    CHECK_FALSE(others.isOwn);
    CHECK_FALSE(others.mayAct);
    CHECK(others.who == u"Dit doet ICT"_s);
    CHECK(lineOf(view, u"information.kickoff"_s).who == u"Dit doet Sanne Verhoeven"_s);
}

TEST_CASE("Tasks: due lines for what is done, near, far and skipped", "[models]")
{
    app::setLanguage(Language::Dutch);
    Task task;
    task.due.date = sampleDay.addDays(1);
    CHECK(app::dueLine(task, sampleDay) == u"morgen · di 3 maart"_s);
    task.due.date = sampleDay.addDays(10);
    CHECK(app::dueLine(task, sampleDay) == u"do 12 maart"_s);
    task.due = {};
    CHECK(app::dueLine(task, sampleDay).isEmpty());
    task.state = {.status = Status::Done, .doneOn = sampleDay};
    CHECK(app::dueLine(task, sampleDay) == u"gedaan op ma 2 maart"_s);
    task.state = {.status = Status::NotApplicable};
    CHECK(app::dueLine(task, sampleDay) == u"niet van toepassing"_s);
    task.state = {};
    task.due.date = sampleDay.addDays(-1); // in a closed dossier nothing is late
    CHECK(app::dueLine(task, sampleDay) == u"zo 1 maart"_s);
}

TEST_CASE("Tasks: a closed gate and a wait are said in words", "[models]")
{
    Opened opened(Role::Hr);
    bool gates = false;
    bool waits = false;
    for (const auto &task : opened.dossier.view().tasks) {
        if (!task.item.chapter)
            continue;
        const auto line = lineOf(opened.dossier.view(), task.key());
        CHECK(line.gate.isEmpty() == task.closedGates.isEmpty());
        CHECK(line.waitsFor.isEmpty() == task.waitsFor.isEmpty());
        gates = gates || line.gate.startsWith(u"Eerst afronden: ‘"_s);
        waits = waits || line.waitsFor.startsWith(u"Wacht op: ‘"_s);
        CHECK_FALSE(line.sentence.contains(u"information."_s));
    }
    CHECK(gates);
    CHECK(waits);
    must(opened.office.as(Role::Ihh).setHold(opened.office.dossier, u"Woo-verzoek"_s, u"W-12"_s));
    opened.office.as(Role::Hr);
    opened.dossier.reload();
    CHECK(std::ranges::any_of(opened.dossier.view().tasks, [&](const Task &task) {
        return task.item.chapter && lineOf(opened.dossier.view(), task.key()).gate.startsWith(u"Nu niet: "_s);
    }));
}

TEST_CASE("Tasks: next is the next open task of your own, also in a later chapter; previous is the one before", "[models]")
{
    Opened opened;
    const auto &view = opened.dossier.view();
    QStringList visited;
    for (auto item = app::nextOpenTask(view, {}); !visited.contains(item); item = app::nextOpenTask(view, item))
        visited.append(item);

    CHECK(visited.size() == progress(view.tasks, Role::Employee).open);
    int chapter = 0;
    for (const auto &item : visited) {
        const auto *task = view.task(item);
        REQUIRE(task);
        CHECK(task->responsible == Role::Employee);
        const int own = task->item.chapter ? int(*task->item.chapter) : 99;
        CHECK(own >= chapter);
        chapter = own;
    }
    const auto first = app::tasksOf(view, Chapter::Start);
    CHECK(app::previousTask(view, first.at(0).item).isEmpty());
    CHECK(app::previousTask(view, first.at(1).item) == first.at(0).item);
    CHECK(app::previousTask(view, app::tasksOf(view, Chapter::Matters).at(0).item) == first.last().item);
}

TEST_CASE("Tasks: a change repaints its task only, and the selection stays", "[models]")
{
    Opened opened;
    TaskListModel model(opened.dossier);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setChapter(Chapter::Information);
    const QPersistentModelIndex last = model.index(model.rowCount() - 1, 0);
    const auto item = last.data(TaskListModel::ItemRole).toString();
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const auto own = app::tasksOf(opened.dossier.view(), Chapter::Information);
    const auto it = std::ranges::find_if(own, &app::TaskLine::isOwn);
    REQUIRE(it != own.end());

    must(opened.office.as(Role::Employee).setTask(opened.office.dossier, it->item, {.status = Status::Busy}));

    CHECK(changed.count() == 1);
    CHECK(reset.count() == 0);
    CHECK(last.data(TaskListModel::ItemRole).toString() == item);
    CHECK(model.indexOf(it->item).data(TaskListModel::MarkRole).toInt() == int(Mark::Busy));
}

TEST_CASE("Tasks: what a role may not see is in no list", "[models]")
{
    Opened opened(Role::It);
    for (const auto &chapter : app::chaptersOf(opened.dossier.view())) {
        for (const auto &line : app::tasksOf(opened.dossier.view(), chapter.chapter))
            CHECK(opened.office.task(line.item).isVisibleTo(Role::It));
    }
}

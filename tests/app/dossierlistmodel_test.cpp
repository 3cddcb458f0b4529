// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/dossierlistmodel.h"

#include "app/models/counting.h"
#include "app/wording.h"
#include "core/demo/example.h"
#include "tests/core/officefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using app::DossierListModel;
using Chip = app::DossierListModel::Chip;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

StartRequest departure(const QString &name, QDate lastDay)
{
    auto request = startRequest();
    request.person = {.name = name};
    request.dates = {sampleDay, lastDay, lastDay};
    return request;
}

// Joris leaves on 24 April; more people on the days given.
class Departures
{
public:
    explicit Departures(Role role = Role::Manager)
    {
        app::setLanguage(Language::Dutch);
        office.as(role);
    }

    DossierId leave(const QString &name, QDate lastDay)
    {
        return must(office.as(Role::Manager).startDossier(departure(name, lastDay)));
    }

    Office office;
};

QStringList column(const DossierListModel &model, int column, int role = Qt::DisplayRole)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data(role).toString());
    return texts;
}

QStringList names(const DossierListModel &model)
{
    return column(model, DossierListModel::Name);
}

int fetchAll(DossierListModel &model)
{
    int pages = 0;
    for (; model.canFetchMore({}); ++pages)
        model.fetchMore({});
    return pages;
}

} // namespace

TEST_CASE("Dossier list: a line says who leaves when, how far it is and what comes next", "[models]")
{
    Departures departures;
    DossierListModel model(departures.office.as(Role::Manager));
    const QAbstractItemModelTester tester(&model, fatal);
    const auto view = departures.office.seenBy(Role::Manager);
    const auto counts = progress(view.tasks, Role::Manager);

    REQUIRE(model.rowCount() == 1);
    CHECK(names(model) == QStringList{u"Joris van Leeuwen"_s});
    CHECK(column(model, DossierListModel::Name, DossierListModel::SecondLineRole) ==
          QStringList{u"Beleidsadviseur Wonen"_s});
    CHECK(column(model, DossierListModel::Kind) == QStringList{u"Opzegging"_s});
    CHECK(column(model, DossierListModel::LastDay) == QStringList{u"vr 24 apr 2026"_s});
    CHECK(column(model, DossierListModel::LastDay, DossierListModel::SecondLineRole) == QStringList{u"nog 53 dagen"_s});
    CHECK(model.index(0, 0).data(DossierListModel::ReadyRole).toInt() == counts.ready);
    CHECK(model.index(0, 0).data(DossierListModel::TotalRole).toInt() == counts.total());
    CHECK_FALSE(column(model, DossierListModel::NextStep).first().isEmpty());
}

TEST_CASE("Dossier list: the name of a line reads all columns", "[models]")
{
    Departures departures;
    DossierListModel model(departures.office.as(Role::Manager));

    const auto sentence = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(sentence.startsWith(u"Joris van Leeuwen, Beleidsadviseur Wonen, Opzegging, laatste werkdag vr 24 apr 2026, nog 53 "
                              "dagen, 0 van "_s));
    CHECK(sentence.contains(u"taken klaar"_s));
    CHECK(sentence.contains(u"volgende stap: "_s));
    CHECK(model.accessibleName() == u"Dossiers, 1 rij"_s);
}

TEST_CASE("Dossier list: the kind of departure is absent for whoever may not see it", "[models]")
{
    Departures departures;
    for (const auto role : RoleSet::all().values()) {
        INFO(toKey(role));
        DossierListModel model(departures.office.as(role));
        if (model.rowCount() == 0)
            continue;
        const bool sees = mayDo(role, Action::SeeKind);
        const auto line = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
        CHECK(column(model, DossierListModel::Kind) == QStringList{sees ? u"Opzegging"_s : QString()});
        CHECK(line.contains(u"Opzegging"_s) == sees);
    }
}

TEST_CASE("Dossier list: the next step of the leaver is a task of her own", "[models]")
{
    app::setLanguage(Language::Dutch);
    Office office;
    auto view = office.seenBy(Role::Employee);
    const auto next = app::summaryOf(view).next;
    REQUIRE(next);
    CHECK(next->isOwn);

    for (auto &task : view.tasks) {
        if (task.responsible == Role::Employee)
            task.state.status = Status::Done;
    }
    CHECK_FALSE(app::summaryOf(view).next);
    view.role = Role::Manager; // who still has others to wait for
    CHECK(app::summaryOf(view).next);
}

TEST_CASE("Dossier list: what the employer decided is confidential for whoever knows", "[models]")
{
    auto request = startRequest();
    request.kind = DepartureKind::Dismissal;
    Office office(request);

    CHECK(DossierListModel(office.as(Role::Manager)).index(0, 0).data(DossierListModel::ConfidentialRole).toBool());
    CHECK_FALSE(DossierListModel(office.as(Role::It)).index(0, 0).data(DossierListModel::ConfidentialRole).toBool());
}

TEST_CASE("Dossier list: only the most serious thing asks for attention", "[models]")
{
    Departures departures;
    auto request = departure(u"Anna"_s, QDate(2026, 5, 1));
    request.people.remove(Role::Successor);
    must(departures.office.as(Role::Manager).startDossier(request));
    const QDate lateDay(2026, 5, 4);

    DossierListModel early(departures.office.as(Role::Manager));
    CHECK(column(early, DossierListModel::Attention).last() == u"Geen opvolger"_s);
    DossierListModel late(departures.office.on(lateDay, Role::Manager));
    const auto counts = progress(departures.office.seenBy(Role::Manager, lateDay).tasks, Role::Manager);
    CHECK(column(late, DossierListModel::Attention).first() == QString::number(counts.late) + u" te laat"_s);
    CHECK(late.index(0, 0).data(DossierListModel::OverdueRole).toBool());
    CHECK(column(late, DossierListModel::LastDay, DossierListModel::SecondLineRole).first() == u"10 dagen geleden"_s);
}

TEST_CASE("Dossier list: who leaves first comes first, and the other way round when asked", "[models]")
{
    Departures departures;
    departures.leave(u"Anna"_s, QDate(2026, 3, 20));
    departures.leave(u"Zoë"_s, QDate(2026, 6, 30));
    DossierListModel model(departures.office.as(Role::Manager));

    CHECK(names(model) == QStringList{u"Anna"_s, u"Joris van Leeuwen"_s, u"Zoë"_s});
    model.sort(DossierListModel::LastDay, Qt::DescendingOrder);
    CHECK(names(model) == QStringList{u"Zoë"_s, u"Joris van Leeuwen"_s, u"Anna"_s});
}

TEST_CASE("Dossier list: chips and search leave what they say, and count the same", "[models]")
{
    Departures departures;
    const auto anna = departures.leave(u"Anna"_s, QDate(2026, 3, 10));
    departures.leave(u"Zoë"_s, QDate(2026, 6, 30));
    must(departures.office.as(Role::Manager).setState(anna, DossierState::Cancelled));
    departures.leave(u"Bart"_s, QDate(2026, 3, 9));
    auto &workspace = departures.office.on(QDate(2026, 3, 5), Role::It);
    DossierListModel model(workspace);
    const QAbstractItemModelTester tester(&model, fatal);

    for (const auto &[chip, expected] :
         QList<QPair<Chip, QStringList>>{{Chip::Open, {u"Bart"_s, u"Joris van Leeuwen"_s, u"Zoë"_s}},
                                         {Chip::Late, {}},
                                         {Chip::LeavingSoon, {u"Bart"_s}},
                                         {Chip::WaitingForMe, {u"Bart"_s}},
                                         {Chip::ToSign, {}},
                                         {Chip::Finished, {u"Anna"_s}}}) {
        model.setChip(chip);
        INFO(int(chip));
        CHECK(app::countedBy(workspace, model.chosen(chip)) == model.rowCount());
        if (chip != Chip::Late && chip != Chip::WaitingForMe)
            CHECK(names(model) == expected);
    }
    CHECK(DossierListModel::chipText(Chip::Finished, model.rowCount()) == u"Afgerond 1"_s);
    model.setChip(Chip::Open);
    model.setChoice({.search = u"zoe"_s});
    CHECK(names(model) == QStringList{u"Zoë"_s});
    CHECK(app::countedBy(workspace, model.chosen(Chip::Open)) == 1);
}

TEST_CASE("Dossier list: who paints does not wait for a dossier to be read, and is told when it has been", "[models]")
{
    Departures departures;
    const DossierListModel model(departures.office.as(Role::Manager));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const auto isKnown = [&] { return model.index(0, 0).data(DossierListModel::KnownRole).toBool(); };

    CHECK_FALSE(isKnown());
    REQUIRE(QTest::qWaitFor(isKnown));
    CHECK(changed.size() == 1);
    CHECK(changed.first().first().value<QModelIndex>() == model.index(0, 0));
}

TEST_CASE("Counting: at once in a register of the usual size, and beside the window in a large one", "[models]")
{
    const TestRegister reg;
    reg.start();
    const auto workspace = reg.workspace();
    const auto session = workspace->session();
    app::Counting counting(*workspace, reg.connection());
    QObject screen;
    QList<int> counted;
    const auto question = [&](Chip chip) {
        return app::Counting::Question{app::filterOf(chip, session), [&](int count) { counted.append(count); }};
    };
    counting.ask(screen, {question(Chip::Open), question(Chip::Finished)});
    CHECK(counted == QList{1, 0});

    reg.sql(u"INSERT INTO dossier WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 999) "
            "SELECT d.id || n.i, d.state, d.closed, d.last_day, d.name, d.function, d.name_key, d.search_key, d.involved, "
            "d.kind, d.unit, d.awaited FROM dossier d, n"_s);
    counted.clear();
    {
        QObject left;
        counting.ask(left, {{{}, [](int) { FAIL("nobody is there to hear it"); }}});
    }
    counting.ask(screen, {{{}, [](int) { FAIL("replaced by what follows"); }}});
    counting.ask(screen, {question(Chip::Open), question(Chip::Finished)});
    CHECK(counted.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return counted.size() == 2; }));
    CHECK(counted == QList{app::mostCounted, 0});
}

TEST_CASE("Dossier list: periods are whole months, quarters and years", "[models]")
{
    using app::DaySpan;
    using app::LeavingPeriod;
    const QDate today(2026, 12, 31);

    CHECK(app::daysOf(LeavingPeriod::Any, today) == DaySpan());
    CHECK(app::daysOf(LeavingPeriod::ThisMonth, today) == DaySpan{QDate(2026, 12, 1), QDate(2026, 12, 31)});
    CHECK(app::daysOf(LeavingPeriod::NextMonth, today) == DaySpan{QDate(2027, 1, 1), QDate(2027, 1, 31)});
    CHECK(app::daysOf(LeavingPeriod::ThisQuarter, QDate(2026, 2, 28)) == DaySpan{QDate(2026, 1, 1), QDate(2026, 3, 31)});
    CHECK(app::daysOf(LeavingPeriod::ThisQuarter, today) == DaySpan{QDate(2026, 10, 1), QDate(2026, 12, 31)});
    CHECK(app::daysOf(LeavingPeriod::ThisYear, today) == DaySpan{QDate(2026, 1, 1), QDate(2026, 12, 31)});
    CHECK(app::daysOf(LeavingPeriod::LastYear, today) == DaySpan{QDate(2025, 1, 1), QDate(2025, 12, 31)});
}

TEST_CASE("Dossier list: in every order pages come once each, and a change finds its place", "[models]")
{
    const TestRegister reg;
    must(writeExampleRegister(reg.connection(), {.dossiers = 130, .seed = 1, .today = sampleDay}));
    const auto workspace = must(Workspace::open(reg.connection()));
    workspace->setSession({.role = Role::Manager, .name = u"Iemand"_s, .today = sampleDay});
    for (const auto column : {DossierListModel::Name, DossierListModel::Kind}) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            DossierListModel model(*workspace);
            model.setChip(Chip::Finished);
            model.sort(column, order);
            fetchAll(model);
            const QAbstractItemModelTester tester(&model, fatal); // which reads on by itself
            const int all = model.rowCount();
            CHECK(all == app::countedBy(*workspace, model.chosen(Chip::Finished)));
            const auto texts = ::column(model, column);
            emit workspace->dossierChanged(model.dossierAt(model.index(all / 2, 0)));
            CHECK(::column(model, column) == texts);
            QSet<QString> ids;
            for (const auto &id : ::column(model, 0, DossierListModel::IdRole))
                ids.insert(id);
            CHECK(ids.size() == all);
        }
    }
}

TEST_CASE("Dossier list: a change comes in at its place and the selection stays with its dossier", "[models]")
{
    Departures departures;
    auto &workspace = departures.office.as(Role::Manager);
    DossierListModel model(workspace);
    const QAbstractItemModelTester tester(&model, fatal);
    const QPersistentModelIndex joris = model.index(0, 0);

    const auto anna = departures.leave(u"Anna"_s, QDate(2026, 3, 20));
    departures.leave(u"Zoë"_s, QDate(2026, 6, 30));
    CHECK(names(model) == QStringList{u"Anna"_s, u"Joris van Leeuwen"_s, u"Zoë"_s});
    CHECK(joris.row() == 1);

    must(workspace.changeDates(anna, {sampleDay, QDate(2026, 7, 31), QDate(2026, 7, 31)}));
    CHECK(names(model) == QStringList{u"Joris van Leeuwen"_s, u"Zoë"_s, u"Anna"_s});
    CHECK(joris.data().toString() == u"Joris van Leeuwen"_s);

    must(workspace.setState(anna, DossierState::Cancelled));
    CHECK(names(model) == QStringList{u"Joris van Leeuwen"_s, u"Zoë"_s});
    model.reload();
    CHECK(joris.data().toString() == u"Joris van Leeuwen"_s);
}

TEST_CASE("Dossier list: a finished task repaints its line", "[models]")
{
    Departures departures;
    DossierListModel model(departures.office.as(Role::Manager));
    REQUIRE(model.index(0, 0).data(DossierListModel::ReadyRole).toInt() == 0);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    departures.office.finish(Role::Manager, u"information.kickoff"_s, {.note = u"gedaan"_s, .date = sampleDay});

    CHECK(changed.count() == 1);
    CHECK(model.index(0, 0).data(DossierListModel::ReadyRole).toInt() == 1);
}

TEST_CASE("Dossier list: pages come as they are asked for, each dossier once", "[models]")
{
    const TestRegister reg;
    must(writeExampleRegister(reg.connection(), {.dossiers = 130, .seed = 1, .today = sampleDay}));
    const auto workspace = must(Workspace::open(reg.connection()));
    workspace->setSession({.role = Role::Hr, .name = u"Iemand"_s, .today = sampleDay});
    DossierListModel model(*workspace);
    model.setChip(Chip::Finished);
    REQUIRE(model.rowCount() == DossierListModel::pageSize);
    const auto started = must(workspace->list({.closed = true, .limit = 500}));
    const auto last = started.last();
    // What belongs on a page that is not there yet stays away, and is there when that page comes.
    model.reload();
    emit workspace->dossierChanged(last.id);
    CHECK(model.rowCount() == DossierListModel::pageSize);

    const QAbstractItemModelTester tester(&model, fatal);
    fetchAll(model);

    CHECK(model.rowCount() == started.size());
    QSet<DossierId> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.insert(model.dossierAt(model.index(row, 0)));
    CHECK(ids.size() == started.size());
}

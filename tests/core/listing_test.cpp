// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/testregister.h"

#include "core/storage/database.h"
#include "core/storage/foldedtext.h"
#include "core/storage/listquery.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QDate lateDay(2026, 5, 1);

StartRequest departure(const QString &name, const QString &function, QDate lastDay,
                       DepartureKind kind = DepartureKind::Resignation)
{
    auto request = startRequest();
    request.person = {.id = {}, .name = name, .email = {}, .unit = u"Sociaal Domein"_s};
    request.function = function;
    request.kind = kind;
    request.dates = {sampleDay, lastDay, lastDay};
    return request;
}

// Five departures of different kinds; one is cancelled and one paused, and somebody has been at work.
class Several
{
public:
    Several()
    {
        const auto workspace = reg.workspace();
        start(*workspace, departure(u"Zoë van den Berg-Öz"_s, u"Beleidsadviseur Wonen"_s, QDate(2026, 4, 24)));
        start(*workspace,
              departure(u"Åse Ødegård"_s, u"Consulent Werk & Inkomen"_s, QDate(2026, 4, 24), DepartureKind::Death));
        start(*workspace, departure(u"van den Aa"_s, u"Stagiair"_s, QDate(2026, 4, 24), DepartureKind::Internship));
        auto late =
            departure(u"Émile d'Hondt"_s, u"Senior adviseur 100% inkoop"_s, QDate(2026, 6, 30), DepartureKind::Retirement);
        late.noSuccessor = true;
        late.people.remove(Role::Successor);
        start(*workspace, late);
        start(*workspace, departure(u"Anna Aalbers"_s, u"Wethouder"_s, QDate(2026, 3, 20), DepartureKind::SummaryDismissal));
        must(workspace->setTask(ids[0], u"information.kickoff"_s,
                                {.status = Status::Done, .note = u"gedaan"_s, .date = sampleDay}));
        must(workspace->setTask(ids[3], u"information.plan"_s, {.status = Status::NotApplicable, .reason = u"geen"_s}));
        must(workspace->setState(ids[2], DossierState::Paused));
        must(workspace->setState(ids[4], DossierState::Cancelled));
    }

    QStringList names(const ListFilter &filter, Role role = Role::Manager, QDate today = sampleDay) const
    {
        QStringList names;
        for (const auto &listing : must(reg.store()->list(filter, role, today)))
            names.append(listing.name.section(u' ', 0, 0));
        return names;
    }

    TestRegister reg;
    QList<DossierId> ids;

private:
    void start(Workspace &workspace, const StartRequest &request) { ids.append(must(workspace.startDossier(request))); }
};

QList<Task> tasksOf(const Store &store, const DossierId &id, QDate today)
{
    const auto record = must(store.record(id));
    return core::tasksOf(record, must(store.templates(record.dossier.templates)), today);
}

QDate nextDue(const QList<Task> &tasks, Role role)
{
    QDate next;
    for (const auto &task : tasks) {
        if (task.isOpen() && task.due.date.isValid() && countsFor(task, role) && (!next.isValid() || task.due.date < next))
            next = task.due.date;
    }
    return next;
}

} // namespace

TEST_CASE("Listing: running dossiers come first, then by last day, then by name", "[listing]")
{
    const Several several;

    CHECK(several.names({}) == QStringList{u"Åse"_s, u"van"_s, u"Zoë"_s, u"Émile"_s, u"Anna"_s});
}

TEST_CASE("Listing: pages follow each other without a gap or a double", "[listing]")
{
    const Several several;
    const int limit = GENERATE(1, 2, 3, 5);

    QStringList names;
    ListFilter filter{.limit = limit};
    for (int page = 0; page < 6; ++page) {
        const auto listings = must(several.reg.store()->list(filter, Role::Manager, sampleDay));
        CHECK(listings.size() <= limit);
        for (const auto &listing : listings)
            names.append(listing.name.section(u' ', 0, 0));
        filter.after = listings.isEmpty() ? filter.after : listings.last().id;
    }
    CHECK(names == several.names({}));
}

TEST_CASE("Listing: a page after a dossier that is not there is empty", "[listing]")
{
    const Several several;

    CHECK(several.names({.after = DossierId(QUuid::createUuid())}).isEmpty());
}

TEST_CASE("Listing: search finds words in any order, without case or accents", "[listing]")
{
    const Several several;

    CHECK(several.names({.search = u"zoe"_s}) == QStringList{u"Zoë"_s});
    CHECK(several.names({.search = u"WONEN BERG"_s}) == QStringList{u"Zoë"_s});
    CHECK(several.names({.search = u"oz berg-"_s}) == QStringList{u"Zoë"_s});
    CHECK(several.names({.search = u"emile HONDT"_s}) == QStringList{u"Émile"_s});
    CHECK(several.names({.search = u"sociaal domein"_s}).size() == 5);
    CHECK(several.names({.search = u"wonen inkomen"_s}).isEmpty());
    CHECK(several.names({.search = u"  "_s}).size() == 5);
}

TEST_CASE("Listing: signs only separate words, also those that a database takes for a pattern", "[listing]")
{
    const Several several;

    CHECK(several.names({.search = u"100%"_s}) == QStringList{u"Émile"_s});
    CHECK(several.names({.search = u"zoe%inkoop"_s}).isEmpty());
    CHECK(several.names({.search = u"w_nen"_s}) == several.names({.search = u"w nen"_s}));
    CHECK(several.names({.search = u"' OR 'x'='x' --"_s}).isEmpty());
}

TEST_CASE("Listing: late only leaves what has a late task for this role", "[listing]")
{
    const Several several;

    CHECK(several.names({.lateOnly = true}).isEmpty());
    for (const auto role : {Role::Manager, Role::Employee, Role::It}) {
        const auto store = several.reg.store();
        QStringList expected;
        for (const auto &listing : must(store->list({}, role, lateDay))) {
            if (listing.late > 0)
                expected.append(listing.name.section(u' ', 0, 0));
        }
        CHECK_FALSE(expected.isEmpty());
        CHECK(several.names({.lateOnly = true}, role, lateDay) == expected);
    }
}

TEST_CASE("Listing: a role filter leaves what this role still has to do", "[listing]")
{
    const Several several;
    const auto store = several.reg.store();

    for (const auto role : {Role::Employee, Role::Successor, Role::Ihh, Role::It}) {
        QStringList expected;
        for (const auto &listing : must(store->list({}, Role::Hr, sampleDay))) {
            const auto tasks = tasksOf(*store, listing.id, sampleDay);
            const bool closed = listing.state == DossierState::Cancelled;
            if (!closed && std::ranges::any_of(tasks, [&](const Task &t) { return t.isOpen() && t.responsible == role; }))
                expected.append(listing.name.section(u' ', 0, 0));
        }
        CHECK(several.names({.role = role}, Role::Hr) == expected);
    }
}

TEST_CASE("Listing: a dossier is listed for whoever has a role in it", "[listing]")
{
    const Several several;
    const auto store = several.reg.store();

    for (const auto role : RoleSet::all().values()) {
        qsizetype involved = 0;
        for (const auto &id : several.ids) {
            const auto dossier = must(store->record(id)).dossier;
            involved += involvedRoles(tasksOf(*store, id, sampleDay), dossier).contains(role) ? 1 : 0;
        }
        INFO(toKey(role));
        CHECK(must(store->list({}, role, sampleDay)).size() == involved);
    }
}

TEST_CASE("Listing: the numbers are those of the tasks, for every role", "[listing]")
{
    const Several several;
    const auto store = several.reg.store();
    const auto today = GENERATE(sampleDay, lateDay);

    for (const auto role : RoleSet::all().values()) {
        for (const auto &listing : must(store->list({}, role, today))) {
            const auto tasks = tasksOf(*store, listing.id, today);
            const auto expected = progress(tasks, role);
            INFO(toKey(role) << ' ' << listing.name);
            const bool closed = listing.state == DossierState::Cancelled; // nothing is open in it
            CHECK(listing.open == (closed ? 0 : expected.open));
            CHECK(listing.late == (closed ? 0 : expected.late));
            CHECK(listing.nextDue == (closed ? QDate() : nextDue(tasks, role)));
        }
    }
}

TEST_CASE("Listing: open and closed dossiers are two lists, each in either direction", "[listing]")
{
    const Several several;

    CHECK(several.names({.closed = false}) == QStringList{u"Åse"_s, u"van"_s, u"Zoë"_s, u"Émile"_s});
    CHECK(several.names({.closed = true}) == QStringList{u"Anna"_s});
    CHECK(several.names({.closed = false, .isReversed = true}) == QStringList{u"Émile"_s, u"Zoë"_s, u"van"_s, u"Åse"_s});
    CHECK(several.names({.closed = false, .isReversed = true, .after = several.ids[3]}) ==
          QStringList{u"Zoë"_s, u"van"_s, u"Åse"_s});
}

TEST_CASE("Listing: leaving soon counts from today up to and with a day", "[listing]")
{
    const Several several;

    CHECK(several.names({.leavesUntil = QDate(2026, 4, 24)}) == QStringList{u"Åse"_s, u"van"_s, u"Zoë"_s, u"Anna"_s});
    CHECK(several.names({.leavesUntil = QDate(2026, 4, 23)}) == QStringList{u"Anna"_s});
    CHECK(several.names({.leavesUntil = QDate(2026, 6, 30)}, Role::Manager, QDate(2026, 4, 25)) == QStringList{u"Émile"_s});
}

TEST_CASE("Listing: waiting for a role means a task of that role, due by a day", "[listing]")
{
    const Several several;
    const auto store = several.reg.store();
    const QDate until = sampleDay.addDays(7);

    for (const auto role : {Role::Employee, Role::Manager, Role::It}) {
        QStringList expected;
        for (const auto &listing : must(store->list({}, Role::Hr, sampleDay))) {
            const auto tasks = tasksOf(*store, listing.id, sampleDay);
            const bool waits = std::ranges::any_of(tasks, [&](const Task &t) {
                return t.isOpen() && t.responsible == role && t.due.date.isValid() && t.due.date <= until;
            });
            if (waits && listing.state != DossierState::Cancelled)
                expected.append(listing.name.section(u' ', 0, 0));
        }
        CHECK(several.names({.role = role, .dueUntil = until}, Role::Hr) == expected);
    }
}

TEST_CASE("Listing: whether one dossier belongs to a list can be asked", "[listing]")
{
    const Several several;

    CHECK(several.names({.only = several.ids[4]}) == QStringList{u"Anna"_s});
    CHECK(several.names({.closed = false, .only = several.ids[4]}).isEmpty());
}

TEST_CASE("Listing: a count is that of the list, and stops at its limit", "[listing]")
{
    const Several several;
    const auto store = several.reg.store();

    for (const auto &filter : {ListFilter{}, ListFilter{.search = u"berg"_s}, ListFilter{.lateOnly = true},
                               ListFilter{.role = Role::It}, ListFilter{.closed = true}})
        CHECK(must(store->count(filter, Role::Manager, lateDay)) == several.names(filter, Role::Manager, lateDay).size());
    CHECK(must(store->count({.limit = 2}, Role::Manager, lateDay)) == 2);
}

TEST_CASE("Listing: by name, without regard to case and accents, in either direction", "[listing]")
{
    const Several several;

    const QStringList expected{u"Åse"_s, u"Émile"_s, u"van"_s, u"Zoë"_s};
    CHECK(several.names({.closed = false, .order = ListOrder::Name}) == expected);
    CHECK(several.names({.closed = false, .order = ListOrder::Name, .isReversed = true}) ==
          QStringList(expected.rbegin(), expected.rend()));
}

TEST_CASE("Listing: by kind, the kinds in the order asked for, and in each by last day", "[listing]")
{
    const Several several;
    using enum DepartureKind;

    const QList kinds{Internship, Death, Retirement, Resignation};
    const QStringList expected{u"van"_s, u"Åse"_s, u"Émile"_s, u"Zoë"_s};
    CHECK(several.names({.closed = false, .kinds = kinds, .order = ListOrder::Kind}) == expected);
    CHECK(several.names({.closed = false, .kinds = kinds, .order = ListOrder::Kind, .isReversed = true}) ==
          QStringList(expected.rbegin(), expected.rend()));
    CHECK(several.names({.order = ListOrder::Kind}).size() == 5);
}

TEST_CASE("Listing: pages follow each other in every order", "[listing]")
{
    const Several several;
    const auto order = GENERATE(ListOrder::LastDay, ListOrder::Name, ListOrder::Kind);
    const bool isReversed = GENERATE(false, true);
    const int limit = GENERATE(1, 2, 3);

    QStringList names;
    ListFilter filter{.closed = false, .order = order, .isReversed = isReversed, .limit = limit};
    for (int page = 0; page < 5; ++page) {
        const auto listings = must(several.reg.store()->list(filter, Role::Manager, sampleDay));
        for (const auto &listing : listings)
            names.append(listing.name.section(u' ', 0, 0));
        filter.after = listings.isEmpty() ? filter.after : listings.last().id;
    }
    CHECK(names == several.names({.closed = false, .order = order, .isReversed = isReversed}));
    CHECK(names.size() == 4);
}

TEST_CASE("Listing: kinds are for who may see them; others find nothing by them", "[listing]")
{
    const Several several;

    const QList death{DepartureKind::Death};
    CHECK(several.names({.kinds = death}) == QStringList{u"Åse"_s});
    CHECK(several.names({.kinds = death}, Role::Hr) == QStringList{u"Åse"_s});
    CHECK(several.names({.kinds = death}, Role::It).isEmpty());
    CHECK(several.names({.order = ListOrder::Kind}, Role::It) == several.names({}, Role::It));
}

TEST_CASE("Listing: a change of kind or team moves the dossier with it", "[listing]")
{
    const Several several;
    const auto workspace = several.reg.workspace();
    must(workspace->changeCircumstances(several.ids[0], DepartureKind::Settlement, {}));

    CHECK(several.names({.kinds = {DepartureKind::Settlement}}) == QStringList{u"Zoë"_s});
    CHECK(several.names({.kinds = {DepartureKind::Resignation}}).isEmpty());
}

TEST_CASE("Listing: of one team, of a period, or with work for a role", "[listing]")
{
    const Several several;
    auto elsewhere = departure(u"Bo Li"_s, u"Beheerder"_s, QDate(2026, 5, 5));
    elsewhere.person.unit = u"ICT & Data"_s;
    must(several.reg.workspace()->startDossier(elsewhere));

    CHECK(must(several.reg.store()->units(Role::Manager)) == QStringList{u"ICT & Data"_s, u"Sociaal Domein"_s});
    CHECK(several.names({.unit = u"ICT & Data"_s}) == QStringList{u"Bo"_s});
    CHECK(several.names({.unit = u"ICT"_s}).isEmpty());
    CHECK(several.names({.lastDayFrom = QDate(2026, 4, 24), .lastDayTo = QDate(2026, 4, 24)}).size() == 3);
    CHECK(several.names({.lastDayFrom = QDate(2026, 5, 6)}) == QStringList{u"Émile"_s});
    CHECK(several.names({.openFor = Role::Successor}, Role::Hr) == several.names({.role = Role::Successor}, Role::Hr));
}

TEST_CASE("Listing: of one person are the dossiers in which nobody else has the role, however her name is written",
          "[listing]")
{
    const Several several; // Sanne Verhoeven is the manager in all of them
    auto ofBo = departure(u"Bob Bakker"_s, u"Beheerder"_s, QDate(2026, 5, 5));
    ofBo.people.insert(Role::Manager, {.name = u"BO ÖZ"_s});
    const auto id = must(several.reg.workspace(Role::Hr, u"Femke de Boer"_s)->startDossier(ofBo));
    auto ofNobody = departure(u"Carla Claes"_s, u"Beheerder"_s, QDate(2026, 5, 6));
    ofNobody.people.remove(Role::Manager);
    must(several.reg.workspace(Role::Hr, u"Femke de Boer"_s)->startDossier(ofNobody));
    const ListFilter ofBoOnly{.closed = false, .person = u" bo  öz "_s};

    CHECK(several.names(ofBoOnly) == QStringList{u"Bob"_s, u"Carla"_s});
    CHECK(several.names({.closed = false, .person = u"Niemand"_s}) == QStringList{u"Carla"_s});
    CHECK(several.names({.closed = false, .person = u"sanne verhoeven"_s}).size() == 5);
    CHECK(several.names({.closed = false}).size() == 6);
    CHECK(several.names({.closed = false, .order = ListOrder::Kind, .person = u"Bo Öz"_s}) == several.names(ofBoOnly));
    CHECK(must(several.reg.store()->count(ofBoOnly, Role::Manager, sampleDay)) == 2);
    CHECK(several.names({.closed = false, .person = u"Iemand"_s}, Role::Facilities) ==
          several.names({.closed = false}, Role::Facilities)); // nobody is bound to it

    must(several.reg.workspace(Role::Hr, u"Femke de Boer"_s)->bindPerson(id, Role::Manager, {.name = u"Sanne Verhoeven"_s}));
    CHECK(several.names(ofBoOnly) == QStringList{u"Carla"_s});
}

TEST_CASE("Due tasks: of one person are those in dossiers where nobody else has the role", "[listing]")
{
    const Several several;
    auto ofBo = departure(u"Bob Bakker"_s, u"Beheerder"_s, QDate(2026, 5, 5));
    ofBo.people.insert(Role::Manager, {.name = u"Bo Li"_s});
    const auto id = must(several.reg.workspace(Role::Hr, u"Femke de Boer"_s)->startDossier(ofBo));
    const auto store = several.reg.store();
    const auto tasks = [&](const QString &person) {
        return must(store->dueTasks({.until = lateDay, .person = person, .limit = 1000}, Role::Manager));
    };
    const auto isOfBo = [&](const DueTask &task) { return task.dossier == id; };

    CHECK(std::ranges::any_of(tasks({}), isOfBo));
    CHECK_FALSE(tasks(u"bo li"_s).isEmpty());
    CHECK(std::ranges::all_of(tasks(u"bo li"_s), isOfBo));
    CHECK(std::ranges::none_of(tasks(u"Sanne Verhoeven"_s), isOfBo));
    CHECK(tasks(u"Sanne Verhoeven"_s).size() + tasks(u"bo li"_s).size() == tasks({}).size());
}

TEST_CASE("Listing: whether one person has few dossiers or many, the lists are the same", "[listing]")
{
    const Several several;
    Database database;
    must(database.open(several.reg.connection(), Database::Mode::Existing));
    const auto rows = [&](const QString &sql, const QVariantList &args) {
        return must(database.select(sql, args, [](QSqlQuery &row) {
            QStringList values;
            for (int i = 0; i < 3; ++i)
                values.append(row.value(i).toString());
            return values.join(u'|');
        }));
    };
    const Looker many{.role = Role::Manager, .today = sampleDay, .names = {u"Sanne Verhoeven"_s, QString()}};
    auto few = many;
    few.isFew = true;

    const ListFilter filter{.search = u"e"_s, .closed = false, .after = several.ids[1]};
    const ListQuery byList(filter, many);
    const ListQuery byPerson(filter, few);
    CHECK(rows(byList.sql(), byList.args()).size() > 1);
    CHECK(rows(byList.sql(), byList.args()) == rows(byPerson.sql(), byPerson.args()));
    const DueQuery byDay({.until = lateDay, .limit = 9}, many);
    const DueQuery byDossier({.until = lateDay, .limit = 9}, few);
    CHECK(rows(byDay.sql, byDay.args).size() == 9);
    CHECK(rows(byDay.sql, byDay.args) == rows(byDossier.sql, byDossier.args));
}

namespace {

QString planOf(const TestRegister &reg, const ListFilter &filter)
{
    const auto names = filter.person.isEmpty() ? QStringList() : QStringList{filter.person, QString()};
    const ListQuery query(filter, {.role = Role::Manager, .today = sampleDay, .names = names});
    QStringList plan;
    Database database;
    must(database.open(reg.connection(), Database::Mode::Existing));
    must(database.forEach(u"EXPLAIN QUERY PLAN "_s + query.sql(), query.args(),
                          [&](QSqlQuery &row) { plan.append(row.value(3).toString()); }));
    return plan.join(u'|');
}

} // namespace

TEST_CASE("Listing: no filter goes through all tasks of a role for each dossier", "[listing]")
{
    if (TestRegister::isOnServer())
        return;
    const Several several;
    for (const auto &filter : {ListFilter{.lateOnly = true}, ListFilter{.role = Role::Manager, .dueUntil = lateDay},
                               ListFilter{.closed = false, .openFor = Role::It}})
        CHECK(planOf(several.reg, filter).contains(u"open_task_of_dossier (dossier=?"_s));
    CHECK(planOf(several.reg, {.awaitsSignature = true}).contains(u"INDEX dossier_awaiting"_s));
}

TEST_CASE("Listing: no order has to sort a whole register", "[listing]")
{
    if (TestRegister::isOnServer())
        return;
    const Several several;
    for (const auto &filter :
         {ListFilter{.closed = false}, ListFilter{.closed = false, .person = u"Sanne Verhoeven"_s},
          ListFilter{.closed = false, .order = ListOrder::Name},
          ListFilter{.closed = false, .kinds = {DepartureKind::Death}},
          ListFilter{.closed = false, .unit = u"Sociaal Domein"_s},
          ListFilter{.search = u"zoe"_s, .closed = false, .order = ListOrder::Name, .isReversed = true}}) {
        const auto plan = planOf(several.reg, filter);
        INFO(plan);
        CHECK_FALSE(plan.contains(u"TEMP B-TREE"_s));
        CHECK(plan.contains(u"USING INDEX dossier_"_s));
    }
}

TEST_CASE("Due tasks: what a role has to do in running dossiers, by date and page by page", "[listing]")
{
    const Several several;
    const auto store = several.reg.store();
    const auto role = GENERATE(Role::Employee, Role::Manager, Role::Hr, Role::It);

    qsizetype expected = 0;
    for (const auto &listing : must(store->list({}, Role::Hr, sampleDay))) {
        for (const auto &task : tasksOf(*store, listing.id, sampleDay))
            expected += listing.state == DossierState::Running && task.isOpen() && task.responsible == role &&
                                task.due.date.isValid() && task.due.date <= lateDay
                            ? 1
                            : 0;
    }
    const auto whole = must(store->dueTasks({.until = lateDay, .limit = 1000}, role));
    CHECK(expected > 0);
    CHECK(whole.size() == expected);
    CHECK(std::ranges::is_sorted(whole, {}, &DueTask::due));

    QList<DueTask> paged;
    DueFilter filter{.until = lateDay, .limit = 3};
    for (auto page = must(store->dueTasks(filter, role)); !page.isEmpty(); page = must(store->dueTasks(filter, role))) {
        paged += page;
        filter.after = page.last();
    }
    CHECK(paged == whole);
}

TEST_CASE("Listing: what awaits a signature is running, signed by the employee, and not by who looks", "[listing]")
{
    const TestRegister reg;
    const auto signedOne = reg.start();
    const auto unsignedOne = reg.start();
    const auto by = [&](Role role, const QString &name) { return reg.workspace(role, name); };
    const auto awaiting = [&](Role role) {
        QList<DossierId> ids;
        const auto workspace = by(role, u"Iemand"_s);
        for (const auto &listing : must(workspace->list({.awaitsSignature = true})))
            ids.append(listing.id);
        CHECK(must(workspace->count({.awaitsSignature = true})) == ids.size());
        return ids;
    };
    const QString joris = u"Joris van Leeuwen"_s;
    CHECK(awaiting(Role::Manager).isEmpty());
    must(by(Role::Employee, joris)->refuseToSign(unsignedOne, u"Nog niet af"_s));
    must(by(Role::Employee, joris)->sign(signedOne));

    CHECK(awaiting(Role::Manager) == QList{signedOne});
    CHECK(awaiting(Role::Successor) == QList{signedOne});
    for (const auto role : {Role::Employee, Role::Hr, Role::It})
        CHECK(awaiting(role).isEmpty());
    must(reg.workspace()->setState(signedOne, DossierState::Paused));
    CHECK(awaiting(Role::Manager).isEmpty());
    must(reg.workspace()->setState(signedOne, DossierState::Running));
    must(reg.workspace()->sign(signedOne));
    CHECK(awaiting(Role::Manager).isEmpty());
    CHECK(awaiting(Role::Successor) == QList{signedOne});
    must(by(Role::Employee, joris)->withdrawSignature(signedOne));
    CHECK(awaiting(Role::Successor).isEmpty());
}

TEST_CASE("Folded text: letters without case and accents, one space between words", "[listing]")
{
    CHECK(folded(u"Zoë van den Berg-Öz"_s) == u"zoe van den berg oz"_s);
    CHECK(folded(u"  WONEN – Werk_1 "_s) == u"wonen werk 1"_s);
    CHECK(folded(u"ﬁnanciën ½"_s) == u"financien 1 2"_s);
    CHECK(folded(u"🧰 محمد"_s) == u"🧰 محمد"_s);
    CHECK(folded(u"Yılmaz Straße Łęcki Sørensen Đorđe Ægir Œuvre"_s) ==
          u"yilmaz strasse lecki sorensen dorde aegir oeuvre"_s);
    CHECK(sortKey(u"van den Aa"_s) == u"vandenaa"_s);
}

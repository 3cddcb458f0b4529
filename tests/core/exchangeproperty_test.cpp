// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/computers.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

// Clocks that do not agree, and go on by themselves.
Sources skewed(int minutes)
{
    auto sources = Sources::ofMachine();
    sources.now = [minutes] { return QDateTime::currentDateTimeUtc().addSecs(60LL * minutes); };
    return sources;
}

// People who each do what they may at their own computer, and send the dossier around.
class Office
{
public:
    explicit Office(quint32 seed) : m_dice(seed) { m_dossier = m_computers[0].start(); }

    void live(int exchanges)
    {
        for (int done = 0; done < exchanges;) {
            const auto edits = m_dice.bounded(4);
            for (int i = 0; i < edits; ++i)
                edit(any());
            done += exchange(any(), any()) ? 1 : 0;
        }
    }

    // Until nobody has anything for anybody.
    void agree()
    {
        for (int pass = 0; pass < 8; ++pass) {
            bool isNews = false;
            for (auto &from : m_computers) {
                for (auto &to : m_computers) {
                    if (&from != &to && from.hasRegister())
                        isNews = !from.send(to, m_dossier).bringsNothing() || isNews;
                }
            }
            if (!isNews)
                return;
        }
        FAIL("they never agree");
    }

    void check()
    {
        for (auto &one : m_computers) {
            CHECK(one.findings() == QStringList());
            for (auto &other : m_computers) {
                if (&one < &other)
                    compare(one, other);
            }
        }
    }

    int conflicts() { return int(must(m_computers[0].workspace().conflicts(m_dossier)).size()); }

private:
    Computer &any() { return m_computers[size_t(m_dice.bounded(int(m_computers.size())))]; }
    template<typename List>
    auto oneOf(const List &list)
    {
        return list.at(m_dice.bounded(int(list.size())));
    }
    QString text() { return u"Tekst "_s + QString::number(m_dice.bounded(5)); }

    bool exchange(Computer &from, Computer &to)
    {
        if (&from == &to || !from.hasRegister())
            return false;
        const auto import = from.send(to, m_dossier);
        for (const auto &refused : import.refused)
            UNSCOPED_INFO("refused: " << refused.change.action << " of " << toKey(refused.change.role) << " by code "
                                      << int(refused.why.code) << " about " << refused.why.about);
        CHECK(import.refused.isEmpty());
        return true;
    }

    // What is refused is no part of this: everybody tries things.
    void edit(Computer &computer)
    {
        if (!computer.hasRegister())
            return;
        const auto view = must(computer.workspace().view(m_dossier));
        switch (m_dice.bounded(6)) {
        case 0:
        case 1:
            return editTask(computer, view);
        case 2:
            return addRow(computer, view);
        case 3:
            return editRow(computer, view);
        case 4:
            return settle(computer);
        default:
            return changeDossier(computer, view);
        }
    }

    void editTask(Computer &computer, const DossierView &view)
    {
        QList<Task> own;
        std::ranges::copy_if(view.tasks, std::back_inserter(own),
                             [&](const Task &task) { return mayAct(view, task).has_value(); });
        if (own.isEmpty())
            return;
        // A few tasks, so that people meet.
        const auto &task = own.at(m_dice.bounded(int(std::min<qsizetype>(own.size(), 4))));
        TaskEdit edit;
        if (m_dice.bounded(2) == 0)
            edit.note = text();
        else
            edit.status = m_dice.bounded(2) == 0 ? Status::Busy : Status::Todo;
        Q_UNUSED(computer.workspace().setTask(m_dossier, task.key(), edit))
    }

    void addRow(Computer &computer, const DossierView &view)
    {
        const std::array tables{u"matters"_s, u"contacts"_s, u"knowledge"_s};
        const auto table = tables.at(size_t(m_dice.bounded(3)));
        if (!mayChangeRows(view, table))
            return;
        QMap<QString, QString> cells{{table == u"matters"_s    ? u"title"_s
                                      : table == u"contacts"_s ? u"name"_s
                                                               : u"subject"_s,
                                      text()}};
        if (table == u"contacts"_s)
            cells.insert(u"relation"_s, u"external"_s);
        Q_UNUSED(computer.workspace().addRow(m_dossier, table, cells))
    }

    void editRow(Computer &computer, const DossierView &view)
    {
        if (view.record.rows.isEmpty())
            return;
        const auto row = oneOf(view.record.rows);
        if (m_dice.bounded(5) == 0) {
            Q_UNUSED(computer.workspace().deleteRow(m_dossier, row.id))
        } else if (m_dice.bounded(5) == 0) {
            Q_UNUSED(computer.workspace().moveRow(m_dossier, row.id, 1))
        } else {
            const bool receives = computer.role() == Role::Successor;
            const auto column = receives ? u"ackNote"_s : row.table == u"contacts"_s ? u"about"_s : u"note"_s;
            Q_UNUSED(computer.workspace().setRow(m_dossier, row.id, {{column, text()}}))
        }
    }

    void changeDossier(Computer &computer, const DossierView &view)
    {
        auto &workspace = computer.workspace();
        const auto &dossier = view.record.dossier;
        switch (m_dice.bounded(4)) {
        case 0:
            Q_UNUSED(workspace.changeDates(m_dossier, {.lastDay = dossier.dates.lastDay.addDays(m_dice.bounded(3) - 1)}))
            break;
        case 1:
            Q_UNUSED(workspace.changeCircumstances(
                m_dossier, dossier.kind, m_dice.bounded(2) == 0 ? FlagSet{Flag::Chat} : FlagSet{Flag::Paper, Flag::Phone}))
            break;
        case 2:
            Q_UNUSED(workspace.addOneOffTask(m_dossier, {.title = text(), .responsible = Role::Employee}))
            break;
        default:
            if (const auto offered = workspace.itemsOnRequest(m_dossier); offered && !offered->isEmpty())
                Q_UNUSED(workspace.requestItem(m_dossier, oneOf(*offered).key))
        }
    }

    void settle(Computer &computer)
    {
        for (const auto &conflict : must(computer.workspace().conflicts(m_dossier))) {
            if (conflict.mayChoose) {
                Q_UNUSED(
                    computer.workspace().settle(m_dossier, conflict.subject, conflict.field, oneOf(conflict.sides).change))
                return;
            }
        }
    }

    void compare(Computer &one, Computer &other)
    {
        const auto a = must(one.workspace().view(m_dossier));
        const auto b = must(other.workspace().view(m_dossier));
        INFO(toKey(one.role()) << " and " << toKey(other.role()));
        CHECK(a.record.dossier.dates == b.record.dossier.dates);
        CHECK(a.record.dossier.people == b.record.dossier.people);
        CHECK(a.record.dossier.state == b.record.dossier.state);
        for (const auto &task : a.tasks) {
            const auto *same = b.task(task.key());
            if (!task.isVisibleTo(other.role()) || (same && !same->isVisibleTo(one.role())))
                continue;
            INFO(task.key());
            REQUIRE(same);
            CHECK(task.state == same->state);
            CHECK(task.due == same->due);
            CHECK(task.responsible == same->responsible);
        }
        CHECK(rowsFor(a, other.role()) == rowsFor(b, one.role()));
    }

    static QList<Row> rowsFor(const DossierView &view, Role other)
    {
        auto rows = view.record.rows;
        rows.removeIf([&](const Row &row) { return !audienceOfTable(row.table, view.tasks).contains(other); });
        return rows;
    }

    QRandomGenerator m_dice;
    std::array<Computer, 4> m_computers{
        Computer{Role::Manager, u"Sanne Verhoeven"_s}, Computer{Role::Employee, u"Joris van Leeuwen"_s, skewed(-7)},
        Computer{Role::Successor, u"Daan Mulder"_s, skewed(3)}, Computer{Role::Hr, u"Femke de Boer"_s, skewed(20)}};
    DossierId m_dossier;
};

} // namespace

TEST_CASE("Exchange: after any exchanges in any order everybody has the same dossier", "[.][property]")
{
    const auto seed = GENERATE(range(1u, 9u));
    INFO("seed " << seed);
    Office office(seed);

    office.live(30);
    office.agree();

    office.check();
}

// VERTREKWIJZER_EXCHANGES says how many; without it ten thousand.
TEST_CASE("Exchange: ten thousand exchanges leave every register whole and equal", "[.][exchanges]")
{
    constexpr int perDossier = 100;
    const int asked = qEnvironmentVariableIntValue("VERTREKWIJZER_EXCHANGES");
    const int rounds = (asked > 0 ? asked : 10'000) / perDossier;
    int conflicts = 0;
    for (int seed = 1; seed <= rounds; ++seed) {
        INFO("seed " << seed);
        Office office{quint32(seed)};
        office.live(perDossier);
        office.agree();
        office.check();
        conflicts += office.conflicts();
    }
    WARN(rounds * perDossier << " exchanges, " << conflicts << " conflicts left to choose");
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/cells.h"
#include "tests/core/computers.h"
#include "tests/core/randomedits.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

// Clocks that do not agree; each goes on when its owner does something.
Sources clockOf(quint32 seed, int minutes)
{
    return Sources::seeded(seed, QDateTime(sampleDay, QTime(9, 0), Qt::UTC).addSecs(60LL * minutes));
}

// People who each do what they may at their own computer, and send the dossier around.
class ExchangingOffice
{
public:
    explicit ExchangingOffice(quint32 seed)
        : m_dice(seed), m_computers{Computer{Role::Manager, u"Sanne Verhoeven"_s, clockOf(seed * 10, 0)},
                                    Computer{Role::Employee, u"Joris van Leeuwen"_s, clockOf(seed * 10 + 1, -7)},
                                    Computer{Role::Successor, u"Daan Mulder"_s, clockOf(seed * 10 + 2, 3)},
                                    Computer{Role::Hr, u"Femke de Boer"_s, clockOf(seed * 10 + 3, 20)}},
          m_dossier(m_computers[0].start())
    {}

    void live(int exchanges)
    {
        for (int done = 0; done < exchanges;) {
            const auto edits = m_dice.bounded(4);
            for (int i = 0; i < edits; ++i)
                RandomEdits(any(), m_dossier, m_dice).one();
            auto &from = any();
            auto &to = any();
            if (&from == &to || !from.hasRegister())
                continue;
            exchange(from, to);
            ++done;
        }
    }

    // Until nobody has anything for anybody.
    void agree()
    {
        for (int pass = 0; pass < 8; ++pass) {
            bool isNews = false;
            for (auto &from : m_computers) {
                for (auto &to : m_computers) {
                    isNews = exchange(from, to) || isNews;
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

    int met() const { return m_met; } // differences that somebody was shown
    void countActs(QMap<QString, int> &acts)
    {
        for (const auto &change : must(m_computers[3].workspace().history(m_dossier)))
            ++acts[change.action];
    }

private:
    Computer &any() { return m_computers[size_t(m_dice.bounded(int(m_computers.size())))]; }
    // Whether there was any news.
    bool exchange(Computer &from, Computer &to)
    {
        if (&from == &to || !from.hasRegister())
            return false;
        const auto import = from.send(to, m_dossier);
        for (const auto &refused : import.refused)
            UNSCOPED_INFO("refused: " << refused.change.action << " of " << toKey(refused.change.role) << " by code "
                                      << int(refused.why.code) << " about " << refused.why.about);
        CHECK(import.refused.isEmpty());
        m_met += int(import.conflicts.size());
        return !import.bringsNothing();
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
            CHECK(told(seenByBoth(task.state, a, b)) == told(seenByBoth(same->state, a, b)));
            CHECK(task.due == same->due);
            CHECK(task.responsible == same->responsible);
        }
        CHECK(rowsFor(a, other.role()) == rowsFor(b, one.role()));
        CHECK(conflictsFor(one, a, other.role()) == conflictsFor(other, b, one.role()));
    }

    // A signature names tasks: of those that only one of them sees, the other does not know.
    static TaskState seenByBoth(TaskState state, const DossierView &a, const DossierView &b)
    {
        for (auto *entries : {&state.signature.items, &state.signature.openPoints}) {
            entries->removeIf([&](const QString &entry) {
                const auto key = entry.section(u'|', 0, 0);
                return !a.task(key) || !b.task(key);
            });
        }
        return state;
    }

    static QStringList told(const TaskState &state)
    {
        DossierRecord record;
        record.tasks.insert(u"it"_s, state);
        QStringList cells;
        for (const auto &cell : difference(DossierRecord(), record))
            cells.append(cell.field % u'=' % cell.newValue);
        return cells;
    }

    // The cell, its values and whose they are, of what another role may see as well.
    QStringList conflictsFor(Computer &computer, const DossierView &view, Role other)
    {
        QStringList told;
        for (const auto &conflict : must(computer.workspace().conflicts(m_dossier))) {
            if (!isVisibleTo(other, conflict, view))
                continue;
            QString line = conflict.subject % u' ' % conflict.field;
            for (const auto &side : conflict.sides)
                line += u" | "_s % side.change.text() % u' ' % side.value % (side.stands ? u" stands"_s : QString());
            told.append(line);
        }
        told.sort();
        return told;
    }

    static bool isVisibleTo(Role other, const Conflict &conflict, const DossierView &view)
    {
        const auto key = conflict.subject.section(u':', 1);
        if (conflict.subject.startsWith("task:"_L1)) {
            const auto *task = view.task(key);
            return task && task->isVisibleTo(other);
        }
        if (conflict.subject.startsWith("row:"_L1)) {
            // Of a deleted row nobody tells its table any more: every table of this test is for the same people.
            return audienceOfTable(u"matters"_s, view.tasks).contains(other);
        }
        const bool isOfKind = conflict.field == "kind"_L1 || conflict.field == "flags"_L1;
        return conflict.field == "requested"_L1 ? mayDo(other, Action::ChangeDossier)
                                                : !isOfKind || mayDo(other, Action::SeeKind);
    }

    static QList<Row> rowsFor(const DossierView &view, Role other)
    {
        auto rows = view.record.rows;
        rows.removeIf([&](const Row &row) { return !audienceOfTable(row.table, view.tasks).contains(other); });
        return rows;
    }

    QRandomGenerator m_dice;
    std::array<Computer, 4> m_computers;
    DossierId m_dossier;
    int m_met = 0;
};

} // namespace

TEST_CASE("Exchange: after any exchanges in any order everybody has the same dossier", "[property]")
{
    const auto seed = GENERATE(range(1u, 4u));
    INFO("seed " << seed);
    ExchangingOffice office(seed);

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
    int met = 0;
    QMap<QString, int> acts;
    for (int seed = 1; seed <= rounds; ++seed) {
        INFO("seed " << seed);
        ExchangingOffice office{quint32(seed)};
        office.live(perDossier);
        office.agree();
        office.check();
        met += office.met();
        office.countActs(acts);
    }
    CHECK(met > 0);
    QStringList counts;
    for (auto act = acts.begin(); act != acts.end(); ++act)
        counts.append(act.key() % u' ' % QString::number(*act));
    WARN(rounds * perDossier << " exchanges showed " << met << " differences to somebody; acts: " << counts.join(u", "_s));
}

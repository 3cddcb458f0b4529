// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/faults/claim.h"
#include "tests/faults/duedays.h"
#include "tests/faults/work.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimeZone>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace core;

// The clock of the computer jumps, goes back, and stands in another part of the world; summer time begins and ends. The
// order of changes is that of writing, the last value written is the one that stands, and no date by which something has to
// be done moves. Those dates are as somebody counts them who has never seen the program.
namespace {

const QString kickoff = u"information.kickoff"_s;

void liveIn(const char *zone)
{
    qputenv("TZ", zone);
    tzset();
}

class Clocks
{
public:
    Clocks(faults::Claim &claim, const QString &folder)
        : m_claim(claim), m_path(folder + u"/register.vwz"_s), m_random(claim.seed())
    {
        m_base = faults::bases(folder).at(1);
        faults::put(folder, m_base.files);
        auto sources = Sources::ofMachine();
        sources.now = [this] { return m_now; };
        auto opened = Workspace::open({.database = m_path}, Access::ReadWrite, sources);
        if (!opened)
            faults::giveUp(u"no register"_s);
        m_workspace = std::move(*opened);
        m_workspace->setSession({.role = Role::Manager, .name = u"Sanne Verhoeven"_s, .today = QDate(2026, 3, 2)});
        m_dates = dates();
    }

    void jump(int times)
    {
        const QList<const char *> zones{"Europe/Amsterdam", "UTC", "Pacific/Kiritimati", "America/New_York",
                                        "Asia/Kathmandu"};
        const QList<qint64> jumps{1, 60, 3600, -3600, 86400, -86400, qint64(86400) * 3652, qint64(-86400) * 3652};
        m_now = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
        for (int i = 0; i < times; ++i) {
            liveIn(zones.at(m_random.bounded(int(zones.size()))));
            m_now = m_now.addSecs(jumps.at(m_random.bounded(int(jumps.size()))));
            if (qAbs(QDate(2026, 3, 2).daysTo(m_now.date())) > 36'500)
                m_now = QDateTime(QDate(2038, 1, 19), QTime(3, 14, 7), Qt::UTC);
            write();
        }
    }

    // Every ten minutes of the nights in which an hour is missing or comes twice.
    void nights()
    {
        liveIn("Europe/Amsterdam");
        for (int year = 2026; year <= 2036; ++year) {
            for (const int month : {3, 10}) {
                QDate day(year, month, 31);
                day = day.addDays(-(day.dayOfWeek() % 7));
                for (int minute = -240; minute <= 360; minute += 10) {
                    m_now = QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(60 * minute);
                    write();
                }
            }
        }
    }

    void compareAll()
    {
        const auto history = m_workspace->history(m_base.known.dossier);
        const auto findings = m_workspace->verify();
        if (!history || !findings || !findings->isEmpty())
            return m_claim.fault(u"the register is not whole"_s);
        QString time;
        int at = 0;
        for (const auto &change : *history) {
            if (change.action != "set"_L1)
                continue;
            if (change.cells.value(0).newValue != QString::number(at++))
                m_claim.fault(u"another order: "_s + change.time);
            if (change.time <= time)
                m_claim.fault(u"not later than what it replaces: "_s + change.time);
            time = change.time;
        }
        if (at != m_writes)
            m_claim.fault(u"%1 of %2 are there"_s.arg(at).arg(m_writes));
    }

    void dueDays(int cases)
    {
        for (int i = 0; i < cases; ++i) {
            const auto asked = faults::anyDueCase(m_random);
            const auto ours = dueDate(asked.rule, asked.phase, asked.dates, asked.calendar);
            auto expected = faults::countedByHand(asked);
            if (m_claim.isControl() && i == cases / 2)
                expected.date = expected.date.addDays(1);
            if (ours.date != expected.date || ours.shortened != expected.shortened)
                m_claim.fault(u"case %1: %2, by hand %3"_s.arg(i).arg(ours.date.toString(Qt::ISODate),
                                                                      expected.date.toString(Qt::ISODate)));
        }
    }
    int writes() const { return m_writes; }

private:
    QMap<QString, QDate> dates() const
    {
        QMap<QString, QDate> dates;
        const auto view = m_workspace->view(m_base.known.dossier);
        for (const auto &task : view ? view->tasks : QList<Task>())
            dates.insert(task.key(), task.due.date);
        return dates;
    }

    void write()
    {
        const auto note = QString::number(m_writes++);
        if (!m_workspace->setTask(m_base.known.dossier, kickoff, {.note = note}))
            return m_claim.fault(u"refused at "_s + m_now.toString(Qt::ISODate));
        const auto view = m_workspace->view(m_base.known.dossier);
        if (!view || view->task(kickoff)->state.note != note)
            m_claim.fault(u"another note stands at "_s + m_now.toString(Qt::ISODate));
        if (dates() != m_dates)
            m_claim.fault(u"a date moved at "_s + m_now.toString(Qt::ISODate));
    }

    faults::Claim &m_claim;
    QString m_path;
    QRandomGenerator m_random;
    faults::Base m_base;
    std::unique_ptr<Workspace> m_workspace;
    QMap<QString, QDate> m_dates;
    QDateTime m_now;
    int m_writes = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    faults::Claim claim(
        "R10 clocks", u"one date that was counted wrong"_s,
        {{u"cases"_s, u"dates to count"_s, u"N"_s, u"10000"_s}, {u"jumps"_s, u"of the clock"_s, u"N"_s, u"500"_s}});
    const QTemporaryDir folder(faults::fastFolder());
    Clocks clocks(claim, folder.path());
    clocks.dueDays(claim.number(u"cases"_s));
    clocks.jump(claim.number(u"jumps"_s));
    clocks.nights();
    clocks.compareAll();
    return claim.conclude(u"%1 dates, %2 writes by jumping clocks"_s.arg(claim.number(u"cases"_s)).arg(clocks.writes()));
}

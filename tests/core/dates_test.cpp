// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/dates.h"

#include "core/domain/template.h"
#include "core/domain/words.h"
#include "tests/catch.h"

#include <QRandomGenerator>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

static std::ostream &operator<<(std::ostream &out, const Due &due)
{
    return out << due.date << (due.shortened ? " shortened" : "") << (due.handSet ? " by hand" : "");
}

} // namespace core

using namespace core;

namespace {

// A month of notice: a Monday, a Tuesday and a Thursday. Easter is 5 April 2026.
Dates usual()
{
    return {QDate(2026, 3, 2), QDate(2026, 3, 31), QDate(2026, 4, 30)};
}

Due due(const DueRule &rule, const Dates &dates = usual(), Phase phase = Phase::Close, const Calendar &calendar = {})
{
    return dueDate(rule, phase, dates, calendar);
}

QList<QDate> holidaysOnWeekdays(int year, const Calendar &calendar = {})
{
    QList<QDate> days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (day.dayOfWeek() <= Qt::Friday && calendar.isHoliday(day))
            days.append(day);
    }
    return days;
}

DueRule randomRule(QRandomGenerator &random)
{
    const auto anchor = static_cast<Anchor>(random.bounded(3));
    const int amount = random.bounded(-40, 41);
    return {anchor, amount, static_cast<Unit>(random.bounded(4))};
}

// Any of the three may be missing, and the last working day may lie before the notice.
Dates randomDates(QRandomGenerator &random)
{
    const QDate start = QDate(2020, 1, 1).addDays(random.bounded(7300));
    const auto someDay = [&random, start](int earliest, int latest) {
        const int days = random.bounded(earliest, latest + 1);
        return random.bounded(10) == 0 ? QDate() : start.addDays(days);
    };
    const auto notice = someDay(0, 0);
    const auto lastDay = someDay(-5, 120);
    return {notice, lastDay, someDay(0, 200)};
}

template<typename Enum>
qsizetype countDistinct(const char16_t *Word<Enum>::*text)
{
    QSet<QString> texts;
    for (const auto &word : words<Enum>())
        texts.insert(QString::fromUtf16(word.*text));
    texts.remove({});
    return texts.size();
}

template<typename Enum>
void requireWholeTable(Enum last)
{
    const auto table = words<Enum>();
    const auto count = static_cast<qsizetype>(last) + 1;
    REQUIRE(table.size() == static_cast<size_t>(count));
    for (size_t i = 0; i < table.size(); ++i)
        CHECK(static_cast<size_t>(table[i].value) == i);
    CHECK(countDistinct(&Word<Enum>::key) == count);
    CHECK(countDistinct(&Word<Enum>::nl) == count);
    CHECK(countDistinct(&Word<Enum>::en) == count);
}

} // namespace

TEST_CASE("Notice term: the end is the last day of the month in which the term ends", "[dates]")
{
    const auto [notice, months, procedureDays, end] = GENERATE(table<QDate, int, int, QDate>({
        {QDate(2026, 5, 15), 1, 0, QDate(2026, 6, 30)},
        {QDate(2026, 4, 14), 1, 0, QDate(2026, 5, 31)},
        {QDate(2026, 1, 31), 1, 0, QDate(2026, 2, 28)},
        {QDate(2028, 1, 31), 1, 0, QDate(2028, 2, 29)},
        {QDate(2026, 4, 30), 1, 0, QDate(2026, 5, 31)},
        {QDate(2026, 5, 1), 1, 0, QDate(2026, 6, 30)},
        {QDate(2026, 1, 10), 3, 21, QDate(2026, 3, 31)},
        {QDate(2026, 1, 10), 3, 80, QDate(2026, 2, 28)},
        {QDate(2025, 12, 31), 2, 0, QDate(2026, 2, 28)},
        {QDate(2026, 11, 20), 4, 0, QDate(2027, 3, 31)},
    }));

    CHECK(suggestedEnd(notice, {months, procedureDays}) == end);
}

TEST_CASE("Notice term: agreed in writing, it need not end with the month", "[dates]")
{
    const QDate notice(2026, 1, 10);

    CHECK(suggestedEnd(notice, {1, 0, false}) == QDate(2026, 2, 10));
    CHECK(suggestedEnd(notice, {3, 21, false}) == QDate(2026, 3, 20));
    CHECK(suggestedEnd(notice, {3, 80, false}) == QDate(2026, 2, 10));
    CHECK_FALSE(suggestedEnd({}, {}).isValid());
}

TEST_CASE("Notice term: the employer's grows with the years of service", "[dates]")
{
    const auto [years, months] =
        GENERATE(table<int, int>({{0, 1}, {4, 1}, {5, 2}, {9, 2}, {10, 3}, {14, 3}, {15, 4}, {40, 4}}));

    CHECK(noticeMonths(NoticeBy::Employer, years, false) == months);
    CHECK(noticeMonths(NoticeBy::Employer, years, true) == 1);
    CHECK(noticeMonths(NoticeBy::Employee, years, false) == 1);
}

TEST_CASE("Calendar: Easter falls on the known dates", "[dates]")
{
    const auto easter = GENERATE(QDate(1818, 3, 22), QDate(1943, 4, 25), QDate(1954, 4, 18), QDate(1961, 4, 2),
                                 QDate(1981, 4, 19), QDate(2000, 4, 23), QDate(2024, 3, 31), QDate(2025, 4, 20),
                                 QDate(2026, 4, 5), QDate(2027, 3, 28), QDate(2038, 4, 25), QDate(2285, 3, 22));

    CHECK(easterSunday(easter.year()) == easter);
}

TEST_CASE("Calendar: the public holidays of 2026 and 2027 are those of the act", "[dates]")
{
    CHECK(holidaysOnWeekdays(2026) == QList{QDate(2026, 1, 1), QDate(2026, 4, 3), QDate(2026, 4, 6), QDate(2026, 4, 27),
                                            QDate(2026, 5, 5), QDate(2026, 5, 14), QDate(2026, 5, 25), QDate(2026, 12, 25)});
    CHECK(holidaysOnWeekdays(2027) == QList{QDate(2027, 1, 1), QDate(2027, 3, 26), QDate(2027, 3, 29), QDate(2027, 4, 27),
                                            QDate(2027, 5, 5), QDate(2027, 5, 6), QDate(2027, 5, 17)});
}

TEST_CASE("Calendar: holidays on a Sunday and Boxing Day are holidays too", "[dates]")
{
    const auto day = GENERATE(QDate(2026, 4, 5), QDate(2026, 5, 24), QDate(2025, 12, 26), QDate(2026, 12, 26));

    CHECK(Calendar().isHoliday(day));
}

TEST_CASE("Calendar: King's Day moves to Saturday when 27 April is a Sunday", "[dates]")
{
    const int moved = GENERATE(2025, 2031, 2036);
    const int kept = GENERATE(2024, 2026, 2030, 2032);

    CHECK(Calendar().isHoliday({moved, 4, 26}));
    CHECK_FALSE(Calendar().isHoliday({moved, 4, 27}));
    CHECK(Calendar().isHoliday({kept, 4, 27}));
    CHECK_FALSE(Calendar().isHoliday({kept, 4, 26}));
}

TEST_CASE("Calendar: 5 May is a working day where the organisation says so", "[dates]")
{
    const QDate liberationDay(2026, 5, 5);

    CHECK_FALSE(Calendar().isWorkingDay(liberationDay));
    CHECK(Calendar{.liberationDayOff = false}.isWorkingDay(liberationDay));
}

TEST_CASE("Calendar: a bridge day is no working day", "[dates]")
{
    const QDate afterAscension(2026, 5, 15);

    CHECK(Calendar().isWorkingDay(afterAscension));
    CHECK_FALSE(Calendar{.bridgeDays = {afterAscension}}.isWorkingDay(afterAscension));
}

TEST_CASE("Calendar: working days are counted over weekends and holidays, both ways", "[dates]")
{
    const auto [from, count, to] = GENERATE(table<QDate, int, QDate>({
        {QDate(2026, 3, 2), 5, QDate(2026, 3, 9)},
        {QDate(2026, 3, 9), -5, QDate(2026, 3, 2)},
        {QDate(2026, 4, 2), 1, QDate(2026, 4, 7)},
        {QDate(2026, 4, 7), -1, QDate(2026, 4, 2)},
        {QDate(2026, 4, 5), 1, QDate(2026, 4, 7)},
        {QDate(2026, 4, 5), -2, QDate(2026, 4, 1)},
        {QDate(2026, 4, 5), 0, QDate(2026, 4, 5)},
        {QDate(2026, 12, 24), 1, QDate(2026, 12, 28)},
        {QDate(2026, 12, 30), 3, QDate(2027, 1, 5)},
        {QDate(2026, 5, 13), 8, QDate(2026, 5, 27)},
    }));

    CHECK(Calendar().addWorkingDays(from, count) == to);
}

TEST_CASE("Calendar: no date in, no date out", "[dates]")
{
    const Calendar calendar{.bridgeDays = {QDate()}};

    CHECK_FALSE(calendar.isHoliday({}));
    CHECK_FALSE(calendar.isWorkingDay({}));
    CHECK_FALSE(calendar.workingDayOnOrBefore({}).isValid());
    CHECK_FALSE(calendar.workingDayOnOrAfter({}).isValid());
    CHECK_FALSE(calendar.addWorkingDays({}, 3).isValid());
}

TEST_CASE("Due date: each unit counts from its anchor", "[dates]")
{
    CHECK(due({Anchor::Notice, 7, Unit::Days}) == Due{QDate(2026, 3, 9)});
    CHECK(due({Anchor::Notice, 8, Unit::WorkingDays}) == Due{QDate(2026, 3, 12)});
    CHECK(due({Anchor::Notice, 2, Unit::Weeks}) == Due{QDate(2026, 3, 16)});
    CHECK(due({Anchor::Notice, 1, Unit::Months}) == Due{QDate(2026, 4, 2)});
    CHECK(due({Anchor::LastDay, -5, Unit::WorkingDays}) == Due{QDate(2026, 3, 24)});
    CHECK(due({Anchor::LastDay, -2, Unit::Weeks}) == Due{QDate(2026, 3, 17)});
    CHECK(due({Anchor::EmploymentEnd, -1, Unit::Months}) == Due{QDate(2026, 3, 30)});
    CHECK(due({Anchor::EmploymentEnd, 28, Unit::Days}) == Due{QDate(2026, 5, 28)});
}

TEST_CASE("Due date: a month that is too short ends the count on its last day", "[dates]")
{
    const Dates dates{QDate(2028, 1, 31), QDate(2028, 5, 31), {}};

    CHECK(due({Anchor::Notice, 1, Unit::Months}, dates) == Due{QDate(2028, 2, 29)});
    CHECK(due({Anchor::LastDay, -3, Unit::Months}, dates) == Due{QDate(2028, 2, 29)});
}

TEST_CASE("Due date: before an anchor it moves back to a working day, after it forward", "[dates]")
{
    CHECK(due({Anchor::LastDay, -10, Unit::Days}) == Due{QDate(2026, 3, 20)});      // Saturday
    CHECK(due({Anchor::EmploymentEnd, -3, Unit::Days}) == Due{QDate(2026, 4, 24)}); // King's Day
    CHECK(due({Anchor::LastDay, 3, Unit::Days}) == Due{QDate(2026, 4, 7)});         // Good Friday
    CHECK(due({Anchor::EmploymentEnd, 30, Unit::Days}) == Due{QDate(2026, 6, 1)});  // Saturday
    CHECK(due({Anchor::Notice, 5, Unit::Days}) == Due{QDate(2026, 3, 9)});          // Saturday
}

TEST_CASE("Due date: it follows the bridge days and the 5 May of the organisation", "[dates]")
{
    const Dates dates{QDate(2026, 4, 1), QDate(2026, 5, 18), {}};
    const Calendar bridge{.bridgeDays = {QDate(2026, 5, 15)}};
    const Calendar works5May{.liberationDayOff = false};

    CHECK(due({Anchor::LastDay, -3, Unit::Days}, dates).date == QDate(2026, 5, 15));
    CHECK(due({Anchor::LastDay, -3, Unit::Days}, dates, Phase::Close, bridge).date == QDate(2026, 5, 13));
    CHECK(due({Anchor::LastDay, -13, Unit::Days}, dates).date == QDate(2026, 5, 4));
    CHECK(due({Anchor::LastDay, -13, Unit::Days}, dates, Phase::Close, works5May).date == QDate(2026, 5, 5));
}

TEST_CASE("Due date: amount zero is the anchor itself, whatever day that is", "[dates]")
{
    const QDate saturday(2026, 3, 28);
    const QDate nextSunday(2026, 3, 29);
    const Dates dates{saturday, saturday, nextSunday};

    CHECK(due({Anchor::LastDay, 0, Unit::Days}, dates) == Due{saturday});
    CHECK(due({Anchor::LastDay, 0, Unit::WorkingDays}, dates) == Due{saturday});
    CHECK(due({Anchor::EmploymentEnd, 0, Unit::Months}, dates) == Due{nextSunday});
    CHECK(due({Anchor::Notice, 0, Unit::Days}, dates, Phase::Notify) == Due{saturday});
    CHECK(due({Anchor::LastDay, 0, Unit::Days}, {nextSunday, saturday, {}}) == Due{saturday});
}

TEST_CASE("Due date: notifying and handing over are ready before the last working day", "[dates]")
{
    const auto phase = GENERATE(Phase::Notify, Phase::Handover);
    const Dates dates{QDate(2026, 3, 23), QDate(2026, 4, 7), {}}; // the Tuesday after Easter

    CHECK(due({Anchor::Notice, 14, Unit::Days}, dates, phase) == Due{QDate(2026, 4, 2), true});
    CHECK(due({Anchor::Notice, 11, Unit::Days}, dates, phase) == Due{QDate(2026, 4, 2), true});
    CHECK(due({Anchor::Notice, 10, Unit::Days}, dates, phase) == Due{QDate(2026, 4, 2), false});
    CHECK(due({Anchor::Notice, 1, Unit::Weeks}, dates, phase) == Due{QDate(2026, 3, 30), false});
    CHECK(due({Anchor::LastDay, 1, Unit::Days}, dates, phase) == Due{QDate(2026, 4, 8), false});
}

TEST_CASE("Due date: other phases may be due after the last working day", "[dates]")
{
    const auto phase = GENERATE(Phase::Close, Phase::After);
    const Dates dates{QDate(2026, 3, 23), QDate(2026, 4, 7), {}};

    CHECK(due({Anchor::Notice, 18, Unit::Days}, dates, phase) == Due{QDate(2026, 4, 10)});
}

TEST_CASE("Due date: short notice moves it to the first working day after the notice", "[dates]")
{
    const Dates week{QDate(2026, 3, 16), QDate(2026, 3, 20), QDate(2026, 3, 31)};
    const Dates beforeEaster{QDate(2026, 4, 2), QDate(2026, 4, 9), {}};

    CHECK(due({Anchor::LastDay, -5, Unit::Days}, week) == Due{QDate(2026, 3, 17), true});
    CHECK(due({Anchor::LastDay, -4, Unit::Days}, week) == Due{QDate(2026, 3, 16), false});
    CHECK(due({Anchor::EmploymentEnd, -1, Unit::Months}, week) == Due{QDate(2026, 3, 17), true});
    CHECK(due({Anchor::LastDay, -10, Unit::Days}, beforeEaster) == Due{QDate(2026, 4, 7), true});
    CHECK(due({Anchor::Notice, -1, Unit::Days}, week) == Due{QDate(2026, 3, 17), true});
}

TEST_CASE("Due date: moved back to before the notice by a weekend, it is short notice too", "[dates]")
{
    const Dates dates{QDate(2026, 3, 14), QDate(2026, 3, 18), {}}; // notice on a Saturday

    CHECK(due({Anchor::LastDay, -3, Unit::Days}, dates) == Due{QDate(2026, 3, 16), true});
}

TEST_CASE("Due date: leaving at once puts all that counts back after the notice", "[dates]")
{
    const QDate friday(2026, 3, 20);
    const int daysEarlier = GENERATE(0, 1, 30);
    const int amount = GENERATE(-1, -10, -30);
    const Dates dates{friday, friday.addDays(-daysEarlier), QDate(2026, 3, 31)};

    CHECK(due({Anchor::LastDay, amount, Unit::Days}, dates) == Due{QDate(2026, 3, 23), true});
    CHECK(due({Anchor::LastDay, amount, Unit::WorkingDays}, dates) == Due{QDate(2026, 3, 23), true});
    CHECK(due({Anchor::EmploymentEnd, 30, Unit::Days}, dates) == Due{QDate(2026, 4, 30)});
}

TEST_CASE("Due date: after the notice wins from before the last working day", "[dates]")
{
    const Dates dates{QDate(2026, 3, 16), QDate(2026, 3, 16), {}};

    CHECK(due({Anchor::Notice, 5, Unit::Days}, dates, Phase::Notify) == Due{QDate(2026, 3, 17), true});
}

TEST_CASE("Due date: without an end of employment it counts from the last working day", "[dates]")
{
    const Dates move{QDate(2026, 3, 2), QDate(2026, 3, 31), {}};

    CHECK(move.at(Anchor::EmploymentEnd) == QDate(2026, 3, 31));
    CHECK(due({Anchor::EmploymentEnd, 7, Unit::Days}, move) == due({Anchor::LastDay, 7, Unit::Days}, move));
    CHECK(due({Anchor::EmploymentEnd, -40, Unit::Days}, move) == Due{QDate(2026, 3, 3), true});
}

TEST_CASE("Due date: a missing anchor gives no date, other missing dates no limit", "[dates]")
{
    const Dates noNotice{{}, QDate(2026, 3, 31), {}};
    const Dates onlyNotice{QDate(2026, 3, 2), {}, {}};

    CHECK(due({Anchor::Notice, 3, Unit::Days}, noNotice) == Due{});
    CHECK(due({Anchor::EmploymentEnd, 0, Unit::Days}, onlyNotice) == Due{});
    CHECK(due({Anchor::LastDay, -60, Unit::Days}, noNotice) == Due{QDate(2026, 1, 30)});
    CHECK(due({Anchor::Notice, 60, Unit::Days}, onlyNotice, Phase::Notify) == Due{QDate(2026, 5, 1)});
}

TEST_CASE("Due date: it is always a working day that is not before the notice", "[dates]")
{
    QRandomGenerator random(20260312);
    for (int i = 0; i < 2000; ++i) {
        const auto rule = randomRule(random);
        const auto phase = static_cast<Phase>(random.bounded(4));
        const auto dates = randomDates(random);
        const Calendar calendar{random.bounded(2) == 0, {QDate(2026, 1, 1).addDays(random.bounded(2000))}};
        const auto result = dueDate(rule, phase, dates, calendar);

        CAPTURE(i, dates.notice, dates.lastDay, dates.employmentEnd, toKey(rule.anchor), rule.amount, toKey(rule.unit));
        REQUIRE(result.date.isValid() == dates.at(rule.anchor).isValid());
        if (!result.date.isValid() || rule.amount == 0)
            continue;
        REQUIRE(calendar.isWorkingDay(result.date));
        REQUIRE((!dates.notice.isValid() || result.date >= dates.notice));
    }
}

TEST_CASE("Words: every table is in the order of its enumeration, without gaps or doubles", "[words]")
{
    requireWholeTable(Role::Contract);
    requireWholeTable(DepartureKind::Leave);
    requireWholeTable(DepartureGroup::Leaving);
    requireWholeTable(Flag::AlreadyGone);
    requireWholeTable(Anchor::EmploymentEnd);
    requireWholeTable(Unit::Months);
    requireWholeTable(Chapter::Sign);
    requireWholeTable(Phase::After);
    requireWholeTable(ItemKind::Statement);
    requireWholeTable(Status::NotApplicable);
    requireWholeTable(Evidence::Confirm);
    requireWholeTable(Gate::AccountDelete);
    requireWholeTable(Consent::Feedback);
    requireWholeTable(ColumnType::Person);
    requireWholeTable(MailPolicy::Private);
    requireWholeTable(DossierState::Finished);
    requireWholeTable(Preset::Archive);
}

TEST_CASE("Words: keys are the agreed ones and lead back to their value", "[words]")
{
    CHECK(allKeys<Role>().join(u' ') ==
          u"employee manager successor hr it application ihh secretariat colleague board finance facilities security "
          "privacy woo legal communication archivist contract"_s);
    CHECK(allKeys<DepartureKind>().join(u' ') ==
          u"resignation fixedTermEnd retirement settlement reorganisation dismissal summaryDismissal death "
          "internalMove hireEnd secondmentEnd internship leave"_s);
    CHECK(allKeys<Flag>().join(u' ') ==
          u"keyFunction soleExpert officeHolder directReports trustFunction mandate privileged sharedSecrets phone "
          "mobility companyCard externalRelations litigation destruction socialAccount paper chat nonCompete "
          "studyCosts worksCouncil emergencyRole specialPersonalData hazardousSubstances careClients unreachable "
          "alreadyGone"_s);
    CHECK(fromKey<Status>(u"not-applicable") == Status::NotApplicable);
    CHECK_FALSE(fromKey<Status>(u"Done").has_value());
}

TEST_CASE("Words: the groups of departures hold the agreed kinds", "[words]")
{
    const auto inGroup = [](DepartureGroup group) {
        QStringList keys;
        for (const auto &kind : words<DepartureKind>()) {
            if (isInGroup(kind.value, group))
                keys.append(toKey(kind.value));
        }
        return keys.join(u' ');
    };

    CHECK(inGroup(DepartureGroup::Voluntary) == u"resignation retirement internalMove secondmentEnd"_s);
    CHECK(inGroup(DepartureGroup::Forced) == u"dismissal summaryDismissal"_s);
    CHECK(inGroup(DepartureGroup::Leaving) ==
          allKeys<DepartureKind>().join(u' ').remove(u"internalMove "_s).remove(u" leave"_s));
}

TEST_CASE("Template: items and tables are found by their key", "[template]")
{
    Template list;
    list.tables = {{.key = u"matters"_s, .columns = {{.key = u"title"_s}}}, {.key = u"contacts"_s}};
    list.sections = {{Chapter::Start, {{.key = u"information.plan"_s}}}, {{}, {{.key = u"information.close"_s}}}};

    CHECK(list.item(u"information.close") == &list.sections[1].items[0]);
    CHECK(list.item(u"information.none") == nullptr);
    CHECK(list.table(u"matters") == &list.tables[0]);
    CHECK(list.table(u"none") == nullptr);
    CHECK(list.tables[0].column(u"title") == &list.tables[0].columns[0]);
    CHECK(list.tables[1].column(u"title") == nullptr);
    CHECK(list.tables[1].column(u"ack") == &acknowledgement()[0]);
}

TEST_CASE("Item: it is on request when one of its alternatives asks for that", "[template]")
{
    const Term death{DepartureKind::Death};
    const Term onRequest{Term::OnRequest()};
    const Term notOnRequest{Term::OnRequest(), true};

    CHECK_FALSE(Item().isOnRequest());
    CHECK_FALSE(Item{.when = {{death}, {notOnRequest}}}.isOnRequest());
    CHECK(Item{.when = {{death}, {death, onRequest}}}.isOnRequest());
}

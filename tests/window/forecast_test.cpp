// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/language.h"
#include "app/newdossier/circumstances.h"
#include "app/newdossier/forecast.h"
#include "core/plan.h"
#include "core/templates/library.h"
#include "tests/catch.h"

#include <QSet>

using namespace Qt::StringLiterals;
using app::Forecast;
using app::Outline;
using core::DepartureKind;
using core::Flag;
using core::Role;

namespace {

const QDate today(2026, 3, 12);

Outline usual()
{
    return {.kind = DepartureKind::Resignation, .flags = {}, .dates = {today, QDate(2026, 5, 29), {}}};
}

Forecast forecast(Role reader = Role::Hr)
{
    return Forecast({}, reader, today);
}

} // namespace

TEST_CASE("Forecast: as many tasks as the plan has that this role may see", "[forecast]")
{
    const auto reader = GENERATE(Role::Hr, Role::Manager);
    const auto planned = core::plan({.person = {.name = u"-"_s}, .dates = usual().dates}, core::bundledTemplates(), today);
    REQUIRE(planned);
    const auto seen = std::count_if(planned->tasks.begin(), planned->tasks.end(),
                                    [reader](const core::Task &task) { return task.isVisibleTo(reader); });

    const auto effect = forecast(reader).effectOf(usual());

    CHECK(effect.total == seen);
    CHECK(effect.hasDates);
    CHECK(effect.added.isEmpty());
    int shared = 0;
    for (const auto &share : effect.shares)
        shared += share.does;
    CHECK(shared == seen);
}

TEST_CASE("Forecast: a fact adds as many tasks as it says, with its name as the reason", "[forecast]")
{
    const auto flag = GENERATE(from_range(core::FlagSet::all().values()));
    CAPTURE(core::toKey(flag).toStdString());
    auto all = forecast();
    auto with = usual();
    with.flags = {flag};

    const auto said = all.effectOf(flag, usual());
    const auto effect = all.effectOf(with);

    CHECK(effect.total == all.effectOf(usual()).total + said.added - said.gone);
    CHECK(effect.added.size() == said.added);
    CHECK(effect.gone == said.gone);
    CHECK(std::all_of(effect.added.begin(), effect.added.end(), [flag](const app::AddedTask &task) {
        return task.reason == core::nameOf(flag).in(app::currentLanguage()) && task.due.isValid();
    }));
    CHECK(all.effectOf(flag, with) == said); // the same when it is chosen
}

TEST_CASE("Forecast: what two facts bring is said once", "[forecast]")
{
    auto all = forecast();
    auto both = usual();
    both.flags = {Flag::KeyFunction, Flag::OfficeHolder};

    const auto effect = all.effectOf(both);

    CHECK(effect.total == all.effectOf(usual()).total + effect.added.size() - effect.gone);
    CHECK(std::is_sorted(effect.added.begin(), effect.added.end(),
                         [](const app::AddedTask &one, const app::AddedTask &other) { return one.due < other.due; }));
}

TEST_CASE("Forecast: what comes with the kind has the kind as the reason", "[forecast]")
{
    auto retirement = usual();
    retirement.kind = DepartureKind::Retirement;

    const auto effect = forecast().effectOf(retirement);

    REQUIRE_FALSE(effect.added.isEmpty());
    CHECK(effect.added.first().reason == core::nameOf(DepartureKind::Retirement).in(app::currentLanguage()));
}

TEST_CASE("Forecast: without dates, or with impossible ones, the tasks are known and their days are not", "[forecast]")
{
    const auto dates = GENERATE(core::Dates{}, core::Dates{today, today.addDays(-3), {}});
    auto outline = usual();
    outline.dates = dates;
    outline.flags = {Flag::DirectReports};

    const auto effect = forecast().effectOf(outline);

    CHECK(effect.total > 0);
    CHECK_FALSE(effect.hasDates);
    CHECK(effect.dueSoon == 0);
    CHECK_FALSE(effect.isTight());
    REQUIRE_FALSE(effect.added.isEmpty());
    CHECK_FALSE(effect.added.first().due.isValid());
}

TEST_CASE("Forecast: little time is said where tasks get fewer days, not in an ordinary period", "[forecast]")
{
    auto tight = usual();
    tight.dates.lastDay = today.addDays(8);

    CHECK_FALSE(forecast().effectOf(usual()).isTight());
    const auto effect = forecast().effectOf(tight);
    CHECK(effect.isTight());
    CHECK(effect.dueSoon > forecast().effectOf(usual()).dueSoon);
}

TEST_CASE("Forecast: nothing is foreseen before a kind is chosen", "[forecast]")
{
    CHECK(forecast().effectOf(Outline{}) == app::Effect());
    CHECK(forecast().effectOf(Flag::Phone, Outline{}) == app::FlagEffect());
}

TEST_CASE("Circumstances: every kind and every fact is offered once, with an explanation", "[forecast]")
{
    QList<DepartureKind> kinds;
    for (const auto &group : app::kindGroups())
        kinds.append(group.choices);
    QList<Flag> flags;
    for (const auto &group : app::flagGroups())
        flags.append(group.choices);

    CHECK(kinds.size() == qsizetype(core::words<DepartureKind>().size()));
    CHECK(QSet(kinds.begin(), kinds.end()).size() == kinds.size());
    CHECK(flags.size() == qsizetype(core::words<Flag>().size()));
    CHECK(QSet(flags.begin(), flags.end()).size() == flags.size());
    CHECK(std::none_of(kinds.begin(), kinds.end(), [](DepartureKind kind) { return app::explanationOf(kind).isEmpty(); }));
    CHECK(std::none_of(flags.begin(), flags.end(), [](Flag flag) { return app::explanationOf(flag).isEmpty(); }));
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/officefixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

Result<Report> ask(Office &office, Role role, const ReportRequest &request)
{
    return office.as(role).report(office.dossier, request);
}

QStringList titlesOn(const Report &report)
{
    QStringList titles;
    for (const auto &block : report.blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block)) {
            for (const auto &row : table->rows)
                titles.append(row.cells.first().text);
        }
    }
    return titles;
}

} // namespace

TEST_CASE("Report requests: each sheet is for its readers only", "[report][requests]")
{
    Office office;
    const auto &preset = words<Preset>()[GENERATE(range(0, 8))];
    const auto readers = readersOf(preset.value, office.seenBy(Role::Hr).record.dossier);

    for (const auto &role : words<Role>()) {
        const auto report = ask(office, role.value, {.preset = preset.value, .role = Role::Hr});
        INFO(toKey(role.value) << ' ' << toKey(preset.value));
        CHECK(report.has_value() == readers.contains(role.value));
    }
}

TEST_CASE("Report requests: every role gets its own task sheet, and no other", "[report][requests]")
{
    Office office;
    const auto role = GENERATE(Role::Employee, Role::Successor, Role::It, Role::Ihh, Role::Facilities);
    const auto own = ask(office, role, {.preset = Preset::TaskSheet, .role = role});
    const auto other = ask(office, role, {.preset = Preset::TaskSheet, .role = Role::Manager});

    REQUIRE(own);
    CHECK(!titlesOn(*own).isEmpty());
    REQUIRE(!other);
    CHECK(other.error().code == ErrorCode::NotAllowed);
    CHECK(other.error().about == QStringList{toKey(role), u"manager hr"_s});
}

TEST_CASE("Report requests: the manager's copy of HR's sheet has only what the manager may see", "[report][requests]")
{
    Office office;
    const ReportRequest sheet{.preset = Preset::TaskSheet, .role = Role::Hr};
    const auto forHr = titlesOn(must(ask(office, Role::Hr, sheet)));
    const auto forManager = titlesOn(must(ask(office, Role::Manager, sheet)));
    QStringList visible;
    for (const auto &task : office.seenBy(Role::Manager).tasks)
        visible.append(task.item.title.nl);

    CHECK(forManager.size() < forHr.size());
    CHECK(std::ranges::all_of(forManager, [&](const QString &title) { return visible.contains(title.mid(2)); }));
}

TEST_CASE("Report requests: a task sheet needs a role, and parts have to be of the preset", "[report][requests]")
{
    Office office;

    CHECK(codeOf(ask(office, Role::Manager, {.preset = Preset::TaskSheet})) == ErrorCode::RoleMissing);
    CHECK(codeOf(ask(office, Role::Manager, {.preset = Preset::Manager, .parts = {{Part::History}}})) ==
          ErrorCode::PartNotInReport);
    CHECK(ask(office, Role::Manager, {.preset = Preset::Manager, .parts = {{Part::Matters}}}));
}

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"

#include "core/templates/lint.h"
#include "core/templates/reader.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace core;
using Kind = Problem::Kind;
using Level = Finding::Level;

namespace {

Template validTemplate()
{
    QFile file(QStringLiteral(TEST_DATA "/templates/valid.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto result = readTemplate(file.readAll());
    REQUIRE(result);
    return *std::move(result);
}

// What lint finds after one change to the second item of a template without findings.
template<typename Change>
QList<Finding> findingsAfter(Change change)
{
    auto source = validTemplate();
    change(source.sections[0].items[1]);
    return lint(source);
}

QList<Finding> warning(const QString &path, Kind kind, const QStringList &about = {})
{
    return {{Level::Warning, {u"sections[0].items[1]."_s + path, kind, about}}};
}

QList<Finding> error(const QString &path, Kind kind, const QStringList &about)
{
    return {{Level::Error, {u"sections[0].items[1]."_s + path, kind, about}}};
}

} // namespace

TEST_CASE("Lint: a good template gives no findings", "[lint]")
{
    CHECK(lint(validTemplate()).isEmpty());
}

TEST_CASE("Lint: an item needs somebody who does it, who decides it, and who sees it", "[lint]")
{
    const QStringList key{u"depot.return"_s};

    CHECK(findingsAfter([](Item &item) { item.responsible.reset(); }) ==
          error(u"responsible"_s, Kind::NobodyResponsible, key));
    CHECK(findingsAfter([](Item &item) { item.accountable.reset(); }) ==
          error(u"accountable"_s, Kind::NobodyAccountable, key));
    CHECK(findingsAfter([](Item &item) { item.visibleTo = RoleSet(); }) ==
          error(u"visibleTo"_s, Kind::VisibleForNobody, key));
}

TEST_CASE("Lint: a date more than ten years away is impossible", "[lint]")
{
    CHECK(findingsAfter([](Item &item) {
              item.due = DueRule{Anchor::LastDay, -3651, Unit::Days};
          }) == error(u"due.amount"_s, Kind::OutOfRange, {u"-3651"_s, u"-3650"_s, u"3650"_s}));
}

TEST_CASE("Lint: a date outside the notice period is a warning", "[lint]")
{
    const auto due = GENERATE(DueRule{Anchor::Notice, -1, Unit::Days}, DueRule{Anchor::LastDay, 366, Unit::Days},
                              DueRule{Anchor::LastDay, -53, Unit::Weeks}, DueRule{Anchor::LastDay, 13, Unit::Months},
                              DueRule{Anchor::LastDay, 300, Unit::WorkingDays});

    CHECK(findingsAfter([due](Item &item) { item.due = due; }) ==
          warning(u"due"_s, Kind::DueOutsideNotice, {u"depot.return"_s}));
}

TEST_CASE("Lint: a date inside the notice period, or long after employment, is fine", "[lint]")
{
    const auto due = GENERATE(DueRule{Anchor::Notice, 0, Unit::Days}, DueRule{Anchor::LastDay, 365, Unit::Days},
                              DueRule{Anchor::LastDay, -12, Unit::Months}, DueRule{Anchor::EmploymentEnd, 365, Unit::Weeks});

    CHECK(findingsAfter([due](Item &item) { item.due = due; }).isEmpty());
}

TEST_CASE("Lint: an item without a why is a warning", "[lint]")
{
    CHECK(findingsAfter([](Item &item) { item.why = {}; }) == warning(u"why"_s, Kind::NoWhy, {u"depot.return"_s}));
}

TEST_CASE("Lint: a condition that can never hold is a warning, in an override too", "[lint]")
{
    const Conditions never{{{Flag::Chat}}, {{DepartureKind::Death}, {DepartureKind::Leave}}};
    auto source = validTemplate();
    source.overrides[1].when = never;

    CHECK(findingsAfter([&never](Item &item) { item.when = never; }) ==
          warning(u"when[1]"_s, Kind::NeverApplies, {u"kind:death, kind:leave"_s}));
    CHECK(lint(source).first().problem ==
          Problem{u"overrides[1].when[1]"_s, Kind::NeverApplies, {u"kind:death, kind:leave"_s}});
}

TEST_CASE("Lint: English may miss anywhere, and each place is named", "[lint]")
{
    auto source = validTemplate();
    source.title.en.clear();
    source.tables[0].help.en.clear();
    source.tables[0].columns[0].help.en.clear();
    source.tables[0].columns[1].label.en.clear();
    source.tables[0].columns[1].choices[0].label.en = u" "_s;
    source.sections[0].items[1].links[0].en.clear();
    source.sections[1].items[0].choices[1].label.en.clear();
    source.overrides[0].set.where->en.clear();

    QStringList paths;
    for (const auto &finding : lint(source)) {
        CHECK(finding.level == Level::Warning);
        CHECK(finding.problem.kind == Kind::MissingEnglish);
        paths.append(finding.problem.path);
    }
    CHECK(paths == QStringList{u"title"_s, u"tables[0].help"_s, u"tables[0].columns[0].help"_s,
                               u"tables[0].columns[1].label"_s, u"tables[0].columns[1].choices[0]"_s,
                               u"sections[0].items[1].links[0]"_s, u"sections[1].items[0].choices[1]"_s,
                               u"overrides[0].set.where"_s});
}

TEST_CASE("Lint: more than fifty tasks for one role is a warning", "[lint]")
{
    auto source = validTemplate();
    auto &items = source.sections[0].items;
    const auto more = items[2]; // the one item of it
    for (int i = 0; i < 49; ++i)
        items.append(more);
    CHECK(lint(source).isEmpty());

    items.append(more);
    CHECK(lint(source) == QList<Finding>{{Level::Warning, {u"sections"_s, Kind::TooManyTasks, {u"it"_s, u"51"_s}}}});
}

TEST_CASE("Lint: difficult Dutch is a warning where it stands", "[lint]")
{
    CHECK(findingsAfter([](Item &item) { item.how.nl = u"Dit dient te gebeuren."_s; }) ==
          warning(u"how"_s, Kind::DifficultWord, {u"dient te"_s, u"moet"_s}));
}

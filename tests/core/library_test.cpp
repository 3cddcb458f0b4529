// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"

#include "core/templates/library.h"
#include "core/templates/lint.h"
#include "core/templates/loops.h"
#include "core/templates/paths.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

// All bundled templates as one, as a dossier has them.
Template together()
{
    Template all;
    for (const auto &source : bundledTemplates())
        all.sections += source.sections;
    return all;
}

bool isKnown(const QString &key, const QList<Template> &templates)
{
    const auto owner = std::ranges::find(templates, key.section(u'.', 0, 0), &Template::id);
    return owner == templates.end() || owner->item(key);
}

} // namespace

TEST_CASE("Library: the bundled templates come in the order of a departure", "[templates]")
{
    const QStringList order{u"information"_s, u"accounts"_s, u"exit"_s, u"farewell"_s, u"alumni"_s};
    const auto templates = bundledTemplates();

    REQUIRE_FALSE(templates.isEmpty());
    CHECK(templates.first().id == u"information"_s);
    CHECK(std::ranges::is_sorted(templates, {}, [&order](const Template &source) { return order.indexOf(source.id); }));
}

TEST_CASE("Library: lint finds nothing in the bundled templates", "[templates]")
{
    for (const auto &source : bundledTemplates()) {
        for (const auto &[level, problem] : lint(source)) {
            INFO(problem.path.toStdString() << ' ' << problem.about.join(u' ').toStdString());
            FAIL_CHECK(source.id.toStdString());
        }
    }
}

TEST_CASE("Library: what an item needs or an override changes exists in the other templates", "[templates]")
{
    const auto templates = bundledTemplates();

    QStringList unknown;
    for (const auto &source : templates) {
        QStringList keys;
        for (const auto &section : source.sections) {
            for (const auto &item : section.items)
                keys += item.needs;
        }
        for (const auto &rule : source.overrides)
            keys += rule.match.keys + rule.match.notKeys;
        std::ranges::copy_if(keys, std::back_inserter(unknown),
                             [&](const QString &key) { return !isKnown(key, templates); });
    }
    CHECK(unknown == QStringList());
}

TEST_CASE("Library: no items wait for each other across the templates", "[templates]")
{
    CHECK(loopsIn(together()).isEmpty());
}

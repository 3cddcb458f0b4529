// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"

#include "core/templates/reader.h"
#include "core/templates/writer.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

QByteArray validBytes()
{
    QFile file(QStringLiteral(TEST_DATA "/templates/valid.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Template read(const QByteArray &bytes)
{
    auto result = readTemplate(bytes);
    REQUIRE(result);
    return *std::move(result);
}

} // namespace

TEST_CASE("Template writer: what was written reads back as the same template", "[templates]")
{
    const auto original = read(validBytes());

    CHECK(read(writeTemplate(original)) == original);
}

TEST_CASE("Template writer: the form is canonical", "[templates]")
{
    const auto bytes = writeTemplate(read(validBytes()));

    CHECK(writeTemplate(read(bytes)) == bytes);
    CHECK(bytes.startsWith("{\n  \"format\": 1,\n  \"id\": \"depot\",\n  \"overrides\": [\n    {\n"));
    CHECK(bytes.contains("\"visibleTo\": \"dossier\""));
    CHECK(bytes.endsWith("}\n"));
}

TEST_CASE("Template writer: an empty draft can be written and read", "[templates]")
{
    const Template draft{.id = u"own"_s, .version = 1, .title = {u"Eigen sjabloon"_s, {}}};

    CHECK(read(writeTemplate(draft)) == draft);
}

TEST_CASE("Template writer: nobody, some and everybody as an audience stay apart", "[templates]")
{
    auto draft = read(validBytes());
    auto &item = draft.sections[0].items[0];
    const auto audience = GENERATE(std::optional<RoleSet>(), std::optional(RoleSet()), std::optional(RoleSet{Role::Hr}),
                                   std::optional(RoleSet::all()));
    item.visibleTo = audience;
    draft.overrides[0].set.visibleTo = audience;

    CHECK(read(writeTemplate(draft)) == draft);
}

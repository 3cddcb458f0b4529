// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/officefixture.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

Draft noteOf(const Office &office, const QString &text)
{
    return {office.dossier, u"task:information.plan"_s, u"note"_s, text};
}

} // namespace

TEST_CASE("Drafts: what was typed last comes back, to the person who typed it, in that role", "[drafts]")
{
    Office office;
    auto &employee = office.as(Role::Employee);
    must(employee.keepDraft(noteOf(office, u"half"_s)));
    must(employee.keepDraft(noteOf(office, u"halverwege"_s)));

    CHECK(must(employee.drafts(office.dossier)) == QList<Draft>{noteOf(office, u"halverwege"_s)});
    CHECK(must(office.as(Role::Manager).drafts(office.dossier)).isEmpty());
    CHECK(must(office.as(Role::Employee, u"Iemand anders"_s).drafts(office.dossier)).isEmpty());
    CHECK(must(office.as(Role::Employee).drafts({})).isEmpty());
}

TEST_CASE("Drafts: dropping one leaves the others, and no trace in the chain", "[drafts]")
{
    Office office;
    const auto before = office.lastChange();
    auto &employee = office.as(Role::Employee);
    must(employee.keepDraft(noteOf(office, u"weg"_s)));
    must(employee.keepDraft({{}, u"dossier"_s, u"function"_s, u"nieuw dossier"_s}));
    must(employee.dropDraft(noteOf(office, {})));
    must(employee.dropDraft(noteOf(office, {}))); // there is nothing left to drop

    CHECK(must(employee.drafts(office.dossier)).isEmpty());
    CHECK(must(employee.drafts({})).size() == 1);
    CHECK(office.lastChange() == before);
    CHECK(must(office.as(Role::Hr).verify()).isEmpty());
}

TEST_CASE("Drafts: text that no field may hold is refused", "[drafts]")
{
    Office office;
    for (const auto &[text, code] : hostileTexts())
        CHECK(office.refusal([&] { return office.as(Role::Employee).keepDraft(noteOf(office, text)); }).code == code);
}

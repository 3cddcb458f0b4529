// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/catch.h"

#include "core/domain/roles.h"
#include "core/templates/terms.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString key = u"t.item"_s;

// "flag:chat org:government | kind:death"
Conditions when(const QString &text)
{
    Conditions conditions;
    for (const auto &alternative : text.split(u'|')) {
        QList<Term> terms;
        for (const auto &part : alternative.split(u' ', Qt::SkipEmptyParts)) {
            const auto term = parseTerm(part);
            REQUIRE(term);
            terms.append(*term);
        }
        conditions.append(terms);
    }
    return conditions;
}

DossierRecord departure(DepartureKind kind = DepartureKind::Leave)
{
    DossierRecord record;
    record.dossier.kind = kind;
    record.dossier.dates = {QDate(2026, 2, 16), QDate(2026, 3, 31), QDate(2026, 4, 30)};
    record.dossier.organisation.ihhPresent = true;
    return record;
}

struct TermCase
{
    QString term;
    void (*makeTrue)(DossierRecord &);
};

} // namespace

TEST_CASE("Conditions: an item without conditions always applies", "[roles]")
{
    CHECK(holds({}, key, departure()));
}

TEST_CASE("Conditions: a term holds in its own situation only, its negation in all others", "[roles]")
{
    const auto given = GENERATE(
        TermCase{u"kind:death"_s, [](DossierRecord &r) { r.dossier.kind = DepartureKind::Death; }},
        TermCase{u"group:voluntary"_s, [](DossierRecord &r) { r.dossier.kind = DepartureKind::Retirement; }},
        TermCase{u"group:forced"_s, [](DossierRecord &r) { r.dossier.kind = DepartureKind::Dismissal; }},
        TermCase{u"group:leaving"_s, [](DossierRecord &r) { r.dossier.kind = DepartureKind::HireEnd; }},
        TermCase{u"flag:chat"_s, [](DossierRecord &r) { r.dossier.flags.insert(Flag::Chat); }},
        TermCase{u"flag:unreachable"_s, [](DossierRecord &r) { r.dossier.flags.insert(Flag::Unreachable); }},
        TermCase{u"org:government"_s, [](DossierRecord &r) { r.dossier.organisation.government = true; }},
        TermCase{u"!org:ihhPresent"_s, [](DossierRecord &r) { r.dossier.organisation.ihhPresent = false; }},
        TermCase{u"org:mail=rijk"_s, [](DossierRecord &r) { r.dossier.organisation.mail = MailPolicy::Rijk; }},
        TermCase{u"!org:mail=dms"_s, [](DossierRecord &r) { r.dossier.organisation.mail = MailPolicy::Private; }},
        TermCase{u"consent:alumni"_s, [](DossierRecord &r) { r.tasks[u"a.b"_s].consent = ConsentSet{Consent::Alumni}; }},
        TermCase{u"consent:contact"_s, [](DossierRecord &r) { r.tasks[u"a.b"_s].consent = ConsentSet{Consent::Contact}; }},
        TermCase{u"consent:feedback"_s, [](DossierRecord &r) { r.tasks[u"a.b"_s].consent = ConsentSet{Consent::Feedback}; }},
        TermCase{u"onRequest"_s, [](DossierRecord &r) { r.dossier.requested.append(key); }});
    const auto opposite = given.term.startsWith(u'!') ? given.term.mid(1) : QString(u'!' + given.term);
    auto record = departure();

    CHECK_FALSE(holds(when(given.term), key, record));
    CHECK(holds(when(opposite), key, record));

    given.makeTrue(record);

    CHECK(holds(when(given.term), key, record));
    CHECK_FALSE(holds(when(opposite), key, record));
}

TEST_CASE("Conditions: the groups hold the kinds that were decided", "[roles]")
{
    const QMap<QString, QString> groups{
        {u"resignation"_s, u"voluntary leaving"_s}, {u"fixedTermEnd"_s, u"leaving"_s},
        {u"retirement"_s, u"voluntary leaving"_s},  {u"settlement"_s, u"leaving"_s},
        {u"reorganisation"_s, u"leaving"_s},        {u"dismissal"_s, u"forced leaving"_s},
        {u"summaryDismissal"_s, u"forced leaving"_s}, {u"death"_s, u"leaving"_s},
        {u"internalMove"_s, u"voluntary"_s},        {u"hireEnd"_s, u"leaving"_s},
        {u"secondmentEnd"_s, u"voluntary leaving"_s}, {u"internship"_s, u"leaving"_s},
        {u"leave"_s, u""_s}};
    REQUIRE(groups.keys().size() == allKeys<DepartureKind>().size());
    const auto kind = GENERATE(range(0, 13));
    const auto record = departure(static_cast<DepartureKind>(kind));

    for (const auto &group : {u"voluntary"_s, u"forced"_s, u"leaving"_s}) {
        const bool expected = groups.value(toKey(record.dossier.kind)).split(u' ').contains(group);
        CHECK(holds(when(u"group:"_s + group), key, record) == expected);
    }
}

TEST_CASE("Conditions: all terms of one alternative must hold", "[roles]")
{
    auto record = departure(DepartureKind::Death);
    const auto conditions = when(u"kind:leave flag:chat | kind:death flag:paper"_s);

    record.dossier.flags = {Flag::Chat};
    CHECK_FALSE(holds(conditions, key, record));
    record.dossier.flags = {Flag::Paper};
    CHECK(holds(conditions, key, record));
}

TEST_CASE("Conditions: a request counts for the chosen item only", "[roles]")
{
    auto record = departure();
    record.dossier.requested = {u"t.other"_s};

    CHECK_FALSE(holds(when(u"onRequest"_s), key, record));
}

TEST_CASE("Conditions: who leaves on the day of the notice, or before it, counts as unreachable", "[roles]")
{
    const auto daysAfterNotice = GENERATE(-5, 0, 1);
    auto record = departure();
    record.dossier.dates.lastDay = record.dossier.dates.notice.addDays(daysAfterNotice);

    CHECK(holds(when(u"flag:unreachable"_s), key, record) == (daysAfterNotice <= 0));
    CHECK_FALSE(holds(when(u"flag:alreadyGone"_s), key, record));
}

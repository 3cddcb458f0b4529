// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/words.h"

#include "tests/catch.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

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
    requireWholeTable(Preset::Matrix);
    requireWholeTable(Part::Retention);
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
    CHECK(allKeys<Preset>().join(u' ') == u"successor manager archive task-sheet receipt work-order blank matrix"_s);
    CHECK(allKeys<Part>().join(u' ') ==
          u"in-short open-points matters first-weeks locations contacts knowledge recurring owned sessions agreements "
          "mandates audiences accounts equipment destruction all-tasks signatures who-does-what history retention"_s);
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

// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/officefixture.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString plan = u"information.plan"_s; // R employee, A manager, evidence note

StartRequest withoutPerson(Role role)
{
    auto request = startRequest();
    request.people.remove(role);
    return request;
}

} // namespace

TEST_CASE("Setting a task: it is stored with who did what and when", "[commands]")
{
    Office office;

    must(
        office.as(Role::Employee).setTask(office.dossier, plan, {.status = Status::Done, .note = u"Besproken met Daan."_s}));

    const auto state = office.task(plan).state;
    CHECK(state.note == u"Besproken met Daan."_s);
    CHECK((state.status == Status::Done && state.doneOn == sampleDay));
    const auto change = office.lastChange();
    CHECK(change.action == u"set"_s);
    CHECK(change.actor == u"Joris van Leeuwen"_s);
    CHECK((change.role == Role::Employee && !change.onBehalfOf));
    CHECK(must(office.as(Role::Hr).verify()).isEmpty());
}

TEST_CASE("Setting a task: the accountable role does it on behalf, and that is recorded", "[commands]")
{
    Office office;

    must(office.as(Role::Manager).setTask(office.dossier, plan, {.status = Status::Busy}));
    CHECK(office.lastChange().onBehalfOf == Role::Employee);

    must(office.as(Role::Manager).setTask(office.dossier, u"information.kickoff"_s, {.status = Status::Busy}));
    CHECK_FALSE(office.lastChange().onBehalfOf);
}

TEST_CASE("Setting a task: other roles are refused", "[commands]")
{
    Office office;
    const auto role = GENERATE(Role::Hr, Role::It, Role::Ihh, Role::Successor);

    CHECK(office.refusal([&] { return office.as(role).setTask(office.dossier, plan, {.status = Status::Busy}); }) ==
          error(ErrorCode::NotYourItem, {plan, u"employee"_s, u"manager"_s}));
}

TEST_CASE("Setting a task: what a role may not see is not there", "[commands]")
{
    Office office;

    CHECK(office.refusal([&] {
        return office.as(Role::Employee).setTask(office.dossier, u"information.after30"_s, {.note = u"x"_s});
    }) == error(ErrorCode::ItemNotFound, {u"information.after30"_s}));
    CHECK(office.refusal([&] {
        return office.as(Role::Employee).setTask(office.dossier, u"information.none"_s, {.note = u"x"_s});
    }) == error(ErrorCode::ItemNotFound, {u"information.none"_s}));
}

TEST_CASE("Setting a task: a dossier that is not there, or not for this role, is not found", "[commands]")
{
    Office office;
    const DossierId other(QUuid::createUuid());

    CHECK(office.refusal([&] { return office.as(Role::Employee).setTask(other, plan, {.note = u"x"_s}); }) ==
          error(ErrorCode::DossierNotFound, {other.text()}));
    CHECK(office.refusal([&] { return office.as(Role::Contract).setTask(office.dossier, plan, {.note = u"x"_s}); }) ==
          error(ErrorCode::DossierNotFound, {office.dossier.text()}));
}

TEST_CASE("Setting a task: only the person who is bound to the role does it", "[commands]")
{
    Office office;

    CHECK(office.refusal([&] {
        return office.as(Role::Employee, u"Piet de Vries"_s).setTask(office.dossier, plan, {.note = u"x"_s});
    }) == error(ErrorCode::NotTheBoundPerson, {u"employee"_s, u"Joris van Leeuwen"_s, u"Piet de Vries"_s}));
    CHECK(office.as(Role::Employee, u" joris  VAN Leeuwen"_s).setTask(office.dossier, plan, {.note = u"x"_s}));
}

TEST_CASE("Setting a task: whoever a view tells that somebody else does the work is refused, and nobody else", "[commands]")
{
    Office office;
    const auto name = GENERATE(as<QString>(), u"Joris van Leeuwen"_s, u" joris  VAN Leeuwen"_s, u"Piet de Vries"_s);
    auto &workspace = office.as(Role::Employee, name);

    const auto view = must(workspace.view(office.dossier));
    CHECK(mayAct(view, *view.task(plan)).has_value() == view.boundTo.isEmpty());
    CHECK(isOwn(view, *view.task(plan)) == view.boundTo.isEmpty());
    const auto set = workspace.setTask(office.dossier, plan, {.note = u"x"_s});
    CHECK(set.has_value() == view.boundTo.isEmpty());
    if (!set)
        CHECK(set.error().about.value(1) == view.boundTo);
}

TEST_CASE("Setting a task: where nobody is bound, the name given is accepted and recorded", "[commands]")
{
    Office office(withoutPerson(Role::It));

    must(office.as(Role::It, u"Karim Haddad"_s)
             .setTask(office.dossier, u"information.mailbox_secure"_s, {.status = Status::Busy}));

    CHECK(office.lastChange().actor == u"Karim Haddad"_s);
}

TEST_CASE("Setting a task: somebody must have done it, under a name that can be kept", "[commands]")
{
    Office office(withoutPerson(Role::It));
    const auto item = u"information.mailbox_secure"_s;

    CHECK(office.refusal([&] { return office.as(Role::It, u"  "_s).setTask(office.dossier, item, {.note = u"x"_s}); }) ==
          error(ErrorCode::InvalidValue, {u"by"_s, u""_s, u""_s}));
    for (const auto &hostile : hostileTexts())
        CHECK(
            office.refusal([&] { return office.as(Role::It, hostile.text).setTask(office.dossier, item, {.note = u"x"_s}); })
                .code == hostile.code);
}

TEST_CASE("Setting a task: not applicable needs a reason", "[commands]")
{
    Office office;
    const TaskEdit edit{.status = Status::NotApplicable,
                        .reason = GENERATE(std::optional<QString>(), std::optional(u" \n"_s))};

    CHECK(office.refusal([&] { return office.as(Role::Employee).setTask(office.dossier, plan, edit); }) ==
          error(ErrorCode::ReasonMissing, {plan}));
}

TEST_CASE("Setting a task: the reason stays as long as the task is not applicable", "[commands]")
{
    Office office;
    must(office.as(Role::Employee)
             .setTask(office.dossier, plan, {.status = Status::NotApplicable, .reason = u"Stond er al"_s}));
    REQUIRE(office.task(plan).state.reason == u"Stond er al"_s);

    CHECK(office.refusal([&] { return office.as(Role::Employee).setTask(office.dossier, plan, {.reason = u""_s}); }) ==
          error(ErrorCode::ReasonMissing, {plan}));
    must(office.as(Role::Employee).setTask(office.dossier, plan, {.status = Status::Todo}));

    CHECK(office.task(plan).state == TaskState());
}

TEST_CASE("Setting a task: done without its evidence is refused with what is missing", "[commands]")
{
    struct Case
    {
        Role role;
        QString item;
        QString missing;
    };
    const auto given =
        GENERATE(Case{Role::Employee, plan, u"note"_s}, Case{Role::Manager, u"information.kickoff"_s, u"note date"_s},
                 Case{Role::Employee, u"information.file_to_dms"_s, u"place"_s},
                 Case{Role::Ihh, u"information.hold_check"_s, u"choice note"_s},
                 Case{Role::Manager, u"information.successor"_s, u"person"_s},
                 Case{Role::Employee, u"information.open_cases"_s, u"rows:matters"_s},
                 Case{Role::Employee, u"information.ownership_transfer"_s, u"rows:owned"_s});
    Office office;

    CHECK(office.refusal([&] {
        return office.as(given.role).setTask(office.dossier, given.item, {.status = Status::Done});
    }) == error(ErrorCode::EvidenceMissing, {given.item, given.missing}));
}

TEST_CASE("Setting a task: the evidence of what is done cannot be taken away", "[commands]")
{
    Office office;
    office.finish(Role::Employee, plan, {.note = u"Besproken"_s});

    CHECK(office.refusal([&] { return office.as(Role::Employee).setTask(office.dossier, plan, {.note = u""_s}); }) ==
          error(ErrorCode::EvidenceMissing, {plan, u"note"_s}));
}

TEST_CASE("Setting a task: already safe is evidence of a place in one click", "[commands]")
{
    Office office;

    CHECK(office.as(Role::Employee)
              .setTask(office.dossier, u"information.file_to_dms"_s, {.status = Status::Done, .alreadySafe = true}));
    CHECK(office.refusal([&] { return office.as(Role::Employee).setTask(office.dossier, plan, {.alreadySafe = true}); }) ==
          error(ErrorCode::InvalidValue, {u"alreadySafe"_s, plan, u""_s}));
}

TEST_CASE("Setting a task: an answer must be one of its choices", "[commands]")
{
    Office office;

    CHECK(office.refusal([&] {
        return office.as(Role::Ihh).setTask(office.dossier, u"information.hold_check"_s, {.choice = u"maybe"_s});
    }) == error(ErrorCode::InvalidValue, {u"choice"_s, u"maybe"_s, u"free, hold"_s}));
}

TEST_CASE("Setting a task: what is signed is not ticked", "[commands]")
{
    Office office;

    CHECK(office.refusal([&] {
        return office.as(Role::Employee).setTask(office.dossier, u"information.employee_sign"_s, {.status = Status::Done});
    }) == error(ErrorCode::SignInstead, {u"information.employee_sign"_s}));
}

TEST_CASE("Setting a task: a closed gate refuses done, and nothing less", "[commands]")
{
    Office office;
    const auto item = u"information.destroy_list"_s;

    CHECK(office.refusal([&] { return office.as(Role::Ihh).setTask(office.dossier, item, {.status = Status::Done}); }) ==
          error(ErrorCode::GateClosed, {item, u"hold"_s, u"information.hold_check"_s}));
    CHECK(office.as(Role::Ihh).setTask(office.dossier, item, {.status = Status::Busy}));
}

TEST_CASE("Setting a task: who says that nothing may be deleted keeps the gate closed, and is quoted", "[commands]")
{
    Office office;
    office.finish(Role::Ihh, u"information.hold_check"_s, {.note = u"Er loopt een claim."_s, .choice = u"hold"_s});
    const auto item = u"information.destroy_list"_s;

    CHECK(office.refusal([&] { return office.as(Role::Ihh).setTask(office.dossier, item, {.status = Status::Done}); }) ==
          error(ErrorCode::NotReleased, {item, u"information.hold_check"_s}));
}

TEST_CASE("Setting a task: a hold and the answer that deleting is allowed exclude each other", "[commands]")
{
    Office office;
    must(office.as(Role::Ihh).setHold(office.dossier, u"Woo-verzoek"_s, u"Woo-1"_s));
    const TaskEdit free{.choice = u"free"_s};

    CHECK(office.refusal([&] { return office.as(Role::Ihh).setTask(office.dossier, u"information.hold_check"_s, free); }) ==
          error(ErrorCode::OnHold, {u"information.hold_check"_s, u"Woo-1"_s}));
}

TEST_CASE("Setting a task: consent is kept only where it was asked", "[commands]")
{
    Office office;
    const TaskEdit consent{.consent = ConsentSet{Consent::Alumni}};

    CHECK(office
              .refusal([&] {
                  return office.as(Role::Employee).setTask(office.dossier, u"information.personal_drive"_s, consent);
              })
              .code == ErrorCode::InvalidValue);
}

TEST_CASE("Setting a task: each purpose of consent has one place, so that a no there is a no", "[commands]")
{
    Office office;
    const auto agree = [&](Consent purpose) {
        return office.as(Role::Employee).setTask(office.dossier, u"alumni.consent"_s, {.consent = ConsentSet{purpose}});
    };

    CHECK(agree(Consent::Alumni));
    CHECK(office.refusal([&] { return agree(Consent::Feedback); }) ==
          error(ErrorCode::InvalidValue, {u"consent"_s, u"feedback"_s, u"alumni, contact"_s}));
    must(office.as(Role::Hr).setTask(office.dossier, u"alumni.consent"_s,
                                     {.consent = ConsentSet()})); // withdrawn by telephone
    CHECK(office.seenBy(Role::Hr).record.consents().isEmpty());
}

TEST_CASE("Setting a task: a fresh hold check opens the gate for 14 days", "[commands]")
{
    Office office;
    office.mayDestroy();
    office.add(Role::Ihh, u"destruction"_s, {{u"what"_s, u"Dubbele kopieën"_s}});
    const auto item = u"information.destroy_list"_s;

    CHECK(office.refusal([&] {
        return office.on(sampleDay.addDays(15), Role::Ihh).setTask(office.dossier, item, {.status = Status::Done});
    }) == error(ErrorCode::NotReleased, {item, u"information.hold_check"_s}));
    CHECK(office.on(sampleDay.addDays(14), Role::Ihh).setTask(office.dossier, item, {.status = Status::Done}));
}

TEST_CASE("Setting a task: under a legal hold nothing is destroyed, whatever was checked", "[commands]")
{
    Office office;
    office.mayDestroy();
    must(office.as(Role::Woo).setHold(office.dossier, u"Woo-verzoek over woonbeleid"_s, u"Woo-2026-014"_s));
    const auto item = u"information.destroy_list"_s;

    CHECK(office.refusal([&] { return office.as(Role::Ihh).setTask(office.dossier, item, {.status = Status::Done}); }) ==
          error(ErrorCode::OnHold, {item, u"Woo-2026-014"_s}));
}

TEST_CASE("Setting a task: what cannot be kept as text is refused", "[commands]")
{
    Office office;
    const auto hostile = hostileTexts().at(GENERATE(range(0, 5)));

    const auto refused =
        office.refusal([&] { return office.as(Role::Employee).setTask(office.dossier, plan, {.note = hostile.text}); });

    CHECK(refused.code == hostile.code);
    CHECK(refused.about.value(0) == u"note"_s);
}

TEST_CASE("Setting a task: text is kept composed, with one kind of line end, and otherwise as typed", "[commands]")
{
    Office office;
    must(office.as(Role::Employee).setTask(office.dossier, plan, {.note = u"re\u0301sume\u0301\r\n<b>&\U0001F600\u202E"_s}));

    CHECK(office.task(plan).state.note == u"r\u00E9sum\u00E9\n<b>&\U0001F600\u202E"_s);
}

TEST_CASE("Setting a task: the longest text that is allowed is kept", "[commands]")
{
    Office office;
    const QString longest(20'000, u'x');
    must(office.as(Role::Employee).setTask(office.dossier, plan, {.note = longest}));

    CHECK(office.task(plan).state.note == longest);
}

TEST_CASE("Setting a task: what is so already is not written again", "[commands]")
{
    Office office;
    must(office.as(Role::Employee).setTask(office.dossier, plan, {.note = u"x"_s}));

    CHECK(office.refusal([&] { return office.as(Role::Employee).setTask(office.dossier, plan, {.note = u"x"_s}); }) ==
          error(ErrorCode::NothingToChange));
}

TEST_CASE("Setting a task: in a dossier that does not run nothing changes", "[commands]")
{
    Office office;
    const auto state = GENERATE(DossierState::Paused, DossierState::Cancelled, DossierState::Finished);
    must(office.as(Role::Manager).setState(office.dossier, state));

    CHECK(office.refusal([&] { return office.as(Role::Employee).setTask(office.dossier, plan, {.note = u"x"_s}); }) ==
          error(ErrorCode::DossierClosed, {toKey(state)}));
}
